//! The clock of a case. It runs in the working days of the country that has to act, stands still while that country
//! waits for a word of the other, and never runs faster than it was once said to: a day off that is added later gives
//! more time, one that is taken away does not take it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::catalogue::{TimeLimit, Unit};

/// A time in which the clock stood still. The day the question went out counts, the day the answer came does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// The day the question went out, where the receiver is.
    pub from: NaiveDate,
    /// The day the answer came; none while it is awaited.
    pub to: Option<NaiveDate>,
}

/// A last day that was fixed: agreed to, or told to both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fixed {
    /// The last day, if the clock did not stand still after it was fixed.
    pub due: NaiveDate,
    /// The day it was fixed.
    pub on: NaiveDate,
}

/// The clock of a case, in days of the country that has to act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// How much time there is.
    pub limit: TimeLimit,
    /// The day it began; it does not count.
    pub started: NaiveDate,
    /// When it stood still, in their order.
    pub pauses: Vec<Pause>,
    /// The later day the asker agreed to, if any.
    pub agreed: Option<Fixed>,
    /// The last day both sides were told before, if they were.
    pub told: Option<Fixed>,
}

/// How the clock stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// It runs until the end of this day.
    Runs {
        /// The last day.
        due: NaiveDate,
    },
    /// It stands still.
    Stands {
        /// Since this day.
        since: NaiveDate,
        /// Whether the last day had passed before: a question makes nothing that was late be in time.
        was_overdue: bool,
    },
    /// The last day has passed.
    Overdue {
        /// It was this one.
        due: NaiveDate,
    },
}

impl Clock {
    /// How it stands on a day. `is_working_day` is that of the country that has to act.
    pub fn on(&self, today: NaiveDate, is_working_day: impl Fn(NaiveDate) -> bool) -> Hand {
        let due = self.due(is_working_day);
        match self.pauses.last().filter(|it| it.to.is_none()) {
            Some(pause) => Hand::Stands { since: pause.from, was_overdue: pause.from > due },
            None if today > due => Hand::Overdue { due },
            None => Hand::Runs { due },
        }
    }

    /// The last day, as far as the answers to questions are in: what both sides are told.
    pub fn due(&self, is_working_day: impl Fn(NaiveDate) -> bool) -> NaiveDate {
        let counts = &|day: NaiveDate| self.limit.unit == Unit::Days || is_working_day(day);
        let counted = self.after(self.started, self.limit.count, counts);
        let fixed = |it: Fixed| {
            // What was late when it was told stays late.
            if it.due <= it.on {
                return it.due;
            }
            // The days that were left when it was fixed are left still; those on which the clock stood since are none.
            let left = it.on.iter_days().skip(1).take_while(|day| *day <= it.due).filter(|day| counts(*day)).count();
            self.after(it.on, u32::try_from(left).unwrap_or(u32::MAX), counts).max(it.due)
        };
        let latest = [self.agreed.map(fixed), self.told.map(fixed)].into_iter().flatten().max();
        latest.map_or(counted, |fixed| fixed.max(counted))
    }

    /// How many days that count went by between two days while the clock ran, the first not counted.
    pub fn took(&self, from: NaiveDate, to: NaiveDate, is_working_day: impl Fn(NaiveDate) -> bool) -> u32 {
        let counts = |day: &NaiveDate| self.limit.unit == Unit::Days || is_working_day(*day);
        let days = from.iter_days().skip(1).take_while(|day| *day <= to).filter(counts);
        u32::try_from(days.filter(|day| !self.stands_on(*day)).count()).unwrap_or(u32::MAX)
    }

    /// What is left of the time on a day.
    pub fn left(&self, today: NaiveDate, is_working_day: impl Fn(NaiveDate) -> bool) -> Left {
        let due = self.due(&is_working_day);
        let days = |from| self.took(from, due, &is_working_day);
        Left { days: days(today), of: days(self.started), unit: self.limit.unit }
    }

