//! Changes of files that readers have, or that somebody reads who is to release what shows them: held where four eyes
//! are wanted, until somebody decides about them ([`super::deciding`]). Who had a part in what nobody has read yet is noted, so
//! that they do not release what shows it.

use super::adding::search_key;
use super::change::{Change, ChangeKind, Words};
use super::description::Descriptions;
use super::file::{File, Version};
use super::forms::Particulars;
use super::{DocumentId, findable, notices, permissions, store};
use crate::features::{audit, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;
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

/// Refuses a change of a picture that is kept apart once somebody has it before them: nobody else sees it here who could
/// release the change. Another picture goes the way this one went.
pub fn refuse_apart(connection: &mut DbConn, file: &File) -> Result<(), Error> {
    let is_settled = file.is_apart && store::is_read(connection, file)?;
    if is_settled { Err(Error::Conflict("library-conflict-apart")) } else { Ok(()) }
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
pub(super) fn note_hands(connection: &mut DbConn, file: &File, people: &[PersonId]) -> Result<(), Error> {
    if store::is_in_public_use(connection, file)? {
        store::forget_hands(connection, &[file.id])
    } else {
        store::insert_hands(connection, file.id, people)
    }
}

/// Lets a version that is ready wait where it is held; either way it stands before what waited of older ones.
pub fn settle_version(
    connection: &mut DbConn,
    file: &File,
    version: &Version,
    is_held: bool,
    now: Timestamp,
) -> Result<(), Error> {
    let newer = store::maybe_change(connection, file.id, ChangeKind::Version)?;
    if version.number < file.current || newer.is_some_and(|change| change.number > version.number) {
        return Ok(());
    }
    // The bytes are one person's, whoever handed in those before.
    store::delete_change(connection, file.id, ChangeKind::Version)?;
    notices::settle(connection, file.id, ChangeKind::Version, now)?;
    if !is_held {
        return note_hands(connection, file, &[version.created_by]);
    }
    // Nobody sees it here who could let it through: it stays among the versions.
    if file.is_apart {
        return Ok(());
    }
    let change = Change::waiting(file.id, ChangeKind::Version, version.number, version.created_at);
    store::insert_change(connection, &change, &[version.created_by])?;
    notices::held(connection, (file, &change), version.created_by, now)
}

/// Takes the words of a form; `true` where readers keep those they have until another person releases these. Words that
/// wait already change nothing; those readers have already throw away what waits, by whoever may.
pub fn take_words(connection: &mut DbConn, page: &Page, file: File, given: Particulars) -> Result<bool, Error> {
    let words = Words::of(&given.title, given.language, &given.descriptions);
    let known = store::descriptions_of(connection, &[file.id])?.remove(&file.id).unwrap_or_default();
    let is_new = words != Words::of(&file.title, file.language, &known);
    if is_new {
        refuse_apart(connection, &file)?;
    }
    if is_new && must_wait(connection, &page.viewer, &file)? {
        let change = store::maybe_waiting_change(connection, file.id, ChangeKind::Words)?;
        if words_in(change)?.as_ref() != Some(&words) {
            hold_words(connection, page, &file, &words)?;
        }
        return Ok(true);
    }
    let before = store::list_writers(connection, file.id, ChangeKind::Words)?;
    if !is_new && !may_drop_words(connection, page, &file, &before)? {
        return Err(Error::Conflict("library-conflict-change"));
    }
    store::delete_change(connection, file.id, ChangeKind::Words)?;
    notices::settle(connection, file.id, ChangeKind::Words, page.now)?;
    let id = file.id;
    take_part(connection, page, &file)?;
    if is_new {
        note_hands(connection, &file, &[before.as_slice(), &[page.signed_in()?.person]].concat())?;
    }
    write_words(connection, page, file, &words)?;
    audit::record(connection, page.now, &page.viewer, "file.described", ("file", id.as_str()))?;
    Ok(false)
}

/// Whether words that wait go where somebody writes what readers have already; they do where none wait.
fn may_drop_words(connection: &mut DbConn, page: &Page, file: &File, writers: &[PersonId]) -> Result<bool, Error> {
    let change = store::maybe_change(connection, file.id, ChangeKind::Words)?;
    Ok(change.is_none_or(|it| permissions::may_drop(&page.viewer, file, writers, it.is_given_back())))
}

/// Lets words wait. Whoever wrote those that waited before has a part in them.
fn hold_words(connection: &mut DbConn, page: &Page, file: &File, words: &Words) -> Result<(), Error> {
    let text = serde_json::to_string(words).map_err(Error::unexpected)?;
    let before = store::list_writers(connection, file.id, ChangeKind::Words)?;
    let by = [before.as_slice(), &[page.signed_in()?.person]].concat();
    hold(connection, page, file, (ChangeKind::Words, None, Some(text)), &by)
}

/// Takes a file into another document, or out of one; `true` where that waits for another person. The document it is in
/// already changes nothing: what waits is thrown away by its own step.
pub fn take_document(connection: &mut DbConn, page: &Page, file: &File, moved: &File) -> Result<bool, Error> {
    store::hold_documents(connection, &documents_of(file, moved))?;
    if file.is_apart {
        return Err(Error::Conflict("library-conflict-apart"));
    }
    if moved.document_id == file.document_id {
        return Ok(store::maybe_waiting_change(connection, file.id, ChangeKind::Document)?.is_some());
    }
    if must_wait(connection, &page.viewer, file)? || must_wait(connection, &page.viewer, moved)? {
        hold_document(connection, page, file, moved.document_id)?;
        return Ok(true);
    }
    store::delete_change(connection, file.id, ChangeKind::Document)?;
    notices::settle(connection, file.id, ChangeKind::Document, page.now)?;
    store::set_document(connection, file, moved)?;
    note_hands(connection, moved, &[page.signed_in()?.person])?;
    make_moved_findable(connection, file, moved)?;
    audit::record(connection, page.now, &page.viewer, "file.grouped", ("file", file.id.as_str()))?;
    Ok(false)
}

/// Makes the documents findable between which a file moved.
pub(super) fn make_moved_findable(connection: &mut DbConn, file: &File, moved: &File) -> Result<(), Error> {
    findable::make_documents_findable(connection, &documents_of(file, moved))
}

/// The documents between which a file moves.
pub(super) fn documents_of(file: &File, moved: &File) -> Vec<DocumentId> {
    file.document_id.into_iter().chain(moved.document_id).collect()
}

/// Lets the way into a document, or out of it, wait. Whoever handed the file in has a part in it.
fn hold_document(connection: &mut DbConn, page: &Page, file: &File, document: Option<DocumentId>) -> Result<(), Error> {
    let newest = store::list_versions(connection, file.id)?.into_iter().next().map(|version| version.created_by);
    let by: Vec<PersonId> = std::iter::once(page.signed_in()?.person).chain(newest).collect();
    hold(connection, page, file, (ChangeKind::Document, document, None), &by)
}

/// Says that somebody has a part in a file that waits to come into a document; who looked at it looks again.
pub fn take_part(connection: &mut DbConn, page: &Page, file: &File) -> Result<(), Error> {
    let change = store::maybe_waiting_change(connection, file.id, ChangeKind::Document)?;
    let Some(change) = change else { return Ok(()) };
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
    let is_asked_for = store::maybe_waiting_change(connection, file.id, kind)?.is_some();
    store::delete_change(connection, file.id, kind)?;
    let change = Change { document_id, words, ..Change::waiting(file.id, kind, number, page.now) };
    store::insert_change(connection, &change, by)?;
    record(connection, page, "file.change_held", &change)?;
    // Whoever was asked to look at what waited before looks at this.
    if is_asked_for { Ok(()) } else { notices::held(connection, (file, &change), page.signed_in()?.person, page.now) }
}

pub(super) fn write_words(connection: &mut DbConn, page: &Page, file: File, words: &Words) -> Result<(), Error> {
    let newest = store::list_versions(connection, file.id)?;
    let name = newest.first().map_or("", |version| version.name.as_str());
    let revision = store::next_revision(connection, &file, page.now)?;
    let search_key = search_key(&words.title, name);
    let file = words.upon(File { search_key, revision, updated_at: page.now, ..file });
    refuse_double(connection, &file)?;
    store::update_particulars(connection, &file)?;
    store::set_descriptions(connection, &file, &words.descriptions())?;
    findable::make_findable(connection, file.id)
}

pub(super) fn refuse_double(connection: &mut DbConn, file: &File) -> Result<(), Error> {
    let is_taken = store::is_language_taken(connection, file, file.language)?;
    if is_taken { Err(Error::Conflict("library-error-language-taken")) } else { Ok(()) }
}

pub(super) fn record(connection: &mut DbConn, page: &Page, kind: &str, change: &Change) -> Result<(), Error> {
    let detail = serde_json::json!({
        "change": change.kind,
        "number": change.number,
        "document": change.document_id,
        "reason": change.reason,
    });
    audit::record_with(connection, page.now, &page.viewer, kind, ("file", change.file_id.as_str()), &detail)
}

/// Title, language and descriptions as a form fills them: those that wait or were given back, or those readers have.
pub fn words_of(connection: &mut DbConn, file: &File, descriptions: &Descriptions) -> Result<Words, Error> {
    let change = store::maybe_change(connection, file.id, ChangeKind::Words)?;
    Ok(words_in(change)?.unwrap_or_else(|| Words::of(&file.title, file.language, descriptions)))
}

fn words_in(change: Option<Change>) -> Result<Option<Words>, Error> {
    Ok(change.map(|it| it.words()).transpose()?.flatten())
}
