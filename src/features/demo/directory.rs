//! Members, organisations and figures of the demonstration, as the directory keeps them.

use super::content::{self, CountryContent, FigureContent, OrganisationContent};
use super::days_off::fill_days_off;
use crate::features::directory::{
    self, ContactPoint, Country, Figure, Organisation, OrganisationSource, OrganisationText, Period, Source,
};
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;

/// Fills an empty directory; whether it was empty.
pub fn fill_directory(connection: &mut DbConn, now: Timestamp) -> Result<bool, Error> {
    if !directory::list_countries(connection)?.is_empty() {
        return Ok(false);
    }
    directory::insert_organisation(connection, &organisation(content::secretariat()?, None, now))?;
    for it in content::countries()? {
        directory::insert_country(connection, &country(&it))?;
        let organisation = organisation(it.organisation, Some(it.country), now);
        directory::insert_organisation(connection, &organisation)?;
        directory::make_findable(connection, it.country)?;
    }
    for (position, it) in (0..).zip(content::figures()?) {
        directory::insert_figure(connection, position, &figure(it)?)?;
    }
    fill_days_off(connection, now)?;
    touch_content(connection)?;
    Ok(true)
}

fn country(it: &CountryContent) -> Country {
    Country {
        code: it.country,
        iso3: it.iso3.clone(),
        time_zone: it.time_zone.clone(),
        calling_code: it.calling_code.clone(),
        official_languages: it.official_languages.clone(),
    }
}

/// Nothing here was confirmed by the organisation it speaks of, and the page says so.
fn organisation(it: OrganisationContent, country: Option<CountryCode>, now: Timestamp) -> Organisation {
    let texts = it.texts.into_iter().flat_map(|(topic, versions)| {
        versions.into_iter().map(move |(language, text)| OrganisationText { topic, language, text })
    });
    let contact = |it: content::ContactContent| ContactPoint { kind: it.kind, value: it.value, note: it.note };
    let source = |it: content::SourceContent| OrganisationSource {
        url: it.url,
        title: it.title,
        as_of: it.as_of,
        covers: it.covers,
    };
    Organisation {
        id: OrganisationId::generate(),
        country,
        abbreviation: it.abbreviation,
        website: it.website,
        founded: it.founded,
        confirmed_at: None,
        created_at: now,
        revision: 1,
        texts: texts.collect(),
        contact_points: it.contact_points.into_iter().map(contact).collect(),
        sources: it.sources.into_iter().map(source).collect(),
    }
}

fn figure(it: FigureContent) -> Result<Figure, Error> {
    Ok(Figure {
        country: it.country,
        region: it.region,
        indicator: it.indicator,
        destination: it.destination,
        period: it.period.as_deref().map(period).transpose()?,
        value: it.value,
        bound: it.bound,
        unit: it.unit,
        definition: it.definition,
        source: it.source_title.map(|title| Source { title, url: it.source_url }),
        as_of: it.as_of.as_deref().map(period).transpose()?,
        note: it.note,
    })
}

fn period(text: &str) -> Result<Period, Error> {
    Period::parse(text).ok_or_else(|| Error::unexpected(format!("{text:?} is no period")))
}
