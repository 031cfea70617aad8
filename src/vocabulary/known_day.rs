//! A day of the civil calendar as exactly as it is known: a year, a month or a day. Sources are of such a day, and meetings
//! that nobody wrote down the days of.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// A day as exactly as it is known: `2018`, `2018-05` or `2018-05-01`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KnownDay(String);

impl KnownDay {
    /// Reads the three forms.
    pub fn parse(text: &str) -> Option<Self> {
        let is_number = |part: &str, length| part.len() == length && part.bytes().all(|it| it.is_ascii_digit());
        let parts: Vec<&str> = text.split('-').collect();
        let is_known = match parts.as_slice() {
            [year] => is_number(year, 4),
            [year, month] => is_number(year, 4) && is_number(month, 2),
            [year, month, day] => is_number(year, 4) && is_number(month, 2) && is_number(day, 2),
            _ => false,
        };
        let it = Self(text.to_owned());
        (is_known && it.first_day().is_some()).then_some(it)
    }

    /// That very day.
    pub fn exactly(day: NaiveDate) -> Self {
        Self(day.format("%Y-%m-%d").to_string())
    }

    /// As it is kept.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a day is known, or a month; else the year alone.
    pub fn has_day(&self) -> bool {
        self.0.len() > 7
    }

    /// Whether the month is known.
    pub fn has_month(&self) -> bool {
        self.0.len() > 4
    }

    /// The first day it can mean.
    pub fn first_day(&self) -> Option<NaiveDate> {
        let whole = match self.0.len() {
            4 => format!("{}-01-01", self.0),
            7 => format!("{}-01", self.0),
            _ => self.0.clone(),
        };
        whole.parse().ok()
    }

    /// The last day it can mean.
    pub fn last_day(&self) -> Option<NaiveDate> {
        let first = self.first_day()?;
        let months = match self.0.len() {
            4 => 12,
            7 => 1,
            _ => return Some(first),
        };
        first.checked_add_months(Months::new(months))?.checked_sub_days(Days::new(1))
    }
}

impl TryFrom<String> for KnownDay {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("{text:?} is no year, month or day"))
    }
}

impl From<KnownDay> for String {
    fn from(it: KnownDay) -> Self {
        it.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_known_as_a_year_a_month_or_a_day() {
        for (typed, known) in [("2018", (false, false)), ("2018-05", (true, false)), ("2018-05-31", (true, true))] {
            let it = KnownDay::parse(typed).unwrap();
            assert_eq!((it.has_month(), it.has_day(), it.as_str()), (known.0, known.1, typed));
        }
        for wrong in ["", "18", "2018-13", "2018-02-30", "2018-5", "May 2018", "2018-05-01-01", "2018-5-1", "۲۰۱۸"]
        {
            assert_eq!(KnownDay::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn it_ends_with_the_last_day_it_can_mean() {
        for (known, first, last) in [
            ("2014", "2014-01-01", "2014-12-31"),
            ("2016-02", "2016-02-01", "2016-02-29"),
            ("2011-10-03", "2011-10-03", "2011-10-03"),
        ] {
            let it = KnownDay::parse(known).unwrap();
            assert_eq!(it.first_day(), first.parse().ok(), "{known}");
            assert_eq!(it.last_day(), last.parse().ok(), "{known}");
        }
        assert_eq!(KnownDay::exactly("2011-10-03".parse().unwrap()).as_str(), "2011-10-03");
    }
}
