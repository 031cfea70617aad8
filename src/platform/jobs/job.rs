//! What a job is, and how it may fail.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// One queued piece of work.
    JobId
);

/// A piece of work for later. Its fields are what is kept of it until it runs: ids, never secrets.
pub trait Job: Serialize + DeserializeOwned {
    /// Its name in the table, as in `send-mail`; never changed once rows may carry it.
    const KIND: &'static str;

    /// Does the work. It may run twice, also at the same time on two nodes where one was taken for dead.
    fn run(self, platform: &Platform) -> Result<(), Failure>;

    /// What else must be written down when nobody will try again; in the transaction that says so.
    fn given_up(self, connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
        let _ = (connection, now);
        Ok(())
    }
}

/// Why a job did not end well. The reason is for the people who run the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// May go better later; after [`Failure::LIMIT`] tries it is given up.
    Retry(String),
    /// Will never go better.
    GiveUp(String),
    /// Nothing is wrong, but this one must wait for so many seconds. Does not count as a try.
    Later(u32),
    /// Nothing is wrong, but no job of this kind may run for so many seconds. Does not count as a try.
    Pause(u32),
}

impl Failure {
    /// Tries before a job is given up: with the delays between them a day and a half.
    pub const LIMIT: i32 = 12;

    /// How many seconds to wait after so many tries (at least 1): 10 s, three times longer each time, at most
    /// six hours.
    pub(super) fn delay_after(attempts: i32) -> i64 {
        const FIRST: i64 = 10;
        const LONGEST: i64 = 6 * 3600;
        let exponent = u32::try_from(attempts.saturating_sub(1)).unwrap_or(0);
        3_i64.checked_pow(exponent).map_or(LONGEST, |factor| (FIRST * factor.min(LONGEST)).min(LONGEST))
    }
}

/// An error nobody expected may be gone the next time: a database that was restarted, a full disk.
impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Retry(error.to_string())
    }
}
