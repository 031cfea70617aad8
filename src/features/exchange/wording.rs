//! How values are said to a reader.

use super::body::Script;
use crate::platform::i18n::Locale;
use crate::platform::i18n::partial_date::{PartialDate, Span};
use crate::vocabulary::language::{Calendar, Language};

/// The days a date can mean: in the reader's calendar, and in the Gregorian one where that is another.
pub(super) fn spans(date: &PartialDate, locale: &Locale) -> Vec<String> {
    let Some(span) = date.span() else { return Vec::new() };
    let calendars: &[Calendar] = match locale.calendar() {
        Calendar::Gregorian => &[Calendar::Gregorian],
        Calendar::SolarHijri => &[Calendar::SolarHijri, Calendar::Gregorian],
    };
    calendars.iter().map(|calendar| days(span, *calendar, locale)).collect()
}

/// A day, or the first and the last of several.
fn days(span: Span, calendar: Calendar, locale: &Locale) -> String {
    let (first, last) = (locale.date_in(span.first, calendar), locale.date_in(span.last, calendar));
    if span.first == span.last { first } else { format!("{first} – {last}") }
}

/// The script somebody reads who reads this language.
pub(super) const fn script_of(language: Language) -> Script {
    match language {
        Language::Persian | Language::Dari | Language::Pashto | Language::Urdu => Script::Arabic,
        Language::Kazakh | Language::Kyrgyz | Language::Tajik | Language::Russian => Script::Cyrillic,
        _ => Script::Latin,
    }
}
