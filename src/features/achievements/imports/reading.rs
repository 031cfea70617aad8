//! A file becomes rows: a feed where it begins like XML, else a table.

use super::columns;
use super::fault::Fault;
use super::feed;
use super::row::{ImportedRow, MOST_ROWS};
use crate::platform::csv::decode;

/// What holds for rows that do not say it themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Defaults {
    /// BCP 47.
    pub language: String,
    /// A theme's word; empty for none.
    pub theme: String,
}

/// The rows of a file, and the name of its encoding.
pub fn read(bytes: &[u8], encoding: &str, defaults: &Defaults) -> Result<(Vec<ImportedRow>, &'static str), Fault> {
    let (text, encoding) = decode(bytes, encoding)?;
    let is_feed = text.trim_start().starts_with('<');
    let rows = if is_feed { feed::rows(&text, defaults) } else { columns::rows(&text, defaults) }?;
    match rows.len() {
        0 => Err(Fault::Empty),
        1..=MOST_ROWS => Ok((rows, encoding)),
        _ => Err(Fault::TooManyRows),
    }
}