    /// The day on which so many days have passed that count and on which the clock ran.
    fn after(&self, day: NaiveDate, count: u32, counts: impl Fn(NaiveDate) -> bool) -> NaiveDate {
        let Some(place) = usize::try_from(count).ok().and_then(|count| count.checked_sub(1)) else { return day };
        let mut days = day.iter_days().skip(1).filter(|day| counts(*day) && !self.stands_on(*day));
        days.nth(place).unwrap_or(NaiveDate::MAX)
    }

    fn stands_on(&self, day: NaiveDate) -> bool {
        self.pauses.iter().any(|it| day > it.from && it.to.is_some_and(|to| day <= to))
    }
}

/// How much of the time for an answer is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Left {
    /// Days that count until the last one; none where it is today, or has passed.
    pub days: u32,
    /// Days that counted when the clock began, and since.
    pub of: u32,
    /// Which days count.
    pub unit: Unit,
}

impl Left {
    /// Days before the last one in which it presses.
    const FEW: u32 = 3;

    /// Percent that have gone by.
    pub fn gone(&self) -> u32 {
        100 - (self.days * 100).checked_div(self.of).unwrap_or(0).min(100)
    }

    /// Whether the last day is near.
    pub const fn is_soon(&self) -> bool {
        self.days <= Self::FEW
    }

