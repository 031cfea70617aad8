//! Ended jobs are kept for a month, for those who ask what happened, and then removed.

use serde::{Deserialize, Serialize};

use super::{Failure, Job, store};
use crate::platform::Platform;

/// Seconds an ended job is kept.
const KEPT: i64 = 30 * 24 * 3600;

/// Removes jobs that ended thirty days ago.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PruneJobs;

impl PruneJobs {
    /// Seconds between two runs.
    pub const EVERY: i64 = 24 * 3600;
}

impl Job for PruneJobs {
    const KIND: &'static str = "prune-jobs";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let time = platform.clock.now().plus_seconds(-KEPT);
        platform.database.write_here(|connection| store::delete_ended_before(connection, time))?;
        Ok(())
    }
}
