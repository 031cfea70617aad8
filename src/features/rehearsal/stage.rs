//! One filling of the rehearsal as it is played on: its platform, and what goes with it when it is over.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering};

use super::disk::{Filling, Held};
use super::seat::Seat;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Registry, run_until_idle};
use crate::platform::web::{Holder, TokenHash};
use crate::vocabulary::timestamp::Timestamp;

/// Seconds in which it is written down once that somebody came.
const MARK: i64 = 60;

/// A rehearsal as it stands.
pub(super) struct Stage {
    pub(super) filling: Filling,
    /// What answers inside.
    pub(super) platform: Arc<Platform>,
    registry: Registry,
    /// Seconds since 1970 at which it was last written down that somebody came.
    marked_at: AtomicI64,
    /// How often somebody asked for work since all of it was done.
    asked: AtomicUsize,
    is_over: AtomicBool,
    _held: Held,
}

impl Stage {
    pub(super) fn new((filling, held): (Filling, Held), platform: Arc<Platform>, registry: Registry) -> Self {
        let (marked_at, asked, is_over) = (AtomicI64::new(i64::MIN), AtomicUsize::new(0), AtomicBool::new(false));
        Self { filling, platform, registry, marked_at, asked, is_over, _held: held }
    }

    /// Who sits here with this browser, where somebody does; that they come is remembered.
    ///
    /// # Errors
    /// Of the database.
    pub(super) fn seated(&self, token: &TokenHash) -> Result<Option<Seat>, Error> {
        let now = self.platform.clock.now();
        let holder = self.platform.database.read_here(|connection| self.holder(connection, token, now))?;
        let Some(person) = holder.viewer.person() else { return Ok(None) };
        self.mark_used(now);
        Ok(Seat::ALL.iter().copied().find(|it| it.name().0 == person.name))
    }

    fn holder(&self, connection: &mut DbConn, token: &TokenHash, now: Timestamp) -> Result<Holder, Error> {
        (self.platform.find_viewer)(connection, token, now, &self.platform.config)
    }

    fn mark_used(&self, now: Timestamp) {
        let seconds = now.as_utc().and_utc().timestamp();
        if seconds >= self.marked_at.load(Ordering::Relaxed).saturating_add(MARK) {
            self.marked_at.store(seconds, Ordering::Relaxed);
            self.filling.mark_used(now);
        }
    }

    /// Does what the portal leaves to its workers: a file is looked at, a receipt gets its place in the log. Blocks.
    ///
    /// # Errors
    /// Of the database.
    pub(super) fn work_off(&self) -> Result<(), Error> {
        run_until_idle(&self.platform, &self.registry).map(drop)
    }

    /// The same on another thread, so that whoever changed something has their answer at once. One thread works at a time:
    /// who asks meanwhile has it look once more.
    pub(super) fn work_soon(self: Arc<Self>) {
        if self.asked.fetch_add(1, Ordering::AcqRel) == 0 {
            tokio::task::spawn_blocking(move || self.work_until_nobody_asks());
        }
    }

    fn work_until_nobody_asks(&self) {
        loop {
            let asked = self.asked.load(Ordering::Acquire);
            // What was changed is changed: the next change, or the next minute, finds the work again.
            if let Err(error) = self.work_off() {
                tracing::error!(%error, "what the rehearsal queued could not be done");
            }
            if self.asked.compare_exchange(asked, 0, Ordering::AcqRel, Ordering::Acquire).is_ok() {
                return;
            }
        }
    }

    /// Whether it is of another day and nobody works in it.
    pub(super) fn is_stale(&self) -> bool {
        self.filling.is_stale(self.platform.clock.now())
    }

    /// Another has taken its place: its folder goes with the last request that is still answered from it.
    pub(super) fn end(&self) {
        self.is_over.store(true, Ordering::Relaxed);
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if self.is_over.load(Ordering::Relaxed) {
            self.filling.remove();
        }
    }
}
