//! A date as a register knows it: in the calendar it was written in, as exactly as it was written, and what it can mean
//! in days of the Gregorian calendar. Nothing is made up: of a year no month, of a month no day. The year 1370 of the
//! solar calendar is the days from 21 March 1991 to 20 March 1992, and stays 1370.

use chrono::{Datelike as _, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::reckoning::{NoDay, Reckoning, Written};

/// What was written of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "precision", deny_unknown_fields)]
pub enum Parts {
    /// A day.
    Day {
        /// Year.
        year: i32,
        /// Month, from 1.
        month: u8,
        /// Day of the month, from 1.
        day: u8,
    },
    /// A month.
    Month {
        /// Year.
        year: i32,
        /// Month, from 1.
        month: u8,
    },
    /// A year.
    Year {
        /// Year.
        year: i32,
    },
    /// Ten years.
    Decade {
        /// The first of them; ends with 0.
        first: i32,
    },
    /// Some day from the first of two to the last: a death between two days.
    Between {
        /// The first: year, month, day.
        first: (i32, u8, u8),
        /// The last.
        last: (i32, u8, u8),
    },
    /// Nothing.
    Unknown,
}

/// How sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "certainty", deny_unknown_fields)]
pub enum Certainty {
    /// As the register has it.
    Exact,
    /// About then.
    Approximate,
    /// Counted back from an age that was told.
    FromAge {
        /// The day it was told.
        told_on: NaiveDate,
    },
    /// Somebody declared it, without a document.
    Declared,
    /// Two sources say two things.
    Disputed,
}

/// Why something is no date. Catalogue keys: [`NoDate::key`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDate {
    /// There is no such day, month or year.
    No(NoDay),
    /// A decade begins with a year that ends with 0.
    Decade,
    /// The last day lies before the first.
    Order,
    /// An unknown date says nothing of how sure it is, nor what a span it could lie in would be.
    Unknown,
}

impl NoDate {
    /// The catalogue key of the sentence that says so.
    pub const fn key(self) -> &'static str {
        match self {
            Self::No(why) => why.key(),
            Self::Decade => "date-decade",
            Self::Order => "date-order",
            Self::Unknown => "date-unknown",
        }
    }
}

/// Days of the Gregorian calendar, first and last included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The first.
    pub first: NaiveDate,
    /// The last.
    pub last: NaiveDate,
}

/// A date as a register knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub struct PartialDate {
    reckoning: Reckoning,
    as_written: String,
    parts: Parts,
    certainty: Certainty,
    span: Option<Span>,
    counted_by: String,
}

/// The program that counts, beside each span: if it is ever found wrong, what it counted can be found.
const COUNTED_BY: &str = "icu 2";
/// Days by which a span that was counted by another program may differ from ours: reckonings of one lunar calendar lie so
/// far apart.
const MOST_APART: i64 = 2;

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    calendar: String,
    as_written: String,
    parts: Parts,
    certainty: Certainty,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    span: Option<Span>,
    counted_by: String,
}

impl PartialDate {
    /// A date of one day, one month, one year or ten years. `as_written` is the line of the register, kept as it stands;
    /// it may be empty where the date was typed into fields.
    ///
    /// # Errors
    /// Where there is no such day, and where an unknown date is called anything but exact.
    pub fn new(reckoning: Reckoning, as_written: &str, parts: Parts, certainty: Certainty) -> Result<Self, NoDate> {
        if parts == Parts::Unknown && certainty != Certainty::Exact {
            return Err(NoDate::Unknown);
        }
        let span = parts.span(reckoning)?;
        let (as_written, counted_by) = (as_written.to_owned(), COUNTED_BY.to_owned());
        Ok(Self { reckoning, as_written, parts, certainty, span, counted_by })
    }

    /// The calendar it was written in.
    pub const fn reckoning(&self) -> Reckoning {
        self.reckoning
    }

    /// The line of the register.
    pub fn as_written(&self) -> &str {
        &self.as_written
    }

