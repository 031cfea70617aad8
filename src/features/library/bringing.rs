//! Documents that come with the demonstration: the same way as those somebody hands in, but at once, and without a page.

use actix_web::web::Bytes;
use futures_util::stream;

use super::adding::{self, Hand};
use super::description::Descriptions;
use super::file::{File, FileId};
use super::jobs::PrepareFile;
use super::{DocumentId, store};
use crate::features::accounts;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job as _};
use crate::platform::storage::wait_for;
use crate::platform::uploads::{self, Received};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;

/// One language of a document.
#[derive(Debug, Clone, Copy)]
pub struct Brought<'a> {
    /// The language of its text.
    pub language: Language,
    /// The name it is saved under.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// Adds a document in several languages to the library of a person's organisation; each is looked at as everything that
/// is handed in, and ready afterwards. The document with its files, in their order.
pub fn bring_document(
    platform: &Platform,
    by: PersonId,
    title: &str,
    files: &[Brought<'_>],
) -> Result<(DocumentId, Vec<FileId>), Error> {
    let (id, now) = (DocumentId::generate(), platform.clock.now());
    platform.database.write_here(|connection| {
        let viewer = accounts::viewer_of(connection, by, now)?;
        let hand = Hand::of(&viewer, now)?;
        store::insert_document(connection, id, hand.person.organisation, title, by, now)
    })?;
    let added = files.iter().map(|file| bring_file(platform, by, id, file)).collect::<Result<_, _>>()?;
    Ok((id, added))
}

/// Hands in a new version of a file; whether readers get it at once is decided as always.
pub fn bring_version(platform: &Platform, by: PersonId, id: FileId, brought: &Brought<'_>) -> Result<(), Error> {
    let (received, now) = (receive(platform, brought)?, platform.clock.now());
    let number = platform.database.write_here(|connection| {
        let viewer = accounts::viewer_of(connection, by, now)?;
        let file = store::hold_file(connection, id)?.ok_or(Error::NotFound)?;
        let number = file.newest + 1;
        let outcome =
            adding::add_version(connection, &Hand::of(&viewer, now)?, &file, &received, platform.config.files.quota)?;
        outcome.map(|_| number).map_err(|why| Error::unexpected(format!("{}: {why}", brought.name)))
    })?;
    prepare(platform, id, number)
}

/// Adds a picture to the library of a person's organisation, with what it shows in words of some languages; ready
/// afterwards.
pub fn bring_picture(
    platform: &Platform,
    by: PersonId,
    brought: &Brought<'_>,
    shows: Vec<(Language, String)>,
) -> Result<FileId, Error> {
    let (received, now) = (receive(platform, brought)?, platform.clock.now());
    let id = platform.database.write_here(|connection| {
        let viewer = accounts::viewer_of(connection, by, now)?;
        let hand = Hand::of(&viewer, now)?;
        let added = adding::add_by(connection, &hand, &received, None, platform.config.files.quota)?;
        let id = added.map_err(|why| Error::unexpected(format!("{}: {why}", brought.name)))?;
        let file = store::maybe_file(connection, id)?.ok_or(Error::NotFound)?;
        store::set_descriptions(connection, &file, &Descriptions::of(shows))?;
        Ok(id)
    })?;
    prepare(platform, id, 1)?;
    Ok(id)
}

fn bring_file(platform: &Platform, by: PersonId, document: DocumentId, brought: &Brought<'_>) -> Result<FileId, Error> {
    let (received, now) = (receive(platform, brought)?, platform.clock.now());
    let id = platform.database.write_here(|connection| {
        let viewer = accounts::viewer_of(connection, by, now)?;
        let hand = Hand::of(&viewer, now)?;
        let added = adding::add_by(connection, &hand, &received, Some(brought.language), platform.config.files.quota)?;
        let id = added.map_err(|why| Error::unexpected(format!("{}: {why}", brought.name)))?;
        put_into(connection, id, document)?;
        Ok(id)
    })?;
    prepare(platform, id, 1)?;
    Ok(id)
}

fn put_into(connection: &mut DbConn, id: FileId, document: DocumentId) -> Result<(), Error> {
    let file = store::maybe_file(connection, id)?.ok_or(Error::NotFound)?;
    store::set_document(connection, &file, &File { document_id: Some(document), ..file.clone() })
}

fn receive(platform: &Platform, brought: &Brought<'_>) -> Result<Received, Error> {
    let bytes = stream::iter([Ok(Bytes::copy_from_slice(brought.bytes))]);
    let received = wait_for(uploads::receive(&platform.storage, bytes, brought.name, platform.config.files.limit))?;
    received.map_err(|_| Error::unexpected(format!("{} is no file of the library", brought.name)))
}

/// Looks at a file at once. The job that was queued with it finds nothing to do.
fn prepare(platform: &Platform, file: FileId, number: i32) -> Result<(), Error> {
    match (PrepareFile { file, number }).run(platform) {
        // Whatever stands in the way, the queued job goes on with it.
        Ok(()) | Err(Failure::Later(_) | Failure::Pause(_)) => Ok(()),
        Err(Failure::Retry(why) | Failure::GiveUp(why)) => Err(Error::unexpected(why)),
    }
}
