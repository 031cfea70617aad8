//! The people of the demonstration, and who works where.

use std::collections::HashMap;

use super::content::{self, PersonContent};
use crate::features::accounts::{self, Email, NewPerson};
use crate::features::directory::{self, OrganisationName};
use crate::features::notifications::{self, Topic};
use crate::platform::crypto::PasswordHash;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::mail::EmailAddress;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// Who works in a country: who writes and who publishes, who exchanges records and who watches over that.
#[derive(Debug, Clone, Copy)]
pub(super) struct Desk {
    pub(super) organisation: OrganisationId,
    pub(super) editor: PersonId,
    /// Publishes, and releases what an officer drafts.
    pub(super) reviewer: PersonId,
    pub(super) officer: PersonId,
    pub(super) administrator: PersonId,
}

/// Who invited everybody, as notices name them.
const SECRETARIAT: &str = "Farah Alizada";

/// Who may want news.
struct Subscriber {
    email: String,
    language: Language,
    role: Role,
}

/// Makes the people who are not there yet and gives all of them this password.
pub(super) fn fill(
    connection: &mut DbConn,
    password: &PasswordHash,
    now: Timestamp,
) -> Result<HashMap<CountryCode, Desk>, Error> {
    let organisations = directory::organisation_names(connection, Language::English)?;
    let mut found: HashMap<(CountryCode, Role), PersonId> = HashMap::new();
    for it in content::people()? {
        let organisation = organisation_of(&organisations, it.country)?;
        let (country, role) = (it.country, it.role);
        let person = person(connection, it, organisation, password, now)?;
        found.extend(country.map(|country| ((country, role), person)));
    }
    CountryCode::ALL.into_iter().map(|country| Ok((country, desk(country, &organisations, &found)?))).collect()
}

fn person(
    connection: &mut DbConn,
    it: PersonContent,
    organisation: OrganisationId,
    password: &PasswordHash,
    now: Timestamp,
) -> Result<PersonId, Error> {
    let email = Email::parse(&it.email).ok_or_else(|| Error::unexpected(format!("{:?} is no address", it.email)))?;
    if let Some(person) = accounts::maybe_person(connection, &email)? {
        accounts::set_password(connection, person.id, password)?;
        return Ok(person.id);
    }
    let subscriber = Subscriber { email: it.email, language: it.language, role: it.role };
    let new = NewPerson {
        organisation,
        email,
        name: it.name,
        name_latin: it.latin,
        language: it.language,
        time_zone: it.country.map_or("UTC", CountryCode::time_zone).to_owned(),
        roles: std::iter::once(it.role).chain(it.also).collect(),
    };
    let made = accounts::create_person_with_password(connection, new, password, now)?;
    let person = made.ok_or_else(|| Error::unexpected("an account was made meanwhile"))?;
    subscribe(connection, person, &subscriber, now)?;
    accounts::fill_inbox(connection, person, SECRETARIAT, now)?;
    Ok(person)
}

/// Whoever publishes something sees at once that members abroad are told: administrators want all news, officers
/// those of identity cards.
fn subscribe(connection: &mut DbConn, person: PersonId, it: &Subscriber, now: Timestamp) -> Result<(), Error> {
    let topic = match it.role {
        Role::CountryAdministrator => Topic::achievements(None, None),
        Role::Officer => Topic::achievements(None, Some(Theme::SmartCard)),
        _ => return Ok(()),
    };
    let email = EmailAddress::parse(&it.email).ok_or_else(|| Error::unexpected("an account is no mailbox"))?;
    notifications::subscribe_person(connection, person, &email, it.language, topic, now).map(drop)
}

fn organisation_of(all: &[OrganisationName], country: Option<CountryCode>) -> Result<OrganisationId, Error> {
    let it = all.iter().find(|it| it.country == country);
    it.map(|it| it.organisation).ok_or_else(|| Error::unexpected("a person works nowhere"))
}

fn desk(
    country: CountryCode,
    organisations: &[OrganisationName],
    people: &HashMap<(CountryCode, Role), PersonId>,
) -> Result<Desk, Error> {
    let holder = |role| {
        people.get(&(country, role)).copied().ok_or_else(|| Error::unexpected(format!("{country} has no {role}")))
    };
    Ok(Desk {
        organisation: organisation_of(organisations, Some(country))?,
        editor: holder(Role::Editor)?,
        reviewer: holder(Role::Reviewer)?,
        officer: holder(Role::Officer)?,
        administrator: holder(Role::CountryAdministrator)?,
    })
}
