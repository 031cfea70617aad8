//! The preview of words being written.

use askama::Template;

use crate::platform::web::Page;
use crate::vocabulary::language::Language;

/// The words of an article as readers would have them; the script shows its `.prose`.
#[derive(Template)]
#[template(path = "guidance/preview.html")]
pub struct Preview {
    pub page: Page,
    /// The language of the words.
    pub language: Language,
    pub title: String,
    pub summary: String,
    /// The running text as HTML, or the catalogue key that says why it cannot be one.
    pub body: Result<String, &'static str>,
}

impl Preview {
    fn tongue(&self) -> String {
        format!("lang={} dir={}", self.language.tag(), self.language.direction().as_str())
    }
}
