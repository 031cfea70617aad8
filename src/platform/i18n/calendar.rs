//! Two calendars and the dates people type in them. A typed date is three numbers, or a line such
//! as `۱۱ مهر ۱۳۸۹`, `1389/07/11`, `3 October 2010`, in any digits and with the month in any of our
//! languages; whatever a page shows can be typed back. The form echoes what was understood in the
//! other calendar, since a wrong guess about a birth date is worse than a question.

use std::{collections::HashMap, sync::LazyLock};

use chrono::{Datelike as _, NaiveDate};
use icu::calendar::{Date, cal::Persian, types::RataDie};

use super::{
    data::months::{GREGORIAN_MONTHS, OTHER_GREGORIAN_MONTHS, SOLAR_HIJRI_MONTHS},
    folding,
};
use crate::vocabulary::language::Calendar;

/// A day of the Solar Hijri calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SolarHijri {
    /// Year; 1 began in March 622.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

/// A date somebody typed, and the calendar it was typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypedDate {
    /// The day, as we store it.
    pub date: NaiveDate,
    /// The calendar that was written.
    pub calendar: Calendar,
}

/// Why what was typed is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Nothing was typed.
    #[error("no date was given")]
    Empty,
    /// Not three parts, or a word that is no month.
    #[error("not understood as a date")]
    Unreadable,
    /// A year of two digits, or one no register reaches: 1800 to 2200, 1200 to 1500 Solar Hijri.
    #[error("the year must have four digits and lie within reach of a register")]
    Year,
    /// A month that is not 1 to 12.
    #[error("there is no such month")]
    Month,
    /// A day its month does not have, such as 30 Esfand of a common year.
    #[error("the month has no such day")]
    Day,
}

const GREGORIAN_YEARS: std::ops::RangeInclusive<i32> = 1800..=2200;
const SOLAR_HIJRI_YEARS: std::ops::RangeInclusive<i32> = 1200..=1500;

impl SolarHijri {
    /// The Solar Hijri day of a Gregorian date.
    pub fn from_gregorian(date: NaiveDate) -> Self {
        let day = Date::from_rata_die(RataDie::new(date.num_days_from_ce().into()), Persian::new());
        Self { year: day.year().extended_year(), month: day.month().ordinal, day: day.day_of_month().0 }
    }

    /// The Gregorian date of this day.
    pub fn to_gregorian(self) -> Result<NaiveDate, DateError> {
        if !(1..=12).contains(&self.month) {
            return Err(DateError::Month);
        }
        let day = Date::try_new_persian(self.year, self.month, self.day).map_err(|_| DateError::Day)?;
        let days = i32::try_from(day.to_rata_die().to_i64_date()).map_err(|_| DateError::Year)?;
        NaiveDate::from_num_days_from_ce_opt(days).ok_or(DateError::Year)
    }
}

/// A date from three fields, in any digits. The month may also be a name.
pub fn parse_fields(calendar: Calendar, year: &str, month: &str, day: &str) -> Result<NaiveDate, DateError> {
    let [year, month, day] = [year, month, day].map(folding::fold);
    if [&year, &month, &day].into_iter().all(String::is_empty) {
        return Err(DateError::Empty);
    }
    let year = year.parse().map_err(|_| DateError::Year)?;
    let day = day.parse().map_err(|_| DateError::Day)?;
    let named = || MONTHS.get(&month).filter(|it| it.0 == calendar).map(|it| u32::from(it.1));
    let month = month.parse().ok().or_else(named).ok_or(DateError::Month)?;
    build(calendar, year, month, day)
}

