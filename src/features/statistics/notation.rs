//! A time as it is written in a table, in ASCII digits of the calendar it was counted in: a year `1403`, some months of one
//! `1404-01/1404-09`, other parts of one `2024-01-05/2024-06-30`, a day `2026-01-01`. It is read as it is written.

use chrono::{Datelike as _, NaiveDate};

use super::period::{Kind, NoPeriod, Period};
use crate::platform::i18n::calendar::SolarHijri;
use crate::vocabulary::language::Calendar;

/// Neither a year, nor months of one, nor a day.
const UNREADABLE: &str = "statistics-import-error-period";

/// A time in the digits of its own calendar.
pub(super) fn written(it: &Period) -> String {
    match it.kind() {
        Kind::FullYear => format!("{:04}", it.year_of_calendar()),
        Kind::Day => day(it.calendar, it.from),
        Kind::PartOfYear => part_of_year(it),
    }
}

/// Reads what [`written`] writes.
///
/// # Errors
/// The catalogue key of a word for what is wrong.
pub(super) fn read(calendar: Calendar, text: &str) -> Result<Period, &'static str> {
    let (first, last) = match text.split_once('/') {
        Some((first, last)) => (End::read(first)?, Some(End::read(last)?)),
        None => (End::read(text)?, None),
    };
    // Of a day, too, a year of the other calendar is told as that.
    Period::year(calendar, first.year()).map_err(NoPeriod::key)?;
    let period = match (first, last) {
        (End::Year(year), None) => Period::year(calendar, year),
        (End::Month(year, month), None) => Period::months(calendar, year, (month, month)),
        (End::Day(..), None) => first.day(calendar).and_then(|day| Period::day(calendar, day)),
        (End::Month(year, first), Some(End::Month(other, last))) if year == other => {
            Period::months(calendar, year, (first, last))
        }
        (End::Month(..), Some(End::Month(..))) => Err(NoPeriod::TwoYears),
        (End::Day(..), Some(last @ End::Day(..))) => {
            let ends = first.day(calendar).and_then(|from| Ok((from, last.day(calendar)?)));
            ends.and_then(|(from, until)| Period::between(calendar, from, until))
        }
        _ => return Err(UNREADABLE),
    };
    period.map_err(NoPeriod::key)
}

/// One end of a time, as exactly as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Year(i32),
    Month(i32, u8),
    Day(i32, u8, u8),
}

impl End {
    fn read(text: &str) -> Result<Self, &'static str> {
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let parts: Vec<&str> = text.split('-').filter(|_| is_plain).collect();
        let year = |text: &str| text.parse::<i32>().map_err(|_| UNREADABLE);
        let small = |text: &str| text.parse::<u8>().map_err(|_| UNREADABLE);
        match parts[..] {
            [first] => Ok(Self::Year(year(first)?)),
            [first, month] => Ok(Self::Month(year(first)?, small(month)?)),
            [first, month, day] => Ok(Self::Day(year(first)?, small(month)?, small(day)?)),
            _ => Err(UNREADABLE),
        }
    }

    const fn year(self) -> i32 {
        match self {
            Self::Year(year) | Self::Month(year, _) | Self::Day(year, _, _) => year,
        }
    }

    fn day(self, calendar: Calendar) -> Result<NaiveDate, NoPeriod> {
        let Self::Day(year, month, day) = self else { return Err(NoPeriod::Unknown) };
        let found = match calendar {
            Calendar::Gregorian => NaiveDate::from_ymd_opt(year, month.into(), day.into()),
            Calendar::SolarHijri => SolarHijri { year, month, day }.to_gregorian().ok(),
        };
        found.ok_or(NoPeriod::Unknown)
    }
}

fn part_of_year(it: &Period) -> String {
    let ((year, first, _), (_, last, _)) = (parts(it.calendar, it.from), parts(it.calendar, it.until));
    let is_whole_months = Period::months(it.calendar, year, (first, last)).is_ok_and(|months| months == *it);
    if !is_whole_months {
        return format!("{}/{}", day(it.calendar, it.from), day(it.calendar, it.until));
    }
    if first == last { format!("{year:04}-{first:02}") } else { format!("{year:04}-{first:02}/{year:04}-{last:02}") }
}

fn day(calendar: Calendar, it: NaiveDate) -> String {
    let (year, month, day) = parts(calendar, it);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Year, month and day in a calendar.
fn parts(calendar: Calendar, it: NaiveDate) -> (i32, u8, u8) {
    match calendar {
        Calendar::Gregorian => {
            let small = |number: u32| u8::try_from(number).unwrap_or_default();
            (it.year(), small(it.month()), small(it.day()))
        }
        Calendar::SolarHijri => {
            let it = SolarHijri::from_gregorian(it);
            (it.year, it.month, it.day)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_it_is_written() {
        for (calendar, text) in [
            (Calendar::Gregorian, "2024"),
            (Calendar::SolarHijri, "1403"),
            (Calendar::SolarHijri, "1404-01/1404-09"),
            (Calendar::Gregorian, "2024-02"),
            (Calendar::Gregorian, "2024-01-05/2024-06-30"),
            (Calendar::SolarHijri, "1404-10-11"),
            (Calendar::Gregorian, "2026-01-01"),
        ] {
            let it = read(calendar, text).unwrap();
            assert_eq!((it.calendar, written(&it).as_str()), (calendar, text));
        }
        let whole = read(Calendar::Gregorian, "2024-01/2024-12").unwrap();
        assert_eq!(written(&whole), "2024", "twelve months are a year");
    }

    #[test]
    fn what_is_no_time_is_told_by_what_is_wrong_with_it() {
        let wrong = |calendar, text| read(calendar, text).unwrap_err();
        for text in ["", "soon", "2024-", "2024-1-1-1", "2024/2025", "2024-01/2024-02-03", "۱۴۰۳", "+2024"] {
            assert_eq!(wrong(Calendar::Gregorian, text), UNREADABLE, "{text}");
        }
        let other = NoPeriod::OtherCalendar.key();
        for text in ["1403", "1403-01", "1403-01-01"] {
            assert_eq!(wrong(Calendar::Gregorian, text), other, "{text}");
        }
        assert_eq!(wrong(Calendar::SolarHijri, "2024"), other);
        assert_eq!(wrong(Calendar::Gregorian, "2024-02-30"), NoPeriod::Unknown.key());
        assert_eq!(wrong(Calendar::Gregorian, "2024-06/2025-01"), NoPeriod::TwoYears.key());
        assert_eq!(wrong(Calendar::Gregorian, "2024-06/2024-01"), NoPeriod::Order.key());
    }
}
