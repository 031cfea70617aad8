//! The SQL of the directory, once for both engines.

mod change;
mod figures;
mod findable;
mod insertion;
mod release;
mod working_days;

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::country::Country;
use super::organisation::{
    ContactKind, ContactPoint, Organisation, OrganisationSource, OrganisationText, Shown, Topic,
};
use super::permissions::may_edit;
use crate::platform::database::schema::{
    contact_points, countries, organisation_sources, organisation_texts, organisations,
};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

pub(super) use change::update;
pub use figures::{insert_figure, list_figures, list_headline_figures, list_regional_figures};
pub use findable::make_findable;
pub use insertion::{insert_country, insert_organisation};
pub use release::{four_eyes_of, list_waivers, upsert_four_eyes};
pub(super) use working_days::{
    confirm_day_off, hold_country, insert_weekend, list_days_off, list_weekends, remove_day_off, remove_weekend,
};
pub use working_days::{insert_day_off, working_calendar, working_calendars};

#[derive(Queryable, Insertable, Selectable)]
#[diesel(table_name = countries)]
struct CountryRow {
    code: CountryCode,
    iso3: String,
    time_zone: String,
    calling_code: String,
    official_languages: String,
}

#[derive(Queryable, Insertable, Selectable)]
#[diesel(table_name = organisations)]
struct OrganisationRow {
    id: OrganisationId,
    country: Option<CountryCode>,
    abbreviation: String,
    website: Option<String>,
    founded: Option<String>,
    confirmed_at: Option<Timestamp>,
    created_at: Timestamp,
    revision: i32,
}

/// What an organisation is called in the language asked for, or the best there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationName {
    /// Which organisation.
    pub organisation: OrganisationId,
    /// Its country; `None` for the secretariat.
    pub country: Option<CountryCode>,
    /// How it is called for short.
    pub abbreviation: String,
    /// The address of its website.
    pub website: Option<String>,
    /// When the organisation confirmed what is said of it.
    pub confirmed_at: Option<Timestamp>,
    /// The name, with the language it is in.
    pub name: Shown,
    /// The name in every language it is known in.
    pub versions: Vec<(Language, String)>,
}

/// Every member, in the order of the codes.
pub fn list_countries(connection: &mut DbConn) -> Result<Vec<Country>, Error> {
    let rows = countries::table.order(countries::code).select(CountryRow::as_select()).load(connection)?;
    rows.into_iter().map(country_of).collect()
}

/// One member; not found until the directory was filled.
pub fn find_country(connection: &mut DbConn, code: CountryCode) -> Result<Country, Error> {
    country_of(countries::table.find(code).select(CountryRow::as_select()).first(connection)?)
}

/// The organisations of a country with all their texts, the eldest row first.
pub fn list_organisations_of(connection: &mut DbConn, country: CountryCode) -> Result<Vec<Organisation>, Error> {
    let rows: Vec<OrganisationRow> = organisations::table
        .filter(organisations::country.eq(country))
        .order(organisations::id)
        .select(OrganisationRow::as_select())
        .load(connection)?;
    rows.into_iter().map(|row| with_details(connection, row)).collect()
}

/// One organisation with all its texts.
pub fn find_organisation(connection: &mut DbConn, id: OrganisationId) -> Result<Organisation, Error> {
    let row = organisations::table.find(id).select(OrganisationRow::as_select()).first(connection)?;
    with_details(connection, row)
}

/// How an organisation is called for short.
pub(super) fn abbreviation_of(connection: &mut DbConn, id: OrganisationId) -> Result<String, Error> {
    Ok(organisations::table.find(id).select(organisations::abbreviation).first(connection)?)
}

/// The same of several at once, by their ids.
pub fn abbreviations_of(
    connection: &mut DbConn,
    ids: &[OrganisationId],
) -> Result<BTreeMap<OrganisationId, String>, Error> {
    let rows = organisations::table.filter(one_of(organisations::id, ids.iter().copied()));
    let rows: Vec<(OrganisationId, String)> =
        rows.select((organisations::id, organisations::abbreviation)).load(connection)?;
    Ok(rows.into_iter().collect())
}

/// One organisation, if this viewer may see its entry.
pub(super) fn find_visible(
    connection: &mut DbConn,
    viewer: &Viewer,
    id: OrganisationId,
) -> Result<Organisation, Error> {
    let it = find_organisation(connection, id)?;
    if may_edit(viewer, it.country) { Ok(it) } else { Err(Error::withheld("organisation", it.id, it.country)) }
}

