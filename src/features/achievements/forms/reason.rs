//! Why a post is sent back or withdrawn; and forms that ask nothing.

use serde::Deserialize;

use crate::platform::i18n::input;
use crate::platform::web::Errors;

/// The form that sends a post back or withdraws it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReasonForm {
    pub reason: String,
}

impl ReasonForm {
    /// The reason: one paragraph, there, not too long.
    pub fn parse(&self) -> Result<String, Errors> {
        let reason = input::line(&self.reason).unwrap_or_default();
        match input::length(&reason) {
            0 => Err(Errors::of("reason", "achievements-error-reason-missing")),
            1..=1000 => Ok(reason),
            _ => Err(Errors::of("reason", "achievements-error-reason-long")),
        }
    }
}
