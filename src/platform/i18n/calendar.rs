//! Two calendars and the dates people type in them. A typed date is three numbers, or a line such
//! as `۱۱ مهر ۱۳۸۹`, `1389/07/11`, `3 October 2010`, in any digits and with the month in any of our
//! languages; whatever a page shows can be typed back. The form echoes what was understood in the
//! other calendar, since a wrong guess about a birth date is worse than a question.

mod words;

use chrono::{Datelike as _, NaiveDate};
use icu::calendar::{Date, cal::Persian, types::RataDie};

use super::folding;
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
    /// Whether day and month could change places and the line would still be a date: `05/06/2025`. They are read in
    /// this order.
    pub is_order_assumed: bool,
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
    let named = || words::named_month(&month).filter(|it| it.0 == calendar).map(|it| u32::from(it.1));
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
    let (numbers, month) = words::read(&folded)?;
    let (calendar, year, month, day, is_order_assumed) = match (numbers.as_slice(), month) {
        ([first, second], Some((calendar, month))) => {
            let (year, day) = if first.is_year() { (first, second) } else { (second, first) };
            (calendar, year, u32::from(month), day, false)
        }
        ([first, month, last], None) => {
            let (year, day) = if first.is_year() { (first, last) } else { (last, first) };
            let could_change = !first.is_year() && day.value <= 12 && month.value <= 12 && day.value != month.value;
            (calendar_of(year.value)?, year, month.value, day, could_change)
        }
        _ => return Err(DateError::Unreadable),
    };
    if !year.is_year() || day.is_year() {
        return Err(DateError::Year);
    }
    let year = i32::try_from(year.value).map_err(|_| DateError::Year)?;
    let date = build(calendar, year, month, day.value)?;
    Ok(TypedDate { date, calendar, is_order_assumed })
}

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

#[cfg(test)]
mod tests;
