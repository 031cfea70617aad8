//! Who reads what of the register: the Traffic Light Protocol and the circle a version names, and nothing else.

use super::version::Version;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ground::Ground;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::tlp::Reach;
use crate::vocabulary::viewer::{Role, Viewer};

/// How far the viewer may read into a version.
pub fn reach(viewer: &Viewer, it: &Version) -> Reach {
    it.circle().reach(viewer)
}

/// The ground on which somebody reads a version that is not for everyone: they have an account, and what it is of is
/// within their reach.
pub fn reading(viewer: &Viewer) -> Option<Ground> {
    viewer.as_account()
}

/// Whether the viewer may release what this person described: a reviewer of the country, and never what they wrote
/// themselves.
pub fn may_release(viewer: &Viewer, country: CountryCode, written_by: PersonId) -> bool {
    viewer.has_in(Role::Reviewer, country) && !viewer.is(written_by)
}
