//! What is sent to the rehearsal itself.

use serde::Deserialize;

/// Which seat somebody takes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SeatForm {
    pub(super) seat: String,
}

/// Which rehearsal is to be filled anew: the one that was seen, so that two who ask at once empty it once.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ResetForm {
    pub(super) rehearsal: String,
}
