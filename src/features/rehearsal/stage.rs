//! One filling of the rehearsal: its platform, and the folder that goes with it when it is over.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use super::seat::Seat;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Registry, run_until_idle};
use crate::platform::web::{Holder, TokenHash};
use crate::vocabulary::timestamp::Timestamp;

/// Seconds after which it may be forgotten: it shows a desk of that day.
const DAY: i64 = 24 * 3600;
/// Seconds for which nobody must have worked in it then.
const REST: i64 = 3600;

/// A rehearsal as it stands.
pub(super) struct Stage {
    /// By which it is told from those before it.
    pub(super) id: String,
    /// What answers inside.
    pub(super) platform: Arc<Platform>,
    /// When it was filled (UTC).
    pub(super) filled_at: Timestamp,
    folder: PathBuf,
    registry: Registry,
    /// Seconds since 1970 at which somebody last came.
    used_at: AtomicI64,
    is_over: AtomicBool,
}

impl Stage {
    pub(super) fn new(
        id: String,
        (platform, registry): (Arc<Platform>, Registry),
        filled_at: Timestamp,
        folder: PathBuf,
    ) -> Self {
        let used_at = AtomicI64::new(seconds(platform.clock.now()));
        Self { id, platform, filled_at, folder, registry, used_at, is_over: AtomicBool::new(false) }
    }

    /// Who sits here with this browser, where somebody does; that they come is remembered.
    ///
    /// # Errors
    /// Of the database.
    pub(super) fn seated(&self, token: &TokenHash) -> Result<Option<Seat>, Error> {
        let now = self.platform.clock.now();
        let holder = self.platform.database.read_here(|connection| self.holder(connection, token, now))?;
        let Some(person) = holder.viewer.person() else { return Ok(None) };
        self.used_at.store(seconds(now), Ordering::Relaxed);
        Ok(Seat::ALL.iter().copied().find(|it| it.name().0 == person.name))
    }

    fn holder(&self, connection: &mut DbConn, token: &TokenHash, now: Timestamp) -> Result<Holder, Error> {
        (self.platform.find_viewer)(connection, token, now, &self.platform.config)
    }

    /// Does at once what the portal leaves to its workers: a file is looked at, a receipt gets its place in the log.
    ///
    /// # Errors
    /// Of the database.
    pub(super) fn work_off(&self) -> Result<(), Error> {
        run_until_idle(&self.platform, &self.registry).map(drop)
    }

    /// Whether it is of another day and nobody works in it.
    pub(super) fn is_stale(&self) -> bool {
        let now = seconds(self.platform.clock.now());
        now >= seconds(self.filled_at) + DAY && now >= self.used_at.load(Ordering::Relaxed) + REST
    }

    /// Another has taken its place: its folder goes with the last request that is still answered from it.
    pub(super) fn end(&self) {
        self.is_over.store(true, Ordering::Relaxed);
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if self.is_over.load(Ordering::Relaxed)
            && let Err(error) = std::fs::remove_dir_all(&self.folder)
        {
            tracing::warn!(%error, "the folder of a rehearsal that is over could not be removed");
        }
    }
}

fn seconds(time: Timestamp) -> i64 {
    time.as_utc().and_utc().timestamp()
}
