//! What is done about keys without anybody asking: owners are told in time, and what ended long ago is forgotten.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::key::ProgramKey;
use super::letters::told_of_key;
use crate::features::accounts::notices::{Event, Sender};
use crate::features::accounts::{store, trail};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Keys told of in one transaction.
const PORTION: i64 = 200;
/// Seconds an ended key stays in its owner's list.
const KEPT: i64 = 365 * 24 * 3600;

/// Tells the owners of keys that end within a week, once for each key, and forgets those that ended a year ago.
#[derive(Debug, Serialize, Deserialize)]
pub struct WarnOfKeys {}

impl WarnOfKeys {
    /// Seconds between two runs.
    pub const EVERY: i64 = 3600;
}

impl Job for WarnOfKeys {
    const KIND: &'static str = "warn-of-keys";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        while platform.database.write_here(|connection| warn(connection, platform, now))? {}
        Ok(platform.database.write_here(|connection| store::keys::forget_ended(connection, now.plus_seconds(-KEPT)))?)
    }
}

/// Tells of a portion; whether there may be more.
fn warn(connection: &mut DbConn, platform: &Platform, now: Timestamp) -> Result<bool, Error> {
    let keys = store::keys::claim_ending(connection, now, ProgramKey::ending_soon(now), PORTION)?;
    let sender = Sender::at_the_machine(platform);
    for key in &keys {
        let owner = store::people::find(connection, key.person_id)?;
        let detail = json!({ "key": key.id });
        trail::note_with(connection, now, &Viewer::Anonymous, "person.key_ends_soon", owner.id, &detail)?;
        told_of_key(connection, &sender, &owner, Event::KeyEndsSoon, key)?;
    }
    Ok(i64::try_from(keys.len()).is_ok_and(|count| count == PORTION))
}
