//! One day in the calendars registers wrote and write in: Gregorian, the solar one of Iran and Afghanistan, two reckonings
//! of the lunar one, which may lie a day apart (that of Umm al-Qura, a table for the years 1300 to 1600, and the civil one,
//! which is computed), the Julian one of the Russian Empire, and the Rumi one of the Ottoman offices. No lunar reckoning
//! tells when a new moon was seen, so a document of another country may be a day off.

use chrono::{Datelike as _, NaiveDate};
use icu::calendar::Date;
use icu::calendar::cal::hijri::{TabularAlgorithm, TabularAlgorithmEpoch, TabularAlgorithmLeapYears};
use icu::calendar::cal::{Hijri, Julian};
use icu::calendar::types::RataDie;
use serde::Serialize;

use super::calendar::SolarHijri;

mod rumi;

/// A calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reckoning {
    /// The civil calendar of most members.
    Gregorian,
    /// Solar Hijri.
    Persian,
    /// Lunar Hijri as Saudi Arabia's official table has it.
    UmmAlQura,
    /// Lunar Hijri by the rule of thirty years, from Friday 16 July 622.
    Civil,
    /// The old style of the Russian Empire, until 1918 (Transcaucasia until 1920).
    Julian,
    /// The financial year of the Ottoman offices, 1256 to 1341 (1840 to 1925): Julian months that begin with March, one
    /// of the Gregorian calendar's since 1 March 1333 (law of 8 February 1332), from January since 1334. Months are
    /// numbered from March, whatever the year begins with.
    Rumi,
}

/// A day as its calendar counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// The year.
    pub year: i32,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// Why there is no such day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoDay {
    /// Not year, month and day in numbers.
    Unreadable,
    /// A year before 1800 or after 2200, in whichever calendar.
    Year,
    /// Not one of twelve months.
    Month,
    /// Its month has no such day.
    Day,
}

impl NoDay {
    /// The catalogue key of the sentence that says so.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unreadable => "checks-no-day-unreadable",
            Self::Year => "checks-no-day-year",
            Self::Month => "checks-no-day-month",
            Self::Day => "checks-no-day-day",
        }
    }
}

/// Years that are converted: no register reaches further.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2200;
/// Lunar years of the table of Umm al-Qura.
const TABLE: std::ops::RangeInclusive<i32> = 1300..=1600;

const CIVIL: Hijri<TabularAlgorithm> =
    Hijri::new_tabular(TabularAlgorithmLeapYears::TypeII, TabularAlgorithmEpoch::Friday);

impl Reckoning {
    /// Every calendar.
    pub const ALL: [Self; 6] = [Self::Gregorian, Self::Persian, Self::UmmAlQura, Self::Civil, Self::Julian, Self::Rumi];
    /// Those in use today.
    pub const IN_USE: [Self; 4] = [Self::Gregorian, Self::Persian, Self::UmmAlQura, Self::Civil];

