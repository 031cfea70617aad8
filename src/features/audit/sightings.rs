//! Reads and refusals. What of the portal is confidential is decided here, and nowhere else:
//!
//! | kind | what was read |
//! |---|---|
//! | `achievement.read` | a post that is not public, by another than who writes it |
//! | `file.read` | a file as it was handed in that nothing public shows; its small pictures are part of the library's pages |
//! | `person.read`, `person.listed` | the page of somebody else's account, and the list of accounts |
//! | `person.sessions_read` | the browsers of somebody else, at the machine |
//! | `audit.exported`, `audit.proved` | the audit as a table, and the proof of a row, which tells all the row says |
//!
//! Lists of the desk and of the search name posts and do not show them, and the audit's own pages would tell of nothing
//! but themselves: neither is among these. With them goes `access.denied`: what a signed-in person was refused, and what is withheld from them as if it
//! did not exist. Of each person, kind and thing one row an hour is written, so that walking pages fills no log.

use super::entry::Entry;
use super::store;
use crate::platform::database::Database;
use crate::platform::errors::Error;
use crate::platform::web::{MISSED, Sighting};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Writes down what `viewer` read or was refused, where the hour holds no such row yet. Nothing is written of readers
/// without an account.
pub fn write_down(database: &Database, viewer: &Viewer, now: Timestamp, sightings: &[Sighting]) -> Result<(), Error> {
    let Some(person) = viewer.person().map(|it| it.person) else { return Ok(()) };
    let hour = now.as_utc().and_utc().timestamp() / 3600;
    // Most pages are looked at more than once an hour: those take no turn among the writers. A refusal takes one each time,
    // so that nobody tells by the clock what is withheld from what is not there.
    let fresh = database.read_here(|connection| store::unseen(connection, person, hour, sightings))?;
    if fresh.is_empty() {
        return Ok(());
    }
    database.write_here(|connection| {
        store::forget_sightings(connection, hour)?;
        for it in &fresh {
            if store::note_sighting(connection, person, hour, it)? == 1 && it.kind != MISSED {
                let entry = Entry::by(now, viewer, it.kind, (it.thing.kind, &it.thing.id));
                store::insert(connection, &entry.touching(it.thing.owner))?;
            }
        }
        Ok(())
    })
}
