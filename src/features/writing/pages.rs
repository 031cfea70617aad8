//! What the templates are given.

use askama::Template;

use super::examples::Example;
use crate::platform::web::Page;

/// How to write: each mark with an example, and what becomes of it.
#[derive(Template)]
#[template(path = "writing/help.html")]
pub struct Help {
    pub page: Page,
    pub examples: Vec<Example>,
}
