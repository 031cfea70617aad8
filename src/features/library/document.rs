//! One document in several languages, as others show it: a table of languages with type and size.

use super::file::{File, Version};
use super::{store, urls, views};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::uploads::Content;
use crate::platform::web::Page;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

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
    let (organisation, title) = store::find_document(connection, id)?;
    let mut rows: Vec<Row> =
        store::list_of_document(connection, id)?.iter().map(|(file, version)| row(page, file, version)).collect();
    rows.sort_by_key(|row| row.language.map_or(usize::MAX, Language::index));
    Ok(DocumentView { id, organisation, title, rows })
}

fn row(page: &Page, file: &File, version: &Version) -> Row {
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
