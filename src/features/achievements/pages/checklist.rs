//! What is worth a look before a post is handed on, as its page lists it.

use super::super::checklist::Finding;
use super::super::{Achievement, urls};
use crate::platform::web::Page;

/// One line of the list.
pub struct Check {
    /// What is to be looked at.
    pub words: String,
    /// Where it is mended, without the language; `None` where that is on the same page.
    pub url: Option<String>,
}

impl Check {
    /// A finding in the reader's words.
    pub fn of(page: &Page, it: &Achievement, finding: &Finding) -> Self {
        let form = |field: &str| Some(format!("{}#{field}", urls::text(it.id, it.original_language)));
        let (words, url) = match finding {
            Finding::Summary => (page.t("writing-check-summary").into_owned(), form("summary")),
            Finding::Text => (page.t("writing-check-text").into_owned(), form("body")),
            Finding::Picture(key) => (page.t(key).into_owned(), form("body")),
            Finding::Stranger(address) => (page.t_s("writing-check-stranger", "address", address), form("body")),
            Finding::Link(address) => (page.t_s("writing-check-link", "address", address), form("body")),
            Finding::Heading(words) => (page.t_s("writing-check-heading", "words", words), form("body")),
            Finding::Sources => (page.t("writing-check-sources").into_owned(), form("sources")),
            Finding::Sheet(count) => (page.t_n("writing-check-sheet", *count), form("sheet")),
            Finding::Missing(count) => (page.t_n("writing-check-missing", *count), None),
            Finding::Older(count) => (page.t_n("writing-check-older", *count), None),
        };
        Self { words, url }
    }
}
