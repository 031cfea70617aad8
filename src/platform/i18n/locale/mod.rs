//! The single thing a page holds to speak to its reader: a language, the calendar and time zone the
//! reader chose, and the catalogues behind them. Cloning copies a pointer and three small values.
//! Words are here; [`dates`], [`numbers`] and [`names`] hold the rest, each with the corrections its
//! language needs, so that no page ever asks which language it is.

mod dates;
mod names;
mod numbers;
mod value;

use std::{borrow::Cow, sync::Arc};

use chrono_tz::Tz;

pub use dates::OtherDate;
pub use value::Value;

use super::{
    bidi,
    catalogues::{Catalogues, Form},
    formats::Formats,
};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::{Calendar, Direction, Language};

/// A reader's language, calendar and time zone, with the words to go with them.
#[derive(Clone, Debug)]
pub struct Locale {
    catalogues: Arc<Catalogues>,
    language: Language,
    calendar: Calendar,
    time_zone: Tz,
    countries: &'static [CountryCode],
}

impl Locale {
    /// A reader of that language with the calendar usual in it and clocks in UTC.
    pub fn new(catalogues: Arc<Catalogues>, language: Language) -> Self {
        let calendar = language.calendar();
        Self { catalogues, language, calendar, time_zone: Tz::UTC, countries: &CountryCode::ALL }
    }

    /// The same reader, who wants dates in that calendar.
    #[must_use]
    pub fn with_calendar(self, calendar: Calendar) -> Self {
        Self { calendar, ..self }
    }

    /// The same reader, with clocks showing that zone's time.
    #[must_use]
    pub fn with_time_zone(self, time_zone: Tz) -> Self {
        Self { time_zone, ..self }
    }

    /// The same reader with what a person has chosen: a calendar or the usual one, and the IANA name
    /// of a zone; a name the zone database has lost leaves the zone as it was.
    #[must_use]
    pub fn for_reader(self, calendar: Option<Calendar>, time_zone: &str) -> Self {
        let (usual, zone) = (self.language.calendar(), time_zone.parse().unwrap_or(self.time_zone));
        self.with_calendar(calendar.unwrap_or(usual)).with_time_zone(zone)
    }

    /// The same reader, for whom these are the countries there are.
    #[must_use]
    pub fn among(self, countries: &'static [CountryCode]) -> Self {
        Self { countries, ..self }
    }

    /// The same reader in another language; calendar as usual in it, zone and countries unchanged.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        Self::new(Arc::clone(&self.catalogues), language).with_time_zone(self.time_zone).among(self.countries)
    }

    /// The language of the page.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Which way the page runs.
    pub const fn direction(&self) -> Direction {
        self.language.direction()
    }

    /// The countries there are for this reader: the members, or the invented ones in the rehearsal.
    pub const fn countries(&self) -> &'static [CountryCode] {
        self.countries
    }

    /// The calendar dates are shown in.
    pub const fn calendar(&self) -> Calendar {
        self.calendar
    }

    /// The zone times are shown in.
    pub const fn time_zone(&self) -> Tz {
        self.time_zone
    }

    /// The words of a key without variables, for text between tags. A key nobody defined shows
    /// itself and is logged once.
    pub fn t<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        self.catalogues.message(self.language, Form::Text, key, &[])
    }

    /// The words of a key with its variables filled in, each wrapped in invisible isolates so that
    /// a Latin name does not reorder a Persian sentence.
    pub fn t_with<'a>(&'a self, key: &'a str, values: &[(&str, Value<'_>)]) -> Cow<'a, str> {
        self.catalogues.message(self.language, Form::Text, key, values)
    }

    /// As [`t`](Self::t), without any invisible direction mark: for attributes, mail headers, file
    /// names, CSV, and values already inside `<bdi>`.
    pub fn plain<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        bidi::without_marks(self.catalogues.message(self.language, Form::Plain, key, &[]))
    }

    /// As [`t_with`](Self::t_with), without any invisible direction mark.
    pub fn plain_with<'a>(&'a self, key: &'a str, values: &[(&str, Value<'_>)]) -> Cow<'a, str> {
        bidi::without_marks(self.catalogues.message(self.language, Form::Plain, key, values))
    }

    /// Whether the language has words for a key.
    pub fn has(&self, key: &str) -> bool {
        self.catalogues.has(self.language, key)
    }

    fn formats(&self) -> &'static Formats {
        self.catalogues.formats(self.language)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A reader of that language; the catalogues are those of `sources`.
    pub(crate) fn reader_with(language: Language, sources: &[(Language, &str, &str)]) -> Locale {
        Locale::new(Arc::new(Catalogues::from_sources(sources).unwrap()), language)
    }

    /// A reader of that language, without words.
    pub(crate) fn reader(language: Language) -> Locale {
        reader_with(language, &[])
    }

    #[test]
    fn variables_are_isolated_in_text_and_bare_in_plain() {
        let ftl = "sent = فرستنده: { $who }، { $n } پیام\nform = x\n    .label = نام";
        let it = reader_with(Language::Persian, &[(Language::Persian, "mail.ftl", ftl)]);
        let values = [("who", Value::from("NADRA")), ("n", Value::from(1_234_567))];
        assert_eq!(it.t_with("sent", &values), "فرستنده: \u{2068}NADRA\u{2069}، \u{2068}۱٬۲۳۴٬۵۶۷\u{2069} پیام");
        assert_eq!(it.plain_with("sent", &values), "فرستنده: NADRA، ۱٬۲۳۴٬۵۶۷ پیام");
        assert_eq!(it.plain("form.label"), "نام");
    }

    #[test]
    fn plain_text_holds_no_mark_even_for_a_negative_number() {
        let it = reader_with(Language::Persian, &[(Language::Persian, "a.ftl", "n = { $n }")]);
        assert_eq!(it.plain_with("n", &[("n", Value::from(-5))]), "−۵");
        assert!(it.t_with("n", &[("n", Value::from(-5))]).contains('\u{200E}'));
    }

    #[test]
    fn a_missing_key_shows_itself() {
        let it = reader(Language::Uzbek);
        assert_eq!(it.t("no-such-key"), "no-such-key");
        assert!(!it.has("no-such-key"));
    }

    #[test]
    fn a_missing_variable_does_not_take_the_sentence_with_it() {
        let it = reader_with(Language::English, &[(Language::English, "a.ftl", "hello = Hello { $name }!")]);
        assert_eq!(it.plain("hello"), "Hello {$name}!");
    }
}
