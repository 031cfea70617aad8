//! Changes of addresses.

use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::features::accounts::address_change::AddressChange;
use crate::platform::crypto::TokenHash;
use crate::platform::database::DbConn;
use crate::platform::database::schema::address_changes;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Adds one.
pub fn insert(connection: &mut DbConn, change: &AddressChange) -> Result<(), Error> {
    diesel::insert_into(address_changes::table).values(change).execute(connection)?;
    Ok(())
}

/// The one of this person that waits.
pub fn maybe_open(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<Option<AddressChange>, Error> {
    Ok(address_changes::table
        .filter(address_changes::person_id.eq(person))
        .filter(address_changes::closed_at.is_null().and(address_changes::ends_at.gt(now)))
        .select(AddressChange::as_select())
        .first(connection)
        .optional()?)
}

/// The same, where that is the one of this key.
pub fn maybe_by_key(
    connection: &mut DbConn,
    key: &TokenHash,
    person: PersonId,
    now: Timestamp,
) -> Result<Option<AddressChange>, Error> {
    Ok(maybe_open(connection, person, now)?.filter(|change| change.token_hash == *key))
}

/// Ends the one of a person that waits; whether there was one. Of two who do at the same moment one succeeds.
pub fn close(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<bool, Error> {
    let open =
        address_changes::table.filter(address_changes::person_id.eq(person).and(address_changes::closed_at.is_null()));
    Ok(diesel::update(open).set(address_changes::closed_at.eq(Some(now))).execute(connection)? == 1)
}

/// How many the person asked for since then.
pub fn count_since(connection: &mut DbConn, person: PersonId, since: Timestamp) -> Result<i64, Error> {
    Ok(address_changes::table
        .filter(address_changes::person_id.eq(person).and(address_changes::asked_at.gt(since)))
        .select(count_star())
        .first(connection)?)
}

/// Forgets those that ended before then, and with them addresses that may be of nobody here.
pub fn forget_ended(connection: &mut DbConn, before: Timestamp) -> Result<(), Error> {
    diesel::delete(address_changes::table.filter(address_changes::ends_at.lt(before))).execute(connection)?;
    Ok(())
}
