//! The time a figure is about, as registers and statistics write it: a day, a month, a year, a span of months, or a
//! Solar Hijri year, which falls into two Gregorian ones and is therefore never turned into one.

use std::fmt;

use chrono::{Datelike as _, NaiveDate};

/// The time a figure is about. In a row: `2026-01-01`, `2024-05`, `2024`, `2025-01/2025-06`, `2025/2024`, `SH1403`,
/// `SH1404-M9`, `before-SH1404`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// One day.
    Day(NaiveDate),
    /// One month; the day is its first.
    Month(NaiveDate),
    /// A Gregorian year.
    Year(i32),
    /// From one month to another, both counted; the days are their first.
    Months(NaiveDate, NaiveDate),
    /// A figure of the first year measured against one of the second.
    Years(i32, i32),
    /// A Solar Hijri year.
    SolarYear(i32),
    /// The first so many months of a Solar Hijri year.
    SolarMonths(i32, u32),
    /// The last full year before a Solar Hijri year, where the source says no more.
    BeforeSolarYear(i32),
}

impl Period {
    /// Reads what a row holds; nothing for any other form.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(rest) = text.strip_prefix("SH") {
            return match rest.split_once("-M") {
                Some((year, months)) => Some(Self::SolarMonths(year_of(year)?, months.parse().ok()?)),
                None => year_of(rest).map(Self::SolarYear),
            };
        }
        if let Some(year) = text.strip_prefix("before-SH") {
            return year_of(year).map(Self::BeforeSolarYear);
        }
        match text.split_once('/') {
            Some((first, last)) if first.len() == 4 => Some(Self::Years(year_of(first)?, year_of(last)?)),
            Some((first, last)) => Some(Self::Months(month_of(first)?, month_of(last)?)),
            None => match text.len() {
                4 => year_of(text).map(Self::Year),
                7 => month_of(text).map(Self::Month),
                _ => NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(Self::Day),
            },
        }
    }

    /// Whether it covers less than a year, so that a count of it must not be read as a year's.
    pub const fn is_part_of_year(self) -> bool {
        matches!(self, Self::Months(..) | Self::SolarMonths(..))
    }

    /// Year and month in which it ends, to tell the newer of two. A Solar Hijri year ends in March.
    pub fn ends(self) -> (i32, u32) {
        match self {
            Self::Day(day) | Self::Month(day) | Self::Months(_, day) => (day.year(), day.month()),
            Self::Year(year) | Self::Years(year, _) => (year, 12),
            Self::SolarYear(year) => (year + 622, 3),
            Self::SolarMonths(year, months) => (year + 621 + i32::from(months > 9), (months + 2) % 12 + 1),
            Self::BeforeSolarYear(year) => (year + 621, 3),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Month(month) => write!(f, "{}", month.format("%Y-%m")),
            Self::Year(year) => write!(f, "{year}"),
            Self::Months(first, last) => write!(f, "{}/{}", first.format("%Y-%m"), last.format("%Y-%m")),
            Self::Years(year, base) => write!(f, "{year}/{base}"),
            Self::SolarYear(year) => write!(f, "SH{year}"),
            Self::SolarMonths(year, months) => write!(f, "SH{year}-M{months}"),
            Self::BeforeSolarYear(year) => write!(f, "before-SH{year}"),
        }
    }
}

fn year_of(text: &str) -> Option<i32> {
    let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_year { text.parse().ok() } else { None }
}

fn month_of(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d").ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_comes_back_as_it_was_written() {
        for text in
            ["2026-01-01", "2024-05", "2024", "2025-01/2025-06", "2025/2024", "SH1403", "SH1404-M9", "before-SH1404"]
        {
            assert_eq!(Period::parse(text).map(|it| it.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for text in ["", "24", "2025-13", "2025-02-30", "1403 SH", "2025 H1", "SH", "SH14", "2025-01/2025", "+024"] {
            assert_eq!(Period::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_newer_of_two_is_told_across_calendars() {
        let ends = |text| Period::parse(text).unwrap().ends();
        assert!(ends("2024") < ends("SH1403"));
        assert!(ends("SH1403") < ends("2025-01/2025-06"));
        assert_eq!(ends("SH1404-M9"), (2025, 12));
        assert_eq!(ends("SH1404-M10"), (2026, 1));
    }
}
