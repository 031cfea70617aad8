//! Keys for programs.

use std::cmp::Reverse;

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::features::accounts::keys::{ProgramKey, ProgramKeyId};
use crate::features::accounts::person::{Person, State};
use crate::platform::crypto::TokenHash;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{
    calendar_addresses, factors, organisations, people, person_roles, program_keys,
};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// Ended keys an owner's list shows.
const ENDED_SHOWN: i64 = 100;

/// A key and who holds it.
pub struct Held {
    /// The key.
    pub key: ProgramKey,
    /// Whose it is.
    pub person: Person,
    /// Where they work; `None` for the secretariat.
    pub country: Option<CountryCode>,
    /// What they may do, in the order of the roles.
    pub roles: Vec<Role>,
    /// Whether anything but the password proves who they are.
    pub has_factor: bool,
}

/// One role of a key's person, with everything else beside it.
type Row = (ProgramKey, Person, Option<CountryCode>, Option<Role>, bool);

/// Adds a key.
pub fn insert(connection: &mut DbConn, key: &ProgramKey) -> Result<(), Error> {
    diesel::insert_into(program_keys::table).values(key).execute(connection)?;
    Ok(())
}

/// The key with this hash, where its person may come in. Whether it ended is not looked at.
pub fn maybe_find(connection: &mut DbConn, hash: &TokenHash) -> Result<Option<Held>, Error> {
    let any_factor = exists(factors::table.filter(factors::person_id.eq(people::id)));
    let rows: Vec<Row> = program_keys::table
        .inner_join(people::table.inner_join(organisations::table).left_join(person_roles::table))
        .filter(program_keys::token_hash.eq(hash).and(people::state.eq(State::Active)))
        .select((
            ProgramKey::as_select(),
            Person::as_select(),
            organisations::country,
            person_roles::role.nullable(),
            any_factor,
        ))
        .load(connection)?;
    let mut roles: Vec<Role> = rows.iter().filter_map(|row| row.3).collect();
    roles.sort_unstable();
    let held = |(key, person, country, _, has_factor)| Held { key, person, country, roles, has_factor };
    Ok(rows.into_iter().next().map(held))
}

/// A person's keys, the newest first: all that live, and of those that ended the last ones.
pub fn list(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<Vec<ProgramKey>, Error> {
    let mut keys: Vec<ProgramKey> = program_keys::table
        .filter(program_keys::person_id.eq(person))
        .filter(program_keys::ends_at.le(now).or(program_keys::revoked_at.is_not_null()))
        .select(ProgramKey::as_select())
        .order(program_keys::id.desc())
        .limit(ENDED_SHOWN)
        .load(connection)?;
    keys.extend(list_living(connection, person, now)?);
    keys.sort_by_key(|key| Reverse(key.id));
    Ok(keys)
}

/// Those that are neither over nor revoked, the newest first. Of each person there are few.
pub fn list_living(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<Vec<ProgramKey>, Error> {
    Ok(program_keys::table
        .filter(program_keys::person_id.eq(person).and(program_keys::ends_at.gt(now)))
        .filter(program_keys::revoked_at.is_null())
        .select(ProgramKey::as_select())
        .order(program_keys::id.desc())
        .load(connection)?)
}

/// When the person made the last but so many (UTC); `None` where there were not as many.
pub fn maybe_made_before(connection: &mut DbConn, person: PersonId, others: i64) -> Result<Option<Timestamp>, Error> {
    Ok(program_keys::table
        .filter(program_keys::person_id.eq(person))
        .select(program_keys::created_at)
        .order(program_keys::created_at.desc())
        .offset(others)
        .limit(1)
        .first(connection)
        .optional()?)
}

/// Whether there is such a key.
pub fn is_there(connection: &mut DbConn, id: ProgramKeyId) -> Result<bool, Error> {
    let count: i64 = program_keys::table.find(id).count().get_result(connection)?;
    Ok(count > 0)
}

/// One of a person's own. Until the transaction ends nobody else revokes it.
pub fn maybe_own(connection: &mut DbConn, person: PersonId, id: ProgramKeyId) -> Result<Option<ProgramKey>, Error> {
    let own = program_keys::table.find(id).filter(program_keys::person_id.eq(person));
    diesel::update(own).set(program_keys::id.eq(id)).execute(connection)?;
    Ok(own.select(ProgramKey::as_select()).first(connection).optional()?)
}

/// Revokes a key.
pub fn revoke(connection: &mut DbConn, id: ProgramKeyId, now: Timestamp) -> Result<(), Error> {
    diesel::update(program_keys::table.find(id)).set(program_keys::revoked_at.eq(Some(now))).execute(connection)?;
    Ok(())
}

/// Revokes every living key of a person, and forgets the secret address of their calendar.
pub fn revoke_all(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<(), Error> {
    let living = program_keys::table
        .filter(program_keys::person_id.eq(person).and(program_keys::ends_at.gt(now)))
        .filter(program_keys::revoked_at.is_null());
    diesel::update(living).set(program_keys::revoked_at.eq(Some(now))).execute(connection)?;
    diesel::delete(calendar_addresses::table.find(person)).execute(connection)?;
    Ok(())
}

/// Writes down that it was used.
pub fn note_use(connection: &mut DbConn, id: ProgramKeyId, now: Timestamp) -> Result<(), Error> {
    diesel::update(program_keys::table.find(id)).set(program_keys::last_used_at.eq(Some(now))).execute(connection)?;
    Ok(())
}

/// Living keys that end before `soon` and whose owners were not told, marked as told of. Two workers never get the same.
/// A key that opens nothing, since its owner is closed or works elsewhere, waits until it does again.
pub fn claim_ending(
    connection: &mut DbConn,
    now: Timestamp,
    soon: Timestamp,
    limit: i64,
) -> Result<Vec<ProgramKey>, Error> {
    let owner = people::table
        .filter(people::id.eq(program_keys::person_id).and(people::state.eq(State::Active)))
        .filter(people::organisation_id.eq(program_keys::organisation_id));
    let ending = program_keys::table
        .filter(exists(owner))
        .filter(program_keys::ends_at.gt(now).and(program_keys::ends_at.le(soon)))
        .filter(program_keys::revoked_at.is_null().and(program_keys::warned_at.is_null()))
        .select(ProgramKey::as_select())
        .order(program_keys::id)
        .limit(limit);
    let found: Vec<ProgramKey> = ending.load(connection)?;
    let mut claimed = Vec::new();
    for key in found {
        let untold = program_keys::table.find(key.id).filter(program_keys::warned_at.is_null());
        if diesel::update(untold).set(program_keys::warned_at.eq(Some(now))).execute(connection)? == 1 {
            claimed.push(key);
        }
    }
    Ok(claimed)
}

/// Forgets keys that ended or were revoked before a time.
pub fn forget_ended(connection: &mut DbConn, time: Timestamp) -> Result<(), Error> {
    diesel::delete(program_keys::table.filter(program_keys::ends_at.lt(time))).execute(connection)?;
    diesel::delete(program_keys::table.filter(program_keys::revoked_at.lt(time))).execute(connection)?;
    Ok(())
}
