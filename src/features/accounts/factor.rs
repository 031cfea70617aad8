//! What proves who somebody is beside the password, and for whom one is demanded.

use diesel::prelude::*;

use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

crate::id_type!(
    /// A factor of somebody.
    FactorId
);

crate::text_enum!(
    /// What a factor is.
    Kind {
        /// An app that shows another six digits every half minute (RFC 6238).
        App = "app",
        /// A key in a device or a password manager, which works for this portal's address only.
        Passkey = "passkey",
    }
);

/// Factors one person may have.
pub const MOST: usize = 10;

/// What proves who somebody is beside the password.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = crate::platform::database::schema::factors)]
pub struct Factor {
    /// The factor.
    pub id: FactorId,
    /// Whose.
    pub person_id: PersonId,
    /// What it is.
    pub kind: Kind,
    /// What its owner calls it; may be empty.
    pub name: String,
    /// The app's secret or the passkey's public half, sealed.
    pub sealed: String,
    /// The passkey's own id; `None` for an app.
    pub credential: Option<String>,
    /// The newest half minute whose code was used.
    pub last_step: i64,
    /// When it was added (UTC).
    pub created_at: Timestamp,
    /// When it was used last (UTC).
    pub last_used_at: Option<Timestamp>,
}

/// Whether somebody with these roles acts only with a second factor: everyone who releases, exchanges, audits or
/// manages. What an editor writes another person reads before it is public.
pub fn is_demanded_of(roles: &[Role]) -> bool {
    roles.iter().any(|role| *role != Role::Editor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s12_everyone_but_an_editor_needs_a_second_factor() {
        for role in Role::ALL {
            assert_eq!(is_demanded_of(&[*role]), *role != Role::Editor, "{role}");
        }
        assert!(is_demanded_of(&[Role::Editor, Role::Reviewer]));
        assert!(!is_demanded_of(&[]));
    }
}
