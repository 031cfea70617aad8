//! Documents in several languages.

use std::collections::HashMap;

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::super::DocumentId;
use super::super::change::ChangeKind;
use super::super::file::{File, FileId, Kind, State, Version};
use crate::platform::database::schema::{library_changes, library_documents, library_files, library_versions};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Documents a form offers at most, the newest.
const MOST: i64 = 200;

/// Whose a document is, and its title.
pub(in super::super) fn find_document(
    connection: &mut DbConn,
    id: DocumentId,
) -> Result<(OrganisationId, String), Error> {
    Ok(library_documents::table
        .find(id)
        .select((library_documents::organisation_id, library_documents::title))
        .first(connection)?)
}

/// An organisation's documents, the newest first.
pub(in super::super) fn list_documents(
    connection: &mut DbConn,
    organisation: OrganisationId,
) -> Result<Vec<(DocumentId, String)>, Error> {
    Ok(library_documents::table
        .filter(library_documents::organisation_id.eq(organisation))
        .order(library_documents::id.desc())
        .limit(MOST)
        .select((library_documents::id, library_documents::title))
        .load(connection)?)
}

/// The documents behind one, at most so many.
pub(in super::super) fn list_all_documents(
    connection: &mut DbConn,
    after: Option<DocumentId>,
    limit: i64,
) -> Result<Vec<DocumentId>, Error> {
    let mut documents = library_documents::table.into_boxed();
    if let Some(after) = after {
        documents = documents.filter(library_documents::id.gt(after));
    }
    Ok(documents.order(library_documents::id).limit(limit).select(library_documents::id).load(connection)?)
}

/// Whose these documents are, and their titles.
pub(in super::super) fn list_titles(
    connection: &mut DbConn,
    ids: &[DocumentId],
) -> Result<HashMap<DocumentId, (OrganisationId, String)>, Error> {
    let rows: Vec<(DocumentId, (OrganisationId, String))> = library_documents::table
        .filter(one_of(library_documents::id, ids))
        .select((library_documents::id, (library_documents::organisation_id, library_documents::title)))
        .load(connection)?;
    Ok(rows.into_iter().collect())
}

/// Those of these documents that are an organisation's own, with their titles.
pub(in super::super) fn own_documents(
    connection: &mut DbConn,
    organisation: OrganisationId,
    ids: &[DocumentId],
) -> Result<HashMap<DocumentId, String>, Error> {
    let own = list_titles(connection, ids)?.into_iter().filter(|(_, (owner, _))| *owner == organisation);
    Ok(own.map(|(id, (_, title))| (id, title)).collect())
}

/// Holds the files of these documents, so that none is removed before a change that found them here is written. Writers
/// on the other engine stand in line anyway.
pub(in super::super) fn hold_files_of(connection: &mut DbConn, ids: &[DocumentId]) -> Result<(), Error> {
    if let DbConn::Pg(connection) = connection {
        let files = library_files::table
            .filter(one_of(library_files::document_id.assume_not_null(), ids))
            .select(library_files::id);
        let _: Vec<FileId> = files.order(library_files::id).for_share().load(connection)?;
    }
    Ok(())
}

/// Holds these documents, so that none gets another language before a change that makes them public is written. Who
/// holds files as well holds them first.
pub(in super::super) fn hold_documents_for_use(connection: &mut DbConn, ids: &[DocumentId]) -> Result<(), Error> {
    if let DbConn::Pg(connection) = connection {
        let documents = library_documents::table.filter(one_of(library_documents::id, ids));
        let documents = documents.order(library_documents::id).select(library_documents::id).for_share();
        let _: Vec<DocumentId> = documents.load(connection)?;
    }
    Ok(())
}

/// Holds the documents between which a file moves, in the order of their ids: neither becomes public, or changes its
/// languages, before the move is written.
pub(in super::super) fn hold_documents(connection: &mut DbConn, ids: &[DocumentId]) -> Result<(), Error> {
    if let DbConn::Pg(connection) = connection {
        let documents = library_documents::table.filter(one_of(library_documents::id, ids));
        let documents = documents.order(library_documents::id).select(library_documents::id).for_update();
        let _: Vec<DocumentId> = documents.load(connection)?;
    }
    Ok(())
}

