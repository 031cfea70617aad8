//! A kept search.

use crate::vocabulary::ids::PersonId;
use crate::vocabulary::rhythm::Rhythm;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A kept search.
    SavedSearchId
);

/// Reads one of the rhythms offered.
pub fn rhythm(word: &str) -> Option<Rhythm> {
    Rhythm::parse(word).filter(|it| RHYTHMS.contains(it))
}

/// The rhythms a mail may have; a search is no alarm, so "at once" is none of them.
pub const RHYTHMS: [Rhythm; 3] = [Rhythm::Never, Rhythm::Daily, Rhythm::Weekly];

/// Searches one person may keep.
pub const MOST: usize = 20;

const HOUR: i64 = 3600;

/// Seconds between two mails at least; half an hour less than the name says: the job that writes them comes every
/// hour, not always at the same second, and a mail shall neither be late by an hour nor come an hour earlier each
/// day. Nothing where there are no mails.
const fn seconds(rhythm: Rhythm) -> Option<i64> {
    match rhythm {
        Rhythm::Never => None,
        Rhythm::AtOnce => Some(0),
        Rhythm::Daily => Some(24 * HOUR - HOUR / 2),
        Rhythm::Weekly => Some(7 * 24 * HOUR - HOUR / 2),
    }
}

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
    pub rhythm: Rhythm,
    /// When it was kept (UTC).
    pub created_at: Timestamp,
    /// When its owner last looked (UTC).
    pub seen_at: Timestamp,
    /// Up to when mails have told (UTC).
    pub told_at: Timestamp,
}

impl SavedSearch {
    /// A new one: what is there already is not new.
    pub fn new(person: PersonId, name: String, query: String, rhythm: Rhythm, now: Timestamp) -> Self {
        Self { id: SavedSearchId::generate(), person, name, query, rhythm, created_at: now, seen_at: now, told_at: now }
    }

    /// Its owner looks at it.
    #[must_use]
    pub fn read(self, now: Timestamp) -> Self {
        Self { seen_at: now, ..self }
    }

    /// Another rhythm; mails tell of what is new from now on.
    #[must_use]
    pub fn with_rhythm(self, rhythm: Rhythm, now: Timestamp) -> Self {
        if rhythm == self.rhythm { self } else { Self { rhythm, told_at: now, ..self } }
    }

    /// Its owner keeps the same search once more, perhaps under another name.
    #[must_use]
    pub fn kept_again(self, name: String, rhythm: Rhythm, now: Timestamp) -> Self {
        Self { name, ..self.with_rhythm(rhythm, now) }
    }

    /// A mail has told of what was new, or there was nothing.
    #[must_use]
    pub fn told(self, now: Timestamp) -> Self {
        Self { told_at: now, ..self }
    }

    /// Whether a mail may be written now.
    pub fn is_due(&self, now: Timestamp) -> bool {
        seconds(self.rhythm).is_some_and(|seconds| self.told_at.plus_seconds(seconds) <= now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_is_due_after_its_rhythm_and_begins_anew_with_another() {
        let start = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        let day = |days: i64| start.plus_seconds(days * 24 * HOUR);
        let it = SavedSearch::new(PersonId::generate(), "a".to_owned(), "q=a".to_owned(), Rhythm::Weekly, start);
        assert!(!it.is_due(day(6)) && it.is_due(day(7)));
        let it = it.with_rhythm(Rhythm::Daily, day(7));
        assert!(!it.is_due(day(7)) && it.is_due(day(8)));
        assert!(!it.clone().told(day(8)).is_due(day(8)));
        assert_eq!(it.clone().with_rhythm(Rhythm::Daily, day(9)), it);
        assert!(!it.with_rhythm(Rhythm::Never, day(9)).is_due(day(999)));
    }

    #[test]
    fn a_daily_mail_keeps_its_hour() {
        let mut told = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        let it = SavedSearch::new(PersonId::generate(), "a".to_owned(), "q=a".to_owned(), Rhythm::Daily, told);
        for day in 1..=30 {
            let it = SavedSearch { told_at: told, ..it.clone() };
            // The job comes every hour, now a little early, now a little late.
            let runs = (1..=48).map(|hour| told.plus_seconds(hour * HOUR + 90 * (hour % 3 - 1)));
            told = runs.into_iter().find(|run| it.is_due(*run)).unwrap();
            let minutes = told.since(it.created_at).num_minutes();
            assert!((minutes - 24 * 60 * day).abs() < 60, "the mail of day {day} comes after {minutes} minutes");
        }
    }
}
