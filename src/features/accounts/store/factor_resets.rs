//! Resets of factors.

use diesel::prelude::*;

use crate::features::accounts::factor_reset::{FactorReset, FactorResetId, Outcome};
use crate::platform::database::DbConn;
use crate::platform::database::schema::{factor_resets, organisations, people};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// The one that waits for a second administrator, if there is one.
pub fn maybe_open(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<Option<FactorReset>, Error> {
    Ok(factor_resets::table
        .filter(factor_resets::person_id.eq(person))
        .filter(factor_resets::outcome.is_null().and(factor_resets::ends_at.gt(now)))
        .select(FactorReset::as_select())
        .order(factor_resets::id.desc())
        .first(connection)
        .optional()?)
}

/// Those of the people of a country that wait for a second administrator, the oldest first.
pub fn list_open(connection: &mut DbConn, country: CountryCode, now: Timestamp) -> Result<Vec<FactorReset>, Error> {
    let there = people::table.inner_join(organisations::table).filter(organisations::country.eq(country));
    Ok(factor_resets::table
        .filter(factor_resets::person_id.eq_any(there.select(people::id)))
        .filter(factor_resets::outcome.is_null().and(factor_resets::ends_at.gt(now)))
        .select(FactorReset::as_select())
        .order(factor_resets::id)
        .load(connection)?)
}

/// The people of whom one waits for a second administrator.
pub fn list_waiting_people(connection: &mut DbConn, now: Timestamp) -> Result<Vec<PersonId>, Error> {
    Ok(factor_resets::table
        .filter(factor_resets::outcome.is_null().and(factor_resets::ends_at.gt(now)))
        .select(factor_resets::person_id)
        .load(connection)?)
}

/// Those that somebody began and that wait for a second administrator, the oldest first.
pub fn list_begun_by(connection: &mut DbConn, starter: PersonId, now: Timestamp) -> Result<Vec<FactorReset>, Error> {
    Ok(factor_resets::table
        .filter(factor_resets::started_by.eq(starter))
        .filter(factor_resets::outcome.is_null().and(factor_resets::ends_at.gt(now)))
        .select(FactorReset::as_select())
        .order(factor_resets::id)
        .load(connection)?)
}

/// Adds one.
pub fn insert(connection: &mut DbConn, reset: &FactorReset) -> Result<(), Error> {
    diesel::insert_into(factor_resets::table).values(reset).execute(connection)?;
    Ok(())
}

/// Writes down what was decided, and by whom, unless it was an operator; whether it was still open. Of two who decide at
/// the same moment one succeeds.
pub fn decide(
    connection: &mut DbConn,
    reset: FactorResetId,
    outcome: Outcome,
    by: Option<PersonId>,
    now: Timestamp,
) -> Result<bool, Error> {
    let open = factor_resets::table.find(reset).filter(factor_resets::outcome.is_null());
    let changed = diesel::update(open)
        .set((
            factor_resets::outcome.eq(Some(outcome)),
            factor_resets::decided_by.eq(by),
            factor_resets::decided_at.eq(Some(now)),
        ))
        .execute(connection)?;
    Ok(changed == 1)
}
