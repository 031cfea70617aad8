//! Taking away what proves who somebody is, for one who lost all of it. Two administrators do it together: one starts,
//! another confirms, within three days.

use diesel::prelude::*;

use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A reset of somebody's factors.
    FactorResetId
);

crate::text_enum!(
    /// What was decided.
    Outcome {
        /// The factors are gone.
        Confirmed = "confirmed",
        /// They stay.
        Cancelled = "cancelled",
    }
);

/// How long one waits for its second administrator, in seconds.
const OPEN_FOR: i64 = 3 * 24 * 3600;

/// A reset of somebody's factors.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = crate::platform::database::schema::factor_resets)]
pub struct FactorReset {
    /// The reset.
    pub id: FactorResetId,
    /// Whose factors.
    pub person_id: PersonId,
    /// The administrator who started it.
    pub started_by: PersonId,
    /// When (UTC).
    pub started_at: Timestamp,
    /// Until when it can be confirmed (UTC).
    pub ends_at: Timestamp,
    /// What was decided; `None` as long as nobody did.
    pub outcome: Option<Outcome>,
    /// By whom; `None` where an operator did, at the machine.
    pub decided_by: Option<PersonId>,
    /// When (UTC).
    pub decided_at: Option<Timestamp>,
}

impl FactorReset {
    /// One that waits for a second administrator from now on.
    pub fn start(person: PersonId, by: PersonId, now: Timestamp) -> Self {
        Self {
            id: FactorResetId::generate(),
            person_id: person,
            started_by: by,
            started_at: now,
            ends_at: now.plus_seconds(OPEN_FOR),
            outcome: None,
            decided_by: None,
            decided_at: None,
        }
    }
}
