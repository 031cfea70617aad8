//! The form that lets many messages go at once.

use data_encoding::BASE64URL_NOPAD;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use crate::features::exchange::case_file::CaseId;

/// A button that lets go what waits as it was seen.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReleaseForm {
    /// What [`waiting`] said when the page was made.
    pub(super) seen: String,
}

/// One word for these cases in these revisions; it changes where one more waits, one less, or one in other words.
pub(super) fn waiting(cases: &[(CaseId, i32)]) -> String {
    let said = cases.iter().map(|(case, revision)| format!("{case} {revision}\n"));
    BASE64URL_NOPAD.encode(&Sha256::digest(said.collect::<String>()))
}
