//! One document in several languages, as others show it: a table of languages with type and size.

use std::collections::HashMap;

use super::file::{File, FileId, Version};
use super::{permissions, single, store, urls, views};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::uploads::Content;
use crate::platform::web::Page;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// Documents a form offers that are not ticked in it.
const MOST_OFFERED: usize = 50;

crate::id_type!(
    /// A document in several languages.
    DocumentId
);

/// A document with the files readers may have, drawn by `parts/document.html`.
#[derive(Debug, Clone)]
pub struct DocumentView {
    /// The document.
    pub id: DocumentId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// What its people call it.
    pub title: String,
    /// One row a language, in the fixed order; without a language last.
    pub rows: Vec<Row>,
    /// Whether it is a file that becomes a document when it is used.
    pub is_single: bool,
}

/// A document in one language.
#[derive(Debug, Clone)]
pub struct Row {
    /// The language; `None` where the file names none.
    pub language: Option<Language>,
    /// Its type: `PDF`.
    pub kind: String,
    /// Whether a browser opens it, in a viewer of its own.
    pub opens: bool,
    /// Its size in the reader's numbers.
    pub size: String,
    /// Where it stands.
    pub url: String,
    /// The file's title.
    pub title: String,
    /// The file.
    pub file: super::FileId,
}

/// A document with its languages. The caller has decided that the viewer may see it.
pub fn document(connection: &mut DbConn, page: &Page, id: DocumentId) -> Result<DocumentView, Error> {
    documents(connection, page, &[id])?.pop().ok_or(Error::NotFound)
}

/// Documents with their languages, in this order. The caller has decided that the viewer may see them.
pub fn documents(connection: &mut DbConn, page: &Page, ids: &[DocumentId]) -> Result<Vec<DocumentView>, Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut titles = store::list_titles(connection, ids)?;
    let mut files: HashMap<DocumentId, Vec<Row>> = HashMap::new();
    for (file, version) in store::list_of_documents(connection, ids)? {
        if let Some(id) = file.document_id {
            files.entry(id).or_default().push(row(page, &file, &version));
        }
    }
    let view = |id: &DocumentId| {
        let (organisation, title) = titles.remove(id)?;
        let mut rows = files.remove(id).unwrap_or_default();
        rows.sort_by_key(|row| row.language.map_or(usize::MAX, Language::index));
        Some(DocumentView { id: *id, organisation, title, rows, is_single: false })
    };
    Ok(ids.iter().filter_map(view).collect())
}

/// The documents of an organisation that a form offers its viewer, the newest first: a few of the newest, where it is
/// the viewer's own organisation, and those of it that are ticked.
pub fn offered_documents(
    connection: &mut DbConn,
    page: &Page,
    organisation: OrganisationId,
    ticked: &[DocumentId],
) -> Result<Vec<DocumentView>, Error> {
    let mut ids: Vec<DocumentId> = store::own_documents(connection, organisation, ticked)?.into_keys().collect();
    if permissions::is_insider(&page.viewer, organisation) {
        ids.extend(store::list_documents(connection, organisation)?.into_iter().map(|(id, _)| id).take(MOST_OFFERED));
    }
    // An id begins with the time it was made at.
    ids.sort_unstable_by(|one, other| other.cmp(one));
    ids.dedup();
    let mut offered = documents(connection, page, &ids)?;
    let most = if permissions::is_insider(&page.viewer, organisation) { MOST_OFFERED } else { 0 };
    offered.extend(single::offered(connection, page, organisation, ticked, most)?);
    Ok(offered)
}

/// Those of these documents that are an organisation's own, with their titles; a single file counts as one.
pub fn own_documents(
    connection: &mut DbConn,
    organisation: OrganisationId,
    ids: &[DocumentId],
) -> Result<HashMap<DocumentId, String>, Error> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut own = store::own_documents(connection, organisation, ids)?;
    let files: HashMap<FileId, DocumentId> = ids.iter().filter_map(|id| Some((single::file_of(*id)?, *id))).collect();
    let files_of: Vec<FileId> = files.keys().copied().collect();
    for (file, _) in store::list_single(connection, organisation, &files_of, 0)? {
        own.extend(files.get(&file.id).map(|id| (*id, file.title)));
    }
    Ok(own)
}

/// A file as a row of the table.
pub(super) fn row(page: &Page, file: &File, version: &Version) -> Row {
    Row {
        language: file.language,
        kind: version.content.label(),
        opens: version.content == Content::Pdf,
        size: views::size(page, version.bytes),
        url: urls::file(&version.storage_key, &version.name),
        title: file.title.clone(),
        file: file.id,
    }
}
