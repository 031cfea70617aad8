//! A file becomes rows: a list where it begins like one, else a table.

use super::fault::Fault;
use super::row::{MOST_ROWS, Tried};
use super::{json, table};
use crate::features::exchange::catalogue::Kind;
use crate::platform::csv::{Unreadable, decode};
use crate::platform::i18n::reckoning::Reckoning;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// What holds for rows that do not say it themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Defaults {
    /// The calendar of dates.
    pub calendar: Reckoning,
    /// The language of names.
    pub language: Language,
    /// The countries that may be named.
    pub countries: &'static [CountryCode],
}

/// The rows of a file.
///
/// # Errors
/// Why it cannot be read at all.
pub fn read(bytes: &[u8], encoding: &str, kind: Kind, defaults: &Defaults) -> Result<Vec<Tried>, Fault> {
    let (text, _) = decode(bytes, encoding)?;
    let text = zeroize::Zeroizing::new(text);
    let is_list = text.trim_start().starts_with(['[', '{']);
    let rows = if is_list { json::rows(&text, kind, defaults.countries) } else { table::rows(&text, kind, defaults) }?;
    match rows.len() {
        0 => Err(Unreadable::Empty.into()),
        1..=MOST_ROWS => Ok(rows),
        _ => Err(Unreadable::TooManyRows.into()),
    }
}
