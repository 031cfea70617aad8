//! Who describes a version, who sees the description before it is released, and who releases it.

use super::super::permissions as register;
use super::draft::Draft;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ground::Ground;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::viewer::{Role, Viewer};

/// The country and organisation the viewer describes documents for, if any.
pub fn writes_for(viewer: &Viewer) -> Option<(OrganisationId, CountryCode)> {
    let me = viewer.person().filter(|_| viewer.has(Role::Editor))?;
    Some((me.organisation, me.country?))
}

/// The ground on which somebody sees drafts of this country.
pub fn seeing(viewer: &Viewer, country: CountryCode) -> Option<Ground> {
    viewer.as_one_in(&[Role::Editor, Role::Reviewer], country)
}

/// Whether the viewer sees a draft: who writes for its organisation, and the reviewers of its country. What holds
/// something for named people is there for those alone, and for whoever wrote it.
pub fn may_see(viewer: &Viewer, it: &Draft) -> bool {
    let Some(me) = viewer.person() else { return false };
    let is_inside =
        writes_for(viewer).is_some_and(|(own, _)| own == it.organisation) || viewer.has_in(Role::Reviewer, it.country);
    is_inside && (!it.holds_red() || it.description.people.contains(&me.person) || it.is_work_of(me.person))
}

/// Whether the viewer may change a draft.
pub fn may_write(viewer: &Viewer, it: &Draft) -> bool {
    writes_for(viewer).is_some_and(|(own, _)| own == it.organisation) && may_see(viewer, it)
}

/// Whether the viewer may release or give back a draft: a reviewer of the country who had no part in it.
pub fn may_release(viewer: &Viewer, it: &Draft) -> bool {
    let is_own = viewer.person().is_some_and(|me| it.is_work_of(me.person));
    !is_own && register::may_release(viewer, it.country, it.written_by) && may_see(viewer, it)
}

/// Whether the viewer reads what a version said before: the people of its country.
pub fn may_look_back(viewer: &Viewer, country: CountryCode) -> bool {
    viewer.person().is_some_and(|me| me.country == Some(country))
}
