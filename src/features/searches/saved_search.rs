//! A kept search.

use crate::vocabulary::ids::PersonId;
use crate::vocabulary::rhythm::Pace;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A kept search.
    SavedSearchId
);

/// Searches one person may keep.
pub const MOST: usize = 20;

/// A kept search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedSearch {
    /// Which.
    pub id: SavedSearchId,
    /// Whose.
    pub person: PersonId,
    /// What its owner calls it.
    pub name: String,
    /// What stands in the address of the search behind the question mark.
    pub query: String,
    /// How often a mail tells what is new.
    pub pace: Pace,
    /// When it was kept (UTC).
    pub created_at: Timestamp,
    /// When its owner last looked (UTC).
    pub seen_at: Timestamp,
    /// Up to when mails have told (UTC).
    pub told_at: Timestamp,
}

impl SavedSearch {
    /// A new one: what is there already is not new.
    pub fn new(person: PersonId, name: String, query: String, pace: Pace, now: Timestamp) -> Self {
        Self { id: SavedSearchId::generate(), person, name, query, pace, created_at: now, seen_at: now, told_at: now }
    }

    /// Its owner looks at it.
    #[must_use]
    pub fn read(self, now: Timestamp) -> Self {
        Self { seen_at: now, ..self }
    }

    /// Another pace. Whoever wanted no mails is told of what comes from now on, and of nothing older; nobody loses what
    /// they were not yet told of.
    #[must_use]
    pub fn with_pace(self, pace: Pace, now: Timestamp) -> Self {
        let told_at = if self.pace == Pace::Never { now } else { self.told_at };
        Self { pace, told_at, ..self }
    }

    /// Its owner keeps the same search once more, perhaps under another name.
    #[must_use]
    pub fn kept_again(self, name: String, pace: Pace, now: Timestamp) -> Self {
        Self { name, ..self.with_pace(pace, now) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mails_of_a_search_begin_when_they_are_wanted_and_lose_nothing_with_another_pace() {
        let at = |minute: i64| Timestamp::parse("2026-11-22T10:00:00Z").unwrap().plus_seconds(60 * minute);
        let it = SavedSearch::new(PersonId::generate(), "a".to_owned(), "q=a".to_owned(), Pace::Never, at(0));
        assert_eq!(it.clone().with_pace(Pace::Never, at(1)).told_at, at(1));
        let daily = it.with_pace(Pace::Daily, at(5));
        assert_eq!((daily.pace, daily.told_at), (Pace::Daily, at(5)));
        let at_once = daily.with_pace(Pace::AtOnce, at(9));
        assert_eq!((at_once.pace, at_once.told_at), (Pace::AtOnce, at(5)), "what waited for the day is told at once");
        let again = at_once.kept_again("b".to_owned(), Pace::Usual, at(11));
        assert_eq!((again.name.as_str(), again.pace, again.told_at), ("b", Pace::Usual, at(5)));
    }
}
