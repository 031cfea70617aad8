//! How a post stands in the review: what the page says beside the buttons.

use super::super::four_eyes::Release;
use super::super::schedule::Schedule;
use super::super::text_schedule::TextSchedule;
use super::Clock;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;

/// How a post stands in the review.
pub struct Standing {
    /// What its organisation says of releasing it, and who wrote it.
    pub release: Release,
    /// Whether the viewer began, wrote or submitted it.
    pub is_own: bool,
    /// How many remarks are open.
    pub open: i64,
    /// In which other languages, and how many there.
    pub elsewhere: Vec<(Language, i64)>,
    /// The names of the reviewers the editor named.
    pub named: Vec<String>,
    /// Whether the viewer is one of them.
    pub is_named: bool,
    /// The reviewers the viewer may name.
    pub candidates: Vec<(PersonId, String)>,
    /// The step chosen for a time, and who chose.
    pub schedule: Option<(Schedule, String)>,
    pub may_call_off: bool,
    /// The times chosen for single texts, each with who chose.
    pub texts: Vec<(TextSchedule, String)>,
    /// The clock of the post's country, with the form that chooses a time.
    pub clock: Clock,
}

impl Standing {
    /// Each reviewer the viewer may name; nobody is until the form is sent.
    pub fn candidates(&self) -> Vec<(PersonId, &str, bool)> {
        self.candidates.iter().map(|(person, name)| (*person, name.as_str(), false)).collect()
    }

    /// The clock of the post's country.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }
}

/// How a single text stands: the time chosen for its release, or the form that chooses one.
pub struct TextStanding {
    /// The time, and who chose.
    pub schedule: Option<(TextSchedule, String)>,
    pub may_call_off: bool,
    /// The clock of the post's country, with the form.
    pub clock: Clock,
}

impl TextStanding {
    /// The clock of the post's country.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }
}
