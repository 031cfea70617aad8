//! What people are told in the portal: a row for each notice, written in the transaction of its cause, said in the
//! language of the page it is read on. Only its owner reads it; it stands in no search, feed or log, and is kept a
//! year.
//!
//! The feature is told and never asks: it knows kinds, facts and addresses. What a kind is called is handed in by
//! `app.rs` ([`WordsOf`]), so that it need not know who tells. The words also say which kinds wait for their owner:
//! those stand above everything else until they are marked.

mod forms;
mod group;
mod handlers;
mod jobs;
mod matter;
mod notice;
mod pages;
mod slice;
mod store;
pub mod urls;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use actix_web::web::{ServiceConfig, get, post};

pub use jobs::PruneNotices;
pub use notice::{Fact, Facts, Notice};
pub use words::{Mailed, Words, WordsOf, called, said};

use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/inbox", get().to(handlers::list))
        .route("/inbox/reading", post().to(handlers::read_many))
        .route("/inbox/{id}/reading", post().to(handlers::read));
}

/// What these people have not read of what came after a moment of their own and until another (UTC), the newest of each
/// first.
pub fn list_unread(
    connection: &mut DbConn,
    people: &[(PersonId, Timestamp)],
    until: Timestamp,
) -> Result<BTreeMap<PersonId, Vec<Notice>>, Error> {
    store::list_unread(connection, people, until)
}

/// What these people were told after a moment and until another (UTC), read or not.
pub fn list_told(
    connection: &mut DbConn,
    people: &[PersonId],
    span: (Timestamp, Timestamp),
) -> Result<BTreeMap<PersonId, Vec<Notice>>, Error> {
    store::list_told(connection, people, span)
}

/// How many notices of each kind that came until a moment (UTC) each of these people has not read.
pub fn count_unread(
    connection: &mut DbConn,
    people: &[PersonId],
    until: Timestamp,
) -> Result<BTreeMap<PersonId, Vec<(String, i64)>>, Error> {
    store::count_unread(connection, people, until)
}

/// Marks what waits no longer: whoever answered it, it waits for nobody any more. Of these kinds, what leads to that
/// place (without the language), for these people or for all.
pub fn settle(
    connection: &mut DbConn,
    (path, kinds): (&str, &[&str]),
    people: Option<&[PersonId]>,
    now: Timestamp,
) -> Result<(), Error> {
    store::settle(connection, (path, kinds), people, now)
}

/// The same of what leads to any of those places, for everybody and in one statement.
pub fn settle_all(connection: &mut DbConn, (paths, kinds): (&[String], &[&str]), now: Timestamp) -> Result<(), Error> {
    store::settle_all(connection, (paths, kinds), now)
}

/// Where notices of a kind lead that wait for somebody (without the language), each place once.
pub fn list_waiting_places(connection: &mut DbConn, kind: &str) -> Result<Vec<String>, Error> {
    store::list_waiting_places(connection, kind)
}

/// Puts a notice into the inbox of its person.
pub fn put(connection: &mut DbConn, notice: &Notice) -> Result<(), Error> {
    store::insert(connection, notice)
}

/// Puts each into the inbox of its person, some hundreds in one statement.
pub fn put_all(connection: &mut DbConn, notices: &[Notice]) -> Result<(), Error> {
    store::insert_all(connection, notices)
}

/// Tells all these people the same: what happened, what the sentence names, and where it leads (without the language).
pub fn tell(
    connection: &mut DbConn,
    people: &BTreeSet<PersonId>,
    (kind, facts): (&str, &Facts),
    (path, now): (&str, Timestamp),
) -> Result<(), Error> {
    let notice = |person: &PersonId| Notice::new(*person, kind, facts.clone(), path, now);
    put_all(connection, &people.iter().map(notice).collect::<Vec<_>>())
}
