//! What an operator looks up: everybody, and the browsers of one person.

use diesel::prelude::*;

use super::people::roles_of;
use crate::features::accounts::person::{Colleague, Person};
use crate::features::accounts::session::Session;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{organisations, people, sessions};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{PersonId, SessionId};

/// Everybody with an account, by place and address.
pub fn list_everybody(connection: &mut DbConn) -> Result<Vec<Colleague>, Error> {
    let rows: Vec<(Person, Option<CountryCode>)> = people::table
        .inner_join(organisations::table)
        .select((Person::as_select(), organisations::country))
        .order((organisations::country.asc(), people::email.asc()))
        .load(connection)?;
    let mut everybody = Vec::with_capacity(rows.len());
    // SQLite takes 32,766 values in one statement.
    for rows in rows.chunks(10_000) {
        let ids: Vec<PersonId> = rows.iter().map(|(person, _)| person.id).collect();
        let mut roles = roles_of(connection, &ids)?;
        everybody.extend(rows.iter().map(|(person, country)| Colleague {
            person: person.clone(),
            country: *country,
            roles: roles.remove(&person.id).unwrap_or_default(),
        }));
    }
    Ok(everybody)
}

/// The browsers a person is signed in with, the one used last first. Their age is not looked at.
pub fn list_sessions(connection: &mut DbConn, person: PersonId) -> Result<Vec<Session>, Error> {
    Ok(sessions::table
        .filter(sessions::person_id.eq(person))
        .order((sessions::last_seen_at.desc(), sessions::id.asc()))
        .select(Session::as_select())
        .load(connection)?)
}

/// Ends one session of a person; whether there was such a one.
pub fn end_session(connection: &mut DbConn, person: PersonId, session: SessionId) -> Result<bool, Error> {
    let ended = diesel::delete(sessions::table.find(session).filter(sessions::person_id.eq(person)));
    Ok(ended.execute(connection)? == 1)
}
