//! Small words of the templates.

use super::article::Source;
use super::words::AsOf;
use crate::features::security_features::{self as glossary, Feature};
use crate::platform::i18n::Locale;
use crate::platform::markdown;
use crate::platform::web::Page;
use crate::vocabulary::level::Level;

/// The text of an article as its readers have it: HTML.
pub(super) fn html(locale: &Locale, text: &str) -> String {
    markdown::to_html(text, locale, "note", |_| None)
}

/// The catalogue key of a word of a list: `guidance-audience-examiner`.
pub(super) fn key(list: &str, word: &str) -> String {
    format!("{list}-{word}")
}

/// The catalogue key of a level's name.
pub(super) fn level_key(level: Level) -> String {
    key("guidance-level", level.as_str())
}

/// When a source was written or read, as exactly as it is known.
pub(super) fn as_of(page: &Page, it: &AsOf) -> String {
    let Some(day) = it.first_day() else { return it.as_str().to_owned() };
    if it.has_day() {
        page.date(day)
    } else if it.has_month() {
        page.month_year(day)
    } else {
        page.year(day)
    }
}

/// What is said of a source: of when it is, and how far it was read.
pub(super) fn about_source(page: &Page, source: &Source) -> String {
    let as_of = source.as_of.as_ref().map(|it| page.t_s("guidance-as-of", "day", &as_of(page, it)));
    let basis = page.t(&key("guidance-basis", source.basis.as_str())).into_owned();
    as_of.map_or_else(|| basis.clone(), |as_of| format!("{as_of} · {basis}"))
}

/// The security features a text names by their codes, each once, and what they are called.
pub(super) fn features_in(locale: &Locale, body: &str) -> Vec<(&'static Feature, String)> {
    let mut found: Vec<(&'static Feature, String)> = Vec::new();
    let is_of_code = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '-';
    for code in body.split(|letter| !is_of_code(letter)).filter(|code| code.contains('-')) {
        if let Some(feature) = glossary::find(code.trim_matches('-'))
            && !found.iter().any(|(known, _)| known.code == feature.code)
        {
            found.push((feature, locale.t(&feature.name_key()).into_owned()));
        }
    }
    found
}
