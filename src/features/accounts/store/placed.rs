//! People with where they work, for features that ask who of an organisation or a country does something.

use std::collections::HashMap;

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::features::accounts::email::Email;
use crate::features::accounts::person::State;
use crate::platform::database::schema::{organisations, people, person_roles};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::viewer::Role;

/// Who holds a role in a country and may come in, each with where they work.
pub fn list_placed_holders(
    connection: &mut DbConn,
    country: CountryCode,
    role: Role,
) -> Result<Vec<(PersonId, OrganisationId)>, Error> {
    Ok(people::table
        .inner_join(organisations::table)
        .inner_join(person_roles::table)
        .filter(organisations::country.eq(country))
        .filter(person_roles::role.eq(role).and(people::state.eq(State::Active)))
        .select((people::id, people::organisation_id))
        .order(people::id)
        .load(connection)?)
}

/// Who works for an organisation, or holds a role in a country, and may come in.
pub fn list_around(
    connection: &mut DbConn,
    organisation: OrganisationId,
    (country, role): (CountryCode, Role),
) -> Result<Vec<(PersonId, String)>, Error> {
    let holding =
        person_roles::table.filter(person_roles::person_id.eq(people::id)).filter(person_roles::role.eq(role));
    let is_holder = organisations::country.eq(country).assume_not_null().and(exists(holding));
    Ok(people::table
        .inner_join(organisations::table)
        .filter(people::state.eq(State::Active))
        .filter(people::organisation_id.eq(organisation).or(is_holder))
        .select((people::id, people::name))
        .order(people::id)
        .load(connection)?)
}

/// Who of the member states has one of these addresses and may come in.
pub fn members_at(connection: &mut DbConn, emails: &[Email]) -> Result<HashMap<Email, PersonId>, Error> {
    let members: Vec<(Email, PersonId)> = people::table
        .inner_join(organisations::table)
        .filter(organisations::country.is_not_null())
        .filter(people::state.eq(State::Active))
        .filter(one_of(people::email, emails))
        .select((people::email, people::id))
        .load(connection)?;
    Ok(members.into_iter().collect())
}

/// For which organisation of a member state each of these people works.
pub fn homes_of(connection: &mut DbConn, ids: &[PersonId]) -> Result<HashMap<PersonId, OrganisationId>, Error> {
    let homes: Vec<(PersonId, OrganisationId)> = people::table
        .inner_join(organisations::table)
        .filter(organisations::country.is_not_null())
        .filter(one_of(people::id, ids))
        .select((people::id, people::organisation_id))
        .load(connection)?;
    Ok(homes.into_iter().collect())
}