    /// The word programs send and get, as Unicode calls it where it has a word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gregorian => "gregorian",
            Self::Persian => "persian",
            Self::UmmAlQura => "islamic-umalqura",
            Self::Civil => "islamic-civil",
            Self::Julian => "julian",
            Self::Rumi => "rumi",
        }
    }

    /// The catalogue key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Gregorian => "checks-reckoning-gregorian",
            Self::Persian => "checks-reckoning-persian",
            Self::UmmAlQura => "checks-reckoning-umalqura",
            Self::Civil => "checks-reckoning-civil",
            Self::Julian => "checks-reckoning-julian",
            Self::Rumi => "checks-reckoning-rumi",
        }
    }

    /// The calendar of that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == word)
    }

    /// The calendar of that word, where it is in use today.
    pub fn in_use(word: &str) -> Option<Self> {
        Self::IN_USE.into_iter().find(|it| it.as_str() == word)
    }

    /// The Gregorian day of what is written in this calendar.
    pub fn read(self, it: Written) -> Result<NaiveDate, NoDay> {
        if !(1..=12).contains(&it.month) {
            return Err(NoDay::Month);
        }
        let of_other = |day: Option<RataDie>| day.map(RataDie::to_i64_date).ok_or(NoDay::Day).and_then(from_days);
        let date = match self {
            Self::Gregorian => NaiveDate::from_ymd_opt(it.year, it.month.into(), it.day.into()).ok_or(NoDay::Day),
            Self::Persian => {
                SolarHijri { year: it.year, month: it.month, day: it.day }.to_gregorian().map_err(|_| NoDay::Day)
            }
            Self::UmmAlQura => {
                let calendar = Hijri::new_umm_al_qura();
                let day = Date::try_new_hijri_with_calendar(it.year, it.month, it.day, calendar);
                of_other(day.ok().map(|day| day.to_rata_die()))
            }
            Self::Civil => {
                let day = Date::try_new_hijri_with_calendar(it.year, it.month, it.day, CIVIL);
                of_other(day.ok().map(|day| day.to_rata_die()))
            }
            Self::Julian => julian(it),
            Self::Rumi => rumi::read(it),
        }?;
        if YEARS.contains(&date.year()) { Ok(date) } else { Err(NoDay::Year) }
    }

    /// A day as this calendar counts it.
    pub fn write(self, date: NaiveDate) -> Written {
        let day = RataDie::new(date.num_days_from_ce().into());
        match self {
            Self::Gregorian => {
                let narrow = |number: u32| u8::try_from(number).unwrap_or_default();
                Written { year: date.year(), month: narrow(date.month()), day: narrow(date.day()) }
            }
            Self::Persian => {
                let SolarHijri { year, month, day } = SolarHijri::from_gregorian(date);
                Written { year, month, day }
            }
            Self::UmmAlQura => {
                let it = Date::from_rata_die(day, Hijri::new_umm_al_qura());
                Written { year: it.year().extended_year(), month: it.month().ordinal, day: it.day_of_month().0 }
            }
            Self::Civil => {
                let it = Date::from_rata_die(day, CIVIL);
                Written { year: it.year().extended_year(), month: it.month().ordinal, day: it.day_of_month().0 }
            }
            Self::Julian => in_julian(date),
            Self::Rumi => rumi::write(date),
        }
    }

    /// Whether the day lies beyond the table of this calendar and is computed.
    pub fn is_computed(self, date: NaiveDate) -> bool {
        self == Self::UmmAlQura && !TABLE.contains(&self.write(date).year)
    }
}

fn julian(it: Written) -> Result<NaiveDate, NoDay> {
    let day = Date::try_new_julian(it.year, it.month, it.day).map_err(|_| NoDay::Day)?;
    from_days(day.to_rata_die().to_i64_date())
}

fn in_julian(date: NaiveDate) -> Written {
    let it = Date::from_rata_die(RataDie::new(date.num_days_from_ce().into()), Julian::new());
    Written { year: it.year().extended_year(), month: it.month().ordinal, day: it.day_of_month().0 }
}

fn from_days(days: i64) -> Result<NaiveDate, NoDay> {
    i32::try_from(days).ok().and_then(NaiveDate::from_num_days_from_ce_opt).ok_or(NoDay::Year)
}

impl std::fmt::Display for Written {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Written {
    /// Reads year, month and day, or day, month and year, in any digits; a year has four of them.
    pub fn parse(text: &str) -> Result<Self, NoDay> {
        let plain: String = text.trim().chars().map(plain_digit).collect();
        let parts: Vec<&str> = plain.split(['-', '/', '.', ' ']).filter(|it| !it.is_empty()).collect();
        let is_number = |it: &&str| it.len() <= 4 && it.bytes().all(|it| it.is_ascii_digit());
        let [first, month, last] = parts[..] else { return Err(NoDay::Unreadable) };
        if ![first, month, last].iter().all(is_number) {
            return Err(NoDay::Unreadable);
        }
        let (year, day) = match (first.len(), last.len()) {
            (4, 1..=2) => (first, last),
            (1..=2, 4) => (last, first),
            _ => return Err(NoDay::Unreadable),
        };
        let year = year.parse().map_err(|_| NoDay::Year)?;
        let month = month.parse().map_err(|_| NoDay::Month)?;
        Ok(Self { year, month, day: day.parse().map_err(|_| NoDay::Day)? })
    }
}

/// A Persian or Arabic digit as that of ISO 8601.
pub fn plain_digit(character: char) -> char {
    let from = |zero: u32| char::from_digit(u32::from(character) - zero, 10).unwrap_or(character);
    match character {
        '۰'..='۹' => from(0x6F0),
        '٠'..='٩' => from(0x660),
        other => other,
    }
}

#[cfg(test)]
mod tests;
