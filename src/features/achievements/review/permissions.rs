//! Who may do what in the review of a country's posts.

use crate::vocabulary::country::CountryCode;
use crate::vocabulary::viewer::{Role, Viewer};

/// Whether the viewer may write remarks at the country's posts, answer them and resolve them.
pub fn may_remark(viewer: &Viewer, country: CountryCode) -> bool {
    [Role::Editor, Role::Reviewer, Role::CountryAdministrator].iter().any(|role| viewer.has_in(*role, country))
}

/// Whether the viewer may call off a step that was chosen for a time: whoever may take one.
pub fn may_call_off(viewer: &Viewer, country: CountryCode) -> bool {
    viewer.has_in(Role::Reviewer, country) || viewer.has_in(Role::CountryAdministrator, country)
}

/// Whether the viewer may choose how the country's posts are released.
pub fn may_choose_release(viewer: &Viewer, country: CountryCode) -> bool {
    viewer.has_in(Role::CountryAdministrator, country)
}
