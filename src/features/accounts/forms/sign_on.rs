//! Where somebody who goes by a provider was on the way to.

use serde::Deserialize;

/// What the button of a provider sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnTheWay {
    /// Where to go on to; not trusted.
    #[serde(default)]
    pub next: String,
}
