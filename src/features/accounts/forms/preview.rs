//! Which role to look as.

use serde::Deserialize;

use crate::vocabulary::viewer::Role;

/// What the buttons of the preview send.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreviewForm {
    /// The role.
    pub role: Role,
}
