//! What the inbox does by itself.

use serde::{Deserialize, Serialize};

use super::store;
use crate::platform::Platform;
use crate::platform::jobs::{Failure, Job};

const DAY: i64 = 24 * 3600;

/// Forgets notices a year after they were written, read or not.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PruneNotices;

impl PruneNotices {
    /// Seconds between two runs.
    pub const EVERY: i64 = DAY;
    /// Seconds a notice is kept.
    const KEPT: i64 = 365 * DAY;
}

impl Job for PruneNotices {
    const KIND: &'static str = "prune-notices";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let time = platform.clock.now().plus_seconds(-Self::KEPT);
        Ok(platform.database.write_here(|connection| store::delete_before(connection, time))?)
    }
}
