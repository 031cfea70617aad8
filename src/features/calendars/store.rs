//! The SQL of private calendars.

use diesel::prelude::*;

use super::address::CalendarAddress;
use crate::platform::crypto::TokenHash;
use crate::platform::database::DbConn;
use crate::platform::database::schema::calendar_addresses;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// The address of somebody's calendar, where they have one.
pub(super) fn maybe_own(connection: &mut DbConn, person: PersonId) -> Result<Option<CalendarAddress>, Error> {
    let row = calendar_addresses::table.find(person).select(CalendarAddress::as_select());
    Ok(row.first(connection).optional()?)
}

/// The address with this secret.
pub(super) fn find(connection: &mut DbConn, hash: &TokenHash) -> Result<CalendarAddress, Error> {
    let row =
        calendar_addresses::table.filter(calendar_addresses::token_hash.eq(hash)).select(CalendarAddress::as_select());
    row.first(connection).optional()?.ok_or(Error::NotFound)
}

/// Keeps an address in the place of the one its person has. Whoever calls holds the person.
pub(super) fn replace(connection: &mut DbConn, it: &CalendarAddress) -> Result<(), Error> {
    delete(connection, it.person_id)?;
    diesel::insert_into(calendar_addresses::table).values(it).execute(connection)?;
    Ok(())
}

/// Forgets somebody's address; whether there was one.
pub(super) fn delete(connection: &mut DbConn, person: PersonId) -> Result<bool, Error> {
    Ok(diesel::delete(calendar_addresses::table.find(person)).execute(connection)? > 0)
}

/// Writes down that a program read it, unless it was replaced meanwhile.
pub(super) fn note_read(connection: &mut DbConn, it: &CalendarAddress, now: Timestamp) -> Result<(), Error> {
    let read = calendar_addresses::read_at.eq(Some(now));
    let row = calendar_addresses::table.filter(calendar_addresses::token_hash.eq(&it.token_hash));
    diesel::update(row).set(read).execute(connection)?;
    Ok(())
}
