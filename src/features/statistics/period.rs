//! The time a figure is about: its first and last day, and the calendar of whoever counted. Whether it is a full year is
//! told from the days and that calendar: the solar year 1403 is full from 20 March 2024 to 20 March 2025 and is no Gregorian
//! year at all.

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::platform::i18n::calendar::SolarHijri;
use crate::vocabulary::indicator::Measure;
use crate::vocabulary::language::Calendar;

/// Gregorian years a figure may be about.
const GREGORIAN: std::ops::RangeInclusive<i32> = 1900..=2200;
/// Solar Hijri years a figure may be about.
const SOLAR_HIJRI: std::ops::RangeInclusive<i32> = 1279..=1500;

/// The time a figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub until: NaiveDate,
    /// The calendar of whoever counted.
    pub calendar: Calendar,
}

/// What kind of time it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A whole year of its calendar.
    FullYear,
    /// Less than a year: never beside full years without saying so.
    PartOfYear,
    /// One day.
    Day,
}

/// Why days are no period. The explanation is [`NoPeriod::key`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPeriod {
    /// The last day lies before the first.
    Order,
    /// It reaches into a second year of its calendar.
    TwoYears,
    /// No such year in this calendar, but one in the other: 1403 as Gregorian, 2024 as Solar Hijri.
    OtherCalendar,
    /// No such year, month or day in either.
    Unknown,
    /// A count that adds up needs more than a day.
    DayOfFlow,
    /// What stands at a moment is told for a day or a year.
    PartOfStock,
    /// It lies ahead, or what adds up over it is not over.
    Ahead,
}

impl NoPeriod {
    /// The catalogue key of the sentence that says so.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Order => "alerts-error-order",
            Self::TwoYears => "statistics-error-two-years",
            Self::OtherCalendar => "statistics-error-calendar",
            Self::Unknown => "statistics-error-day",
            Self::DayOfFlow => "statistics-error-day-of-flow",
            Self::PartOfStock => "statistics-error-part-of-stock",
            Self::Ahead => "statistics-error-ahead",
        }
    }
}

impl Period {
    /// A year of a calendar.
    ///
    /// # Errors
    /// [`NoPeriod::OtherCalendar`] where the year belongs to the other one, [`NoPeriod::Unknown`] where to neither.
    pub fn year(calendar: Calendar, year: i32) -> Result<Self, NoPeriod> {
        Self::months(calendar, year, (1, 12))
    }

    /// Some months of one year, the first and the last counted, from 1.
    ///
    /// # Errors
    /// As [`Period::year`]; [`NoPeriod::Order`] where the last comes before the first.
    pub fn months(calendar: Calendar, year: i32, (first, last): (u8, u8)) -> Result<Self, NoPeriod> {
        judge_year(calendar, year)?;
        if last > 12 {
            return Err(NoPeriod::Unknown);
        }
        if last < first {
            return Err(NoPeriod::Order);
        }
        let (next_year, next_month) = if last == 12 { (year + 1, 1) } else { (year, last + 1) };
        let from = first_day(calendar, year, first).ok_or(NoPeriod::Unknown)?;
        let until = first_day(calendar, next_year, next_month).and_then(|day| day.pred_opt());
        Ok(Self { from, until: until.ok_or(NoPeriod::Unknown)?, calendar })
    }

    /// One day.
    ///
    /// # Errors
    /// As [`Period::year`].
    pub fn day(calendar: Calendar, day: NaiveDate) -> Result<Self, NoPeriod> {
        Self::between(calendar, day, day)
    }

    /// From one day to another within one year of the calendar.
    ///
    /// # Errors
    /// [`NoPeriod::Order`], [`NoPeriod::TwoYears`], and [`NoPeriod::Unknown`] for years out of reach.
    pub fn between(calendar: Calendar, from: NaiveDate, until: NaiveDate) -> Result<Self, NoPeriod> {
        let it = Self { from, until, calendar };
        let (first, last) = (year_of(calendar, from), year_of(calendar, until));
        judge_year(calendar, first).map_err(|_| NoPeriod::Unknown)?;
        match until {
            _ if until < from => Err(NoPeriod::Order),
            _ if first != last => Err(NoPeriod::TwoYears),
            _ => Ok(it),
        }
    }

    /// What kind of time it is.
    pub fn kind(self) -> Kind {
        let year = self.year_of_calendar();
        let is_full = Self::year(self.calendar, year).is_ok_and(|whole| whole == self);
        match is_full {
            true => Kind::FullYear,
            false if self.from == self.until => Kind::Day,
            false => Kind::PartOfYear,
        }
    }

    /// The year of its own calendar it lies in.
    pub fn year_of_calendar(self) -> i32 {
        year_of(self.calendar, self.from)
    }

    /// Whether something that is measured so can be told for this time.
    ///
    /// # Errors
    /// [`NoPeriod::DayOfFlow`], [`NoPeriod::PartOfStock`].
    pub fn fits(self, measure: Measure) -> Result<(), NoPeriod> {
        match (measure, self.kind()) {
            (Measure::Flow, Kind::Day) => Err(NoPeriod::DayOfFlow),
            (Measure::Stock, Kind::PartOfYear) => Err(NoPeriod::PartOfStock),
            _ => Ok(()),
        }
    }

