//! What proves who somebody is beside their password.

use diesel::prelude::*;

use crate::features::accounts::factor::{Factor, FactorId};
use crate::platform::database::DbConn;
use crate::platform::database::schema::factors;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// The factors of a person, the oldest first.
pub fn list(connection: &mut DbConn, person: PersonId) -> Result<Vec<Factor>, Error> {
    Ok(factors::table
        .filter(factors::person_id.eq(person))
        .select(Factor::as_select())
        .order(factors::id)
        .load(connection)?)
}

/// Whether the person has any.
pub fn is_any(connection: &mut DbConn, person: PersonId) -> Result<bool, Error> {
    let any = factors::table.filter(factors::person_id.eq(person));
    Ok(diesel::select(diesel::dsl::exists(any)).get_result(connection)?)
}

/// The passkey of that id, if anybody has it.
pub fn maybe_passkey(connection: &mut DbConn, credential: &str) -> Result<Option<Factor>, Error> {
    Ok(factors::table
        .filter(factors::credential.eq(credential))
        .select(Factor::as_select())
        .first(connection)
        .optional()?)
}

/// Keeps a passkey as its last use left it.
pub fn note_passkey(connection: &mut DbConn, factor: FactorId, sealed: &str, now: Timestamp) -> Result<(), Error> {
    diesel::update(factors::table.find(factor))
        .set((factors::sealed.eq(sealed), factors::last_used_at.eq(Some(now))))
        .execute(connection)?;
    Ok(())
}

/// Adds a factor.
pub fn insert(connection: &mut DbConn, factor: &Factor) -> Result<(), Error> {
    diesel::insert_into(factors::table).values(factor).execute(connection)?;
    Ok(())
}

/// Removes a factor of this person; whether there was one.
pub fn delete(connection: &mut DbConn, person: PersonId, factor: FactorId) -> Result<bool, Error> {
    let its = factors::table.find(factor).filter(factors::person_id.eq(person));
    Ok(diesel::delete(its).execute(connection)? == 1)
}

/// Removes every factor of a person.
pub fn delete_all(connection: &mut DbConn, person: PersonId) -> Result<(), Error> {
    diesel::delete(factors::table.filter(factors::person_id.eq(person))).execute(connection)?;
    Ok(())
}

/// Uses up every code of an app up to this half minute; whether its code was still to be used. Of two who send the same
/// code at the same moment one succeeds.
pub fn take_step(connection: &mut DbConn, factor: FactorId, step: i64, now: Timestamp) -> Result<bool, Error> {
    let changed = diesel::update(factors::table.find(factor).filter(factors::last_step.lt(step)))
        .set((factors::last_step.eq(step), factors::last_used_at.eq(Some(now))))
        .execute(connection)?;
    Ok(changed == 1)
}
