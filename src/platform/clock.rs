//! The time as a parameter: rules are given a [`Timestamp`], and only the outermost layer asks a [`Clock`] for one.

use std::sync::{Arc, Mutex};

use crate::vocabulary::timestamp::Timestamp;

/// Tells the time. Cheap to clone.
#[derive(Clone)]
pub struct Clock(Source);

#[derive(Clone)]
enum Source {
    System,
    Turned(Arc<Mutex<Timestamp>>),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still until it is turned: for tests.
    pub fn standing_at(time: Timestamp) -> Self {
        Self(Source::Turned(Arc::new(Mutex::new(time))))
    }

    /// The time now (UTC, microseconds).
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Source::System => Timestamp::from_utc(chrono::Utc::now().naive_utc()),
            Source::Turned(time) => *time.lock().unwrap_or_else(std::sync::PoisonError::into_inner),
        }
    }

    /// Turns a standing clock forward (or back, when negative); the machine's clock cannot be turned.
    pub fn turn(&self, seconds: i64) {
        if let Source::Turned(time) = &self.0 {
            let mut time = time.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            *time = time.plus_seconds(seconds);
        }
    }
}
