//! Browsers people came in with before.

use diesel::prelude::*;

use crate::features::accounts::email::Email;
use crate::on_db;
use crate::platform::crypto::TokenHash;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{known_browsers, people};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Writes down that the person came in with this browser; whether they did before.
pub fn note(connection: &mut DbConn, browser: &TokenHash, person: PersonId, now: Timestamp) -> Result<bool, Error> {
    let changed = diesel::update(known_browsers::table.find((browser, person)))
        .set(known_browsers::last_seen_at.eq(now))
        .execute(connection)?;
    if changed == 0 {
        on_db!(connection, engine => diesel::insert_into(known_browsers::table)
            .values((
                known_browsers::token_hash.eq(browser),
                known_browsers::person_id.eq(person),
                known_browsers::last_seen_at.eq(now),
            ))
            .on_conflict_do_nothing()
            .execute(engine))?;
    }
    Ok(changed == 1)
}

/// Whether the person came in with this browser.
pub fn is_known(connection: &mut DbConn, browser: &TokenHash, person: PersonId) -> Result<bool, Error> {
    let row = known_browsers::table.find((browser, person));
    Ok(diesel::select(diesel::dsl::exists(row)).get_result(connection)?)
}

/// Whether whoever has the account of that address did.
pub fn is_known_to(connection: &mut DbConn, browser: &TokenHash, email: &Email) -> Result<bool, Error> {
    let rows = known_browsers::table
        .inner_join(people::table)
        .filter(known_browsers::token_hash.eq(browser).and(people::email.eq(email)));
    Ok(diesel::select(diesel::dsl::exists(rows)).get_result(connection)?)
}

/// Forgets every browser of a person: the next sign-in is from a new one, wherever it comes from.
pub fn forget_all(connection: &mut DbConn, person: PersonId) -> Result<(), Error> {
    diesel::delete(known_browsers::table.filter(known_browsers::person_id.eq(person))).execute(connection)?;
    Ok(())
}

/// Forgets those that were not seen since then.
pub fn forget_unseen(connection: &mut DbConn, since: Timestamp) -> Result<(), Error> {
    diesel::delete(known_browsers::table.filter(known_browsers::last_seen_at.lt(since))).execute(connection)?;
    Ok(())
}