/// The files of these documents with the version readers get; those that have none are left out.
pub(in super::super) fn list_of_documents(
    connection: &mut DbConn,
    ids: &[DocumentId],
) -> Result<Vec<(File, Version)>, Error> {
    let current = library_versions::file_id
        .eq(library_files::id)
        .and(library_versions::number.eq(library_files::current))
        .and(library_versions::state.eq(State::Ready));
    Ok(library_files::table
        .inner_join(library_versions::table.on(current))
        .filter(one_of(library_files::document_id.assume_not_null(), ids))
        .order(library_files::id)
        .select((File::as_select(), Version::as_select()))
        .load(connection)?)
}

/// Files of an organisation that are no language of a document and do not wait to become one, with the version readers
/// get: the newest, at most
/// `most`, and after them those that are named.
pub(in super::super) fn list_single(
    connection: &mut DbConn,
    organisation: OrganisationId,
    named: &[FileId],
    most: usize,
) -> Result<Vec<(File, Version)>, Error> {
    let current = library_versions::file_id
        .eq(library_files::id)
        .and(library_versions::number.eq(library_files::current))
        .and(library_versions::state.eq(State::Ready));
    let waits = library_changes::table
        .filter(library_changes::file_id.eq(library_files::id).and(library_changes::kind.eq(ChangeKind::Document)))
        .filter(library_changes::reason.is_null());
    let single = library_files::organisation_id
        .eq(organisation)
        .and(library_files::kind.eq(Kind::Document))
        .and(library_files::document_id.is_null())
        .and(not(exists(waits)));
    let ready = library_files::table.inner_join(library_versions::table.on(current)).filter(single);
    let columns = (File::as_select(), Version::as_select());
    let mut files: Vec<(File, Version)> = Vec::new();
    if most > 0 {
        let newest = ready.order(library_files::id.desc()).limit(i64::try_from(most).unwrap_or(i64::MAX));
        files = newest.select(columns).load(connection)?;
    }
    let missing: Vec<FileId> =
        named.iter().filter(|id| !files.iter().any(|(file, _)| file.id == **id)).copied().collect();
    if !missing.is_empty() {
        files.extend(
            ready.filter(one_of(library_files::id, missing)).select(columns).load::<(File, Version)>(connection)?,
        );
    }
    Ok(files)
}

/// Adds a document.
pub(in super::super) fn insert_document(
    connection: &mut DbConn,
    id: DocumentId,
    organisation: OrganisationId,
    title: &str,
    by: PersonId,
    now: Timestamp,
) -> Result<(), Error> {
    diesel::insert_into(library_documents::table)
        .values((
            library_documents::id.eq(id),
            library_documents::organisation_id.eq(organisation),
            library_documents::title.eq(title),
            library_documents::created_by.eq(by),
            library_documents::created_at.eq(now),
        ))
        .execute(connection)?;
    Ok(())
}

/// Gives a document another title.
pub(in super::super) fn rename_document(connection: &mut DbConn, id: DocumentId, title: &str) -> Result<(), Error> {
    diesel::update(library_documents::table.find(id)).set(library_documents::title.eq(title)).execute(connection)?;
    Ok(())
}

/// Whether the document this file is to belong to has the language already.
pub(in super::super) fn is_language_taken(
    connection: &mut DbConn,
    file: &File,
    language: Option<Language>,
) -> Result<bool, Error> {
    let (Some(document), Some(language)) = (file.document_id, language) else { return Ok(false) };
    let others = library_files::table
        .filter(library_files::document_id.eq(document).and(library_files::language.eq(language)))
        .filter(library_files::id.ne(file.id));
    Ok(diesel::select(exists(others)).get_result(connection)?)
}
