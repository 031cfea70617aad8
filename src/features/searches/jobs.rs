//! Mails that tell what is new in kept searches. The job runs every hour of its own accord and writes what is due;
//! done twice it writes each mail once, since the outbox knows from when on a mail tells.

use serde::{Deserialize, Serialize};

use super::saved_search::SavedSearch;
use super::{letters, store};
use crate::features::search::{self, Address, Audience};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::timestamp::Timestamp;

/// Searches read at once.
const BATCH: i64 = 100;
/// Things a mail names; it says how many there are in all.
const NAMED: usize = 10;

/// Adds the feature's jobs.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry.every(SendSearchDigests::EVERY, &SendSearchDigests).map(drop)
}

/// Writes the mails that are due.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SendSearchDigests;

impl SendSearchDigests {
    /// Seconds between two runs.
    pub const EVERY: i64 = 3600;
}

impl Job for SendSearchDigests {
    const KIND: &'static str = "send-search-digests";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        let mut after = None;
        loop {
            let batch = platform.database.read_here(|connection| store::list_mailed(connection, after, BATCH))?;
            let Some(last) = batch.last() else { return Ok(()) };
            after = Some(last.id);
            for it in batch.into_iter().filter(|it| it.is_due(now)) {
                platform.database.write_here(|connection| tell(connection, platform, it, now))?;
            }
        }
    }
}

/// Tells one person what is new and public, if anything is.
fn tell(connection: &mut DbConn, platform: &Platform, it: SavedSearch, now: Timestamp) -> Result<(), Error> {
    if let Some((email, language)) = store::maybe_recipient(connection, it.person)? {
        let address = Address::read(&it.query).unwrap_or_default();
        let query = address.query(language, Audience::everyone(), NAMED);
        let found = search::find_new(connection, &query, it.told_at)?;
        if !found.hits.is_empty() {
            letters::digest(connection, platform, &it, &found, (email, language))?;
        }
    }
    store::update(connection, &it.told(now))
}
