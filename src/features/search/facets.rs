//! The numbers beside the filters: how many things each choice has under the other choices. They are counted from
//! the ids of what was found, which hold kind, country, theme, language and year, and no row is looked at.
//!
//! A search finds [`MOST`](super::ranking::MOST) things at most. Where there are more, every number is a lower bound
//! and says so; an exact one would have to read the whole archive for a common word.

use super::ranking::Ranking;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

/// The numbers of one filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facet<T> {
    /// Each choice that something has, in the order of the choices.
    pub counts: Vec<(T, usize)>,
    /// Whether there may be more of each, and of choices that are not named.
    pub is_more: bool,
}

/// The numbers of every filter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    /// What it is.
    pub kinds: Facet<&'static str>,
    /// Whose it is.
    pub countries: Facet<CountryCode>,
    /// What it is about.
    pub themes: Facet<Theme>,
    /// In which languages it was found.
    pub languages: Facet<Language>,
    /// When it happened, newest first.
    pub years: Facet<i32>,
}

impl<T> Default for Facet<T> {
    fn default() -> Self {
        Self { counts: Vec::new(), is_more: false }
    }
}

impl<T: Ord + Copy> Facet<T> {
    fn count(ranking: &Ranking, values: impl Iterator<Item = T>) -> Self {
        // There are hundreds of things and some dozens of choices: looking a choice up takes less than sorting them all.
        let mut counts: Vec<(T, usize)> = Vec::new();
        for value in values {
            match counts.iter_mut().find(|(choice, _)| *choice == value) {
                Some((_, count)) => *count += 1,
                None => counts.push((value, 1)),
            }
        }
        counts.sort_unstable();
        Self { counts, is_more: ranking.is_full() }
    }

    /// How many of one choice were counted.
    pub fn of(&self, value: T) -> usize {
        self.counts.iter().find(|(it, _)| *it == value).map_or(0, |(_, count)| *count)
    }
}

impl Facets {
    pub(super) fn kinds(ranking: &Ranking) -> Facet<&'static str> {
        Facet::count(ranking, ranking.list().iter().filter_map(|it| it.subject.kind()))
    }

    pub(super) fn countries(ranking: &Ranking) -> Facet<CountryCode> {
        Facet::count(ranking, ranking.list().iter().filter_map(|it| it.subject.country()))
    }

    pub(super) fn themes(ranking: &Ranking) -> Facet<Theme> {
        Facet::count(ranking, ranking.list().iter().filter_map(|it| it.subject.theme()))
    }

    pub(super) fn languages(ranking: &Ranking) -> Facet<Language> {
        Facet::count(ranking, ranking.list().iter().flat_map(|it| it.languages()))
    }

    pub(super) fn years(ranking: &Ranking) -> Facet<i32> {
        let mut years = Facet::count(ranking, ranking.list().iter().filter_map(|it| it.subject.year()));
        years.counts.reverse();
        years
    }
}
