//! What a signed-in person read that is not for everyone, and what they were refused. Both change nothing, yet are
//! written down before the answer leaves, in the same hand-over: a list kept in memory for later would be lost with the
//! process, and what cannot be written down is not shown.

use std::sync::{Arc, Mutex, PoisonError};

use crate::platform::database::Database;
use crate::platform::errors::Error;
use crate::vocabulary::thing::Thing;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Something that was refused, openly or as if it were not there.
const DENIED: &str = "access.denied";
/// Something that is not there. It leaves no row of the audit, and takes as long as what is there and is withheld.
pub const MISSED: &str = "access.missed";
/// Letters of an address that are kept.
const LONGEST_PLACE: usize = 200;

/// One of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    /// What it was: `achievement.read`.
    pub kind: &'static str,
    /// Of what.
    pub thing: Thing,
}

impl Sighting {
    /// Whether it is an answer that must take the same time whatever is there: noted each time, in the same way.
    pub fn is_refusal(&self) -> bool {
        [DENIED, MISSED].contains(&self.kind)
    }
}

/// Writes sightings down; handed in, so that no feature needs to be known here.
pub type WriteDown = fn(&Database, &Viewer, Timestamp, &[Sighting]) -> Result<(), Error>;

/// What is read on a page while it is drawn.
#[derive(Debug, Clone, Default)]
pub struct Sightings(Arc<Mutex<Vec<Sighting>>>);

impl Sightings {
    pub(super) fn add(&self, sighting: Sighting) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(sighting);
    }

    fn take(&self) -> Vec<Sighting> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Sees what one request comes to.
pub(super) struct Witness {
    pub(super) viewer: Viewer,
    pub(super) now: Timestamp,
    /// The address without language and query.
    pub(super) place: String,
    pub(super) sightings: Sightings,
    pub(super) write_down: WriteDown,
}

impl Witness {
    /// Writes down what was read, or refused, and hands the outcome on. From here on what is withheld is what is not
    /// there.
    pub(super) fn of_reading<T>(self, database: &Database, outcome: Result<T, Error>) -> Result<T, Error> {
        let read = self.sightings.take();
        self.witness(database, outcome, read)
    }

    /// The same for a change, of which every step stands in the audit already: only what was refused.
    pub(super) fn of_change<T>(self, database: &Database, outcome: Result<T, Error>) -> Result<T, Error> {
        self.witness(database, outcome, Vec::new())
    }

    fn witness<T>(&self, database: &Database, outcome: Result<T, Error>, read: Vec<Sighting>) -> Result<T, Error> {
        let seen = match &outcome {
            Ok(_) => read,
            Err(error) => self.refusal(error).into_iter().collect(),
        };
        if !seen.is_empty() && self.viewer.person().is_some() {
            (self.write_down)(database, &self.viewer, self.now, &seen)?;
        }
        outcome.map_err(Error::as_shown)
    }

    /// Whoever looks as another role is refused what that role is refused, which says nothing of them.
    fn refusal(&self, error: &Error) -> Option<Sighting> {
        let here = || Thing::new("page", self.place.chars().take(LONGEST_PLACE).collect::<String>(), None);
        let (kind, thing) = match error {
            _ if self.viewer.preview().is_some() => return None,
            Error::Forbidden => (DENIED, here()),
            Error::Withheld(thing) => (DENIED, (**thing).clone()),
            Error::NotFound => (MISSED, here()),
            _ => return None,
        };
        Some(Sighting { kind, thing })
    }
}
