//! Who writes, releases and takes back figures. What is released is for everyone; what is being written is there for the
//! people of its own organisation alone.

use super::figure::{Figure, Revision};
use super::words::State;
use crate::platform::errors::Error;
use crate::vocabulary::ground::Ground;
use crate::vocabulary::viewer::{IN_LIBRARY, Role, Viewer};

/// Roles that write figures.
const WRITERS: [Role; 2] = [Role::Editor, Role::Reviewer];
/// Roles that release them, and are told of what waits.
pub const RELEASERS: [Role; 1] = [Role::Reviewer];

/// The ground on which the viewer writes figures of their country.
pub fn writing(viewer: &Viewer) -> Option<Ground> {
    viewer.as_one_of(&WRITERS).filter(|_| viewer.country().is_some())
}

/// The ground on which the viewer releases what others wrote.
pub fn releasing(viewer: &Viewer) -> Option<Ground> {
    viewer.as_one_of(&RELEASERS).filter(|_| viewer.country().is_some())
}

/// The ground on which the viewer sees what their organisation is writing.
pub fn at_desk(viewer: &Viewer) -> Option<Ground> {
    viewer.as_one_of(&IN_LIBRARY).filter(|_| viewer.country().is_some())
}

/// The same of one figure.
pub fn inside(viewer: &Viewer, it: &Figure) -> Option<Ground> {
    let is_own = viewer.person().is_some_and(|me| me.organisation == it.organisation);
    viewer.as_one_in(&IN_LIBRARY, it.country).filter(|_| is_own)
}

/// Whether the viewer may change or correct it.
pub fn may_edit(viewer: &Viewer, it: &Figure) -> bool {
    inside(viewer, it).is_some() && writing(viewer).is_some()
}

/// Whether the viewer decides about what others wrote.
pub fn may_decide(viewer: &Viewer, it: &Figure) -> bool {
    inside(viewer, it).is_some() && viewer.has(Role::Reviewer)
}

/// Whether the viewer may release this revision: it waits, and they wrote nothing of it.
pub fn may_release(viewer: &Viewer, it: &Figure, revision: &Revision) -> bool {
    let is_own = revision.writers.iter().any(|writer| viewer.is(*writer));
    revision.state == State::Submitted && !is_own && may_decide(viewer, it)
}

/// Whether the viewer may take this revision back: what readers have, who decides; what is being written, who wrote it too.
pub fn may_withdraw(viewer: &Viewer, it: &Figure, revision: &Revision) -> bool {
    let is_own = revision.writers.iter().any(|writer| viewer.is(*writer));
    match revision.state {
        State::Released => may_decide(viewer, it),
        State::Draft | State::Submitted | State::Returned => may_decide(viewer, it) || (is_own && may_edit(viewer, it)),
        State::Superseded | State::Withdrawn => false,
    }
}

/// Turns a rule's answer into an error: forbidden, since the viewer sees the figure.
pub fn require(is_allowed: bool) -> Result<(), Error> {
    if is_allowed { Ok(()) } else { Err(Error::Forbidden) }
}
