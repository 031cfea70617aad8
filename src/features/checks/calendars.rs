//! One day in four calendars: Gregorian, the solar one of Iran and Afghanistan, and two reckonings of the lunar one, which
//! may lie a day apart: that of Umm al-Qura, a table for the years 1300 to 1600, and the civil one, which is computed.
//! Neither tells when a new moon was seen, so a document of another country may be a day off.

use chrono::{Datelike as _, NaiveDate};
use icu::calendar::Date;
use icu::calendar::cal::Hijri;
use icu::calendar::cal::hijri::{TabularAlgorithm, TabularAlgorithmEpoch, TabularAlgorithmLeapYears};
use icu::calendar::types::RataDie;
use serde::Serialize;

use crate::platform::i18n::calendar::SolarHijri;

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

/// Years that are converted: no register reaches further.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2200;
/// Lunar years of the table of Umm al-Qura.
const TABLE: std::ops::RangeInclusive<i32> = 1300..=1600;

const CIVIL: Hijri<TabularAlgorithm> =
    Hijri::new_tabular(TabularAlgorithmLeapYears::TypeII, TabularAlgorithmEpoch::Friday);

impl Reckoning {
    /// Every calendar, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Gregorian, Self::Persian, Self::UmmAlQura, Self::Civil];

    /// The word programs send and get, as Unicode calls it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gregorian => "gregorian",
            Self::Persian => "persian",
            Self::UmmAlQura => "islamic-umalqura",
            Self::Civil => "islamic-civil",
        }
    }

    /// The calendar of that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == word)
    }

    /// The Gregorian day of what is written in this calendar.
    pub fn read(self, it: Written) -> Result<NaiveDate, NoDay> {
        if !(1..=12).contains(&it.month) {
            return Err(NoDay::Month);
        }
        let of_hijri = |day: Option<RataDie>| day.map(RataDie::to_i64_date).ok_or(NoDay::Day).and_then(from_days);
        let date = match self {
            Self::Gregorian => NaiveDate::from_ymd_opt(it.year, it.month.into(), it.day.into()).ok_or(NoDay::Day),
            Self::Persian => {
                SolarHijri { year: it.year, month: it.month, day: it.day }.to_gregorian().map_err(|_| NoDay::Day)
            }
            Self::UmmAlQura => {
                let calendar = Hijri::new_umm_al_qura();
                let day = Date::try_new_hijri_with_calendar(it.year, it.month, it.day, calendar);
                of_hijri(day.ok().map(|day| day.to_rata_die()))
            }
            Self::Civil => {
                let day = Date::try_new_hijri_with_calendar(it.year, it.month, it.day, CIVIL);
                of_hijri(day.ok().map(|day| day.to_rata_die()))
            }
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
        }
    }

    /// Whether the day lies beyond the table of this calendar and is computed.
    pub fn is_computed(self, date: NaiveDate) -> bool {
        self == Self::UmmAlQura && !TABLE.contains(&self.write(date).year)
    }
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
pub(super) fn plain_digit(character: char) -> char {
    let from = |zero: u32| char::from_digit(u32::from(character) - zero, 10).unwrap_or(character);
    match character {
        '۰'..='۹' => from(0x6F0),
        '٠'..='٩' => from(0x660),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn converted(text: &str, from: Reckoning, to: Reckoning) -> Result<String, NoDay> {
        Ok(to.write(from.read(Written::parse(text)?)?).to_string())
    }

    #[test]
    fn one_day_in_four_calendars() {
        use Reckoning::{Civil, Gregorian, Persian, UmmAlQura};
        for (gregorian, persian) in
            [("2026-11-22", "1405-09-01"), ("2025-03-20", "1403-12-30"), ("2024-07-07", "1403-04-17")]
        {
            assert_eq!(converted(gregorian, Gregorian, Persian).as_deref(), Ok(persian));
            assert_eq!(converted(persian, Persian, Gregorian).as_deref(), Ok(gregorian));
            // The two lunar reckonings lie two days apart at most.
            let lunar = converted(gregorian, Gregorian, UmmAlQura).unwrap();
            let other: NaiveDate = converted(&lunar, Civil, Gregorian).unwrap().parse().unwrap();
            assert!((other - gregorian.parse::<NaiveDate>().unwrap()).num_days().abs() <= 2, "{lunar} {other}");
        }
        // The first of Muharram in Saudi Arabia, a day later by the rule.
        assert_eq!(converted("2024-07-07", Gregorian, Civil).as_deref(), Ok("1445-12-30"));
        assert_eq!(converted("2024-07-07", Gregorian, UmmAlQura).as_deref(), Ok("1446-01-01"));
    }

    #[test]
    fn what_is_no_day_says_why() {
        use Reckoning::{Gregorian, Persian, UmmAlQura};
        for (text, calendar, why) in [
            ("", Gregorian, NoDay::Unreadable),
            ("yesterday", Gregorian, NoDay::Unreadable),
            ("26-11-22", Gregorian, NoDay::Unreadable),
            ("2026-13-01", Gregorian, NoDay::Month),
            ("2026-02-30", Gregorian, NoDay::Day),
            ("1404-12-30", Persian, NoDay::Day),
            ("1448-06-31", UmmAlQura, NoDay::Day),
            ("1799-12-31", Gregorian, NoDay::Year),
            ("2201-01-01", Gregorian, NoDay::Year),
            ("9999-01-01", Persian, NoDay::Year),
        ] {
            assert_eq!(converted(text, calendar, Gregorian), Err(why), "{text}");
        }
        assert_eq!(converted("۱۴۰۵/۹/۱", Persian, Gregorian).as_deref(), Ok("2026-11-22"));
        assert_eq!(converted("22.11.2026", Gregorian, Persian).as_deref(), Ok("1405-09-01"));
    }

    proptest! {
        #[test]
        fn every_calendar_leads_back(days in 657_500..803_000_i32) {
            let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap_or_default();
            for calendar in Reckoning::ALL {
                prop_assert_eq!(calendar.read(calendar.write(date)), Ok(date), "{}", calendar.as_str());
            }
        }
    }
}
