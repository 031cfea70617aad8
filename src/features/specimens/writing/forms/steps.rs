//! The forms of the steps of a draft.

use serde::Deserialize;

use super::super::draft::DraftId;
use super::{LONGEST_REASON, filled};
use crate::platform::web::Errors;

/// Hands a draft to the reviewers.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SubmissionForm {
    pub revision: i32,
    /// Why more people should read it; asked where it goes farther than before.
    pub reason: String,
}

impl SubmissionForm {
    /// The reason.
    pub fn reason(&self) -> Result<String, Errors> {
        filled(&self.reason, LONGEST_REASON, "specimens-error-reason").map_err(|key| Errors::of("reason", key))
    }
}

/// Releases a draft as it was read, or throws it away.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DecisionForm {
    pub revision: i32,
}

/// Names who releases a draft.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AppointmentForm {
    pub revision: i32,
    pub person: String,
}

/// Which page of a list is asked for: the one behind a draft.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PageQuery {
    after: String,
}

impl PageQuery {
    /// The last draft of the page before; nothing for the first page.
    pub fn after(&self) -> Option<DraftId> {
        DraftId::parse(&self.after)
    }
}

/// Gives a draft back.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ReturnForm {
    pub revision: i32,
    pub remark: String,
}

impl ReturnForm {
    /// What is to be mended.
    pub fn parse(&self) -> Result<String, Errors> {
        filled(&self.remark, LONGEST_REASON, "specimens-error-reason").map_err(|key| Errors::of("remark", key))
    }
}