    /// What was written.
    pub const fn parts(&self) -> Parts {
        self.parts
    }

    /// How sure it is.
    pub const fn certainty(&self) -> Certainty {
        self.certainty
    }

    /// The days it can mean; none of an unknown date.
    pub const fn span(&self) -> Option<Span> {
        self.span
    }

    /// Whether it can be the same day as the other: a pair that was typed in two calendars and cannot is a mistake, which
    /// somebody has to mend who sees the document.
    pub fn may_be(&self, other: &Self) -> bool {
        match (self.span, other.span) {
            (Some(one), Some(other)) => one.meets(other),
            _ => true,
        }
    }

    /// The date for programs: Extended Date/Time Format, level 1 (ISO 8601-2:2019, annex A), of the Gregorian calendar;
    /// an interval where the calendar it was written in has other months and years. Nothing of an unknown date.
    pub fn edtf(&self) -> Option<String> {
        let span = self.span?;
        let mark = match self.certainty {
            Certainty::Exact | Certainty::Declared => "",
            Certainty::Approximate | Certainty::FromAge { .. } => "~",
            Certainty::Disputed => "?",
        };
        let is_gregorian = self.reckoning == Reckoning::Gregorian;
        Some(match self.parts {
            Parts::Month { year, month } if is_gregorian => format!("{year:04}-{month:02}{mark}"),
            Parts::Year { year } if is_gregorian => format!("{year:04}{mark}"),
            Parts::Decade { first } if is_gregorian => format!("{:03}X{mark}", first / 10),
            // One day is one day in every calendar.
            _ if span.first == span.last => format!("{}{mark}", span.first),
            _ => format!("{}{mark}/{}{mark}", span.first, span.last),
        })
    }
}

impl Parts {
    /// From what was typed into three fields, in digits of ISO 8601, each of which may be empty.
    ///
    /// # Errors
    /// A day without a month, a month without a year, and what is no number.
    pub fn parse(year: &str, month: &str, day: &str) -> Result<Self, NoDate> {
        let number = |text: &str, why| text.parse::<i32>().map_err(|_| NoDate::No(why));
        let narrow = |text: &str, why| text.parse::<u8>().map_err(|_| NoDate::No(why));
        match (year.trim(), month.trim(), day.trim()) {
            ("", "", "") => Ok(Self::Unknown),
            ("", ..) => Err(NoDate::No(NoDay::Year)),
            (year, "", "") => match year.strip_suffix(['X', 'x']) {
                Some(tens) => Ok(Self::Decade { first: number(tens, NoDay::Year)?.saturating_mul(10) }),
                None => Ok(Self::Year { year: number(year, NoDay::Year)? }),
            },
            (_, "", _) => Err(NoDate::No(NoDay::Month)),
            (year, month, "") => {
                Ok(Self::Month { year: number(year, NoDay::Year)?, month: narrow(month, NoDay::Month)? })
            }
            (year, month, day) => Ok(Self::Day {
                year: number(year, NoDay::Year)?,
                month: narrow(month, NoDay::Month)?,
                day: narrow(day, NoDay::Day)?,
            }),
        }
    }

    fn span(self, reckoning: Reckoning) -> Result<Option<Span>, NoDate> {
        Ok(Some(match self {
            Self::Day { year, month, day } => {
                let day = reckoning.read(Written { year, month, day }).map_err(NoDate::No)?;
                Span { first: day, last: day }
            }
            Self::Month { year, month } => span_of_month(reckoning, year, month)?,
            Self::Year { year } => span_of_year(reckoning, year)?,
            Self::Decade { first } if first % 10 != 0 => return Err(NoDate::Decade),
            Self::Decade { first } => {
                let (first, last) = (span_of_year(reckoning, first)?, span_of_year(reckoning, first + 9)?);
                Span { first: first.first, last: last.last }
            }
            Self::Between { first, last } => {
                let day = |(year, month, day)| reckoning.read(Written { year, month, day }).map_err(NoDate::No);
                Span::new(day(first)?, day(last)?)?
            }
            Self::Unknown => return Ok(None),
        }))
    }
}

