//! A post as data: plain words, ISO dates, ASCII digits, absolute addresses.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::super::sheet::{Sheet, Topic};
use super::super::store::PublishedPost;
use super::super::urls;
use crate::platform::i18n::calendar::SolarHijri;
use crate::platform::markdown;
use crate::platform::web::url_in;
use crate::vocabulary::strip::Mark;
use crate::vocabulary::timestamp::Timestamp;

/// A post with all its texts.
#[derive(Debug, Serialize)]
pub(super) struct Record {
    pub(super) reference: String,
    pub(super) country: String,
    /// The organisation's name in English, or the best there is.
    pub(super) organisation: String,
    pub(super) theme: &'static str,
    /// ISO 8601.
    pub(super) day: String,
    /// The same day in the Solar Hijri calendar: year, month and day, in ASCII digits.
    pub(super) day_solar_hijri: String,
    /// RFC 3339, UTC.
    pub(super) published_at: String,
    /// When its public words changed last: RFC 3339, UTC.
    pub(super) updated_at: String,
    /// BCP 47.
    pub(super) original_language: &'static str,
    /// Addresses.
    pub(super) sources: Vec<String>,
    pub(super) texts: Vec<RecordText>,
}

/// A post in one language.
#[derive(Debug, Serialize)]
pub(super) struct RecordText {
    /// BCP 47.
    pub(super) language: &'static str,
    pub(super) address: String,
    /// `original`, `current` or `older`.
    pub(super) status: &'static str,
    pub(super) title: String,
    pub(super) summary: String,
    /// The running text without its marks.
    pub(super) text: String,
    /// What the fact sheet says under each topic, empty where it says nothing; named as the columns are.
    #[serde(flatten)]
    pub(super) sheet: BTreeMap<&'static str, String>,
}

impl Record {
    /// The post as data; `origin` is the portal's own.
    pub(super) fn of(post: PublishedPost, organisation: String, origin: &str) -> Self {
        let PublishedPost { it, strip, texts, sources } = post;
        let text = |text: super::super::store::Words| RecordText {
            language: text.language.tag(),
            address: format!("{origin}{}", url_in(text.language, &urls::show(&it.slug))),
            status: status(strip.mark(text.language)),
            text: markdown::to_text(&text.body),
            sheet: answers(&text.sheet),
            title: text.title,
            summary: text.summary,
        };
        // Not when the post changed: that would tell of words in work.
        let updated_at = texts.iter().map(|text| text.updated_at).chain(it.published_at).max();
        Self {
            texts: texts.into_iter().map(text).collect(),
            organisation,
            country: it.country.to_string(),
            theme: it.theme.as_str(),
            day: it.day.format("%Y-%m-%d").to_string(),
            day_solar_hijri: solar_hijri(it.day),
            published_at: it.published_at.map(Timestamp::to_rfc3339).unwrap_or_default(),
            updated_at: updated_at.unwrap_or(it.updated_at).to_rfc3339(),
            original_language: it.original_language.tag(),
            sources,
            reference: it.reference,
        }
    }
}

fn solar_hijri(day: NaiveDate) -> String {
    let SolarHijri { year, month, day } = SolarHijri::from_gregorian(day);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Every topic and what is said under it.
fn answers(sheet: &Sheet) -> BTreeMap<&'static str, String> {
    let mut all: BTreeMap<_, _> = Topic::ALL.iter().map(|topic| (topic.field(), String::new())).collect();
    all.extend(sheet.answers().into_iter().map(|(topic, words)| (topic.field(), words)));
    all
}

fn status(mark: Mark) -> &'static str {
    match mark {
        Mark::Original => "original",
        Mark::Older => "older",
        _ => "current",
    }
}
