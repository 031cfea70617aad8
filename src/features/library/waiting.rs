//! Changes of files that readers have, or that somebody reads who is to release what shows them: held where four eyes
//! are wanted, let through by another person, or given back. Who had a part in what nobody has read yet is noted, so
//! that they do not release what shows it.

use super::adding::search_key;
use super::change::{Change, ChangeKind, Words};
use super::description::Descriptions;
use super::file::{File, State, Version};
use super::forms::Particulars;
use super::{DocumentId, permissions, store};
use crate::features::{audit, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::viewer::Viewer;

/// Whether a change of this file by this viewer waits: readers or reviewers have it before them, and the viewer
/// releases nothing of their own.
pub fn must_wait(connection: &mut DbConn, viewer: &Viewer, file: &File) -> Result<bool, Error> {
    if !store::is_read(connection, file)? {
        return Ok(false);
    }
    let four_eyes = directory::four_eyes_of(connection, file.organisation_id)?;
    Ok(!permissions::may_change_alone(viewer, file.organisation_id, four_eyes))
}

/// Whether a document keeps its title: readers have it, or somebody who is to release it, and one person alone would
/// change what they read. It has another one when it is shown no more.
pub fn keeps_title(
    connection: &mut DbConn,
    viewer: &Viewer,
    owner: OrganisationId,
    document: DocumentId,
) -> Result<bool, Error> {
    if !store::is_document_read(connection, document)? {
        return Ok(false);
    }
    let four_eyes = directory::four_eyes_of(connection, owner)?;
    Ok(!permissions::may_change_alone(viewer, owner, four_eyes))
}

/// Notes who had a part in what a file is now; nothing of what readers have already.
fn note_hands(connection: &mut DbConn, file: &File, people: &[PersonId]) -> Result<(), Error> {
    if store::is_in_public_use(connection, file)? {
        store::forget_hands(connection, &[file.id])
    } else {
        store::insert_hands(connection, file.id, people)
    }
}

/// Lets a version that is ready wait where it is held; either way it stands before what waited of older ones.
pub fn settle_version(connection: &mut DbConn, file: &File, version: &Version, is_held: bool) -> Result<(), Error> {
    let newer = store::maybe_change(connection, file.id, ChangeKind::Version)?;
    if version.number < file.current || newer.is_some_and(|change| change.number > version.number) {
        return Ok(());
    }
    // The bytes are one person's, whoever handed in those before.
    store::delete_change(connection, file.id, ChangeKind::Version)?;
    if !is_held {
        return note_hands(connection, file, &[version.created_by]);
    }
    let change = Change {
        file_id: file.id,
        kind: ChangeKind::Version,
        number: version.number,
        document_id: None,
        words: None,
        created_at: version.created_at,
    };
    store::insert_change(connection, &change, &[version.created_by])
}

/// Takes the words of a form; `true` where readers keep those they have until another person releases these. Words that
/// are readers' own already, or wait already, change nothing.
pub fn take_words(connection: &mut DbConn, page: &Page, file: File, given: Particulars) -> Result<bool, Error> {
    let words = Words::of(&given.title, given.language, &given.descriptions);
    let known = store::descriptions_of(connection, &[file.id])?.remove(&file.id).unwrap_or_default();
    let is_new = words != Words::of(&file.title, file.language, &known);
    if is_new && must_wait(connection, &page.viewer, &file)? {
        let change = store::maybe_change(connection, file.id, ChangeKind::Words)?;
        if words_in(change)?.as_ref() != Some(&words) {
            hold_words(connection, page, &file, &words)?;
        }
        return Ok(true);
    }
    let before = store::list_writers(connection, file.id, ChangeKind::Words)?;
    store::delete_change(connection, file.id, ChangeKind::Words)?;
    let id = file.id;
    take_part(connection, page, &file)?;
    if is_new {
        note_hands(connection, &file, &[before.as_slice(), &[page.signed_in()?.person]].concat())?;
    }
    write_words(connection, page, file, &words)?;
    audit::record(connection, page.now, &page.viewer, "file.described", ("file", id.as_str()))?;
    Ok(false)
}

/// Lets words wait. Whoever wrote those that waited before has a part in them.
fn hold_words(connection: &mut DbConn, page: &Page, file: &File, words: &Words) -> Result<(), Error> {
    let text = serde_json::to_string(words).map_err(Error::unexpected)?;
    let before = store::list_writers(connection, file.id, ChangeKind::Words)?;
    let by = [before.as_slice(), &[page.signed_in()?.person]].concat();
    hold(connection, page, file, (ChangeKind::Words, None, Some(text)), &by)
}

/// Takes a file into another document, or out of one; `true` where that waits for another person.
pub fn take_document(connection: &mut DbConn, page: &Page, file: &File, moved: &File) -> Result<bool, Error> {
    if let Some(document) = moved.document_id {
        store::hold_document(connection, document)?;
    }
    let is_new = moved.document_id != file.document_id;
    if is_new && (must_wait(connection, &page.viewer, file)? || must_wait(connection, &page.viewer, moved)?) {
        hold_document(connection, page, file, moved.document_id)?;
        return Ok(true);
    }
    store::delete_change(connection, file.id, ChangeKind::Document)?;
    store::set_document(connection, file, moved)?;
    if is_new {
        note_hands(connection, moved, &[page.signed_in()?.person])?;
    }
    audit::record(connection, page.now, &page.viewer, "file.grouped", ("file", file.id.as_str()))?;
    Ok(false)
}

/// Lets the way into a document, or out of it, wait. Whoever handed the file in has a part in it.
fn hold_document(connection: &mut DbConn, page: &Page, file: &File, document: Option<DocumentId>) -> Result<(), Error> {
    let newest = store::list_versions(connection, file.id)?.into_iter().next().map(|version| version.created_by);
    let by: Vec<PersonId> = std::iter::once(page.signed_in()?.person).chain(newest).collect();
    hold(connection, page, file, (ChangeKind::Document, document, None), &by)
}

/// Says that somebody has a part in a file that waits to come into a document; who looked at it looks again.
pub fn take_part(connection: &mut DbConn, page: &Page, file: &File) -> Result<(), Error> {
    let Some(change) = store::maybe_change(connection, file.id, ChangeKind::Document)? else { return Ok(()) };
    let before = store::list_writers(connection, file.id, ChangeKind::Document)?;
    let by = [before.as_slice(), &[page.signed_in()?.person]].concat();
    hold(connection, page, file, (ChangeKind::Document, change.document_id, None), &by)
}

fn hold(
    connection: &mut DbConn,
    page: &Page,
    file: &File,
    (kind, document_id, words): (ChangeKind, Option<DocumentId>, Option<String>),
    by: &[PersonId],
) -> Result<(), Error> {
    let number = store::next_revision(connection, file, page.now)?;
    store::delete_change(connection, file.id, kind)?;
    let change = Change { file_id: file.id, kind, number, document_id, words, created_at: page.now };
    store::insert_change(connection, &change, by)?;
    record(connection, page, "file.change_held", &change)
}

/// Lets a change through; `seen` is the number the reviewer had before them.
pub fn release(connection: &mut DbConn, page: &Page, file: File, kind: ChangeKind, seen: &str) -> Result<(), Error> {
    let change = find(connection, &file, kind, seen)?;
    let writers = store::list_writers(connection, file.id, kind)?;
    let four_eyes = directory::four_eyes_of(connection, file.organisation_id)?;
    if !permissions::may_release(&page.viewer, &file, &writers, four_eyes) {
        return Err(Error::Forbidden);
    }
    store::delete_change(connection, file.id, kind)?;
    record(connection, page, "file.change_released", &change)?;
    let released = match kind {
        ChangeKind::Document => File { document_id: change.document_id, ..file.clone() },
        ChangeKind::Version | ChangeKind::Words => file.clone(),
    };
    match kind {
        ChangeKind::Version => store::set_current(connection, &file, change.number, page.now),
        ChangeKind::Document => release_document(connection, page, &file, change.document_id),
        ChangeKind::Words => release_words(connection, page, file, &change),
    }?;
    note_hands(connection, &released, &writers)
}

/// Takes a change back, or gives it back to whoever made it. Bytes stay among the versions.
pub fn give_back(connection: &mut DbConn, page: &Page, file: &File, kind: ChangeKind, seen: &str) -> Result<(), Error> {
    let change = find(connection, file, kind, seen)?;
    store::delete_change(connection, file.id, kind)?;
    record(connection, page, "file.change_returned", &change)
}

/// The change as whoever decides saw it.
fn find(connection: &mut DbConn, file: &File, kind: ChangeKind, seen: &str) -> Result<Change, Error> {
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

fn write_words(connection: &mut DbConn, page: &Page, file: File, words: &Words) -> Result<(), Error> {
    let newest = store::list_versions(connection, file.id)?;
    let name = newest.first().map_or("", |version| version.name.as_str());
    let revision = store::next_revision(connection, &file, page.now)?;
    let search_key = search_key(&words.title, name);
    let file = words.upon(File { search_key, revision, updated_at: page.now, ..file });
    refuse_double(connection, &file)?;
    store::update_particulars(connection, &file)?;
    store::set_descriptions(connection, &file, &words.descriptions())
}

fn refuse_double(connection: &mut DbConn, file: &File) -> Result<(), Error> {
    let is_taken = store::is_language_taken(connection, file, file.language)?;
    if is_taken { Err(Error::Conflict("library-error-language-taken")) } else { Ok(()) }
}

fn record(connection: &mut DbConn, page: &Page, kind: &str, change: &Change) -> Result<(), Error> {
    let detail = serde_json::json!({ "change": change.kind, "number": change.number, "document": change.document_id });
    audit::record_with(connection, page.now, &page.viewer, kind, ("file", change.file_id.as_str()), &detail)
}

/// Title, language and descriptions as a form fills them: those that wait, or those readers have.
pub fn words_of(connection: &mut DbConn, file: &File, descriptions: &Descriptions) -> Result<Words, Error> {
    let change = store::maybe_change(connection, file.id, ChangeKind::Words)?;
    Ok(words_in(change)?.unwrap_or_else(|| Words::of(&file.title, file.language, descriptions)))
}

fn words_in(change: Option<Change>) -> Result<Option<Words>, Error> {
    Ok(change.map(|it| it.words()).transpose()?.flatten())
}
