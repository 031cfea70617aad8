//! A save of a post's words. Every save is kept; the newest of a language is what the post says now.

use serde::{Deserialize, Serialize};

use crate::vocabulary::theme::Theme;

crate::text_enum!(
    /// How a version came to be.
    Made {
        /// Somebody wrote it.
        Written = "written",
        /// An older version was taken back.
        Restored = "restored",
        /// A translator looked at the changed original and found nothing to change.
        Confirmed = "confirmed",
        /// It came with a file or a feed.
        Imported = "imported",
    }
);

/// What a version of the original says beside its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// What the post is about.
    pub theme: Theme,
    /// When it happened, ISO 8601.
    pub day: String,
    /// The sources, in their order.
    pub sources: Vec<RecordedSource>,
    /// The ids of the documents, in their order; none were kept with versions that are older than they are.
    #[serde(default)]
    pub documents: Vec<String>,
}

/// A source as it stood in a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedSource {
    /// `https://…`
    pub url: String,
    /// What it is called.
    pub title: String,
    /// When it was read, ISO 8601.
    pub as_of: Option<String>,
    /// A remark.
    pub note: Option<String>,
}
