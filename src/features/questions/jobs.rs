//! What the feature does by itself.

use serde::{Deserialize, Serialize};

use super::{notices, store};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::timestamp::Timestamp;

/// Questions looked at in one step.
const PORTION: usize = 100;

/// Adds the feature's jobs.
///
/// # Errors
/// None that can happen; JSON is written.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry.every(TellOfLate::EVERY, &TellOfLate {})?;
    Ok(())
}

/// Tells those who answer, once, that the last day of a question has passed where they are.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct TellOfLate {}

impl TellOfLate {
    /// Seconds between two runs.
    const EVERY: i64 = 600;
}

impl Job for TellOfLate {
    const KIND: &'static str = "tell-of-late-questions";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        tell_of_late(platform, platform.clock.now())?;
        Ok(())
    }
}

fn tell_of_late(platform: &Platform, now: Timestamp) -> Result<(), Error> {
    let mut behind = None;
    loop {
        // Where a day begins before it does in UTC, one that is that day may have passed.
        let (day, database) = (now.utc_date(), &platform.database);
        let portion = database.read_here(|connection| store::list_untold(connection, day, behind, PORTION))?;
        let Some(last) = portion.last() else { return Ok(()) };
        behind = Some(last.id);
        for it in portion.iter().filter(|it| it.is_late(now.date_in(it.country.zone()))) {
            database.write_here(|connection| {
                // Letters tell up to a moment: a notice of the end of a long run is not as old as its beginning.
                let now = platform.clock.now();
                // What was answered meanwhile, or told by another worker, is told to nobody.
                if store::note_told(connection, it.id, now)? { notices::late(connection, it, now) } else { Ok(()) }
            })?;
        }
    }
}
