//! A thing as the audit names it.

use std::fmt::Display;

use super::country::CountryCode;

/// A thing somebody read or was refused: its kind, its number, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// The kind: `achievement`.
    pub kind: &'static str,
    /// Which one.
    pub id: String,
    /// The country it belongs to, where that is known.
    pub owner: Option<CountryCode>,
}

impl Thing {
    /// One of this kind.
    pub fn new(kind: &'static str, id: impl Display, owner: Option<CountryCode>) -> Self {
        Self { kind, id: id.to_string(), owner }
    }
}
