//! Who may enter: everybody who works for a member, whatever they do there, so that whoever is to exchange records tomorrow
//! can try it today. Who looks at the portal as another role does nothing, and practises nothing.

use crate::vocabulary::ground::Ground;
use crate::vocabulary::viewer::Viewer;

/// The ground on which somebody practises.
pub fn entering(viewer: &Viewer) -> Option<Ground> {
    viewer.as_account().filter(|_| viewer.country().is_some() && viewer.preview().is_none())
}
