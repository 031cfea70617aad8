//! On which days a country works: its weekend, dated, and its days off. What was once in force stays; a change counts
//! from its day on, so a deadline that was counted yesterday is counted the same tomorrow.

use std::collections::BTreeSet;

use chrono::{Days, Months, NaiveDate};

use crate::platform::i18n::working_days;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

crate::id_type!(
    /// A weekend from a day on.
    WeekendId
);

crate::id_type!(
    /// One day off, or several in a row.
    DayOffId
);

/// How far ahead days are given, in years: a slip of the year is noticed, a plan is not.
const YEARS_AHEAD: u32 = 5;
/// Days off in a row at most.
const MOST_IN_A_ROW: u64 = 31;

/// The days of the week that are off from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedWeekend {
    /// The row.
    pub id: WeekendId,
    /// The first day it counts on.
    pub since: NaiveDate,
    /// The days.
    pub weekend: working_days::Weekend,
}

/// One day off, or several in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayOff {
    /// The row.
    pub id: DayOffId,
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// The occasion.
    pub name: String,
    /// In which language of the country.
    pub language: Language,
    /// Whether the country said so, and not only whoever filled the directory.
    pub is_confirmed: bool,
}

impl DayOff {
    fn days(&self) -> impl Iterator<Item = NaiveDate> {
        let last = self.last;
        self.first.iter_days().take_while(move |day| *day <= last)
    }

    /// Whether it has begun, so that it stays.
    pub fn has_begun(&self, today: NaiveDate) -> bool {
        self.first <= today
    }
}

impl DatedWeekend {
    /// Whether it has begun, so that it stays.
    pub fn has_begun(&self, today: NaiveDate) -> bool {
        self.since <= today
    }
}

/// Why a day or a span cannot be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It lies before today: what was counted would be counted anew.
    Past,
    /// It lies too far ahead.
    Far,
    /// The last day lies before the first.
    Order,
    /// Too many days in a row.
    Long,
    /// One of the days is given already.
    Doubled,
}

/// Whether something may begin on that day.
pub fn may_begin(day: NaiveDate, today: NaiveDate) -> Result<(), Unfit> {
    let furthest = today.checked_add_months(Months::new(12 * YEARS_AHEAD));
    if day < today {
        Err(Unfit::Past)
    } else if furthest.is_none_or(|furthest| day > furthest) {
        Err(Unfit::Far)
    } else {
        Ok(())
    }
}

/// Whether these days may be off beside those that are.
pub fn may_be_off(first: NaiveDate, last: NaiveDate, others: &[DayOff]) -> Result<(), Unfit> {
    if last < first {
        Err(Unfit::Order)
    } else if first.checked_add_days(Days::new(MOST_IN_A_ROW)).is_none_or(|too_late| last >= too_late) {
        Err(Unfit::Long)
    } else if others.iter().any(|it| it.first <= last && first <= it.last) {
        Err(Unfit::Doubled)
    } else {
        Ok(())
    }
}

/// The days a country works on, within the span it was asked for; beyond that no day off is known.
#[derive(Debug, Clone)]
pub struct WorkingCalendar {
    usual: working_days::Weekend,
    weekends: Vec<DatedWeekend>,
    days_off: BTreeSet<NaiveDate>,
}

impl WorkingCalendar {
    /// From what a country gave; where it gave none, the usual weekend counts.
    pub fn new(country: CountryCode, mut weekends: Vec<DatedWeekend>, days_off: &[DayOff]) -> Self {
        weekends.sort_by_key(|it| it.since);
        let days_off = days_off.iter().flat_map(DayOff::days).collect();
        Self { usual: working_days::Weekend::of(country), weekends, days_off }
    }

    /// The weekend the country gave for that day; nothing where the usual one counts.
    pub fn given_on(&self, day: NaiveDate) -> Option<&DatedWeekend> {
        self.weekends.iter().rev().find(|it| it.since <= day)
    }

    /// The weekend that counts on that day.
    pub fn weekend_on(&self, day: NaiveDate) -> working_days::Weekend {
        self.given_on(day).map_or(self.usual, |given| given.weekend)
    }

    /// Whether people work there on that day.
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        working_days::is_working_day(day, self.weekend_on(day), &self.days_off)
    }

    /// The day on which so many working days have passed since `date`, as [`working_days::add_working_days`] counts.
    pub fn add_working_days(&self, date: NaiveDate, days: u32) -> NaiveDate {
        working_days::add_working_days(date, days, |day| self.is_working_day(day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Weekday;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    fn off(first: &str, last: &str) -> DayOff {
        let (id, language) = (DayOffId::generate(), Language::Persian);
        DayOff { id, first: day(first), last: day(last), name: "نوروز".to_owned(), language, is_confirmed: true }
    }

    #[test]
    fn a_changed_weekend_counts_from_its_day_on_and_the_past_stays() {
        let weekend = working_days::Weekend::new(&[Weekday::Thu, Weekday::Fri]).unwrap();
        let change = DatedWeekend { id: WeekendId::generate(), since: day("2026-12-06"), weekend };
        let calendar = WorkingCalendar::new(CountryCode::Iran, vec![change], &[]);
        assert!(calendar.is_working_day(day("2026-12-03")), "a Thursday before");
        assert!(!calendar.is_working_day(day("2026-12-10")), "a Thursday after");
        // Wednesday the second: Thursday, Saturday, Sunday, Monday to Wednesday, and Saturday after the new weekend.
        assert_eq!(calendar.add_working_days(day("2026-12-02"), 7), day("2026-12-12"));
        assert_eq!(calendar.given_on(day("2026-12-05")), None);
    }

    #[test]
    fn days_off_in_a_row_are_passed_over() {
        let calendar = WorkingCalendar::new(CountryCode::Iran, Vec::new(), &[off("2027-03-21", "2027-03-24")]);
        assert_eq!(calendar.add_working_days(day("2027-03-20"), 1), day("2027-03-25"));
    }

    #[test]
    fn what_is_past_far_turned_round_endless_or_given_already_is_unfit() {
        let today = day("2026-11-29");
        assert_eq!(may_begin(today, today), Ok(()));
        assert_eq!(may_begin(day("2027-11-29"), today), Ok(()));
        assert_eq!(may_begin(day("2026-11-28"), today), Err(Unfit::Past));
        assert_eq!(may_begin(day("2126-11-29"), today), Err(Unfit::Far));
        let others = [off("2027-03-21", "2027-03-24")];
        let may = |first, last| may_be_off(day(first), day(last), &others);
        assert_eq!(may("2027-03-25", "2027-03-25"), Ok(()));
        assert_eq!(may("2027-03-25", "2027-03-20"), Err(Unfit::Order));
        assert_eq!(may("2027-04-01", "2027-05-01"), Ok(()), "thirty-one days");
        assert_eq!(may("2027-04-01", "2027-05-02"), Err(Unfit::Long));
        for (first, last) in [("2027-03-24", "2027-03-26"), ("2027-03-20", "2027-03-21"), ("2027-03-22", "2027-03-22")]
        {
            assert_eq!(may(first, last), Err(Unfit::Doubled), "{first}");
        }
    }
}