/// A date from one line. A month's name tells the calendar, else the year does: the years the two
/// calendars give to people now alive lie six centuries apart. Numbers alone are year-month-day or
/// day-month-year, as all ten members write.
pub fn parse_line(text: &str) -> Result<TypedDate, DateError> {
    let folded = folding::fold(text);
    if folded.is_empty() {
        return Err(DateError::Empty);
    }
    let (numbers, month) = read_words(&folded)?;
    let (calendar, year, month, day) = match (numbers.as_slice(), month) {
        ([first, second], Some((calendar, month))) => {
            let (year, day) = if first.is_year() { (first, second) } else { (second, first) };
            (calendar, year, u32::from(month), day)
        }
        ([first, month, last], None) => {
            let (year, day) = if first.is_year() { (first, last) } else { (last, first) };
            (calendar_of(year.value)?, year, month.value, day)
        }
        _ => return Err(DateError::Unreadable),
    };
    if !year.is_year() || day.is_year() {
        return Err(DateError::Year);
    }
    let year = i32::try_from(year.value).map_err(|_| DateError::Year)?;
    let date = build(calendar, year, month, day.value)?;
    Ok(TypedDate { date, calendar })
}

/// A run of digits and how long it was: `0003` is a year, `3` is not.
struct Number {
    value: u32,
    digits: usize,
}

impl Number {
    const fn is_year(&self) -> bool {
        self.digits == 4
    }
}

type NamedMonth = (Calendar, u8);

/// Splits a folded line into its numbers and at most one month; refuses words it does not know.
fn read_words(folded: &str) -> Result<(Vec<Number>, Option<NamedMonth>), DateError> {
    let (mut numbers, mut month) = (Vec::new(), None);
    for word in words(folded) {
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            let value = word.parse().map_err(|_| DateError::Unreadable)?;
            numbers.push(Number { value, digits: word.len() });
        } else if let Some(named) = MONTHS.get(word) {
            if month.replace(*named).is_some() {
                return Err(DateError::Unreadable);
            }
        } else if !FILLERS.contains(&word) {
            return Err(DateError::Unreadable);
        }
    }
    Ok((numbers, month))
}

