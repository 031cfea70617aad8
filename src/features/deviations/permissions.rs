//! Who writes, releases and reads deviations.

use super::deviation::Deviation;
use super::words::State;
use crate::platform::errors::Error;
use crate::vocabulary::ground::Ground;
use crate::vocabulary::tlp::Tlp;
use crate::vocabulary::viewer::{IN_LIBRARY, Role, Viewer};

/// Whether the viewer may describe deviations: editors of the member states.
pub fn may_write(viewer: &Viewer) -> bool {
    writing(viewer).is_some()
}

/// The ground on which the viewer may.
pub fn writing(viewer: &Viewer) -> Option<Ground> {
    viewer.as_one_of(&[Role::Editor]).filter(|_| viewer.country().is_some())
}

/// Whether the viewer sees what the organisation is still writing.
pub fn is_insider(viewer: &Viewer, it: &Deviation) -> bool {
    inside(viewer, it).is_some()
}

fn inside(viewer: &Viewer, it: &Deviation) -> Option<Ground> {
    let is_own = viewer.person().is_some_and(|me| me.organisation == it.organisation);
    viewer.as_one_in(&IN_LIBRARY, it.country).filter(|_| is_own)
}

/// Whether the viewer may read a version that goes this far: as far as itself and the deviation as a whole do.
pub fn may_read(viewer: &Viewer, it: &Deviation, tlp: Tlp) -> bool {
    it.state != State::Draft && it.circle().reach(viewer).covers(tlp.within(it.tlp)) || is_insider(viewer, it)
}

/// The ground on which somebody reads what is not for everyone.
pub fn reading(viewer: &Viewer, it: &Deviation) -> Option<Ground> {
    inside(viewer, it).or_else(|| viewer.as_account())
}

/// Whether the viewer may change this one.
pub fn may_edit(viewer: &Viewer, it: &Deviation) -> bool {
    viewer.has(Role::Editor) && is_insider(viewer, it) && it.state != State::Withdrawn
}

/// Whether the viewer may release what others wrote.
pub fn may_release(viewer: &Viewer, it: &Deviation) -> bool {
    viewer.has(Role::Reviewer) && is_insider(viewer, it)
}

/// Whether the viewer may take it back: who writes a draft, who releases whatever readers have.
pub fn may_withdraw(viewer: &Viewer, it: &Deviation) -> bool {
    let is_draft = it.state == State::Draft;
    it.state != State::Withdrawn && (may_release(viewer, it) || (is_draft && may_edit(viewer, it)))
}

/// Turns a rule's answer into an error: forbidden, since the viewer sees the deviation.
pub fn require(is_allowed: bool) -> Result<(), Error> {
    if is_allowed { Ok(()) } else { Err(Error::Forbidden) }
}
