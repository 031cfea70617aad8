//! Weeks and deadlines. Which days are off differs so much between members that only Monday to
//! Wednesday are working days everywhere, so a deadline counts in the country of the one who must
//! keep it. The weekends here are those of CLDR; practice changes by decree, hence a directory may
//! hold its own and hand it in.

use std::collections::BTreeSet;

use chrono::{Datelike as _, NaiveDate, Weekday};

use crate::vocabulary::{country::CountryCode, language::Language};

/// The days of the week that are off; never all seven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weekend {
    /// Bit 0 is Monday.
    days: u8,
}

impl Weekend {
    /// The weekend made of those days; nothing if no working day would be left.
    pub fn new(days: &[Weekday]) -> Option<Self> {
        let days = days.iter().fold(0, |days, day| days | bit(*day));
        (days != 0b111_1111).then_some(Self { days })
    }

    /// The weekend of a row: bit 0 is Monday. Nothing if no working day would be left.
    pub const fn from_bits(days: u8) -> Option<Self> {
        if days < 0b111_1111 { Some(Self { days }) } else { None }
    }

    /// What a row keeps of it.
    pub const fn bits(self) -> u8 {
        self.days
    }

    /// The weekend usual in a member state.
    pub const fn of(country: CountryCode) -> Self {
        let days = match country {
            CountryCode::Afghanistan => bit(Weekday::Thu) | bit(Weekday::Fri),
            CountryCode::Iran | CountryCode::RehearsalNorth => bit(Weekday::Fri),
            _ => bit(Weekday::Sat) | bit(Weekday::Sun),
        };
        Self { days }
    }

    /// The numbers of the days, 1 for Monday, in their order.
    pub fn numbers(self) -> Vec<u32> {
        let all = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
        all.into_iter().filter(|day| self.contains(*day)).map(|day| day.number_from_monday()).collect()
    }

    /// Whether a day of the week is off.
    pub const fn contains(self, day: Weekday) -> bool {
        self.days & bit(day) != 0
    }
}

const fn bit(day: Weekday) -> u8 {
    1 << day.num_days_from_monday()
}

/// The first column of a calendar sheet in a language.
pub const fn first_weekday(language: Language) -> Weekday {
    match language {
        Language::Persian | Language::Dari | Language::Pashto => Weekday::Sat,
        Language::Urdu => Weekday::Sun,
        _ => Weekday::Mon,
    }
}

/// Whether people work on that day.
pub fn is_working_day(date: NaiveDate, weekend: Weekend, holidays: &BTreeSet<NaiveDate>) -> bool {
    !weekend.contains(date.weekday()) && !holidays.contains(&date)
}

/// The day on which `days` working days have passed since `date`, which itself does not count. With
/// no days to add, the first working day from `date` on. Which days are such `is_working_day` says, since a weekend
/// may change meanwhile. Stops at the end of time.
pub fn add_working_days(date: NaiveDate, days: u32, is_working_day: impl Fn(NaiveDate) -> bool) -> NaiveDate {
    let mut from_here = date.iter_days().filter(|day| is_working_day(*day));
    let first_counts = is_working_day(date);
    let place = if first_counts { days } else { days.saturating_sub(1) };
    usize::try_from(place).ok().and_then(|place| from_here.nth(place)).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap_or(NaiveDate::MIN)
    }

    #[test]
    fn two_working_days_from_a_thursday_depend_on_the_country() {
        let thursday = day("2026-11-26");
        let none = BTreeSet::new();
        let due = |country| add_working_days(thursday, 2, |day| is_working_day(day, Weekend::of(country), &none));
        assert_eq!(due(CountryCode::Iran), day("2026-11-29"));
        assert_eq!(due(CountryCode::Afghanistan), day("2026-11-29"));
        assert_eq!(due(CountryCode::Turkiye), day("2026-11-30"));
    }

    #[test]
    fn holidays_are_skipped() {
        let holidays = BTreeSet::from([day("2026-11-28"), day("2026-11-29")]);
        let weekend = Weekend::of(CountryCode::Iran);
        let due = add_working_days(day("2026-11-26"), 1, |day| is_working_day(day, weekend, &holidays));
        assert_eq!(due, day("2026-11-30"));
    }

    #[test]
    fn nothing_to_add_gives_the_next_working_day() {
        let none = BTreeSet::new();
        let weekend = Weekend::of(CountryCode::Iran);
        let due = |date| add_working_days(day(date), 0, |day| is_working_day(day, weekend, &none));
        assert_eq!(due("2026-11-26"), day("2026-11-26"));
        assert_eq!(due("2026-11-27"), day("2026-11-28"));
    }

    #[test]
    fn only_monday_to_wednesday_are_working_days_everywhere() {
        let everywhere = |day: &Weekday| !CountryCode::ALL.iter().any(|it| Weekend::of(*it).contains(*day));
        let week = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
        let common: Vec<_> = week.into_iter().filter(everywhere).collect();
        assert_eq!(common, week[..3]);
        assert_eq!(Weekend::new(&week), None);
        assert_eq!((Weekend::from_bits(0b111_1111), Weekend::from_bits(0b1000_0000)), (None, None));
        let iran = Weekend::of(CountryCode::Iran);
        assert_eq!(Weekend::from_bits(iran.bits()), Some(iran));
    }

    #[test]
    fn weeks_begin_where_the_language_begins_them() {
        let saturday = [Language::Persian, Language::Dari, Language::Pashto];
        for language in Language::ALL {
            let expected = match language {
                _ if saturday.contains(&language) => Weekday::Sat,
                Language::Urdu => Weekday::Sun,
                _ => Weekday::Mon,
            };
            assert_eq!(first_weekday(language), expected, "{language}");
        }
    }

    proptest! {
        #[test]
        fn as_many_working_days_lie_between_as_were_added(offset in 0..4000u64, days in 1..60u32, off in 0..127u8) {
            let (start, weekend, none) = (day("2020-01-01") + chrono::Days::new(offset), Weekend { days: off }, BTreeSet::new());
            let due = add_working_days(start, days, |day| is_working_day(day, weekend, &none));
            let passed = start.iter_days().skip(1).take_while(|it| *it <= due);
            prop_assert_eq!(passed.filter(|it| is_working_day(*it, weekend, &none)).count(), days as usize);
            prop_assert!(is_working_day(due, weekend, &none));
        }
    }
}
