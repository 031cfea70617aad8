//! Who sees the mailroom: the secretariat's administrators, who run the portal. Auditors do not: they read what their own
//! organisation did, and here stands how the mail of all of them fares. What is done here stands in the audit.

use crate::vocabulary::ground::Ground;
use crate::vocabulary::viewer::{Role, Viewer};

/// The ground on which `viewer` runs the portal.
pub(super) fn running(viewer: &Viewer) -> Option<Ground> {
    viewer.as_one_of(&[Role::SecretariatAdministrator]).filter(|_| viewer.runs_portal())
}
