//! Mails that tell what is new in kept searches. The job runs every hour of its own accord and writes what is due;
//! done twice it writes each mail once, since the outbox knows from when on a mail tells.

use serde::{Deserialize, Serialize};

use super::saved_search::SavedSearchId;
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
        // One search that cannot be told keeps nobody behind it waiting; the job is tried again for it.
        let (mut after, mut failed) = (None, None);
        loop {
            let batch = platform.database.read_here(|connection| store::list_mailed(connection, after, BATCH))?;
            let Some(last) = batch.last() else { break };
            after = Some(last.id);
            for it in batch.iter().filter(|it| it.is_due(now)) {
                let told = platform.database.write_here(|connection| tell(connection, platform, it.id, now));
                if let Err(error) = told {
                    tracing::warn!(%error, search = %it.id, "what is new in a kept search could not be told");
                    failed.get_or_insert(error);
                }
            }
        }
        failed.map_or(Ok(()), |error| Err(error.into()))
    }
}

/// Tells one person what is new and public, if anything is, and if they still want to be told.
fn tell(connection: &mut DbConn, platform: &Platform, id: SavedSearchId, now: Timestamp) -> Result<(), Error> {
    let Some(it) = store::maybe(connection, id)?.filter(|it| it.is_due(now)) else { return Ok(()) };
    if let Some((email, language)) = store::maybe_recipient(connection, it.person)? {
        let address = Address::read(&it.query).unwrap_or_default();
        let query = address.query(language, Audience::everyone(), NAMED);
        let found = search::find_new(connection, &query, it.told_at)?;
        if !found.hits.is_empty() {
            letters::digest(connection, platform, &it, &found, (email, language))?;
        }
    }
    store::note_told(connection, id, now)
}
