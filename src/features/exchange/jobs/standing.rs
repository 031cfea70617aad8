//! Withdrawals of before they had consequences.

use serde::{Deserialize, Serialize};

use crate::features::exchange::steps::Work;
use crate::features::exchange::store;
use crate::platform::Platform;
use crate::platform::jobs::{Failure, Job};
use crate::vocabulary::viewer::Viewer;

/// Cases that are asked for at once.
const PORTION: i64 = 100;

/// Puts in force again what something took the place of that was taken back.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ReinstateOlder {}

impl ReinstateOlder {
    /// Seconds between two runs: the first finds everything, and each after it nothing.
    pub(super) const EVERY: i64 = 24 * 3600;
}

impl Job for ReinstateOlder {
    const KIND: &'static str = "reinstate-older-cases";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        let mut after = None;
        loop {
            let portion =
                platform.database.read_here(|connection| store::list_below_withdrawn(connection, after, PORTION))?;
            let Some(last) = portion.last() else { return Ok(()) };
            after = Some(*last);
            for case in portion {
                let reinstated = platform.database.write_here(|connection| {
                    Work { connection, platform, viewer: &Viewer::Anonymous, now }.reinstate_older(case)
                });
                if let Err(error) = reinstated {
                    // One case that cannot be worked on keeps no other from it; it comes again with the next run.
                    tracing::error!(%error, %case, "a case could not be put in force again");
                }
            }
        }
    }
}
