//! The words of a post in one language.

use super::sheet::Sheet;
use crate::vocabulary::language::Language;

/// The words of a post in one language, clean and within bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// In which language.
    pub language: Language,
    /// One line.
    pub title: String,
    /// A short paragraph.
    pub summary: String,
    /// Markdown.
    pub body: String,
    /// The answers that are laid side by side across countries.
    pub sheet: Sheet,
}
