//! The rows as a table for spreadsheets: times in UTC and words of the program for machines, the reader's words beside
//! them for people.

use super::entry::Entry;
use super::pages::{self, Known};
use super::permissions::Reach;
use crate::platform::csv::{self, BYTE_ORDER_MARK};
use crate::platform::web::Page;

/// The names of the columns, each with the catalogue key of its words.
const COLUMNS: [&str; 9] = [
    "audit-column-time",
    "audit-column-who",
    "audit-column-country",
    "audit-column-did",
    "audit-column-thing",
    "audit-column-id",
    "audit-column-kind",
    "audit-column-row",
    "audit-column-place",
];

/// The byte order mark and the names of the columns.
pub(super) fn head(page: &Page) -> String {
    format!("{BYTE_ORDER_MARK}{}", csv::row(COLUMNS.iter().map(|key| page.plain(key))))
}

/// A row.
pub(super) fn row(page: &Page, reach: Reach, row: &Entry, known: &Known) -> String {
    csv::row([
        row.at.to_seconds(),
        pages::who(page, reach, row, known),
        row.country.map(|country| country.to_string()).unwrap_or_default(),
        pages::did(page, &row.kind, None),
        pages::thing(page, &row.subject_kind),
        row.subject_id.clone(),
        row.kind.clone(),
        row.id.to_string(),
        known.places.get(row.id.as_str()).map(ToString::to_string).unwrap_or_default(),
    ])
}
