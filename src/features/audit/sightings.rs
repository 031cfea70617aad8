//! Reads and refusals. What of the portal is confidential is decided here, and nowhere else:
//!
//! | kind | what was read |
//! |---|---|
//! | `achievement.read` | a post that is not public, by another than who writes it |
//! | `file.read` | a file as it was handed in that nothing public shows; its small pictures are part of the library's pages |
//! | `guidance.read`, `specimen.read` | an article or a version that is not for everyone |
//! | `person.read`, `person.listed` | the page of somebody else's account, and the list of accounts |
//! | `person.sessions_read` | the browsers of somebody else, at the machine |
//! | `audit.exported`, `audit.proved` | the audit as a table, and the proof of a row, which tells all the row says |
//!
//! Lists of the desk and of the search name posts and do not show them, and the audit's own pages would tell of nothing
//! but themselves: neither is among these. Of each person, kind and thing one row an hour is written, so that walking
//! pages fills no log; it holds the code that the marks over pictures and pages of that hour show, where there are any.
//!
//! With them goes `access.denied`: what a signed-in person was openly refused, which their own country sees, and what was
//! refused as if it were not there ([`AS_MISSING`]), be it there or not. Of that one row is written an hour and address
//! either way, at the same cost, so that neither the clock nor the growth of the public log tells the two apart. Where the
//! thing is there, the country it belongs to sees the row; those who were refused, and their own country, see neither.

use super::entry::Entry;
use super::store;
use crate::platform::database::{Database, DbConn};
use crate::platform::errors::Error;
use crate::platform::web::{Sighting, hour_of};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// That somebody was refused: the kind of the row.
pub(super) const DENIED: &str = "access.denied";
/// What explains such a row where the answer was that there is no such thing.
pub(super) const AS_MISSING: &str = r#"{"answer":"not-found"}"#;

/// Writes down what `viewer` read or was refused, where the hour holds no such row yet. Nothing is written of readers
/// without an account.
pub fn write_down(database: &Database, viewer: &Viewer, now: Timestamp, sightings: &[Sighting]) -> Result<(), Error> {
    let Some(person) = viewer.person().map(|it| it.person) else { return Ok(()) };
    let hour = hour_of(now);
    // Most pages are looked at more than once an hour: those take no turn among the writers.
    let fresh = database.read_here(|connection| store::unseen(connection, person, hour, sightings))?;
    if fresh.is_empty() {
        return Ok(());
    }
    database.write_here(|connection| {
        for it in &fresh {
            if store::note_sighting(connection, person, hour, it)? {
                store::insert(connection, &row(now, viewer, it))?;
            }
        }
        Ok(())
    })
}

fn row(now: Timestamp, viewer: &Viewer, it: &Sighting) -> Entry {
    let entry = Entry::by(now, viewer, it.kind, (it.thing.kind, &it.thing.id)).touching(it.thing.owner);
    match &it.mark {
        _ if it.is_as_missing => Entry { detail: AS_MISSING.to_owned(), ..entry },
        Some(code) => Entry { detail: marked(code), ..entry },
        None => entry,
    }
}

/// What explains the row of a reading: the code of the marks over what was read.
pub(super) fn marked(code: &str) -> String {
    serde_json::json!({ "mark": code }).to_string()
}

/// Forgets what was seen in the hours before this one: no row asks for it any more.
pub fn forget_sightings(connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
    store::forget_sightings(connection, hour_of(now))
}
