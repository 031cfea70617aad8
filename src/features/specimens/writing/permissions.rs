//! Who describes a version, who sees the description before it is released, and who releases it.

use super::super::permissions as register;
use super::bench::Bench;
use super::draft::{Draft, State};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ground::Ground;
use crate::vocabulary::ids::{OrganisationId, PersonId};
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

/// The organisation whose drafts alone somebody sees; nothing where they see those of the whole country.
pub fn sees_only(viewer: &Viewer, country: CountryCode) -> Option<OrganisationId> {
    viewer.person().filter(|_| !viewer.has_in(Role::Reviewer, country)).map(|me| me.organisation)
}

/// Whether the viewer sees a draft: who writes for its organisation, and the reviewers of its country, each as far as
/// [`is_within`] lets them. An administrator sees none, looking as one of those or not.
pub fn may_see(viewer: &Viewer, it: &Draft, bench: &Bench) -> bool {
    let Some(me) = viewer.person().filter(|_| viewer.preview().is_none()) else { return false };
    let is_inside =
        writes_for(viewer).is_some_and(|(own, _)| own == it.organisation) || viewer.has_in(Role::Reviewer, it.country);
    is_inside && is_within((me.person, me.organisation), it, bench)
}

/// Whether somebody reads both what is released and what is to be. What is for named people is there for those alone, and
/// for whoever wrote it; what its organisation keeps from others is kept from their reviewers too, unless it has none of
/// its own who could release it. Whom an administrator named comes in once it waits for a release.
pub fn is_within(who: (PersonId, OrganisationId), it: &Draft, bench: &Bench) -> bool {
    will_be_within(who, it, bench) && (is_named(who.0, it) || it.state == State::Submitted)
}

/// The same once it is submitted.
pub fn will_be_within((person, organisation): (PersonId, OrganisationId), it: &Draft, bench: &Bench) -> bool {
    let is_near = organisation == it.organisation || it.is_open_to(organisation) || !bench.has_own(it);
    is_near && (is_named(person, it) || bench.appointee(it) == Some(person))
}

fn is_named(person: PersonId, it: &Draft) -> bool {
    !it.holds_red() || it.named().contains(&person) || it.is_work_of(person)
}

/// Whether the viewer may change a draft.
pub fn may_write(viewer: &Viewer, it: &Draft) -> bool {
    let writes = writes_for(viewer).is_some_and(|(own, _)| own == it.organisation);
    writes && viewer.person().is_some_and(|me| is_named(me.person, it))
}

/// Whether the viewer may release or give back a draft: a reviewer of the country who had no part in it, nor in a picture
/// of it that no reader has had.
pub fn may_release(viewer: &Viewer, it: &Draft, bench: &Bench) -> bool {
    let is_own = viewer.person().is_some_and(|me| bench.has_part(me.person, it));
    !is_own && register::may_release(viewer, it.country, it.written_by) && may_see(viewer, it, bench)
}

/// The ground on which somebody names who releases a draft that nobody it names may release: the administrator of its
/// country, who does not see what it says.
pub fn appointing(viewer: &Viewer, country: CountryCode) -> Option<Ground> {
    viewer.as_one_in(&[Role::CountryAdministrator], country)
}

/// The ground on which the viewer reads what a version said before: they work in its country, whatever they do there.
pub fn looking_back(viewer: &Viewer, country: CountryCode) -> Option<Ground> {
    viewer.as_one_in(Role::ALL, country)
}
