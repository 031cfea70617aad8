//! A row of a table, or an entry of a feed, on its way to become a draft.

use serde::{Deserialize, Serialize};

use super::super::AchievementId;
use super::super::forms::TextForm;
use crate::vocabulary::language::Language;

crate::id_type!(
    /// A file that was read.
    ImportId
);

/// Rows of a file at most.
pub const MOST_ROWS: usize = 2_000;

/// What one row says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedRow {
    /// Where it begins in the file: the line, or the number of the entry; from 1.
    pub place: usize,
    /// What names its post: the entry number where it comes from a portal like this, else any word. Rows of one name in
    /// several languages are one post. May be empty.
    pub reference: String,
    /// The language its post was written in, where the row says so (BCP 47).
    #[serde(default)]
    pub original_language: String,
    /// Whether it becomes a draft although it is there already: somebody ticked it.
    #[serde(default)]
    pub is_taken: bool,
    /// The post it becomes, once it was handed on.
    #[serde(default)]
    pub post: Option<AchievementId>,
    /// What a person would have typed.
    pub form: TextForm,
}

impl ImportedRow {
    /// The language of its words, where it is one of ours.
    pub fn language(&self) -> Option<Language> {
        Language::from_tag(&self.form.language)
    }

    /// Whether the row says itself that it is the original.
    pub fn is_original(&self) -> bool {
        !self.original_language.is_empty() && self.original_language == self.form.language
    }
}
