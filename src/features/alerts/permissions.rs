//! Who reports, checks, reads and acknowledges. What one may not read is not there.

use super::alert::Alert;
use super::reading::Reading;
use super::words::State;
use crate::platform::errors::Error;
use crate::vocabulary::ground::Ground;
use crate::vocabulary::tlp::Tlp;
use crate::vocabulary::viewer::{Role, Viewer};

/// Roles that report a false document.
pub const WRITERS: [Role; 3] = [Role::Editor, Role::Reviewer, Role::Officer];
/// Roles that acknowledge for their organisation, and are told of what it receives.
pub const RECEIVERS: [Role; 3] = [Role::Officer, Role::Reviewer, Role::CountryAdministrator];
/// Roles that see what their organisation has not published yet, where it does not name its readers one by one.
const INSIDERS: [Role; 5] = [Role::Editor, Role::Reviewer, Role::Officer, Role::CountryAdministrator, Role::Auditor];

/// The ground on which the viewer reports.
pub fn writing(viewer: &Viewer) -> Option<Ground> {
    viewer.as_one_of(&WRITERS).filter(|_| viewer.country().is_some())
}

/// The ground on which somebody reads what is not for everyone.
pub fn reading(viewer: &Viewer) -> Option<Ground> {
    viewer.as_account()
}

/// What the viewer gets of an alert; nothing where it is not there for them.
pub fn read(viewer: &Viewer, it: Alert) -> Option<Reading> {
    if it.was_published() {
        let reach = it.circle().reach(viewer);
        let is_taken_back = it.state == State::Withdrawn && !is_own(viewer, &it);
        let reading = Reading::of(it, reach)?;
        return Some(if is_taken_back { reading.taken_back() } else { reading });
    }
    if has_part_in(viewer, &it) {
        return Some(Reading::whole(it));
    }
    let reach = it.circle().reach(viewer);
    (is_inside(viewer, &it) && it.report.tlp != Tlp::Red).then(|| Reading::of(it, reach)).flatten()
}

/// Whether the viewer works on it before it is published: who wrote in it and still writes, and who may check it. Somebody
/// who looks at the portal as another role has no part in what is RED.
pub fn has_part_in(viewer: &Viewer, it: &Alert) -> bool {
    let is_looking_at_red = viewer.preview().is_some() && it.report.reach_of_numbers() == Tlp::Red;
    let is_writer = viewer.as_one_of(&WRITERS).is_some() && it.writers.iter().any(|writer| viewer.is(*writer));
    is_own(viewer, it) && !is_looking_at_red && (viewer.has(Role::Reviewer) || is_writer)
}

fn is_own(viewer: &Viewer, it: &Alert) -> bool {
    viewer.country() == Some(it.country) && viewer.person().is_some_and(|me| me.organisation == it.organisation)
}

/// Whether the viewer belongs to the side that sends it.
pub fn is_inside(viewer: &Viewer, it: &Alert) -> bool {
    is_own(viewer, it) && viewer.as_one_of(&INSIDERS).is_some()
}

/// Whether the viewer may change it, before it is checked.
pub fn may_edit(viewer: &Viewer, it: &Alert) -> bool {
    it.state == State::Submitted && has_part_in(viewer, it) && viewer.as_one_of(&WRITERS).is_some()
}

/// Whether the viewer checks what others of their organisation wrote.
pub fn may_check(viewer: &Viewer, it: &Alert) -> bool {
    is_own(viewer, it) && viewer.has(Role::Reviewer)
}

/// Whether the viewer may take it back: who wrote it, before it is checked; a reviewer at any time.
pub fn may_withdraw(viewer: &Viewer, it: &Alert) -> bool {
    matches!(it.state, State::Submitted | State::Published)
        && (may_check(viewer, it) || (!it.was_published() && has_part_in(viewer, it)))
}

/// The ground on which a reviewer takes back what their organisation published, read or not: it may name others alone.
pub fn taking_back(viewer: &Viewer, it: &Alert) -> Option<Ground> {
    let is_itself = viewer.preview().is_none();
    viewer.as_one_of(&[Role::Reviewer]).filter(|_| is_itself && is_own(viewer, it) && it.was_published())
}

/// Whether the viewer acknowledges whatever their organisation received.
pub fn acknowledges_all(viewer: &Viewer) -> bool {
    viewer.as_one_of(&RECEIVERS).is_some() && viewer.country().is_some()
}

/// Whether the viewer acknowledges this one for their organisation: of what is RED nobody else there knows than whom it
/// names.
pub fn may_acknowledge(viewer: &Viewer, it: &Alert) -> bool {
    let is_listed = it.report.tlp == Tlp::Red && it.report.people.iter().any(|person| viewer.is(*person));
    acknowledges_all(viewer) || (is_listed && viewer.country().is_some())
}

/// Turns a rule's answer into an error: forbidden, since the viewer sees the alert.
pub fn require(is_allowed: bool) -> Result<(), Error> {
    if is_allowed { Ok(()) } else { Err(Error::Forbidden) }
}
