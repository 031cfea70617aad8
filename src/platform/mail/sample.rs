//! Mails of facts made up, for the pages and the tests that show how mails look: each feature draws its own, so a mail
//! without one cannot be looked at and is missed.

use super::{EmailAddress, Message};
use crate::platform::errors::Error;

/// Whom the samples speak to.
pub const NAME: &str = "Gulnora Karimova";
/// Where they go.
const READER: &str = "gulnora@registry.example";

/// A mail of facts made up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// Its templates, without an ending: `mail/trial`.
    pub template: &'static str,
    /// The mail.
    pub message: Message,
}

/// The address the samples go to.
pub(super) fn reader() -> Result<EmailAddress, Error> {
    EmailAddress::parse(READER).ok_or_else(|| Error::unexpected("the address of the samples is none"))
}
