//! What the rehearsal begins with: two countries, their registers, five people, and cases in every state.

use std::collections::BTreeMap;

use super::seat::{Seat, language_of};
use crate::features::accounts::{self, NewPerson};
use crate::features::chronicle::{self, Desk};
use crate::features::directory::{self, Country, DayOff, DayOffId, Organisation, OrganisationText, Topic};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Days from today on which a register is closed for a day: a term runs into it in both countries.
const CLOSED: [(CountryCode, u64); 2] = [(CountryCode::RehearsalNorth, 3), (CountryCode::RehearsalSouth, 4)];

/// Fills an empty rehearsal.
///
/// # Errors
/// Of the database and the keys.
pub(super) fn fill(platform: &Platform) -> Result<(), Error> {
    let now = platform.clock.now();
    let desks = platform.database.write_here(|connection| {
        let desks = CountryCode::REHEARSAL.into_iter().map(|it| Ok((it, desk(connection, platform, it, now)?)));
        desks.collect::<Result<BTreeMap<_, _>, Error>>()
    })?;
    chronicle::live(platform, &desks, include_str!("content/cases.json"))
}

/// A country with its register and its people.
fn desk(connection: &mut DbConn, platform: &Platform, country: CountryCode, now: Timestamp) -> Result<Desk, Error> {
    directory::insert_country(
        connection,
        &Country {
            code: country,
            iso3: country.alpha_3().to_owned(),
            time_zone: country.time_zone().to_owned(),
            calling_code: String::new(),
            official_languages: vec![language_of(country)],
        },
    )?;
    for (_, ahead) in CLOSED.iter().filter(|it| it.0 == country) {
        let day = now.utc_date() + chrono::Days::new(*ahead);
        let day_off = DayOff {
            id: DayOffId::generate(),
            first: day,
            last: day,
            name: named(platform, "rehearsal-title", language_of(country)),
            language: language_of(country),
            is_confirmed: true,
        };
        directory::insert_day_off(connection, country, &day_off, now)?;
    }
    let register = office(platform, country, ("rehearsal-register", "practice"), now);
    directory::insert_organisation(connection, &register)?;
    let branch = match country {
        CountryCode::RehearsalNorth => Some(branch(connection, platform, country, now)?),
        _ => None,
    };
    let mut sit = |seat| person(connection, seat, register.id, now);
    let [officer, releaser] = match country {
        CountryCode::RehearsalNorth => [sit(Seat::NorthOfficer)?, sit(Seat::NorthReleaser)?],
        _ => [sit(Seat::SouthOfficer)?, sit(Seat::SouthReleaser)?],
    };
    Ok(Desk { organisation: register.id, officer, releaser, coordinator: releaser, branch })
}

/// The other office of the north, with whoever sits there.
fn branch(
    connection: &mut DbConn,
    platform: &Platform,
    country: CountryCode,
    now: Timestamp,
) -> Result<OrganisationId, Error> {
    let branch = office(platform, country, ("rehearsal-branch", "branch"), now);
    directory::insert_organisation(connection, &branch)?;
    person(connection, Seat::NorthBranch, branch.id, now)?;
    Ok(branch.id)
}

/// An office of a country, called by the words of this key in every language.
fn office(
    platform: &Platform,
    country: CountryCode,
    (key, abbreviation): (&str, &str),
    now: Timestamp,
) -> Organisation {
    let name = |language| OrganisationText { topic: Topic::Name, language, text: named(platform, key, language) };
    Organisation {
        id: OrganisationId::generate(),
        country: Some(country),
        abbreviation: abbreviation.to_owned(),
        website: None,
        founded: None,
        confirmed_at: Some(now),
        created_at: now,
        revision: 1,
        texts: Language::ALL.into_iter().map(name).collect(),
        contact_points: Vec::new(),
        sources: Vec::new(),
    }
}

fn named(platform: &Platform, key: &str, language: Language) -> String {
    Locale::new(platform.catalogues.clone(), language).plain(key).into_owned()
}

fn person(
    connection: &mut DbConn,
    seat: Seat,
    organisation: OrganisationId,
    now: Timestamp,
) -> Result<PersonId, Error> {
    let (name, latin) = seat.name();
    let new = NewPerson {
        organisation,
        email: seat.email()?,
        name: name.to_owned(),
        name_latin: latin.to_owned(),
        language: seat.language(),
        time_zone: seat.country().time_zone().to_owned(),
        roles: seat.roles(),
    };
    let made = accounts::create_person_without_password(connection, new, now)?;
    made.ok_or_else(|| Error::unexpected("somebody sits in a seat already"))
}
