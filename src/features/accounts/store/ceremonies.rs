//! Challenges that passkeys are to answer.

use diesel::prelude::*;

use crate::platform::crypto::TokenHash;
use crate::platform::database::DbConn;
use crate::platform::database::schema::ceremonies;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Keeps what a challenge's answer is compared with.
pub fn insert(
    connection: &mut DbConn,
    token: &TokenHash,
    person: Option<PersonId>,
    state: &str,
    ends_at: Timestamp,
) -> Result<(), Error> {
    diesel::insert_into(ceremonies::table)
        .values((
            ceremonies::token_hash.eq(token),
            ceremonies::person_id.eq(person),
            ceremonies::state.eq(state),
            ceremonies::ends_at.eq(ends_at),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes a challenge of this person (`None`: of whoever comes in) away and gives what its answer is compared with. Of
/// two answers at the same moment one succeeds.
pub fn take(
    connection: &mut DbConn,
    token: &TokenHash,
    person: Option<PersonId>,
    now: Timestamp,
) -> Result<Option<String>, Error> {
    let open = ceremonies::table.find(token).filter(ceremonies::ends_at.gt(now));
    let found: Option<(Option<PersonId>, String)> =
        open.select((ceremonies::person_id, ceremonies::state)).first(connection).optional()?;
    let Some((_, state)) = found.filter(|(whose, _)| *whose == person) else { return Ok(None) };
    let is_first = diesel::delete(ceremonies::table.find(token)).execute(connection)? == 1;
    Ok(is_first.then_some(state))
}

/// Forgets those that are over.
pub fn forget_ended(connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
    diesel::delete(ceremonies::table.filter(ceremonies::ends_at.le(now))).execute(connection)?;
    Ok(())
}
