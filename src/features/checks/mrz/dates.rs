//! Dates of six digits. The standard gives no rule for centuries (9303-3 §4.8): a birth is taken to be the latest one
//! that is not after today, an expiry to lie between 1970 and 2069.

use chrono::{Datelike as _, NaiveDate};

/// What a date of the zone says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// A day.
    Known(NaiveDate),
    /// Year, month or day are filled up: allowed for births alone.
    Unknown,
    /// No day of any calendar.
    Impossible,
}

impl Day {
    /// The day, where it is one.
    pub const fn known(self) -> Option<NaiveDate> {
        if let Self::Known(day) = self { Some(day) } else { None }
    }
}

/// Two characters of a date.
#[derive(Clone, Copy)]
enum Part {
    Number(u32),
    Filled,
}

fn part(text: &str) -> Option<Part> {
    match text.as_bytes() {
        b"<<" => Some(Part::Filled),
        [a, b] if a.is_ascii_digit() && b.is_ascii_digit() => {
            Some(Part::Number(u32::from(a - b'0') * 10 + u32::from(b - b'0')))
        }
        _ => None,
    }
}

fn parts(text: &str) -> Option<[Part; 3]> {
    Some([part(text.get(0..2)?)?, part(text.get(2..4)?)?, part(text.get(4..6)?)?])
}

/// The day somebody was born.
pub fn birth_of(text: &str, today: NaiveDate) -> Day {
    let Some([year, month, day]) = parts(text) else { return Day::Impossible };
    match (year, month, day) {
        (Part::Number(year), Part::Number(month), Part::Number(day)) => {
            let century = today.year().div_euclid(100);
            // A day that is none in this century (29 February) may be one in the last.
            let days = [century, century - 1].map(|century| on(century, year, month, day));
            days.into_iter().flatten().find(|it| *it <= today).map_or(Day::Impossible, Day::Known)
        }
        (_, Part::Number(month), Part::Number(day)) if on(20, 0, month, day).is_none() => Day::Impossible,
        (_, Part::Number(month), Part::Filled) if !(1..=12).contains(&month) => Day::Impossible,
        (_, Part::Filled, Part::Number(day)) if !(1..=31).contains(&day) => Day::Impossible,
        _ => Day::Unknown,
    }
}

/// The last day a document is valid. Nothing of it may be filled up.
pub fn expiry_of(text: &str) -> Day {
    let Some([Part::Number(year), Part::Number(month), Part::Number(day)]) = parts(text) else {
        return Day::Impossible;
    };
    let century = if year >= 70 { 19 } else { 20 };
    on(century, year, month, day).map_or(Day::Impossible, Day::Known)
}

fn on(century: i32, year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(century * 100 + i32::try_from(year).ok()?, month, day)
}
