//! Invented alerts, each by the people of its country: no such document was seen anywhere, and each page says so. The
//! pictures are drawings of ours, the false one made from the other.

use std::collections::{BTreeMap, HashMap};

use chrono::Days;
use serde::Deserialize;

use super::people::Desk;
use super::specimens::Drawings;
use crate::features::accounts;
use crate::features::alerts::{self, Kind, Pair, Range, Report, Urgency, Words};
use crate::features::library::{self, Brought};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Tlp;

/// An alert, and the country whose people send it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    country: CountryCode,
    issuer: String,
    specimen: Option<String>,
    kind: Kind,
    tlp: Tlp,
    numbers_tlp: Tlp,
    /// Countries whose organisations read what is AMBER.
    named: Vec<CountryCode>,
    numbers: Vec<Range>,
    pictures: Option<Pictures>,
    /// Days it is in force.
    days_in_force: u64,
    /// Working days to acknowledge in.
    days: u32,
    original_language: Language,
    words: BTreeMap<Language, Words>,
}

/// Two drawings, each with what it shows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pictures {
    genuine: (String, BTreeMap<Language, String>),
    fake: (String, BTreeMap<Language, String>),
}

/// Publishes them.
pub(super) fn fill(platform: &Platform, desks: &HashMap<CountryCode, Desk>) -> Result<(), Error> {
    let examples: Vec<Example> = serde_json::from_str(include_str!("content/alerts.json"))?;
    for it in examples {
        publish(platform, desks, it)?;
    }
    Ok(())
}

fn publish(platform: &Platform, desks: &HashMap<CountryCode, Desk>, it: Example) -> Result<(), Error> {
    let of = |country: CountryCode| {
        desks.get(&country).copied().ok_or_else(|| Error::unexpected(format!("nobody works in {country}")))
    };
    let desk = of(it.country)?;
    let pairs = match it.pictures {
        Some(Pictures { genuine, fake }) => {
            vec![Pair { genuine: bring(platform, desk, genuine)?, fake: bring(platform, desk, fake)? }]
        }
        None => Vec::new(),
    };
    let now = platform.clock.now();
    let today = now.utc_date();
    let report = Report {
        issuer: it.issuer,
        specimen: it.specimen,
        kind: it.kind,
        urgency: Urgency::Routine,
        tlp: it.tlp,
        numbers_tlp: it.numbers_tlp,
        organisations: it
            .named
            .into_iter()
            .map(|country| Ok(of(country)?.organisation))
            .collect::<Result<_, Error>>()?,
        people: Vec::new(),
        numbers: it.numbers,
        pairs,
        valid_from: today,
        valid_until: today.checked_add_days(Days::new(it.days_in_force)).unwrap_or(today),
        days: it.days,
        supersedes: None,
        opening_reason: None,
        original_language: it.original_language,
        words: it.words,
        is_example: true,
    };
    let locale = Locale::new(platform.catalogues.clone(), Language::English);
    platform.database.write_here(|connection| {
        let writer = accounts::viewer_of(connection, desk.editor, now)?;
        let reviewer = accounts::viewer_of(connection, desk.reviewer, now)?;
        alerts::register(connection, (&writer, &reviewer), &locale, report, now).map(drop)
    })
}

/// A drawing in the library of the desk.
fn bring(platform: &Platform, desk: Desk, (name, alt): (String, BTreeMap<Language, String>)) -> Result<String, Error> {
    let drawing = Drawings::get(&name).ok_or_else(|| Error::unexpected(format!("{name} is missing")))?;
    let brought = Brought { language: Language::English, name: &name, bytes: &drawing.data };
    Ok(library::bring_picture(platform, desk.editor, &brought, alt.into_iter().collect())?.to_string())
}
