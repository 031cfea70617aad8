//! Who writes, publishes and reads a meeting. What is published is for everyone, and written by the organisation that began
//! it, the register that hosts it, and the secretariat. A draft is there for the first two alone: the secretariat sees no
//! country's drafts.

mod following;

pub use following::{
    CARRIERS, KEEPERS, SPEAKERS, delegating, may_drop, may_report, reading_minutes, seeing_delegations,
};

use super::meeting::Meeting;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ground::Ground;
use crate::vocabulary::viewer::{Role, Viewer};

/// Who writes a meeting.
const WRITERS: [Role; 4] = [Role::Editor, Role::Reviewer, Role::CountryAdministrator, Role::SecretariatAdministrator];
/// Who publishes one, or calls it off.
const PUBLISHERS: [Role; 3] = [Role::Reviewer, Role::CountryAdministrator, Role::SecretariatAdministrator];

/// The ground on which the viewer begins a meeting.
pub fn writing(viewer: &Viewer) -> Option<Ground> {
    viewer.as_one_of(&WRITERS)
}

/// The ground on which the viewer prepares this one: reads its draft and changes it.
pub fn preparing(viewer: &Viewer, it: &Meeting) -> Option<Ground> {
    writing(viewer).filter(|_| is_host(viewer, it))
}

/// Whether the viewer belongs to those whose meeting it is.
pub fn is_host(viewer: &Viewer, it: &Meeting) -> bool {
    let Some(me) = viewer.person() else { return false };
    let is_of_country = me.country.is_some() && me.country == it.particulars.host;
    let is_secretariat = me.country.is_none() && it.is_public();
    me.organisation == it.organisation || is_of_country || is_secretariat
}

/// Whether the meeting is there for the viewer.
pub fn may_view(viewer: &Viewer, it: &Meeting) -> bool {
    it.is_public() || preparing(viewer, it).is_some()
}

/// Whether the viewer changes it.
pub fn may_edit(viewer: &Viewer, it: &Meeting) -> bool {
    preparing(viewer, it).is_some()
}

/// Whether the viewer publishes it, or calls it off.
pub fn may_publish(viewer: &Viewer, it: &Meeting) -> bool {
    is_host(viewer, it) && viewer.as_one_of(&PUBLISHERS).is_some()
}

/// Whether the viewer says that a meeting is in that member state: a register in its own, the secretariat in each. Where
/// it was before, whoever changes the rest leaves it.
pub fn may_place(viewer: &Viewer, before: Option<CountryCode>, host: Option<CountryCode>) -> bool {
    host.is_none() || host == before || viewer.country().is_none_or(|own| host == Some(own))
}

/// Turns a rule's answer into an error: forbidden, since the viewer sees the meeting.
pub fn require(is_allowed: bool) -> Result<(), Error> {
    if is_allowed { Ok(()) } else { Err(Error::Forbidden) }
}
