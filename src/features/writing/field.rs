//! The field of a running text.

use askama::Template;
use unicode_segmentation::UnicodeSegmentation as _;

use super::tools::{Drawing, Tool};
use super::urls;
use crate::platform::documents::LeftOut;
use crate::platform::i18n::input;
use crate::platform::markdown;
use crate::platform::web::{Errors, Page};

/// The field of a form's running text, named `body`: its tools, how long the text is, and its preview while it is
/// written. It is drawn into the form, as HTML.
#[derive(Template)]
#[template(path = "writing/body_field.html")]
pub struct BodyField<'a> {
    /// The page it stands on.
    page: &'a Page,
    /// What is wrong with the form.
    errors: &'a Errors,
    /// The text: Markdown.
    body: &'a str,
    /// The language of the words and the side they begin at, as attributes.
    tongue: String,
    /// Where the form is sent for the preview of its text, language included.
    preview: String,
    /// Where pictures come from; without it the text has none.
    pictures: Option<Pictures>,
}

/// Where pictures for a text are chosen.
struct Pictures {
    /// The address of the page that offers them, language included.
    choice: String,
}

impl<'a> BodyField<'a> {
    /// The field of a text in Markdown, in a language as attributes say it, with a preview from this address without the
    /// language in it.
    pub fn new(page: &'a Page, errors: &'a Errors, (body, tongue): (&'a str, String), preview: &str) -> Self {
        Self { page, errors, body, tongue, preview: page.url(preview), pictures: None }
    }

    /// The same with pictures, chosen on the page at this address without the language in it.
    #[must_use]
    pub fn with_pictures(self, choice: &str) -> Self {
        let pictures = Some(Pictures { choice: self.page.url(choice) });
        Self { pictures, ..self }
    }

    /// Words of the text, without its marks.
    fn words(&self) -> String {
        self.page.digits(&markdown::to_text(self.body).unicode_words().count().to_string())
    }

    /// Letters of the text, its marks included, as they are limited.
    fn letters(&self) -> String {
        self.page.digits(&input::length(self.body.trim()).to_string())
    }
}
