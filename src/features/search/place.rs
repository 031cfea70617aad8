//! Where an entry stands in the index. Its id holds, from the high bits to the low, the day, a number within the day,
//! what readers narrow a search by (kind, country, theme), and the language: the highest id is the newest thing, the
//! languages of one thing stand side by side, and the numbers beside the filters are counted from ids alone.
//!
//! The numbers of kinds, countries, themes and languages are kept in rows: new ones go to the end of their lists.

use chrono::{Datelike, NaiveDate};

use super::Entry;
use super::kinds;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

const LANGUAGE_BITS: u32 = 4;
const THEME_BITS: u32 = 5;
const COUNTRY_BITS: u32 = 4;
const KIND_BITS: u32 = 4;
const ASPECT_BITS: u32 = KIND_BITS + COUNTRY_BITS + THEME_BITS;
/// Things of one day: four million.
const NUMBER_BITS: u32 = 22;
/// Days from the year 1: enough until 2871; later ones stand with the last.
const LAST_DAY: i64 = (1 << 20) - 1;

/// An entry's place: the id of its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place(i64);

/// What the places of one thing have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
        Language::ALL.get(low_bits(self.0, LANGUAGE_BITS)).copied().unwrap_or(Language::ALL[0])
    }
}

impl Subject {
    /// The first of the entry's day, for the entry; things without a day stand before all others.
    pub(super) fn first_for(entry: &Entry) -> Self {
        Self(day_number(entry.day) << (NUMBER_BITS + ASPECT_BITS) | aspects(entry))
    }

    /// The one of a number within the entry's day, for what has its number elsewhere.
    pub(super) fn numbered(entry: &Entry, number: i64) -> Self {
        Self(Self::first_for(entry).0 + (number << ASPECT_BITS))
    }

    /// The one after, for the entry, on the same day; nothing when the day is full.
    pub(super) fn next_for(self, entry: &Entry) -> Option<Self> {
        let next = (self.0 >> ASPECT_BITS) + 1;
        (next >> NUMBER_BITS == self.day_number()).then_some(Self(next << ASPECT_BITS | aspects(entry)))
    }

    /// Whether the entry can stand here: its day and all that readers narrow a search by are the same.
    pub(super) fn is_of(self, entry: &Entry) -> bool {
        self.day_number() == day_number(entry.day) && self.0 & ((1 << ASPECT_BITS) - 1) == aspects(entry)
    }

    pub(super) const fn in_language(self, language: Language) -> Place {
        Place(self.0 << LANGUAGE_BITS | language as i64)
    }

    /// The ids any entry of the same day may have: from, up to and without.
    pub(super) fn ids_of_the_day(self) -> (i64, i64) {
        let shift = NUMBER_BITS + ASPECT_BITS + LANGUAGE_BITS;
        (self.day_number() << shift, (self.day_number() + 1) << shift)
    }

    pub(super) fn theme(self) -> Option<Theme> {
        low_bits(self.0, THEME_BITS).checked_sub(1).and_then(|theme| Theme::ALL.get(theme)).copied()
    }

    pub(super) fn country(self) -> Option<CountryCode> {
        let country = low_bits(self.0 >> THEME_BITS, COUNTRY_BITS);
        country.checked_sub(1).and_then(|country| CountryCode::ALL.get(country)).copied()
    }

    pub(super) fn kind(self) -> Option<&'static str> {
        kinds::of_number(low_bits(self.0 >> (THEME_BITS + COUNTRY_BITS), KIND_BITS))
    }

    /// The year of its day; nothing for a thing without one.
    pub(super) fn year(self) -> Option<i32> {
        let day = i32::try_from(self.day_number()).ok().filter(|day| *day > 0)?;
        NaiveDate::from_num_days_from_ce_opt(day).map(|day| day.year())
    }

    const fn day_number(self) -> i64 {
        self.0 >> (NUMBER_BITS + ASPECT_BITS)
    }
}

fn low_bits(number: i64, bits: u32) -> usize {
    usize::try_from(number & ((1 << bits) - 1)).unwrap_or(0)
}

fn day_number(day: Option<NaiveDate>) -> i64 {
    day.map_or(0, |day| i64::from(day.num_days_from_ce()).clamp(1, LAST_DAY))
}

/// Kind, country and theme as numbers; 0 stands for none.
fn aspects(entry: &Entry) -> i64 {
    let country = entry.country.map_or(0, |country| country as i64 + 1);
    let theme = entry.theme.map_or(0, |theme| theme as i64 + 1);
    (kinds::number_of(&entry.kind) << COUNTRY_BITS | country) << THEME_BITS | theme
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::search::Readers;

    fn day(year: i32, of_year: u32) -> Option<NaiveDate> {
        NaiveDate::from_yo_opt(year, of_year)
    }

    fn entry(day: Option<NaiveDate>) -> Entry {
        Entry {
            kind: "achievement".to_owned(),
            subject_id: "1".to_owned(),
            language: Language::Dari,
            path: "/".to_owned(),
            title: String::new(),
            body: String::new(),
            country: Some(CountryCode::Uzbekistan),
            theme: Some(Theme::Training),
            day,
            readers: Readers::Everyone,
            state: None,
            since: None,
        }
    }

    #[test]
    fn a_newer_day_stands_higher_and_no_day_lowest() {
        let places = [None, day(1925, 3), day(2026, 1), day(2026, 2)]
            .map(|it| Subject::first_for(&entry(it)).in_language(Language::Russian));
        assert!(places.is_sorted_by_key(|place| place.id()));
        assert!(places[0].id() < places[1].id());
    }

    #[test]
    fn a_place_tells_its_parts() {
        let it = entry(day(2026, 326));
        let subject = Subject::first_for(&it).next_for(&it).unwrap();
        let place = subject.in_language(Language::Russian);
        assert_eq!((place.subject(), place.language()), (subject, Language::Russian));
        assert_eq!((subject.kind(), subject.year()), (Some("achievement"), Some(2026)));
        assert_eq!((subject.country(), subject.theme()), (Some(CountryCode::Uzbekistan), Some(Theme::Training)));
        assert!(subject.is_of(&it) && !subject.is_of(&entry(day(2026, 327))) && !subject.is_of(&entry(None)));
        assert!(!subject.is_of(&Entry { theme: None, ..it.clone() }));
        let (from, to) = subject.ids_of_the_day();
        assert!((from..to).contains(&place.id()));
        let other = Subject::first_for(&entry(day(2026, 327))).in_language(Language::English);
        assert!(!(from..to).contains(&other.id()));
    }

    #[test]
    fn a_thing_of_nothing_says_so() {
        let bare = Entry { kind: "unheard-of".to_owned(), country: None, theme: None, ..entry(None) };
        let subject = Subject::first_for(&bare);
        assert_eq!((subject.kind(), subject.country(), subject.theme(), subject.year()), (None, None, None, None));
    }

    #[test]
    fn a_full_day_has_no_next_and_every_theme_and_kind_has_room() {
        let it = entry(day(2026, 1));
        let last = Subject(((day_number(it.day) + 1) << (NUMBER_BITS + ASPECT_BITS)) - 1);
        assert_eq!(last.next_for(&it), None);
        assert!(Subject::first_for(&entry(NaiveDate::from_yo_opt(9999, 1))).next_for(&it).is_some());
        assert!(Theme::ALL.len() < 1 << THEME_BITS && CountryCode::ALL.len() < 1 << COUNTRY_BITS);
        assert!(kinds::KINDS.len() < 1 << KIND_BITS && Language::ALL.len() <= 1 << LANGUAGE_BITS);
    }
}
