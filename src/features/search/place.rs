//! Where an entry stands in the index. Its id holds the day, a number within the day and the language, from the high
//! bits to the low: the highest id is the newest thing, and the languages of one thing stand side by side.

use chrono::{Datelike as _, NaiveDate};

use crate::vocabulary::language::Language;

const LANGUAGE_BITS: u32 = 4;
/// Things of one day: sixteen million.
const NUMBER_BITS: u32 = 24;
/// Days from the year 1: enough until 2871; later ones stand with the last.
const LAST_DAY: i64 = (1 << 20) - 1;

/// An entry's place: the id of its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place(i64);

/// What the places of one thing have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Subject(i64);

impl Place {
    pub(super) const fn of_id(id: i64) -> Self {
        Self(id)
    }

    pub(super) const fn id(self) -> i64 {
        self.0
    }

    pub(super) const fn subject(self) -> Subject {
        Subject(self.0 >> LANGUAGE_BITS)
    }

    /// Which language it is in; what no entry is in counts as the first.
    pub(super) fn language(self) -> Language {
        let index = usize::try_from(self.0 & ((1 << LANGUAGE_BITS) - 1));
        index.ok().and_then(|index| Language::ALL.get(index)).copied().unwrap_or(Language::ALL[0])
    }
}

impl Subject {
    /// The first of a day; things without a day stand before all others.
    pub(super) fn first_of(day: Option<NaiveDate>) -> Self {
        Self(day_number(day) << NUMBER_BITS)
    }

    /// The one after; nothing when the day is full.
    pub(super) fn next(self) -> Option<Self> {
        let next = Self(self.0 + 1);
        (next.day_number() == self.day_number()).then_some(next)
    }

    pub(super) fn is_of(self, day: Option<NaiveDate>) -> bool {
        self.day_number() == day_number(day)
    }

    pub(super) const fn in_language(self, language: Language) -> Place {
        Place(self.0 << LANGUAGE_BITS | language as i64)
    }

    /// The ids any entry of the same day may have: from, up to and without.
    pub(super) fn ids_of_the_day(self) -> (i64, i64) {
        let shift = NUMBER_BITS + LANGUAGE_BITS;
        (self.day_number() << shift, (self.day_number() + 1) << shift)
    }

    const fn day_number(self) -> i64 {
        self.0 >> NUMBER_BITS
    }
}

fn day_number(day: Option<NaiveDate>) -> i64 {
    day.map_or(0, |day| i64::from(day.num_days_from_ce()).clamp(1, LAST_DAY))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, of_year: u32) -> Option<NaiveDate> {
        NaiveDate::from_yo_opt(year, of_year)
    }

    #[test]
    fn a_newer_day_stands_higher_and_no_day_lowest() {
        let places = [None, day(1925, 3), day(2026, 1), day(2026, 2)]
            .map(|it| Subject::first_of(it).in_language(Language::Russian));
        assert!(places.is_sorted_by_key(|place| place.id()));
        assert!(places[0].id() < places[1].id());
    }

    #[test]
    fn a_place_tells_its_parts() {
        let subject = Subject::first_of(day(2026, 326)).next().unwrap();
        let place = subject.in_language(Language::Russian);
        assert_eq!((place.subject(), place.language()), (subject, Language::Russian));
        assert!(subject.is_of(day(2026, 326)) && !subject.is_of(day(2026, 327)) && !subject.is_of(None));
        let (from, to) = subject.ids_of_the_day();
        assert!((from..to).contains(&place.id()));
        assert!(!(from..to).contains(&Subject::first_of(day(2026, 327)).in_language(Language::English).id()));
    }

    #[test]
    fn a_full_day_has_no_next() {
        let last = Subject(((day_number(day(2026, 1)) + 1) << NUMBER_BITS) - 1);
        assert_eq!(last.next(), None);
        assert!(Subject::first_of(NaiveDate::from_yo_opt(9999, 1)).next().is_some());
    }
}