/// The secretariat, which has no country.
pub fn find_secretariat(connection: &mut DbConn) -> Result<OrganisationId, Error> {
    Ok(organisations::table.filter(organisations::country.is_null()).select(organisations::id).first(connection)?)
}

/// The names of all organisations for a reader, the secretariat among them, in the order of their rows.
pub fn organisation_names(connection: &mut DbConn, language: Language) -> Result<Vec<OrganisationName>, Error> {
    let rows: Vec<OrganisationRow> =
        organisations::table.order(organisations::id).select(OrganisationRow::as_select()).load(connection)?;
    let names: Vec<(OrganisationId, Language, String)> = organisation_texts::table
        .filter(organisation_texts::topic.eq(Topic::Name))
        .order((organisation_texts::organisation_id, organisation_texts::position))
        .select((organisation_texts::organisation_id, organisation_texts::language, organisation_texts::text))
        .load(connection)?;
    Ok(rows.into_iter().map(|row| organisation_name(row, &names, language)).collect())
}

fn organisation_name(
    row: OrganisationRow,
    names: &[(OrganisationId, Language, String)],
    language: Language,
) -> OrganisationName {
    let versions: Vec<(Language, String)> =
        names.iter().filter(|(id, ..)| *id == row.id).map(|(_, it, text)| (*it, text.clone())).collect();
    let name = Shown::best(versions.iter().map(|(it, text)| (*it, text.as_str())), language).unwrap_or_else(|| Shown {
        text: row.abbreviation.clone(),
        language,
        is_fallback: false,
    });
    OrganisationName {
        organisation: row.id,
        country: row.country,
        abbreviation: row.abbreviation,
        website: row.website,
        confirmed_at: row.confirmed_at,
        name,
        versions,
    }
}

fn with_details(connection: &mut DbConn, row: OrganisationRow) -> Result<Organisation, Error> {
    Ok(Organisation {
        texts: texts_of(connection, row.id)?,
        contact_points: contact_points_of(connection, row.id)?,
        sources: sources_of(connection, row.id)?,
        id: row.id,
        country: row.country,
        abbreviation: row.abbreviation,
        website: row.website,
        founded: row.founded,
        confirmed_at: row.confirmed_at,
        created_at: row.created_at,
        revision: row.revision,
    })
}

fn texts_of(connection: &mut DbConn, id: OrganisationId) -> Result<Vec<OrganisationText>, Error> {
    let rows: Vec<(Topic, Language, String)> = organisation_texts::table
        .filter(organisation_texts::organisation_id.eq(id))
        .order(organisation_texts::position)
        .select((organisation_texts::topic, organisation_texts::language, organisation_texts::text))
        .load(connection)?;
    Ok(rows.into_iter().map(|(topic, language, text)| OrganisationText { topic, language, text }).collect())
}

fn contact_points_of(connection: &mut DbConn, id: OrganisationId) -> Result<Vec<ContactPoint>, Error> {
    let rows: Vec<(ContactKind, String, Option<String>)> = contact_points::table
        .filter(contact_points::organisation_id.eq(id))
        .order(contact_points::position)
        .select((contact_points::kind, contact_points::value, contact_points::note))
        .load(connection)?;
    Ok(rows.into_iter().map(|(kind, value, note)| ContactPoint { kind, value, note }).collect())
}

fn sources_of(connection: &mut DbConn, id: OrganisationId) -> Result<Vec<OrganisationSource>, Error> {
    use crate::platform::database::schema::organisation_sources::columns as column;
    let rows: Vec<(String, String, Option<String>, Option<String>)> = organisation_sources::table
        .filter(organisation_sources::organisation_id.eq(id))
        .order(organisation_sources::position)
        .select((column::url, column::title, column::as_of, column::covers))
        .load(connection)?;
    Ok(rows.into_iter().map(|(url, title, as_of, covers)| OrganisationSource { url, title, as_of, covers }).collect())
}

fn country_of(row: CountryRow) -> Result<Country, Error> {
    let tags = row.official_languages.split_whitespace();
    let official_languages = tags
        .map(|tag| Language::from_tag(tag).ok_or_else(|| Error::unexpected(format!("{tag:?} is no language of ours"))))
        .collect::<Result<_, _>>()?;
    Ok(Country {
        code: row.code,
        iso3: row.iso3,
        time_zone: row.time_zone,
        calling_code: row.calling_code,
        official_languages,
    })
}
