//! One row per change or confidential read: who, what, on what, when. Written in the transaction of its cause, so a
//! change without its row cannot exist. With each row goes a commitment into the log under everything (`transparency`), so
//! a row that is changed or removed later is found. The feature is told and never asks: it knows kinds and ids, no other
//! feature but that log.

use std::collections::HashMap;

use actix_web::web::{ServiceConfig, get};

mod entry;
mod following;
mod forms;
mod handlers;
mod kinds;
mod known;
mod pages;
mod permissions;
mod proof;
mod seal;
mod sightings;
mod store;
mod table;
mod urls;
mod verification;

pub use entry::{Actor, Entry, EntryId};
pub use following::{Portion, follow};
pub use kinds::{KINDS, THINGS, did, thing};
pub use proof::{Proven, Unproven, check};
pub use sightings::{forget_sightings, write_down};
pub use verification::Rows;

use crate::features::transparency;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// The names of people.
pub type Names = HashMap<PersonId, String>;

/// How people are called; handed in by `app.rs`, so that the audit need not know the accounts.
#[derive(Clone, Copy)]
pub struct NamesOf(pub fn(&mut DbConn, &[PersonId]) -> Result<Names, Error>);

/// Mounts the pages under the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/audit", get().to(handlers::list))
        .route("/audit.csv", get().to(handlers::csv))
        .route("/audit/{id}/proof", get().to(handlers::proof));
}

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

/// Forgets what a row says of people: who, for whom, with what and why, and the salt, without which nobody finds out by
/// trying. Time and kind stay, the log stays whole, and that the row was forgotten is written down.
pub fn forget(connection: &mut DbConn, now: Timestamp, viewer: &Viewer, id: EntryId) -> Result<(), Error> {
    let owner = store::forget(connection, id)?;
    let entry = Entry::by(now, viewer, kinds::FORGOTTEN.0, (kinds::FORGOTTEN.1, id.as_str()));
    store::insert(connection, &entry.touching(owner))
}

/// Who read these things of one kind, newest first, at most a hundred rows.
pub fn list_readings(connection: &mut DbConn, subjects: (&str, &[&str]), kind: &str) -> Result<Vec<Entry>, Error> {
    store::list_readings(connection, subjects, kind)
}

/// What was done with one thing, newest first, at most a hundred rows; who read it is for the audit's own pages.
pub fn list_about(connection: &mut DbConn, subject: (&str, &str)) -> Result<Vec<Entry>, Error> {
    store::list_about(connection, subject)
}
