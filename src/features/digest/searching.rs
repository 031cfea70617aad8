//! Letters that tell what is new in kept searches, each in its own rhythm or in that of everything else, by its owner's
//! clock and days off. Done twice each letter is one, since the outbox knows from when on it tells.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::days::Days;
use super::gathering::{looked, settled};
use super::jobs::QUIET;
use crate::features::habits::{self, Due};
use crate::features::search::{self, Address, Audience, Query};
use crate::features::searches::{self, SavedSearch, SavedSearchId};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::rhythm::Rhythm;
use crate::vocabulary::timestamp::Timestamp;

/// Searches read at once.
const BATCH: i64 = 100;
/// Things a letter names; it says how many there are in all.
const NAMED: usize = 10;

/// Writes the letters that are due.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SendSearchDigests;

impl SendSearchDigests {
    /// Seconds between two runs.
    pub const EVERY: i64 = 120;
}

impl Job for SendSearchDigests {
    const KIND: &'static str = "send-search-digests";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        // One search that cannot be told keeps nobody behind it waiting; the job is tried again for it.
        let (mut after, mut failed) = (None, None);
        loop {
            let batch = platform.database.read_here(|connection| searches::list_mailed(connection, after, BATCH))?;
            let Some(last) = batch.last() else { break };
            after = Some(last.id);
            let portion = platform.database.read_here(|connection| Portion::of(connection, batch, now))?;
            for (it, to) in &portion.telling {
                let told = platform.database.write_here(|connection| tell(connection, platform, (it, to), now));
                if let Err(error) = told {
                    tracing::warn!(%error, search = %it.id, "what is new in a kept search could not be told");
                    failed.get_or_insert(error);
                }
            }
            if !portion.quiet.is_empty() {
                platform
                    .database
                    .write_here(|connection| searches::set_told(connection, &portion.quiet, settled(now)))?;
            }
        }
        failed.map_or(Ok(()), |error| Err(error.into()))
    }
}

/// What is to be done for a portion of searches.
struct Portion {
    /// In which something is new that is told now, and to whom.
    telling: Vec<(SavedSearch, Due)>,
    /// Of which it is noted that there was nothing to tell.
    quiet: Vec<SavedSearchId>,
}

impl Portion {
    /// Everything but the letters themselves is asked for once for the whole portion; what became readable at all is.
    fn of(connection: &mut DbConn, batch: Vec<SavedSearch>, now: Timestamp) -> Result<Self, Error> {
        let owners: Vec<PersonId> = batch.iter().map(|it| it.person).collect();
        let owners: BTreeMap<PersonId, Due> =
            habits::list_of(connection, &owners, now)?.into_iter().map(|to| (to.habits.person, to)).collect();
        let days = Days::of(connection, owners.values(), now)?;
        let (mut due, mut quiet) = (Vec::new(), Vec::new());
        for it in batch {
            let Some(to) = owners.get(&it.person) else { continue };
            let rhythm = it.pace.rhythm(to.habits.rhythm);
            if days.has_come(to, rhythm, looked(it.told_at), now) {
                due.push((it, to.clone(), rhythm));
            } else if rhythm == Rhythm::Never && it.told_at.plus_seconds(QUIET) <= now {
                // Who wants no letters now is told of nothing older when they want some again.
                quiet.push(it.id);
            }
        }
        let queries: Vec<(Query, Timestamp)> = due.iter().map(|(it, to, _)| (query(it, to), it.told_at)).collect();
        let counts = search::count_new(connection, &queries, settled(now))?;
        let mut telling = Vec::new();
        for ((it, to, rhythm), new) in due.into_iter().zip(counts) {
            if new.count > 0 {
                telling.push((it, to));
            } else if rhythm != Rhythm::AtOnce || it.told_at.plus_seconds(QUIET) <= now {
                // Noting every two minutes that there was nothing would cost more than the looking.
                quiet.push(it.id);
            }
        }
        Ok(Self { telling, quiet })
    }
}

/// A kept search as somebody who may read only what is public asks it: mail is read by others.
fn query(it: &SavedSearch, to: &Due) -> Query {
    Address::read(&it.query).unwrap_or_default().query(to.language, Audience::everyone(), NAMED)
}

/// Tells one person what is new, if they still want to be told so.
fn tell(
    connection: &mut DbConn,
    platform: &Platform,
    (known, to): (&SavedSearch, &Due),
    now: Timestamp,
) -> Result<(), Error> {
    let is_same = |it: &SavedSearch| (it.pace, it.told_at) == (known.pace, known.told_at);
    let Some(it) = searches::maybe(connection, known.id)?.filter(is_same) else { return Ok(()) };
    let until = settled(now);
    let found = search::find_new(connection, &query(&it, to), (it.told_at, until))?;
    if !found.hits.is_empty() {
        searches::write_letter(connection, platform, &it, &found, (to.email.clone(), to.language))?;
    }
    searches::set_told(connection, &[it.id], until)
}
