//! The addresses of kept searches, without the language before them.

use super::SavedSearchId;

/// A person's kept searches.
pub fn list() -> String {
    "/searches".to_owned()
}

/// Opens the search and notes that its owner looked.
pub(super) fn reading(id: SavedSearchId) -> String {
    format!("/searches/{id}/reading")
}

/// Changes how often mails come.
pub fn rhythm(id: SavedSearchId) -> String {
    format!("/searches/{id}/rhythm")
}

/// Forgets a search.
pub(super) fn end(id: SavedSearchId) -> String {
    format!("/searches/{id}/end")
}

/// The page where the reader of a mail stops the mails.
pub(super) fn mails(signed: &str) -> String {
    format!("/searches/{signed}/mails")
}

/// What mail programs post to; the only address without a language.
pub(super) fn unsubscribe(signed: &str) -> String {
    format!("/unsubscribe/searches/{signed}")
}

/// Where the rhythms of all mails stand; kept by `habits`.
pub(super) fn habits() -> String {
    "/habits".to_owned()
}

/// The search itself.
pub(super) fn search(query: &str) -> String {
    format!("/search?{query}")
}