fn span_of_month(reckoning: Reckoning, year: i32, month: u8) -> Result<Span, NoDate> {
    let day = |day: u8| reckoning.read(Written { year, month, day });
    let first = day(1).map_err(NoDate::No)?;
    let last = (1..=31).rev().find_map(|it| day(it).ok()).unwrap_or(first);
    Ok(Span { first, last })
}

/// The year from the first to the last of the months it has: one Ottoman year has ten, and later ones begin with January.
fn span_of_year(reckoning: Reckoning, year: i32) -> Result<Span, NoDate> {
    let months: Vec<Span> = (1..=12).filter_map(|month| span_of_month(reckoning, year, month).ok()).collect();
    let first = months.iter().map(|it| it.first).min();
    let last = months.iter().map(|it| it.last).max();
    let span = first.zip(last).map(|(first, last)| Span { first, last });
    // A year that reaches beyond those that are converted would be shorter than it was.
    let is_whole = |span: &Span| (span.last - span.first).num_days() >= 300;
    span.filter(is_whole).ok_or(NoDate::No(NoDay::Year))
}

impl Span {
    /// From one day to another.
    ///
    /// # Errors
    /// Where the last lies before the first.
    pub fn new(first: NaiveDate, last: NaiveDate) -> Result<Self, NoDate> {
        if last < first { Err(NoDate::Order) } else { Ok(Self { first, last }) }
    }

    fn is_near(self, other: Self) -> bool {
        let apart = |one: NaiveDate, other: NaiveDate| (one - other).num_days().abs();
        apart(self.first, other.first) <= MOST_APART && apart(self.last, other.last) <= MOST_APART
    }

    /// The same with so many days more on either side.
    #[must_use]
    pub fn widened(self, days: u64) -> Self {
        let days = Days::new(days);
        let first = self.first.checked_sub_days(days).unwrap_or(self.first);
        Self { first, last: self.last.checked_add_days(days).unwrap_or(self.last) }
    }

    /// Whether both have a day.
    pub fn meets(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// The years it lies in: one, or the first and the last.
    pub fn years(self) -> (i32, i32) {
        (self.first.year(), self.last.year())
    }
}

impl TryFrom<Stored> for PartialDate {
    type Error = String;

    fn try_from(it: Stored) -> Result<Self, String> {
        let reckoning = Reckoning::parse(&it.calendar).ok_or_else(|| format!("{:?} is no calendar", it.calendar))?;
        let date = Self::new(reckoning, &it.as_written, it.parts, it.certainty).map_err(|why| format!("{why:?}"))?;
        // What was counted then stays, to the byte: a later program that counts otherwise changes no record.
        let is_near = match (it.span, date.span) {
            (Some(then), Some(now)) => then.first <= then.last && then.is_near(now),
            (None, None) => true,
            _ => false,
        };
        let is_named = !it.counted_by.is_empty() && it.counted_by.len() <= 40;
        if !is_near || !is_named {
            return Err("its span is not what was written".to_owned());
        }
        Ok(Self { span: it.span, counted_by: it.counted_by, ..date })
    }
}

impl From<PartialDate> for Stored {
    fn from(it: PartialDate) -> Self {
        Self {
            calendar: it.reckoning.as_str().to_owned(),
            as_written: it.as_written,
            parts: it.parts,
            certainty: it.certainty,
            span: it.span,
            counted_by: it.counted_by,
        }
    }
}

impl Certainty {
    /// The catalogue key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Exact => "date-certainty-exact",
            Self::Approximate => "date-certainty-approximate",
            Self::FromAge { .. } => "date-certainty-from-age",
            Self::Declared => "date-certainty-declared",
            Self::Disputed => "date-certainty-disputed",
        }
    }
}

#[cfg(test)]
mod tests;
