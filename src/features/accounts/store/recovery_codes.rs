//! Codes on paper.

use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::platform::database::DbConn;
use crate::platform::database::schema::recovery_codes;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Gives a person these codes, and no other works any more.
pub fn replace(connection: &mut DbConn, person: PersonId, hashes: &[String], now: Timestamp) -> Result<(), Error> {
    delete_all(connection, person)?;
    for hash in hashes {
        diesel::insert_into(recovery_codes::table)
            .values((
                recovery_codes::person_id.eq(person),
                recovery_codes::hash.eq(hash),
                recovery_codes::created_at.eq(now),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Uses a code up; whether it could be used. Of two who try at the same moment one succeeds.
pub fn take(connection: &mut DbConn, person: PersonId, hash: &str, now: Timestamp) -> Result<bool, Error> {
    let changed = diesel::update(recovery_codes::table.find((person, hash)).filter(recovery_codes::used_at.is_null()))
        .set(recovery_codes::used_at.eq(Some(now)))
        .execute(connection)?;
    Ok(changed == 1)
}

/// How many codes can still be used.
pub fn count_left(connection: &mut DbConn, person: PersonId) -> Result<i64, Error> {
    Ok(recovery_codes::table
        .filter(recovery_codes::person_id.eq(person).and(recovery_codes::used_at.is_null()))
        .select(count_star())
        .first(connection)?)
}

/// Forgets every code of a person.
pub fn delete_all(connection: &mut DbConn, person: PersonId) -> Result<(), Error> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::person_id.eq(person))).execute(connection)?;
    Ok(())
}
