//! What comes due by itself.

use serde::{Deserialize, Serialize};

use crate::features::exchange::steps::Work;
use crate::features::exchange::store;
use crate::platform::Platform;
use crate::platform::jobs::{Failure, Job};
use crate::vocabulary::viewer::Viewer;

/// Looks at the cases whose day has come.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in super::super) struct LookAtCases {}

impl LookAtCases {
    /// Seconds between two runs.
    pub(super) const EVERY: i64 = 300;
    /// Cases that are asked for at once.
    const PORTION: i64 = 100;
}

impl Job for LookAtCases {
    const KIND: &'static str = "look-at-cases";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        loop {
            let due =
                platform.database.read_here(|connection| store::list_to_look_at(connection, now, Self::PORTION))?;
            if due.is_empty() {
                return Ok(());
            }
            for reference in due {
                platform.database.write_here(|connection| {
                    let mut work = Work { connection, platform, viewer: &Viewer::Anonymous, now };
                    work.look(&reference)
                })?;
            }
        }
    }
}
