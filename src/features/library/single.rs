//! A single file at a text: what its form offers beside documents. Such a file becomes a document of its own when the
//! text is saved, under an id that follows from the file's, so that a form can tick it before there is one.

use super::DocumentId;
use super::change::ChangeKind;
use super::document::{DocumentView, row};
use super::file::{File, FileId};
use super::store;
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::ids::OrganisationId;

/// Where the version stands in an id (RFC 9562, 4.2): `7` in every one that was generated, `8` in those of documents
/// that follow from a file.
const VERSION: usize = 14;

/// The id of the document that a file becomes by itself.
fn document_of(file: FileId) -> Option<DocumentId> {
    let mut text = file.to_string();
    text.replace_range(VERSION..=VERSION, "8");
    DocumentId::parse(&text)
}

/// The file that becomes this document by itself; `None` of every other.
pub(super) fn file_of(document: DocumentId) -> Option<FileId> {
    let mut text = document.to_string();
    if text.as_bytes().get(VERSION) != Some(&b'8') {
        return None;
    }
    text.replace_range(VERSION..=VERSION, "7");
    FileId::parse(&text)
}

/// The newest single files of an organisation and those that are ticked, as documents of one language.
pub(super) fn offered(
    connection: &mut DbConn,
    page: &Page,
    organisation: OrganisationId,
    ticked: &[DocumentId],
    most: usize,
) -> Result<Vec<DocumentView>, Error> {
    let ticked: Vec<FileId> = ticked.iter().filter_map(|id| file_of(*id)).collect();
    let files = store::list_single(connection, organisation, &ticked, most)?;
    let view = |(file, version): (File, _)| {
        let rows = vec![row(page, &file, &version)];
        let id = document_of(file.id)?;
        Some(DocumentView { id, organisation, title: file.title, rows, is_single: true })
    };
    Ok(files.into_iter().filter_map(view).collect())
}

/// Makes documents of the single files among these; all others are there already.
pub fn make_documents(
    connection: &mut DbConn,
    page: &Page,
    organisation: OrganisationId,
    ids: &[DocumentId],
) -> Result<(), Error> {
    let known = store::own_documents(connection, organisation, ids)?;
    let mut single: Vec<DocumentId> = ids.iter().filter(|id| !known.contains_key(id)).copied().collect();
    // In the order of the ids, as everyone who holds several rows.
    single.sort_unstable();
    single.dedup();
    for id in &single {
        let file = file_of(*id).ok_or(Error::NotFound)?;
        let file = store::hold_file(connection, file)?.ok_or(Error::NotFound)?;
        // A file that waits to come into another document is for whoever decides about that.
        let waits = store::maybe_waiting_change(connection, file.id, ChangeKind::Document)?.is_some();
        if file.organisation_id != organisation || file.document_id.is_some() || waits {
            return Err(Error::Conflict("attachments-error-unknown"));
        }
        store::insert_document(connection, *id, organisation, &file.title, page.signed_in()?.person, page.now)?;
        let moved = File { document_id: Some(*id), updated_at: page.now, ..file.clone() };
        store::set_document(connection, &file, &moved)?;
        audit::record(connection, page.now, &page.viewer, "file.grouped", ("file", file.id.as_str()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_of_a_file_is_no_other_documents_and_leads_back_to_it() {
        let file = FileId::generate();
        assert_eq!(document_of(file).and_then(file_of), Some(file));
        assert_eq!(file_of(DocumentId::generate()), None);
    }
}
