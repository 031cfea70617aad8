//! What the page of a translation's reviewer sends.

use serde::Deserialize;

use super::ReasonForm;
use crate::platform::web::Errors;

/// The form that sends a translation back to whoever wrote it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ReturnForm {
    /// The post's revision the page was drawn from.
    pub revision: String,
    pub reason: String,
}

impl ReturnForm {
    /// The revision the page was drawn from.
    pub fn seen_revision(&self) -> i32 {
        self.revision.parse().unwrap_or(0)
    }

    /// The reason: one paragraph, there, not too long.
    pub fn parse(&self) -> Result<String, Errors> {
        ReasonForm { reason: self.reason.clone() }.parse()
    }
}
