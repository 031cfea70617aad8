//! What an operator looks up: everybody.

use diesel::prelude::*;

use super::people::roles_of;
use crate::features::accounts::person::{Colleague, Person};
use crate::platform::database::DbConn;
use crate::platform::database::schema::{organisations, people};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;

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
