//! Figures in the reader's words, digits and calendar.

use super::as_of::AsOf;
use super::figure::{Figure, Revision, Stated};
use super::period::{Kind, Period};
use super::statement::{SourceValue, Statement};
use super::words::{Bound, State};
use crate::platform::i18n::{Locale, Value};
use crate::vocabulary::indicator::Unit;
use crate::vocabulary::language::{Calendar, Language};
use crate::vocabulary::quantity::Quantity;
use crate::vocabulary::timestamp::Timestamp;

/// Digits after the point that are shown.
const PLACES: u8 = 3;

/// A revision with every source's own value, as a page shows it.
pub struct RevisionView {
    /// Its number, in the reader's digits.
    pub number: String,
    /// The catalogue key of where it stands.
    pub state: String,
    /// Whether readers have it now.
    pub is_current: bool,
    /// The number or the range.
    pub value: String,
    /// What it is given in; none where the value carries a sign.
    pub unit: Option<String>,
    /// Whether sources differ.
    pub is_range: bool,
    /// The day it was released.
    pub released_on: Option<String>,
    /// The day it was superseded, returned or withdrawn.
    pub ended_on: Option<String>,
    /// Why it was returned or withdrawn.
    pub reason: Option<(String, Language)>,
    /// Why it is said otherwise than before.
    pub change: Option<String>,
    /// Why the range leaves a source out.
    pub outside: Option<String>,
    /// What to know before using it.
    pub note: Option<String>,
    /// The language of its words.
    pub language: Language,
    /// Every source's own value.
    pub sources: Vec<SourceView>,
}

/// What one source says, as a page shows it.
pub struct SourceView {
    /// Its number.
    pub value: String,
    /// How it means the number, where it is not just that many.
    pub bound: Option<String>,
    /// Who says so.
    pub title: String,
    /// Where.
    pub link: Option<String>,
    /// When it spoke.
    pub as_of: Option<String>,
    /// What exactly it counts.
    pub definition: Option<String>,
    /// What to know of it.
    pub note: Option<String>,
    /// Whether the range leaves it out.
    pub is_outside: bool,
}

/// A number in the reader's digits, with a sign where its unit has one.
pub fn number(locale: &Locale, unit: Unit, it: Quantity) -> String {
    match unit {
        Unit::Percent => locale.percent(approximate(it) / 100.0, PLACES),
        _ if it.is_whole() => locale.number(it.trunc()),
        _ => locale.decimal(approximate(it), PLACES),
    }
}

/// The nearest number with a binary fraction: only to be printed.
fn approximate(it: Quantity) -> f64 {
    it.to_string().parse().unwrap_or(f64::NAN)
}

/// One number, or the two ends of a range.
pub fn value(locale: &Locale, unit: Unit, it: &Statement) -> String {
    let low = number(locale, unit, it.low);
    if !it.is_range() {
        return low;
    }
    let values: [(&str, Value<'_>); 2] = [("low", low.into()), ("high", number(locale, unit, it.high).into())];
    locale.t_with("directory-range", &values).into_owned()
}

/// The name of a unit; none where the value carries a sign.
pub fn unit(locale: &Locale, unit: Unit) -> Option<String> {
    (unit != Unit::Percent).then(|| locale.t(&unit.key()).into_owned())
}

/// The time a figure is about. It stays in the calendar it was counted in: a Gregorian year is none of another calendar.
pub fn period(locale: &Locale, it: &Period) -> String {
    let own = locale.clone().with_calendar(it.calendar);
    match it.kind() {
        Kind::FullYear if it.calendar == Calendar::SolarHijri => {
            locale.t_with("directory-period-solar-year", &[("year", own.year(it.from).into())]).into_owned()
        }
        Kind::FullYear => own.year(it.from),
        Kind::Day => own.date(it.from),
        Kind::PartOfYear => {
            let values: [(&str, Value<'_>); 2] =
                [("from", own.date(it.from).into()), ("to", own.date(it.until).into())];
            locale.t_with("deviations-issued-between", &values).into_owned()
        }
    }
}

/// When a source spoke, as exactly as it is known.
pub fn as_of(locale: &Locale, it: &AsOf) -> String {
    match (it.day(), it.month()) {
        (Some(day), _) => locale.date(day),
        (None, Some(month)) => locale.clone().with_calendar(Calendar::Gregorian).month_year(month),
        (None, None) => locale.digits(it.as_str()),
    }
}

/// A revision of a figure as a page shows it.
pub fn revision(locale: &Locale, it: &Figure, said: &Revision) -> RevisionView {
    let unit_of = it.indicator.unit();
    let day = |moment: Timestamp| locale.date(locale.day_of(moment));
    let statement = &said.statement;
    RevisionView {
        number: locale.number(said.number.into()),
        state: said.state.key(),
        is_current: said.state == State::Released,
        value: value(locale, unit_of, statement),
        unit: unit(locale, unit_of),
        is_range: statement.is_range(),
        released_on: said.release.map(|(_, at)| day(at)),
        ended_on: said.ended_at.map(day),
        reason: said.reason.clone(),
        change: statement.change.clone(),
        outside: statement.outside.clone(),
        note: statement.note.clone(),
        language: statement.language,
        sources: statement.sources.iter().map(|source| source_view(locale, unit_of, statement, source)).collect(),
    }
}

fn source_view(locale: &Locale, unit: Unit, statement: &Statement, it: &SourceValue) -> SourceView {
    SourceView {
        value: number(locale, unit, it.number),
        bound: (it.bound != Bound::Exact).then(|| locale.t(&it.bound.key()).into_owned()),
        title: it.title.clone(),
        link: it.url.clone().or_else(|| it.document.clone()),
        as_of: it.as_of.as_ref().map(|at| as_of(locale, at)),
        definition: it.definition.clone(),
        note: it.note.clone(),
        is_outside: !it.is_within(statement.low, statement.high),
    }
}

/// The newest of these that may stand beside full years as it is.
pub fn newest_comparable<'a>(all: impl IntoIterator<Item = &'a Stated>) -> Option<&'a Stated> {
    all.into_iter().filter(|it| it.figure.is_comparable()).max_by_key(|it| (it.figure.period.until, it.figure.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::i18n::Catalogues;
    use std::sync::Arc;

    fn reader(language: Language) -> Locale {
        Locale::new(Arc::new(Catalogues::embedded().unwrap()), language)
    }

    #[test]
    fn numbers_are_written_in_the_digits_of_the_reader_and_lose_nothing() {
        let (english, persian) = (reader(Language::English), reader(Language::Persian));
        assert_eq!(number(&english, Unit::Persons, Quantity::whole(251_269_164)), "251,269,164");
        assert_eq!(number(&persian, Unit::Persons, Quantity::whole(1_234_567)), "۱٬۲۳۴٬۵۶۷");
        assert_eq!(number(&english, Unit::Percent, Quantity::parse("98.4").unwrap()), "98.4%");
        assert_eq!(number(&english, Unit::Percent, Quantity::parse("99.125").unwrap()), "99.125%");
    }

    #[test]
    fn a_solar_year_is_named_as_one_and_a_gregorian_year_stays_gregorian() {
        let persian = reader(Language::Persian);
        let gregorian = Period::year(Calendar::Gregorian, 2024).unwrap();
        assert_eq!(period(&persian, &gregorian), "۲۰۲۴");
        let solar = period(&reader(Language::English), &Period::year(Calendar::SolarHijri, 1403).unwrap());
        assert!(solar.contains("1403") && solar.len() > "1403".len(), "{solar}");
    }
}
