//! Browsers whose person is still to give a second factor.

use diesel::prelude::*;

use crate::features::accounts::half_session::HalfSession;
use crate::features::accounts::person::State;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{half_sessions, people};
use crate::platform::errors::Error;
use crate::platform::web::TokenHash;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Adds one.
pub fn insert(connection: &mut DbConn, half: &HalfSession) -> Result<(), Error> {
    diesel::insert_into(half_sessions::table).values(half).execute(connection)?;
    Ok(())
}

/// The one of that cookie, where it is not over and its person may come in.
pub fn maybe_find(connection: &mut DbConn, token: &TokenHash, now: Timestamp) -> Result<Option<HalfSession>, Error> {
    Ok(half_sessions::table
        .inner_join(people::table)
        .filter(half_sessions::token_hash.eq(token).and(half_sessions::ends_at.gt(now)))
        .filter(people::state.eq(State::Active))
        .select(HalfSession::as_select())
        .first(connection)
        .optional()?)
}

/// Ends one; whether it was there. Of two who try at the same moment one succeeds.
pub fn take(connection: &mut DbConn, token: &TokenHash) -> Result<bool, Error> {
    Ok(diesel::delete(half_sessions::table.find(token)).execute(connection)? == 1)
}

/// Ends every one of a person.
pub fn end_all(connection: &mut DbConn, person: PersonId) -> Result<(), Error> {
    diesel::delete(half_sessions::table.filter(half_sessions::person_id.eq(person))).execute(connection)?;
    Ok(())
}

/// Forgets those that are over.
pub fn forget_ended(connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
    diesel::delete(half_sessions::table.filter(half_sessions::ends_at.le(now))).execute(connection)?;
    Ok(())
}
