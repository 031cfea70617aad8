//! What becomes of a change that waits: somebody whose work it is not lets it through or gives it back with a reason, and
//! whoever made it may throw it away.

use super::change::{Change, ChangeKind};
use super::file::{File, State, Version};
use super::waiting::{documents_of, make_moved_findable, note_hands, record, refuse_double, write_words};
use super::{DocumentId, notices, permissions, store};
use crate::features::directory;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;

/// Lets a change through; `seen` is the number the reviewer had before them.
pub fn release(connection: &mut DbConn, page: &Page, file: File, kind: ChangeKind, seen: &str) -> Result<(), Error> {
    if file.is_apart {
        return Err(Error::Conflict("library-conflict-apart"));
    }
    let change = find(connection, &file, kind, seen)?;
    let writers = store::list_writers(connection, file.id, kind)?;
    let four_eyes = directory::four_eyes_of(connection, file.organisation_id)?;
    if !permissions::may_release(&page.viewer, &file, &writers, four_eyes) {
        return Err(Error::Forbidden);
    }
    let released = match kind {
        ChangeKind::Document => File { document_id: change.document_id, ..file.clone() },
        ChangeKind::Version | ChangeKind::Words => file.clone(),
    };
    if kind == ChangeKind::Document {
        store::hold_documents(connection, &documents_of(&file, &released))?;
    }
    store::delete_change(connection, file.id, kind)?;
    record(connection, page, "file.change_released", &change)?;
    let before = file.clone();
    match kind {
        ChangeKind::Version => store::set_current(connection, &file, change.number, page.now),
        ChangeKind::Document => release_document(connection, page, &file, change.document_id),
        ChangeKind::Words => release_words(connection, page, file, &change),
    }?;
    note_hands(connection, &released, &writers)?;
    make_moved_findable(connection, &before, &released)?;
    notices::decided(connection, page, (&before, &change), &writers)
}

/// Gives a change back to whoever made it, with a reason. It stays as it was proposed; bytes stay among the versions.
pub fn give_back(
    connection: &mut DbConn,
    page: &Page,
    file: &File,
    kind: ChangeKind,
    (seen, reason): (&str, String),
) -> Result<(), Error> {
    let change = find(connection, file, kind, seen)?;
    let writers = store::list_writers(connection, file.id, kind)?;
    let four_eyes = directory::four_eyes_of(connection, file.organisation_id)?;
    if !permissions::may_release(&page.viewer, file, &writers, four_eyes) {
        return Err(Error::Forbidden);
    }
    let change = change.given_back(page.signed_in()?.person, reason, page.now);
    store::update_change(connection, &change)?;
    record(connection, page, "file.change_returned", &change)?;
    notices::decided(connection, page, (file, &change), &writers)
}

/// Throws a change away: what was proposed is gone, but for bytes, which stay among the versions.
pub fn drop_change(
    connection: &mut DbConn,
    page: &Page,
    file: &File,
    kind: ChangeKind,
    seen: &str,
) -> Result<(), Error> {
    let change = find_as_seen(connection, file, kind, seen)?;
    let writers = store::list_writers(connection, file.id, kind)?;
    if !permissions::may_drop(&page.viewer, file, &writers, change.is_given_back()) {
        return Err(Error::Forbidden);
    }
    store::delete_change(connection, file.id, kind)?;
    notices::settle(connection, file.id, kind, page.now)?;
    record(connection, page, "file.change_dropped", &change)
}

/// The change as whoever decides saw it, while it waits.
pub fn find(connection: &mut DbConn, file: &File, kind: ChangeKind, seen: &str) -> Result<Change, Error> {
    let change = find_as_seen(connection, file, kind, seen)?;
    if change.is_given_back() { Err(Error::Conflict("library-conflict-change")) } else { Ok(change) }
}

/// The change as somebody saw it, waiting or given back.
fn find_as_seen(connection: &mut DbConn, file: &File, kind: ChangeKind, seen: &str) -> Result<Change, Error> {
    let change = store::maybe_change(connection, file.id, kind)?;
    change.filter(|it| it.number.to_string() == seen).ok_or(Error::Conflict("library-conflict-change"))
}

fn release_document(
    connection: &mut DbConn,
    page: &Page,
    file: &File,
    document_id: Option<DocumentId>,
) -> Result<(), Error> {
    let moved = File { document_id, updated_at: page.now, ..file.clone() };
    // What nobody can look at yet is let through by nobody.
    let is_unready = |it: &Version| matches!(it.state, State::Preparing | State::Held);
    if document_id.is_some() && store::list_versions(connection, file.id)?.iter().any(is_unready) {
        return Err(Error::Conflict("library-conflict-preparing"));
    }
    refuse_double(connection, &moved)?;
    store::set_document(connection, file, &moved)
}

fn release_words(connection: &mut DbConn, page: &Page, file: File, change: &Change) -> Result<(), Error> {
    let words = change.words()?.ok_or_else(|| Error::unexpected("words of a file that cannot be read"))?;
    write_words(connection, page, file, &words)
}