    /// Whether anybody can know it by this day: what adds up, once its time is over; what stands at a moment, once it began.
    ///
    /// # Errors
    /// [`NoPeriod::Ahead`].
    pub fn known_by(self, today: NaiveDate, measure: Measure) -> Result<(), NoPeriod> {
        let since = if measure == Measure::Flow { self.until } else { self.from };
        if since <= today { Ok(()) } else { Err(NoPeriod::Ahead) }
    }

    /// Whether it may stand beside full years as it is.
    pub fn is_comparable(self, measure: Measure) -> bool {
        measure == Measure::Stock || self.kind() == Kind::FullYear
    }
}

/// Whether a figure may be about a year of this calendar.
///
/// # Errors
/// [`NoPeriod::OtherCalendar`], [`NoPeriod::Unknown`].
pub(super) fn judge_year(calendar: Calendar, year: i32) -> Result<(), NoPeriod> {
    let (own, other) = match calendar {
        Calendar::Gregorian => (GREGORIAN, SOLAR_HIJRI),
        Calendar::SolarHijri => (SOLAR_HIJRI, GREGORIAN),
    };
    match year {
        _ if own.contains(&year) => Ok(()),
        _ if other.contains(&year) => Err(NoPeriod::OtherCalendar),
        _ => Err(NoPeriod::Unknown),
    }
}

fn year_of(calendar: Calendar, day: NaiveDate) -> i32 {
    match calendar {
        Calendar::Gregorian => day.year(),
        Calendar::SolarHijri => SolarHijri::from_gregorian(day).year,
    }
}

fn first_day(calendar: Calendar, year: i32, month: u8) -> Option<NaiveDate> {
    match calendar {
        Calendar::Gregorian => NaiveDate::from_ymd_opt(year, month.into(), 1),
        Calendar::SolarHijri => SolarHijri { year, month, day: 1 }.to_gregorian().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    #[test]
    fn a_full_year_is_one_of_its_own_calendar() {
        let solar = Period::year(Calendar::SolarHijri, 1403).unwrap();
        assert_eq!((solar.from, solar.until), (day("2024-03-20"), day("2025-03-20")));
        assert_eq!(solar.kind(), Kind::FullYear);
        assert_eq!(solar.year_of_calendar(), 1403);
        let gregorian = Period::between(Calendar::Gregorian, day("2024-01-01"), day("2024-12-31")).unwrap();
        assert_eq!(gregorian.kind(), Kind::FullYear);
        assert_eq!(Period::between(Calendar::Gregorian, solar.from, solar.until), Err(NoPeriod::TwoYears));
        assert_eq!(
            Period::between(Calendar::SolarHijri, day("2024-01-01"), day("2024-12-31")),
            Err(NoPeriod::TwoYears)
        );
    }

    #[test]
    fn less_than_a_year_is_a_part_or_a_day() {
        let months = Period::months(Calendar::SolarHijri, 1404, (1, 9)).unwrap();
        assert_eq!((months.from, months.until), (day("2025-03-21"), day("2025-12-21")));
        assert_eq!(months.kind(), Kind::PartOfYear);
        assert_eq!(months.fits(Measure::Flow), Ok(()));
        assert_eq!(months.fits(Measure::Stock), Err(NoPeriod::PartOfStock));
        let one = Period::day(Calendar::Gregorian, day("2026-01-01")).unwrap();
        assert_eq!(one.kind(), Kind::Day);
        assert_eq!(one.fits(Measure::Flow), Err(NoPeriod::DayOfFlow));
        assert!(one.is_comparable(Measure::Stock) && !months.is_comparable(Measure::Flow));
    }

    #[test]
    fn a_year_of_the_other_calendar_is_told_as_that() {
        assert_eq!(Period::year(Calendar::Gregorian, 1403), Err(NoPeriod::OtherCalendar));
        assert_eq!(Period::year(Calendar::SolarHijri, 2024), Err(NoPeriod::OtherCalendar));
        assert_eq!(Period::year(Calendar::Gregorian, 24), Err(NoPeriod::Unknown));
        assert_eq!(Period::months(Calendar::Gregorian, 2024, (6, 1)), Err(NoPeriod::Order));
        assert_eq!(Period::months(Calendar::Gregorian, 2024, (1, 13)), Err(NoPeriod::Unknown));
        assert_eq!(Period::between(Calendar::Gregorian, day("2024-02-02"), day("2024-02-01")), Err(NoPeriod::Order));
    }

    #[test]
    fn what_adds_up_is_known_when_its_time_is_over_and_what_stands_when_it_began() {
        let year = Period::year(Calendar::Gregorian, 2026).unwrap();
        assert_eq!(year.known_by(day("2026-11-30"), Measure::Flow), Err(NoPeriod::Ahead));
        assert_eq!(year.known_by(day("2026-11-30"), Measure::Stock), Ok(()));
        assert_eq!(year.known_by(day("2026-12-31"), Measure::Flow), Ok(()));
        assert_eq!(year.known_by(day("2025-12-31"), Measure::Stock), Err(NoPeriod::Ahead));
    }
}
