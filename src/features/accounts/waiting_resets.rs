//! Resets of factors that only the secretariat can confirm, since nobody else in the country may. One can become such
//! after it was begun, when an administrator there leaves or gives up the role: then too the secretariat is told. What
//! somebody began who manages people no longer nobody can confirm, and it ends.

use super::factor_reset::{FactorReset, Outcome};
use super::notices::{self, Sender};
use super::store;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Whether nobody in the country may confirm what `starter` began about `owner` there.
pub fn is_for_secretariat(
    connection: &mut DbConn,
    country: Option<CountryCode>,
    starter: PersonId,
    owner: PersonId,
    now: Timestamp,
) -> Result<bool, Error> {
    let Some(place) = country else { return Ok(false) };
    let grants = store::grants::list(connection, country)?;
    Ok(!grants.is_any_second(place, starter, owner, now))
}

/// The resets of a place that wait for the secretariat at this moment.
pub fn list(connection: &mut DbConn, country: Option<CountryCode>, now: Timestamp) -> Result<Vec<FactorReset>, Error> {
    let Some(place) = country else { return Ok(Vec::new()) };
    let grants = store::grants::list(connection, country)?;
    let mut open = store::factor_resets::list_open(connection, place, now)?;
    open.retain(|reset| {
        let starter = reset.started_by;
        grants.is_active(starter) && !grants.is_any_second(place, starter, reset.person_id, now)
    });
    Ok(open)
}

/// Calls off what somebody began who manages people no longer, and says about whom that was. `by` did it, or an operator;
/// the caller writes it down.
pub fn call_off(
    connection: &mut DbConn,
    starter: PersonId,
    by: Option<PersonId>,
    now: Timestamp,
) -> Result<Vec<PersonId>, Error> {
    let mut owners = Vec::new();
    for reset in store::factor_resets::list_begun_by(connection, starter, now)? {
        if store::factor_resets::decide(connection, reset.id, Outcome::Cancelled, by, now)? {
            notices::reset_ended(connection, reset.person_id, now)?;
            owners.push(reset.person_id);
        }
    }
    Ok(owners)
}

/// Tells the secretariat's administrators of those that wait for them and did not `before` somebody's roles or account
/// changed.
pub fn tell_of_new(
    connection: &mut DbConn,
    sender: &Sender,
    country: Option<CountryCode>,
    before: &[FactorReset],
    now: Timestamp,
) -> Result<(), Error> {
    for reset in list(connection, country, now)? {
        if before.iter().all(|known| known.id != reset.id) {
            notices::reset_waits(connection, sender, reset.person_id, reset.started_by)?;
        }
    }
    Ok(())
}
