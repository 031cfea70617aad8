//! What the browser sends. Nothing of it is kept; it comes back on the page that answers it.

use serde::Deserialize;

use super::mrz;
use crate::platform::web::Errors;

/// The lines of a zone.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct MrzForm {
    pub(super) mrz: String,
}

impl MrzForm {
    /// The lines, where there are any; a form sent empty is no error but asks for help.
    pub(super) fn parse(&self) -> Result<Option<&str>, Errors> {
        if is_too_long(&self.mrz) {
            return Err(Errors::of("mrz", "checks-mrz-too-long"));
        }
        Ok((!self.mrz.trim().is_empty()).then_some(self.mrz.as_str()))
    }
}

/// Whether a text has more characters than any zone, its line ends counted as one.
pub fn is_too_long(mrz: &str) -> bool {
    mrz.chars().filter(|c| *c != '\r').count() > mrz::LONGEST
}
