//! One row per change or confidential read: who, what, on what, when. Written in the transaction of its cause, so a
//! change without its row cannot exist. With each row goes a commitment into the log under everything (`transparency`), so
//! a row that is changed or removed later is found. The feature is told and never asks: it knows kinds and ids, no other
//! feature but that log.

mod entry;
mod seal;
mod store;
mod verification;

pub use entry::{Actor, Entry, EntryId};
pub use verification::verify;

use crate::features::transparency;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Writes down what `viewer` did. `kind` is a past participle behind its feature, as in `achievement.published`;
/// `subject` is the kind and id of the thing.
pub fn record(
    connection: &mut DbConn,
    now: Timestamp,
    viewer: &Viewer,
    kind: &str,
    subject: (&str, &str),
) -> Result<(), Error> {
    store::insert(connection, &Entry::by(now, viewer, kind, subject))
}

/// The same with words that explain: a reason, the state before. Never a secret, and never a person's data.
pub fn record_with(
    connection: &mut DbConn,
    now: Timestamp,
    viewer: &Viewer,
    kind: &str,
    subject: (&str, &str),
    detail: &serde_json::Value,
) -> Result<(), Error> {
    store::insert(connection, &Entry::by(now, viewer, kind, subject).explained(detail))
}

/// Writes down what somebody does who is not asking at this moment, as when the time has come that they chose.
pub fn record_entry(connection: &mut DbConn, entry: &Entry) -> Result<(), Error> {
    store::insert(connection, entry)
}

/// Writes down many changes at once, made with [`Entry::by`].
pub fn record_all(connection: &mut DbConn, entries: &[Entry]) -> Result<(), Error> {
    store::insert_many(connection, entries)
}

/// Writes down what happened before the portal was there to see it, the oldest first; only an import does so.
pub fn record_past(connection: &mut DbConn, entries: &[Entry]) -> Result<(), Error> {
    store::insert_past(connection, entries)
}

/// Hands the rows that are older than the log to it, once: where the program begins.
pub fn enter_older(connection: &mut DbConn) -> Result<(), Error> {
    if transparency::begin(connection)? { store::seal_older(connection) } else { Ok(()) }
}

/// The newest rows about one thing, newest first, at most a hundred.
pub fn list_about(connection: &mut DbConn, subject: (&str, &str)) -> Result<Vec<Entry>, Error> {
    store::list_about(connection, subject)
}
