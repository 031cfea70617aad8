//! Documents as programs write them, and texts nobody writes.

mod cleaning;
mod docx;
mod hostile;
mod html;
mod traces;
mod words;

use super::{Document, to_markdown};
use crate::platform::i18n::{Catalogues, Locale};
use crate::platform::markdown;
use crate::vocabulary::language::Language;

fn locale() -> Locale {
    Locale::new(std::sync::Arc::new(Catalogues::embedded().unwrap()), Language::English)
}

/// What the portal shows of a document.
fn shown(document: &Document) -> String {
    markdown::to_html(&to_markdown(document, 1), &locale(), "n", |_| None)
}

/// The words of HTML, without tags.
fn words_of(html: &str) -> Vec<String> {
    let page = scraper::Html::parse_fragment(html);
    let text: String = page.root_element().text().flat_map(|text| [text, " "]).collect();
    text.split_whitespace().map(str::to_owned).collect()
}

fn markdown_of(html: &str) -> String {
    to_markdown(&super::from_html(html).unwrap(), 1)
}
