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
    pub page: &'a Page,
    /// What is wrong with the form.
    pub errors: &'a Errors,
    /// The text: Markdown.
    pub body: &'a str,
    /// The language of the words and the side they begin at, as attributes.
    pub tongue: String,
    /// Where the form is sent for the preview of its text, language included.
    pub preview: String,
    /// Where pictures come from; without it the text has none.
    pub pictures: Option<Pictures>,
}

/// Where pictures for a text are chosen.
pub struct Pictures {
    /// The address of the page that offers them, language included.
    pub choice: String,
}

impl BodyField<'_> {
    /// Words of the text, without its marks.
    fn words(&self) -> String {
        self.page.digits(&markdown::to_text(self.body).unicode_words().count().to_string())
    }

    /// Letters of the text, its marks included, as they are limited.
    fn letters(&self) -> String {
        self.page.digits(&input::length(self.body.trim()).to_string())
    }
}
