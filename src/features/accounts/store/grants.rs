//! How administrators came by their role.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::accounts::four_eyes::{Giver, Grant, Grants};
use crate::features::accounts::person::State;
use crate::platform::database::schema::{organisations, people, person_roles};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// How those who manage the people of a country, and of the secretariat, came by that.
pub fn list(connection: &mut DbConn, country: Option<CountryCode>) -> Result<Grants, Error> {
    type Row = (PersonId, Option<CountryCode>, State, Option<PersonId>, Timestamp);
    let in_country = person_roles::role.eq(Role::CountryAdministrator).and(organisations::country.eq(country));
    let above = person_roles::role.eq(Role::SecretariatAdministrator).and(organisations::country.is_null());
    let rows: Vec<Row> = people::table
        .inner_join(organisations::table)
        .inner_join(person_roles::table)
        .filter(in_country.or(above))
        .select((people::id, organisations::country, people::state, person_roles::granted_by, person_roles::granted_at))
        .load(connection)?;
    let givers: Vec<PersonId> = rows.iter().filter_map(|(_, _, _, granted_by, _)| *granted_by).collect();
    let places: HashMap<PersonId, Option<CountryCode>> = people::table
        .inner_join(organisations::table)
        .filter(one_of(people::id, &givers))
        .select((people::id, organisations::country))
        .load(connection)?
        .into_iter()
        .collect();
    Ok(Grants::new(rows.into_iter().map(|(person, place, state, granted_by, granted_at)| {
        let giver = match granted_by {
            None => Giver::Operator,
            Some(giver) if places.get(&giver) == Some(&place) => Giver::Here(giver),
            Some(_) => Giver::Elsewhere,
        };
        Grant { person, place, giver, granted_at, is_active: state == State::Active }
    })))
}
