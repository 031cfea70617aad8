//! What the portal does by itself: it looks at cases whose day has come, and destroys the keys of what was erased. Each job
//! may run twice.

use serde::{Deserialize, Serialize};

use super::steps::Work;
use super::store;
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::viewer::Viewer;

/// Adds the feature's jobs.
pub(super) fn register(registry: &mut Registry) -> Result<(), Error> {
    registry.add::<DestroyKeys>().every(LookAtCases::EVERY, &LookAtCases {})?;
    Ok(())
}

/// Looks at the cases whose day has come.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct LookAtCases {}

impl LookAtCases {
    /// Seconds between two runs.
    const EVERY: i64 = 300;
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

/// Destroys the keys of what was erased, or thrown away before it was sent. They lie in a database of their own, so this
/// comes after the transaction that says so and goes on until it is done.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct DestroyKeys {
    /// What they open: messages, and what is attached to them.
    pub(super) things: Vec<String>,
}

impl Job for DestroyKeys {
    const KIND: &'static str = "destroy-keys";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let things: Vec<&str> = self.things.iter().map(String::as_str).collect();
        platform.vault.destroy(&things)?;
        Ok(())
    }
}
