//! What the pages of versions send.

use serde::Deserialize;

/// Which saves of a list to show: those before a revision, or the newest.
#[derive(Debug, Default, Deserialize)]
pub struct Before {
    pub before: Option<i32>,
}

/// The two versions ticked in a list.
#[derive(Debug, Deserialize)]
pub struct Chosen {
    pub old: i32,
    pub new: i32,
}

/// How a comparison is laid out.
#[derive(Debug, Default, Deserialize)]
pub struct Columns {
    columns: Option<String>,
}

impl Columns {
    /// Whether the versions stand side by side.
    pub fn is_double(&self) -> bool {
        self.columns.as_deref() == Some("2")
    }
}

/// A button of a page that shows words: it takes a version back, releases a translation, or says that it is still right.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Restoration {
    /// The post's revision the page was drawn from.
    pub revision: String,
}

impl Restoration {
    /// The revision the page was drawn from.
    pub fn seen_revision(&self) -> i32 {
        self.revision.parse().unwrap_or(0)
    }
}

/// Which autosave the form is to be filled from.
#[derive(Debug, Default, Deserialize)]
pub struct Taken {
    pub autosave: Option<String>,
}

/// The button that throws away a begun post.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Begun {
    pub id: String,
}
