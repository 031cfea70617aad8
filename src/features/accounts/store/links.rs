//! Links sent by mail.

use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::features::accounts::link::{Link, Purpose};
use crate::features::accounts::person::{Person, State};
use crate::platform::crypto::TokenHash;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{account_links, people};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Adds a link.
pub fn insert(connection: &mut DbConn, link: &Link) -> Result<(), Error> {
    diesel::insert_into(account_links::table).values(link).execute(connection)?;
    Ok(())
}

/// The purpose of a link that can be used now, and the person whose account it opens.
pub fn maybe_open(
    connection: &mut DbConn,
    token: &TokenHash,
    now: Timestamp,
) -> Result<Option<(Purpose, Person)>, Error> {
    Ok(account_links::table
        .inner_join(people::table)
        .filter(account_links::token_hash.eq(token))
        .filter(account_links::used_at.is_null().and(account_links::ends_at.gt(now)))
        .filter(people::state.ne(State::Disabled))
        .select((account_links::purpose, Person::as_select()))
        .first(connection)
        .optional()?)
}

/// Uses a link up; whether it could be used. Of two who try at the same moment one succeeds.
pub fn take(connection: &mut DbConn, token: &TokenHash, now: Timestamp) -> Result<bool, Error> {
    let changed = diesel::update(account_links::table.find(token))
        .filter(account_links::used_at.is_null().and(account_links::ends_at.gt(now)))
        .set(account_links::used_at.eq(Some(now)))
        .execute(connection)?;
    Ok(changed == 1)
}

/// Uses up every open link of a person, also the one to another address.
pub fn take_all(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<(), Error> {
    super::address_changes::close(connection, person, now)?;
    diesel::update(account_links::table)
        .filter(account_links::person_id.eq(person).and(account_links::used_at.is_null()))
        .set(account_links::used_at.eq(Some(now)))
        .execute(connection)?;
    Ok(())
}

/// How many links of a kind the person was sent since then.
pub fn count_since(
    connection: &mut DbConn,
    person: PersonId,
    purpose: Purpose,
    since: Timestamp,
) -> Result<i64, Error> {
    Ok(account_links::table
        .filter(account_links::person_id.eq(person).and(account_links::purpose.eq(purpose)))
        .filter(account_links::created_at.gt(since))
        .select(count_star())
        .first(connection)?)
}

/// Forgets the links that ended before then.
pub fn forget_ended(connection: &mut DbConn, before: Timestamp) -> Result<(), Error> {
    diesel::delete(account_links::table.filter(account_links::ends_at.lt(before))).execute(connection)?;
    Ok(())
}
