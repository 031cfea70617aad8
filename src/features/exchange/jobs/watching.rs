//! What comes due by itself.

use serde::{Deserialize, Serialize};

use super::releasing;
use crate::features::exchange::steps::Work;
use crate::features::exchange::store;
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Looks at the cases whose day has come, and at what waited for somebody to be named.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in super::super) struct LookAtCases {}

impl LookAtCases {
    /// Seconds between two runs.
    pub(super) const EVERY: i64 = 300;
}

impl Job for LookAtCases {
    const KIND: &'static str = "look-at-cases";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        // Letters tell up to a moment: a notice of the end of a long run is not as old as its beginning.
        look_at_cases(platform, platform.clock.now(), || platform.clock.now())?;
        releasing::settle_released(platform)?;
        Ok(())
    }
}

/// Seconds until a case that could not be looked at is looked at again.
const AGAIN: i64 = 3600;

/// Takes what the portal takes by itself of every case whose day has come by `now` (UTC).
///
/// # Errors
/// Those of the database and the keys.
pub fn look_at_due(platform: &Platform, now: Timestamp) -> Result<(), Error> {
    look_at_cases(platform, now, || now)
}

/// The same of every case whose day has come by `until`, each at the moment the clock says.
fn look_at_cases(platform: &Platform, until: Timestamp, clock: impl Fn() -> Timestamp) -> Result<(), Error> {
    /// Cases that are asked for at once.
    const PORTION: i64 = 100;
    loop {
        let due = platform.database.read_here(|connection| store::list_to_look_at(connection, until, PORTION))?;
        if due.is_empty() {
            return Ok(());
        }
        for reference in due {
            let now = clock();
            let looked = platform.database.write_here(|connection| {
                let mut work = Work { connection, platform, viewer: &Viewer::Anonymous, now };
                work.look(&reference)
            });
            if let Err(error) = looked {
                // One case that cannot be worked on keeps no other waiting; it is looked at again later.
                tracing::error!(%error, reference, "a case could not be looked at");
                platform.database.write_here(|connection| {
                    let it = store::find(connection, &reference)?;
                    store::put_watch(connection, it.id, Some(now.plus_seconds(AGAIN)))
                })?;
            }
        }
    }
}
