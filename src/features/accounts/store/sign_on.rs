//! Browsers on their way to a provider, and who a provider's people are here.

use diesel::prelude::*;

use crate::features::accounts::sign_on::ticket::Journey;
use crate::on_db;
use crate::platform::crypto::TokenHash;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{sign_on_links, sign_ons};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Lets a browser go; and forgets those that never came back.
pub fn insert(connection: &mut DbConn, journey: &Journey, now: Timestamp) -> Result<(), Error> {
    diesel::delete(sign_ons::table.filter(sign_ons::ends_at.le(now))).execute(connection)?;
    diesel::insert_into(sign_ons::table).values(journey).execute(connection)?;
    Ok(())
}

/// Takes the way of a browser that came back in time. Of two who come back by the same one does.
pub fn take(connection: &mut DbConn, ticket: &TokenHash, now: Timestamp) -> Result<Option<Journey>, Error> {
    let row = sign_ons::table.find(ticket).filter(sign_ons::ends_at.gt(now));
    let Some(journey) = row.select(Journey::as_select()).first(connection).optional()? else { return Ok(None) };
    let taken = diesel::delete(sign_ons::table.find(ticket)).execute(connection)?;
    Ok((taken == 1).then_some(journey))
}

/// Who a provider's person is here, if that is known.
pub fn maybe_linked(connection: &mut DbConn, issuer: &str, subject: &str) -> Result<Option<PersonId>, Error> {
    let link = sign_on_links::table.find((issuer, subject)).select(sign_on_links::person_id);
    Ok(link.first(connection).optional()?)
}

/// Whether a provider knows this account as somebody.
pub fn is_linked(connection: &mut DbConn, issuer: &str, person: PersonId) -> Result<bool, Error> {
    let links = sign_on_links::table.filter(sign_on_links::person_id.eq(person).and(sign_on_links::issuer.eq(issuer)));
    Ok(diesel::select(diesel::dsl::exists(links)).get_result(connection)?)
}

/// Which providers open this account, and since when (UTC).
pub fn list_links(connection: &mut DbConn, person: PersonId) -> Result<Vec<(String, Timestamp)>, Error> {
    Ok(sign_on_links::table
        .filter(sign_on_links::person_id.eq(person))
        .select((sign_on_links::issuer, sign_on_links::linked_at))
        .order(sign_on_links::issuer)
        .load(connection)?)
}

/// Forgets whom providers know this account as; how many did.
pub fn unlink(connection: &mut DbConn, person: PersonId) -> Result<usize, Error> {
    Ok(diesel::delete(sign_on_links::table.filter(sign_on_links::person_id.eq(person))).execute(connection)?)
}

/// Writes down who a provider's person is here; `false` where either side is linked already.
pub fn link(
    connection: &mut DbConn,
    (issuer, subject): (&str, &str),
    person: PersonId,
    now: Timestamp,
) -> Result<bool, Error> {
    let columns = (
        sign_on_links::issuer.eq(issuer),
        sign_on_links::subject.eq(subject),
        sign_on_links::person_id.eq(person),
        sign_on_links::linked_at.eq(now),
    );
    let added = on_db!(connection, engine => diesel::insert_into(sign_on_links::table)
        .values(columns)
        .on_conflict_do_nothing()
        .execute(engine))?;
    Ok(added == 1)
}
