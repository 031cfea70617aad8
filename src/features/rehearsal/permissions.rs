//! Who may enter: everybody who works for a member, whatever they do there, so that whoever is to exchange records tomorrow
//! can try it today.

use crate::vocabulary::ground::Ground;
use crate::vocabulary::viewer::{Role, Viewer};

/// The ground on which somebody practises.
pub fn entering(viewer: &Viewer) -> Option<Ground> {
    viewer.as_one_of(Role::ALL).filter(|_| viewer.country().is_some())
}
