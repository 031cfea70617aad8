//! The documents that two versions of a text do not share. They are told by which they are: another document of the same
//! title is another document.

use askama::Template;

use crate::features::library::{DocumentId, DocumentView};
use crate::platform::errors::Error;
use crate::platform::web::Page;

/// Documents of two versions or forms, each in the order of its own.
#[derive(Default)]
pub struct ChangedDocuments {
    old: Vec<DocumentId>,
    new: Vec<DocumentId>,
    /// Those of both.
    views: Vec<DocumentView>,
}

/// One document that only one of them has, or all of the newer one where their order alone is another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Gone,
    New,
    Moved,
}

#[derive(Template)]
#[template(path = "achievements/changed_documents.html")]
struct Drawing<'a> {
    page: &'a Page,
    documents: Vec<(&'a DocumentView, Change)>,
}

impl ChangedDocuments {
    /// `views` are those of both that may be shown.
    pub fn new((old, new): (&[DocumentId], &[DocumentId]), views: Vec<DocumentView>) -> Self {
        Self { old: old.to_vec(), new: new.to_vec(), views }
    }

    /// What changed, each document with its files to open: safe HTML, or nothing where both have the same.
    pub(super) fn html(&self, page: &Page) -> Result<Option<String>, Error> {
        let changes = changes(&self.old, &self.new);
        let view = |id: DocumentId| self.views.iter().find(|view| view.id == id);
        let documents: Vec<_> = changes.into_iter().filter_map(|(id, change)| Some((view(id)?, change))).collect();
        if documents.is_empty() { Ok(None) } else { Ok(Some(Drawing { page, documents }.render()?)) }
    }
}

fn changes(old: &[DocumentId], new: &[DocumentId]) -> Vec<(DocumentId, Change)> {
    let gone = old.iter().filter(|id| !new.contains(id)).map(|id| (*id, Change::Gone));
    let come = new.iter().filter(|id| !old.contains(id)).map(|id| (*id, Change::New));
    let changes: Vec<_> = gone.chain(come).collect();
    if changes.is_empty() && old != new { new.iter().map(|id| (*id, Change::Moved)).collect() } else { changes }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_told_by_which_they_are_and_by_their_order() {
        let [a, b, c] = [(); 3].map(|()| DocumentId::generate());
        assert_eq!(changes(&[a, b], &[a, b]), []);
        assert_eq!(changes(&[a, b], &[c, b]), [(a, Change::Gone), (c, Change::New)]);
        assert_eq!(changes(&[a, b], &[b, a]), [(b, Change::Moved), (a, Change::Moved)]);
    }
}