    /// The catalogue key of how many days there are.
    pub const fn key(&self) -> &'static str {
        match self.unit {
            Unit::WorkingDays => "exchange-left-working",
            Unit::Days => "exchange-left-days",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::Weekday;
    use proptest::prelude::*;

    use super::super::catalogue::{Kind, Start};
    use super::*;
    use crate::platform::i18n::working_days::{Weekend, is_working_day};
    use crate::vocabulary::country::CountryCode;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    fn clock(count: u32, unit: Unit, started: &str) -> Clock {
        let limit = TimeLimit::new(count, unit, Start::Delivery);
        Clock { limit, started: day(started), pauses: Vec::new(), agreed: None, told: None }
    }

    /// The usual weekend of a country, and these days off.
    fn works(country: CountryCode, days_off: &[&str]) -> impl Fn(NaiveDate) -> bool + use<> {
        let days_off: BTreeSet<NaiveDate> = days_off.iter().map(|it| day(it)).collect();
        move |day| is_working_day(day, Weekend::of(country), &days_off)
    }

    #[test]
    fn d26_a_verification_is_due_on_the_fifth_working_day_of_each_of_ten_states() {
        let limit = Kind::Verification.to_be_answered(false).unwrap();
        // Delivered on Wednesday 18 March 2026: Nowruz in most, and a Friday, a Thursday and Friday, or a Saturday and
        // Sunday off.
        for (country, days_off, due) in [
            (CountryCode::Afghanistan, &["2026-03-21"][..], "2026-03-28"),
            (CountryCode::Azerbaijan, &["2026-03-20", "2026-03-23", "2026-03-24"], "2026-03-30"),
            (CountryCode::Iran, &["2026-03-21", "2026-03-22", "2026-03-23", "2026-03-24"], "2026-03-29"),
            (CountryCode::Kazakhstan, &["2026-03-23"], "2026-03-26"),
            (CountryCode::Kyrgyzstan, &[], "2026-03-25"),
            (CountryCode::Pakistan, &["2026-03-23"], "2026-03-26"),
            (CountryCode::Tajikistan, &["2026-03-23", "2026-03-24"], "2026-03-27"),
            (CountryCode::Turkiye, &["2026-03-19", "2026-03-20"], "2026-03-27"),
            (CountryCode::Turkmenistan, &["2026-03-23"], "2026-03-26"),
            (CountryCode::Uzbekistan, &["2026-03-23"], "2026-03-26"),
        ] {
            let clock = Clock { limit, ..clock(0, Unit::Days, "2026-03-18") };
            assert_eq!(clock.due(works(country, days_off)), day(due), "{country}");
        }
    }

    #[test]
    fn days_of_the_calendar_are_all_counted() {
        let due = clock(8, Unit::Days, "2026-03-18").due(works(CountryCode::Iran, &["2026-03-21"]));
        assert_eq!(due, day("2026-03-26"));
        assert_eq!(clock(0, Unit::WorkingDays, "2026-03-18").due(|_| true), day("2026-03-18"));
    }

    #[test]
    fn it_stands_still_while_the_other_side_is_asked() {
        let works = works(CountryCode::Turkiye, &[]);
        let mut clock = clock(5, Unit::WorkingDays, "2026-03-02");
        assert_eq!(clock.on(day("2026-03-09"), &works), Hand::Runs { due: day("2026-03-09") });
        assert_eq!(clock.on(day("2026-03-10"), &works), Hand::Overdue { due: day("2026-03-09") });
        clock.pauses.push(Pause { from: day("2026-03-04"), to: None });
        assert_eq!(clock.on(day("2026-06-01"), &works), Hand::Stands { since: day("2026-03-04"), was_overdue: false });
        clock.pauses[0].to = Some(day("2026-03-16"));
        // Two days before the question, three after the answer.
        assert_eq!(clock.on(day("2026-03-16"), &works), Hand::Runs { due: day("2026-03-19") });
        clock.pauses.push(Pause { from: day("2026-03-17"), to: Some(day("2026-03-17")) });
        assert_eq!(clock.due(&works), day("2026-03-19"), "answered on the same day nothing stood still");
    }

    #[test]
    fn a_date_that_was_agreed_or_told_is_never_shortened() {
        let works = works(CountryCode::Turkiye, &[]);
        let clock = clock(5, Unit::WorkingDays, "2026-03-02");
        let fixed = |due, on| Some(Fixed { due: day(due), on: day(on) });
        let agreed = Clock { agreed: fixed("2026-04-01", "2026-03-05"), ..clock.clone() };
        assert_eq!(agreed.due(&works), day("2026-04-01"));
        let told = Clock { told: fixed("2026-03-12", "2026-03-05"), ..clock.clone() };
        assert_eq!(told.due(&works), day("2026-03-12"));
        let told_late = Clock { told: fixed("2026-03-09", "2026-03-20"), ..clock };
        assert_eq!(told_late.due(&works), day("2026-03-09"), "that it was told when it was late gives no more time");
        // Then the asker is asked, and answers after four weeks: the agreed day moves by the days in between.
        let pauses = vec![Pause { from: day("2026-03-20"), to: Some(day("2026-04-17")) }];
        let asked = Clock { pauses, ..agreed };
        // Twenty working days stood still; eight were left from the 20th of March to the first of April.
        assert_eq!(asked.on(day("2026-04-17"), &works), Hand::Runs { due: day("2026-04-29") });
        // What was late before the question stays late.
        let late = Clock { pauses: vec![Pause { from: day("2026-04-02"), to: None }], ..asked };
        assert_eq!(late.on(day("2026-05-01"), &works), Hand::Stands { since: day("2026-04-02"), was_overdue: true });
    }

    proptest! {
        #[test]
        fn d26_a_day_off_that_is_added_later_never_shortens_a_time(
            offset in 0..2000_u64, count in 1..25_u32, off in proptest::collection::btree_set(0..80_u64, 0..8),
            further in 0..80_u64, pause in 0..10_u64, length in 0..10_u64,
        ) {
            let start = day("2024-01-01") + chrono::Days::new(offset);
            let weekend = Weekend::new(&[Weekday::Fri]).unwrap();
            let at = |days: u64| start + chrono::Days::new(days);
            let mut days_off: BTreeSet<NaiveDate> = off.iter().map(|it| at(*it)).collect();
            let pauses = vec![Pause { from: at(pause), to: Some(at(pause + length)) }];
            let clock = Clock { pauses, ..Clock { started: start, ..super::tests::clock(count, Unit::WorkingDays, "2024-01-01") } };
            let before = clock.due(|day| is_working_day(day, weekend, &days_off));
            days_off.insert(at(further));
            let after = clock.due(|day| is_working_day(day, weekend, &days_off));
            prop_assert!(after >= before);
            let told = Clock { told: Some(Fixed { due: after, on: at(100) }), ..clock };
            days_off.clear();
            prop_assert!(told.due(|day| is_working_day(day, weekend, &days_off)) >= after);
        }
    }
}
