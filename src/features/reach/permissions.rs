//! Who sees what reached whom: those who work on texts in the organisation that caused it, and its administrators. Whatever
//! they are told of must be theirs to see besides; that its feature says.

use crate::vocabulary::ground::Ground;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::viewer::{Role, Viewer};

/// Roles that see what became of what their organisation told.
const ROLES: [Role; 3] = [Role::Editor, Role::CountryAdministrator, Role::SecretariatAdministrator];

/// The ground on which the viewer sees what reached whom of something this organisation caused.
pub fn seeing(viewer: &Viewer, organisation: OrganisationId) -> Option<Ground> {
    viewer.as_one_of(&ROLES).filter(|_| viewer.person().is_some_and(|me| me.organisation == organisation))
}
