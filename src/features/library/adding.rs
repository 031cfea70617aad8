//! What becomes of a file that was taken: rows, an audit row and the job that looks at it, in one transaction.

use super::file::{File, FileId, Kind, State, Version, pixels, title_of};
use super::jobs::{LOOK, PrepareFile, RemoveStored};
use super::{findable, notices, store, waiting};
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::folding;
use crate::platform::jobs;
use crate::platform::storage::FileKey;
use crate::platform::uploads::{Received, Refusal};
use crate::platform::web::Page;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::{SignedIn, Viewer};

/// Who hands something in, and when.
pub struct Hand<'a> {
    viewer: &'a Viewer,
    /// The same, signed in.
    pub person: &'a SignedIn,
    now: Timestamp,
}

impl<'a> Hand<'a> {
    /// A viewer who is signed in.
    pub fn of(viewer: &'a Viewer, now: Timestamp) -> Result<Self, Error> {
        Ok(Self { viewer, person: viewer.person().ok_or(Error::SignIn)?, now })
    }
}

/// Stored files that one job removes.
const AT_ONCE: usize = 500;

/// Adds a new file to the viewer's organisation. The inner error says why there is no room for it.
pub fn add(
    connection: &mut DbConn,
    page: &Page,
    received: &Received,
    language: Option<Language>,
    quota: u64,
) -> Result<Result<FileId, Refusal>, Error> {
    add_by(connection, &Hand::of(&page.viewer, page.now)?, received, language, quota)
}

/// Adds a picture to be kept apart: from its first moment only whoever hands it in sees it in the library.
pub fn add_apart(
    connection: &mut DbConn,
    page: &Page,
    received: &Received,
    quota: u64,
) -> Result<Result<FileId, Refusal>, Error> {
    add_file(connection, &Hand::of(&page.viewer, page.now)?, received, (None, true), quota)
}

/// The same without a page.
pub fn add_by(
    connection: &mut DbConn,
    hand: &Hand<'_>,
    received: &Received,
    language: Option<Language>,
    quota: u64,
) -> Result<Result<FileId, Refusal>, Error> {
    add_file(connection, hand, received, (language, false), quota)
}

fn add_file(
    connection: &mut DbConn,
    hand: &Hand<'_>,
    received: &Received,
    (language, is_apart): (Option<Language>, bool),
    quota: u64,
) -> Result<Result<FileId, Refusal>, Error> {
    let person = hand.person;
    if !store::take_space(connection, person.organisation, received.stored.counted(), quota)? {
        return Ok(Err(Refusal::NoRoom));
    }
    let title = title_of(&received.name);
    let file = File {
        id: FileId::generate(),
        organisation_id: person.organisation,
        kind: Kind::of(received.content),
        search_key: search_key(&title, &received.name),
        title,
        language,
        document_id: None,
        current: 0,
        newest: 1,
        created_by: person.person,
        created_at: hand.now,
        updated_at: hand.now,
        revision: 1,
        is_apart,
    };
    store::insert_file(connection, &file)?;
    keep_version(connection, hand, &file, received, "file.added")?;
    findable::make_findable(connection, file.id)?;
    Ok(Ok(file.id))
}

/// Adds a new version of a file; readers get the one before until it is ready.
pub fn replace(
    connection: &mut DbConn,
    page: &Page,
    file: File,
    received: &Received,
    quota: u64,
) -> Result<Result<FileId, Refusal>, Error> {
    waiting::refuse_apart(connection, &file)?;
    let outcome = add_version(connection, &Hand::of(&page.viewer, page.now)?, &file, received, quota)?;
    if outcome.is_ok() {
        waiting::take_part(connection, page, &file)?;
    }
    Ok(outcome)
}

/// The same without a page, of a file that does not wait to come into a document.
pub fn add_version(
    connection: &mut DbConn,
    hand: &Hand<'_>,
    file: &File,
    received: &Received,
    quota: u64,
) -> Result<Result<FileId, Refusal>, Error> {
    if Kind::of(received.content) != file.kind {
        return Ok(Err(Refusal::OtherKind));
    }
    if !store::take_space(connection, file.organisation_id, received.stored.counted(), quota)? {
        return Ok(Err(Refusal::NoRoom));
    }
    let file = File { newest: file.newest + 1, updated_at: hand.now, ..file.clone() };
    store::set_newest(connection, &file)?;
    keep_version(connection, hand, &file, received, "file.replaced")?;
    findable::make_findable(connection, file.id)?;
    Ok(Ok(file.id))
}

/// Removes a file with everything of it.
pub fn remove(connection: &mut DbConn, page: &Page, file: &File) -> Result<(), Error> {
    remove_as(connection, (&page.viewer, page.now), file)
}

/// The same without a page.
pub fn remove_as(connection: &mut DbConn, (viewer, now): (&Viewer, Timestamp), file: &File) -> Result<(), Error> {
    let (keys, bytes) = store::delete_file(connection, file.id)?;
    notices::settle_all(connection, file.id, now)?;
    store::give_space_back(connection, file.organisation_id, bytes)?;
    discard(connection, now, keys)?;
    findable::make_unfindable(connection, file)?;
    let detail = serde_json::json!({ "versions": file.newest });
    audit::record_with(connection, now, viewer, "file.deleted", ("file", file.id.as_str()), &detail)
}

/// Removes stored bytes once the transaction is committed.
pub fn discard(connection: &mut DbConn, now: Timestamp, keys: Vec<FileKey>) -> Result<(), Error> {
    keys.chunks(AT_ONCE).try_for_each(|keys| jobs::enqueue(connection, &RemoveStored { keys: keys.to_vec() }, now))
}

/// What the search by name looks into.
pub fn search_key(title: &str, name: &str) -> String {
    folding::fold(&format!("{title} {name}"))
}

fn keep_version(
    connection: &mut DbConn,
    hand: &Hand<'_>,
    file: &File,
    received: &Received,
    kind: &str,
) -> Result<(), Error> {
    let version = Version {
        file_id: file.id,
        number: file.newest,
        state: State::Preparing,
        storage_key: received.stored.key.clone(),
        hash: received.stored.hash.clone(),
        bytes: received.stored.counted(),
        content: received.content,
        name: received.name.clone(),
        width: received.size.map(|size| pixels(size.width)),
        height: received.size.map(|size| pixels(size.height)),
        created_by: hand.person.person,
        created_at: hand.now,
        is_unchecked: false,
        is_active: false,
        is_closed: false,
        look: LOOK,
    };
    store::insert_version(connection, &version)?;
    jobs::enqueue(connection, &PrepareFile { file: file.id, number: version.number }, hand.now)?;
    let detail = serde_json::json!({ "version": version.number, "hash": version.hash, "type": version.content });
    audit::record_with(connection, hand.now, hand.viewer, kind, ("file", file.id.as_str()), &detail)
}
