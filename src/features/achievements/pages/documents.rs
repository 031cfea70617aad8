//! A document as the beginning of a post.

use askama::Template;

use super::super::urls;
use crate::platform::web::Page;

/// The form that takes a document.
#[derive(Template)]
#[template(path = "achievements/new_document.html")]
pub struct StartDocument {
    pub page: Page,
    /// The name of a document that was not taken, and the word that says why.
    pub refused: Option<(String, &'static str)>,
}
