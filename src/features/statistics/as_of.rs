//! When a source spoke.

use std::fmt;

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};

use super::period::judge_year;
use crate::vocabulary::language::Calendar;

/// When a source spoke, as exactly as it is known: `2025`, `2025-07` or `2025-07-23`, Gregorian.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AsOf(String);

/// The text is no year, month or day of ISO 8601.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a year, a month or a day such as 2025, 2025-07 or 2025-07-23")]
pub struct NoAsOf;

impl AsOf {
    /// Reads a year, a month or a day.
    ///
    /// # Errors
    /// Anything else, a day there is not among it.
    pub fn parse(text: &str) -> Result<Self, NoAsOf> {
        let day = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            10 => text.to_owned(),
            _ => return Err(NoAsOf),
        };
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let day = NaiveDate::parse_from_str(&day, "%Y-%m-%d").ok().filter(|_| is_plain).ok_or(NoAsOf)?;
        judge_year(Calendar::Gregorian, day.year()).map(|()| Self(text.to_owned())).map_err(|_| NoAsOf)
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day, where it is one.
    pub fn day(&self) -> Option<NaiveDate> {
        NaiveDate::parse_from_str(&self.0, "%Y-%m-%d").ok()
    }

    /// Whether no day of it has come yet.
    pub fn is_ahead(&self, today: NaiveDate) -> bool {
        let first = self.day().or_else(|| self.month()).or_else(|| format!("{}-01-01", self.0).parse().ok());
        first.is_some_and(|first| first > today)
    }

    /// The first day of the month, where it is a month.
    pub fn month(&self) -> Option<NaiveDate> {
        Some(&self.0).filter(|it| it.len() == 7).and_then(|it| format!("{it}-01").parse().ok())
    }
}

impl fmt::Display for AsOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<AsOf> for String {
    fn from(it: AsOf) -> Self {
        it.0
    }
}

impl TryFrom<String> for AsOf {
    type Error = NoAsOf;

    fn try_from(text: String) -> Result<Self, NoAsOf> {
        Self::parse(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    #[test]
    fn a_source_spoke_in_a_year_a_month_or_on_a_day() {
        for text in ["2025", "2025-07", "2025-07-23"] {
            assert_eq!(AsOf::parse(text).unwrap().as_str(), text);
        }
        for text in ["", "25", "1403", "2025-13", "2025-02-30", "2025-7", "۲۰۲۵", "2025/07"] {
            assert_eq!(AsOf::parse(text), Err(NoAsOf), "{text}");
        }
        assert_eq!(AsOf::parse("2025-07").unwrap().month(), Some(day("2025-07-01")));
        assert_eq!(AsOf::parse("2025-07-23").unwrap().day(), Some(day("2025-07-23")));
        for (text, is_ahead) in
            [("2026", false), ("2026-11", false), ("2026-12", true), ("2026-12-01", true), ("2027", true)]
        {
            assert_eq!(AsOf::parse(text).unwrap().is_ahead(day("2026-11-30")), is_ahead, "{text}");
        }
    }
}
