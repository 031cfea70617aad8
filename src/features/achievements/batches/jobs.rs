//! Large batches, and the mails to readers that follow a batch. Each job may run twice: a portion that was done is done, and the
//! outbox keeps one mail per batch and recipient.

use serde::{Deserialize, Serialize};

use super::super::batch::BatchId;
use super::super::store;
use super::letters;
use super::running::{give_up, run_portion};
use crate::features::accounts;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::timestamp::Timestamp;

/// Adds the jobs.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry.add::<RunBatch>().add::<AnnounceBatch>();
    registry.every(ForgetDeskWork::EVERY, &ForgetDeskWork {})?;
    Ok(())
}

/// Does a batch that is too large to wait for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RunBatch {
    pub(super) batch: BatchId,
}

impl Job for RunBatch {
    const KIND: &'static str = "run-batch";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        loop {
            let now = platform.clock.now();
            // Roles are read anew for each portion: who lost theirs meanwhile releases nothing more.
            let is_more = platform.database.write_here(|connection| {
                let Some(batch) = store::maybe_batch(connection, self.batch)? else { return Ok(false) };
                let viewer = accounts::viewer_of(connection, batch.person_id, now)?;
                run_portion(connection, &viewer, self.batch, now)
            })?;
            if !is_more {
                return Ok(());
            }
        }
    }

    fn given_up(self, connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
        let Some(batch) = store::maybe_batch(connection, self.batch)?.filter(|it| it.finished_at.is_none()) else {
            return Ok(());
        };
        store::hold_batch(connection, batch.id)?;
        store::fail_unjudged(connection, batch.id)?;
        give_up(connection, &batch, now)
    }
}

/// Tells every subscriber of the country or of a theme that posts are public, each in one mail.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AnnounceBatch {
    pub(super) batch: BatchId,
}

impl Job for AnnounceBatch {
    const KIND: &'static str = "announce-batch";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let told = platform.database.read_here(|connection| letters::Told::of(connection, platform, self.batch))?;
        if let Some(told) = told {
            told.subscribers()?;
        }
        Ok(())
    }
}

/// Forgets batches and imports nobody looks at any more; every step stands in the audit.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ForgetDeskWork {}

impl ForgetDeskWork {
    /// Seconds between two runs.
    const EVERY: i64 = 24 * 3600;
    /// Seconds they are kept.
    const KEPT: i64 = 30 * 24 * 3600;
}

impl Job for ForgetDeskWork {
    const KIND: &'static str = "forget-desk-work";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let time = platform.clock.now().plus_seconds(-Self::KEPT);
        Ok(platform.database.write_here(|connection| {
            store::delete_imports_before(connection, time)?;
            store::delete_batches_before(connection, time)
        })?)
    }
}
