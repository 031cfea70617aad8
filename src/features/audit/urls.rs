//! Every address of the feature, without the language before it.

use super::EntryId;

/// The list under a choice, written as a query.
pub fn list(choice: &str) -> String {
    with("/audit", choice)
}

/// The same as a table for spreadsheets.
pub fn csv(choice: &str) -> String {
    with("/audit.csv", choice)
}

/// The proof that a row stands in the log.
pub fn proof(id: EntryId) -> String {
    format!("/audit/{id}/proof")
}

fn with(path: &str, choice: &str) -> String {
    if choice.is_empty() { path.to_owned() } else { format!("{path}?{choice}") }
}
