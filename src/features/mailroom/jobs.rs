//! Slow work of the mailroom.

use serde::{Deserialize, Serialize};

use crate::platform::Platform;
use crate::platform::jobs::{Failure, Job};
use crate::platform::mail::{outbox, room};
use crate::vocabulary::timestamp::Timestamp;

/// Mails that are put back into the outbox in one transaction.
const PORTION: i64 = 200;

/// Sends all mails of a kind again that had been given up when it was asked for; not those to addresses that are bad.
/// Run twice it finds the second time what the first left.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ResendKind {
    /// As in `achievement.published`.
    pub(super) kind: String,
    /// Until when they were written.
    pub(super) until: Timestamp,
}

impl Job for ResendKind {
    const KIND: &'static str = "resend-mails";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let mut after = None;
        loop {
            let ids = platform
                .database
                .read_here(|connection| room::list_sendable(connection, &self.kind, self.until, after, PORTION))?;
            after = match ids.last() {
                None => return Ok(()),
                last => last.copied(),
            };
            let now = platform.clock.now();
            platform.database.write_here(|connection| {
                ids.iter().try_for_each(|id| outbox::send_again(connection, *id, now).map(drop))
            })?;
        }
    }
}
