//! Who reads something that is not for everyone, and when, as it is drawn over pictures and pages: the office and the role,
//! never a name, with the code by which the audit finds the row of this reading.

use std::sync::{Arc, Mutex, PoisonError};

use super::sightings::Sighting;
use crate::platform::crypto::PortalKey;
use crate::platform::pictures;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Letters of an office that are drawn at most.
const LONGEST_OFFICE: usize = 24;
/// Units a letter takes from side to side where a page draws it, and between two of the words.
const LETTER: usize = 11;
const BETWEEN: usize = 90;

/// The words of a mark, in what can be drawn everywhere: `TUR NVI · EDITOR · K7QM-2XPD · 2026-11-29 14:05 UTC`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReaderMark {
    words: String,
    reader: PersonId,
    code: String,
}

impl ReaderMark {
    /// The mark of a viewer of this office who reads something now; nobody without an account has one.
    pub fn of(key: &PortalKey, viewer: &Viewer, office: &str, sighting: &Sighting, now: Timestamp) -> Option<Self> {
        let me = viewer.person()?;
        let country = me.country.map(CountryCode::alpha_3);
        let office: String = pictures::drawable(office).chars().take(LONGEST_OFFICE).collect();
        let role = me.roles.first().map(|it| pictures::drawable(&it.as_str().replace('_', " ")));
        let code = sighting.code(key, me.person, now);
        let minute = now.as_utc().format("%Y-%m-%d %H:%M UTC").to_string();
        let place = [country.unwrap_or_default(), &office].join(" ");
        let parts = [place.trim().to_owned(), role.unwrap_or_default(), code.clone(), minute];
        let parts: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
        Some(Self { words: parts.join(" · "), reader: me.person, code })
    }

    /// What is drawn.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// The code by which the audit finds the row of this reading.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Who reads.
    pub(super) fn reader(&self) -> PersonId {
        self.reader
    }

    /// Units from one beginning of the words to the next where a page draws them again and again.
    pub fn width(&self) -> usize {
        self.words.chars().count() * LETTER + BETWEEN
    }
}

/// The marks of what is read on a page, by thing.
#[derive(Debug, Clone, Default)]
pub(super) struct Marks(Arc<Mutex<Vec<(String, ReaderMark)>>>);

impl Marks {
    pub(super) fn add(&self, thing: String, mark: ReaderMark) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push((thing, mark));
    }

    pub(super) fn find(&self, thing: &str) -> Option<ReaderMark> {
        let marks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        marks.iter().find(|(id, _)| id == thing).map(|(_, mark)| mark.clone())
    }

    /// The one of what was read first.
    pub(super) fn first(&self) -> Option<ReaderMark> {
        let marks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        marks.first().map(|(_, mark)| mark.clone())
    }
}