/// Runs of digits and runs of letters; whatever stands between is only a separator.
fn words(folded: &str) -> impl Iterator<Item = &str> {
    let mut rest = folded;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        let digits = rest.starts_with(|c: char| c.is_ascii_digit());
        let inside = |c: char| c.is_alphanumeric() && c.is_ascii_digit() == digits;
        let end = rest.find(|c| !inside(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

/// Words that stand in dates and add nothing, folded: signs of the year, ordinals, eras.
const FILLERS: [&str; 22] = [
    "st",
    "nd",
    "rd",
    "th",
    "of",
    "ad",
    "ce",
    "sh",
    "ap",
    "г",
    "год",
    "года",
    "ж",
    "жылгы",
    "жыл",
    "соли",
    "сол",
    "yil",
    "سال",
    "م",
    "هش",
    "ش",
];

fn calendar_of(year: u32) -> Result<Calendar, DateError> {
    let year = i32::try_from(year).map_err(|_| DateError::Year)?;
    match year {
        _ if GREGORIAN_YEARS.contains(&year) => Ok(Calendar::Gregorian),
        _ if SOLAR_HIJRI_YEARS.contains(&year) => Ok(Calendar::SolarHijri),
        _ => Err(DateError::Year),
    }
}

fn build(calendar: Calendar, year: i32, month: u32, day: u32) -> Result<NaiveDate, DateError> {
    if !(1..=12).contains(&month) {
        return Err(DateError::Month);
    }
    match calendar {
        Calendar::Gregorian if GREGORIAN_YEARS.contains(&year) => {
            NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::Day)
        }
        Calendar::SolarHijri if SOLAR_HIJRI_YEARS.contains(&year) => {
            let narrow = |number: u32| u8::try_from(number).map_err(|_| DateError::Day);
            SolarHijri { year, month: narrow(month)?, day: narrow(day)? }.to_gregorian()
        }
        Calendar::Gregorian | Calendar::SolarHijri => Err(DateError::Year),
    }
}

/// Every name of a month in every language, folded as typed text is.
static MONTHS: LazyLock<HashMap<String, NamedMonth>> = LazyLock::new(|| named_months().collect());

fn named_months() -> impl Iterator<Item = (String, NamedMonth)> {
    let gregorian = GREGORIAN_MONTHS.iter().chain(&OTHER_GREGORIAN_MONTHS).map(|row| (Calendar::Gregorian, row));
    let solar = SOLAR_HIJRI_MONTHS.iter().map(|row| (Calendar::SolarHijri, row));
    gregorian.chain(solar).flat_map(|(calendar, row)| {
        let genitives = row.iter().zip(1..).map(|(name, month)| (format!("{name}и"), month));
        let names = row.iter().zip(1..).map(|(name, month)| ((*name).to_owned(), month));
        names.chain(genitives).map(move |(name, month)| (folding::fold(&name), (calendar, month)))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap_or(NaiveDate::MIN)
    }

    #[test]
    fn one_day_typed_in_many_ways() {
        let lines = [
            "۱۱ مهر ۱۳۸۹",
            "1389/07/11",
            "۱۳۸۹/۷/۱۱",
            "١٣٨٩-٠٧-١١",
            "11.7.1389",
            "۱۱ میزان ۱۳۸۹",
            "۱۱ تله ۱۳۸۹",
            "3 October 2010",
            "October 3rd, 2010",
            "2010-10-03",
            "03.10.2010",
            "3 октября 2010\u{202F}г.",
            "3 октябри соли 2010",
            "3-oktabr, 2010",
            "3 اکتوبر، 2010",
            "  3   EKİM 2010 ",
        ];
        for line in lines {
            assert_eq!(parse_line(line).map(|it| it.date), Ok(day("2010-10-03")), "{line}");
        }
    }

    #[test]
    fn the_calendar_is_known_from_the_month_or_the_year() {
        assert_eq!(parse_line("1389/07/11").map(|it| it.calendar), Ok(Calendar::SolarHijri));
        assert_eq!(parse_line("2010/07/11").map(|it| it.calendar), Ok(Calendar::Gregorian));
        assert_eq!(parse_line("3 October 1389"), Err(DateError::Year));
    }

    #[test]
    fn esfand_has_thirty_days_only_in_leap_years() {
        assert_eq!(parse_line("1404-12-30"), Err(DateError::Day));
        assert_eq!(parse_line("1403-12-30").map(|it| it.date), Ok(day("2025-03-20")));
        assert_eq!(parse_fields(Calendar::SolarHijri, "۱۴۰۴", "۱۲", "۳۰"), Err(DateError::Day));
        assert_eq!(parse_fields(Calendar::SolarHijri, "۱۴۰۳", "اسفند", "۳۰"), Ok(day("2025-03-20")));
    }

    #[test]
    fn what_is_no_date_says_why() {
        let rows = [
            ("", DateError::Empty),
            (" \u{200F} ", DateError::Empty),
            ("yesterday", DateError::Unreadable),
            ("3 October", DateError::Unreadable),
            ("3 October March 2010", DateError::Unreadable),
            ("1 2 3 4", DateError::Unreadable),
            ("03/10/10", DateError::Year),
            ("3 October 10", DateError::Year),
            ("1600-01-01", DateError::Year),
            ("2010-13-01", DateError::Month),
            ("2010-00-01", DateError::Month),
            ("2010-02-30", DateError::Day),
            ("1389/07/31", DateError::Day),
            ("1389/07/300", DateError::Day),
            ("99999999999-1-1", DateError::Unreadable),
        ];
        for (line, error) in rows {
            assert_eq!(parse_line(line), Err(error), "{line:?}");
        }
        assert_eq!(parse_fields(Calendar::Gregorian, "", " ", ""), Err(DateError::Empty));
        assert_eq!(parse_fields(Calendar::Gregorian, "2010", "مهر", "1"), Err(DateError::Month));
    }

    #[test]
    fn no_name_means_two_months() {
        for (name, meaning) in named_months() {
            assert_eq!(MONTHS.get(&name), Some(&meaning), "{name}");
        }
    }

    proptest! {
        #[test]
        fn both_calendars_lead_back(days in 650_000..800_000i32) {
            let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap_or_default();
            prop_assert_eq!(SolarHijri::from_gregorian(date).to_gregorian(), Ok(date));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,40}") {
            let _ = parse_line(&text);
        }
    }
}
