//! A transaction may announce that it leaves work for others of this process; they hear of it when it is committed,
//! and never when it is rolled back (as `NOTIFY` does between the sessions of PostgreSQL).

use std::cell::Cell;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

thread_local! {
    /// Whether the transaction of this thread announced something: one thread holds at most one.
    static ANNOUNCED: Cell<bool> = const { Cell::new(false) };
}

/// Says, inside a transaction, that it leaves work for others.
pub fn announce() {
    ANNOUNCED.set(true);
}

/// Counts the committed transactions that announced something, and lets threads wait for the next.
#[derive(Default)]
pub struct Announcements {
    count: Mutex<u64>,
    changed: Condvar,
}

impl Announcements {
    /// How many there were.
    pub fn count(&self) -> u64 {
        *self.count.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until there are more than `heard`, but no longer than `patience`.
    pub fn wait(&self, heard: u64, patience: Duration) {
        let count = self.count.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.changed.wait_timeout_while(count, patience, |count| *count <= heard));
    }

    /// Counts one more and wakes all who wait.
    pub fn wake(&self) {
        *self.count.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.changed.notify_all();
    }

    pub(super) fn begin() {
        ANNOUNCED.set(false);
    }

    pub(super) fn committed(&self) {
        if ANNOUNCED.take() {
            self.wake();
        }
    }
}
