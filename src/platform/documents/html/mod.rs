//! HTML as word processors and mail programs put it on the clipboard, read into the model.

mod css;
mod elements;
mod meaning;
mod notes;
mod reader;
mod spans;
mod tokens;

use super::model::Document;

/// The HTML is made to cost more to read than it can be worth, or holds far more than a post may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the HTML is too intricate")]
pub struct TooIntricate;

/// Reads HTML of any kind, whole or a piece. Nothing in it is run, fetched or believed: only words, headings, lists,
/// tables, quotes, bold, italic, footnotes and links to the web come out.
pub fn from_html(html: &str) -> Result<Document, TooIntricate> {
    let reader = tokens::listen(html, reader::Reader::new())?;
    if reader.is_full() { Err(TooIntricate) } else { Ok(reader.finish()) }
}
