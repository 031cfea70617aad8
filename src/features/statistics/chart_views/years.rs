//! The names of the years under a chart: those of the reader's calendar, and under them those of the other one, where the
//! reader or a figure counts by the sun. Each name stands in the middle of its own year.

use chrono::NaiveDate;

use super::days_of;
use crate::features::statistics::charts::{Frame, Length, Span, named_years};
use crate::features::statistics::period::Period;
use crate::platform::i18n::Locale;
use crate::vocabulary::language::Calendar;

/// Names and where their middles stand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct YearNames {
    /// In the reader's calendar.
    pub own: Vec<(Length, String)>,
    /// In the other one.
    pub other: Vec<(Length, String)>,
    /// The foot of the first line and of the second.
    pub feet: (Length, Length),
}

/// The time of some figures, from the first day of a year of the reader's calendar to the last day of one.
pub(super) fn span_of<'a>(locale: &Locale, periods: impl IntoIterator<Item = &'a Period>) -> Option<Span> {
    let span = Span::over(periods.into_iter().map(days_of))?;
    let years = years_of(locale.calendar(), span);
    let whole = years.first().zip(years.last()).map(|(first, last)| (days_of(first).0, days_of(last).1));
    Some(whole.map_or(span, |(first, last)| Span { first, last }))
}

/// The years under a chart, their names so far apart. `is_solar` where one of the figures was counted by the sun.
pub(super) fn names(locale: &Locale, span: Span, frame: &Frame, room: Length, is_solar: bool) -> YearNames {
    let own = locale.calendar();
    let other = match own {
        Calendar::Gregorian => Calendar::SolarHijri,
        Calendar::SolarHijri => Calendar::Gregorian,
    };
    let in_calendar = |calendar: Calendar| {
        let reader = locale.clone().with_calendar(calendar);
        let years = years_of(calendar, span);
        let days: Vec<(i32, i32)> = years.iter().map(days_of).collect();
        let name = |(place, x): (usize, Length)| Some((x, reader.year(years.get(place)?.from)));
        named_years(span, &days, frame.across, room).into_iter().filter_map(name).collect()
    };
    let line = Length::units(18);
    YearNames {
        own: in_calendar(own),
        other: if own == Calendar::SolarHijri || is_solar { in_calendar(other) } else { Vec::new() },
        feet: (frame.up.0 + line, frame.up.0 + line + line),
    }
}

/// The years of a calendar that have a day in this time, the oldest first.
fn years_of(calendar: Calendar, span: Span) -> Vec<Period> {
    let year = |day: i32| {
        let day = NaiveDate::from_num_days_from_ce_opt(day)?;
        Period::day(calendar, day).ok().map(Period::year_of_calendar)
    };
    match (year(span.first), year(span.last)) {
        (Some(first), Some(last)) => (first..=last).filter_map(|year| Period::year(calendar, year).ok()).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::short::tests::reader;
    use super::*;
    use crate::vocabulary::language::Language;

    fn shown(language: Language, calendar: Calendar, is_solar: bool) -> (Vec<String>, Vec<String>) {
        let locale = reader(language);
        let first = if calendar == Calendar::Gregorian { 2019 } else { 1398 };
        let years: Vec<Period> = (first..first + 3).map(|year| Period::year(calendar, year).unwrap()).collect();
        let span = span_of(&locale, &years).unwrap();
        let it = names(&locale, span, &Frame::WIDE, Length::units(40), is_solar);
        let words = |some: Vec<(Length, String)>| some.into_iter().map(|(_, name)| name).collect();
        (words(it.own), words(it.other))
    }

    #[test]
    fn a_reader_who_counts_by_the_sun_sees_both_calendars() {
        let (own, other) = shown(Language::Persian, Calendar::SolarHijri, true);
        assert_eq!(own, ["۱۳۹۸", "۱۳۹۹", "۱۴۰۰"]);
        assert!(other.contains(&"۲۰۲۰".to_owned()), "{other:?}");
        let (own, other) = shown(Language::Persian, Calendar::Gregorian, false);
        assert!(own.contains(&"۱۳۹۹".to_owned()) && other.contains(&"۲۰۲۰".to_owned()), "{own:?} {other:?}");
    }

    #[test]
    fn a_reader_who_does_not_sees_the_other_calendar_only_where_somebody_counted_by_it() {
        assert_eq!(shown(Language::Kazakh, Calendar::Gregorian, false).1, Vec::<String>::new());
        assert_eq!(shown(Language::Kazakh, Calendar::Gregorian, false).0, ["2019", "2020", "2021"]);
        let (own, other) = shown(Language::English, Calendar::SolarHijri, true);
        assert!(own.contains(&"2020".to_owned()) && other.contains(&"1399".to_owned()), "{own:?} {other:?}");
    }
}
