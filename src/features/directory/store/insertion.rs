//! How members and organisations come into the directory.

use diesel::prelude::*;

use super::{CountryRow, OrganisationRow};
use crate::features::directory::country::Country;
use crate::features::directory::organisation::{ContactPoint, Organisation, OrganisationText};
use crate::on_db;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{
    contact_points, countries, organisation_sources, organisation_texts, organisations,
};
use crate::platform::errors::Error;
use crate::vocabulary::ids::RawId;

/// Adds a member.
pub fn insert_country(connection: &mut DbConn, country: &Country) -> Result<(), Error> {
    let tags: Vec<_> = country.official_languages.iter().map(|it| it.tag()).collect();
    let row = CountryRow {
        code: country.code,
        iso3: country.iso3.clone(),
        time_zone: country.time_zone.clone(),
        calling_code: country.calling_code.clone(),
        official_languages: tags.join(" "),
    };
    diesel::insert_into(countries::table).values(row).execute(connection)?;
    Ok(())
}

/// Adds an organisation with everything said of it.
pub fn insert_organisation(connection: &mut DbConn, it: &Organisation) -> Result<(), Error> {
    let row = OrganisationRow {
        id: it.id,
        country: it.country,
        abbreviation: it.abbreviation.clone(),
        website: it.website.clone(),
        founded: it.founded.clone(),
        confirmed_at: it.confirmed_at,
        created_at: it.created_at,
        revision: it.revision,
    };
    diesel::insert_into(organisations::table).values(row).execute(connection)?;
    insert_texts(connection, it)?;
    insert_contact_points(connection, it)?;
    insert_sources(connection, it)
}

pub(super) fn insert_texts(connection: &mut DbConn, organisation: &Organisation) -> Result<(), Error> {
    use organisation_texts::columns::{language, organisation_id, position, text, topic};
    let row = |(place, it): (i32, &OrganisationText)| {
        (
            organisation_id.eq(organisation.id),
            topic.eq(it.topic),
            position.eq(place),
            language.eq(it.language),
            text.eq(it.text.clone()),
        )
    };
    let rows: Vec<_> = (0..).zip(&organisation.texts).map(row).collect();
    on_db!(connection, c => diesel::insert_into(organisation_texts::table).values(rows).execute(c))?;
    Ok(())
}

pub(super) fn insert_contact_points(connection: &mut DbConn, organisation: &Organisation) -> Result<(), Error> {
    use contact_points::columns::{id, kind, note, organisation_id, position, value};
    let row = |(place, it): (i32, &ContactPoint)| {
        (
            id.eq(RawId::generate().as_str().to_owned()),
            organisation_id.eq(organisation.id),
            position.eq(place),
            kind.eq(it.kind),
            value.eq(it.value.clone()),
            note.eq(it.note.clone()),
        )
    };
    let rows: Vec<_> = (0..).zip(&organisation.contact_points).map(row).collect();
    on_db!(connection, c => diesel::insert_into(contact_points::table).values(rows).execute(c))?;
    Ok(())
}

pub(super) fn insert_sources(connection: &mut DbConn, organisation: &Organisation) -> Result<(), Error> {
    use organisation_sources::columns::{as_of, covers, organisation_id, position, title, url};
    for (place, it) in (0..).zip(&organisation.sources) {
        diesel::insert_into(organisation_sources::table)
            .values((
                organisation_id.eq(organisation.id),
                position.eq(place),
                url.eq(&it.url),
                title.eq(&it.title),
                as_of.eq(&it.as_of),
                covers.eq(&it.covers),
            ))
            .execute(connection)?;
    }
    Ok(())
}
