//! The day of a post, typed in either calendar.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::platform::i18n::calendar::{self, DateError, SolarHijri, TypedDate};
use crate::vocabulary::language::Calendar;

/// Years of the lunar Hijri calendar that people write today. Read as Solar Hijri they lie far ahead.
const LUNAR_YEARS: std::ops::RangeInclusive<i32> = 1430..=1470;

/// What is typed into the field, asked while it is typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DayQuery {
    pub day: String,
}

/// The day, which is not in the future: what is told has happened. The error is the catalogue key of a sentence that
/// says what is wrong with it.
pub fn parse(typed: &str, today: NaiveDate) -> Result<TypedDate, &'static str> {
    let typed = calendar::parse_line(typed).map_err(|error| match error {
        DateError::Empty | DateError::Unreadable => "achievements-error-day",
        DateError::Year => "writing-day-error-year",
        DateError::Month => "writing-day-error-month",
        DateError::Day => "writing-day-error-day",
    })?;
    if typed.date <= today {
        return Ok(typed);
    }
    let year = SolarHijri::from_gregorian(typed.date).year;
    let is_lunar = typed.calendar == Calendar::SolarHijri && LUNAR_YEARS.contains(&year);
    Err(if is_lunar { "writing-day-error-lunar" } else { "achievements-error-day-future" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_taken_in_either_calendar_or_refused_with_its_reason() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let told = |typed| parse(typed, today).map(|it| it.date.to_string());
        let day = Ok("2025-07-28".to_owned());
        for typed in ["1404-05-06", "۶ مرداد ۱۴۰۴", "۶ اسد ۱۴۰۴", "۶ زمری ۱۴۰۴", "2025-07-28", "28 июля 2025"]
        {
            assert_eq!(told(typed), day, "{typed}");
        }
        for (typed, key) in [
            ("", "achievements-error-day"),
            ("05/06/25", "writing-day-error-year"),
            ("2025-13-01", "writing-day-error-month"),
            ("1404-12-30", "writing-day-error-day"),
            ("1447/03/05", "writing-day-error-lunar"),
            ("2026-11-23", "achievements-error-day-future"),
            ("1405/12/29", "achievements-error-day-future"),
        ] {
            assert_eq!(told(typed), Err(key), "{typed}");
        }
        assert!(parse("2026-11-22", today).is_ok());
    }
}
