//! The writing side of the register. A version is described in a [`draft`](draft::Draft), page by page; somebody who had no
//! part in it releases it, as a new version or as the next revision of one, and what was released before is kept. What
//! would be read by more people than before needs a reason, which whoever releases it reads.

mod bench;
mod browsing;
mod changes;
mod desk;
mod draft;
mod farther;
mod forms;
pub(super) mod handlers;
mod history;
mod keeping;
mod missing;
mod notices;
mod pages;
mod permissions;
mod store;
pub mod urls;

pub use desk::{DraftTask, tasks_for};
pub use notices::words_of_notice;
pub(super) use store::insert_revision;

use super::version::Version;
use crate::platform::errors::Error;
use crate::vocabulary::viewer::Viewer;

impl From<draft::WrongState> for Error {
    fn from(fault: draft::WrongState) -> Self {
        Self::Conflict(fault.0)
    }
}

/// Whether the viewer describes documents.
pub(super) fn may_begin(viewer: &Viewer) -> bool {
    permissions::writes_for(viewer).is_some()
}

/// Whether the viewer sees drafts of their country.
pub(super) fn may_list(viewer: &Viewer) -> bool {
    viewer.country().is_some_and(|country| permissions::seeing(viewer, country).is_some())
}

/// Whether the viewer revises what their organisation released.
pub(super) fn may_revise(viewer: &Viewer, it: &Version) -> bool {
    permissions::writes_for(viewer).is_some_and(|(own, _)| own == it.organisation)
}

/// Whether the viewer reads what a version said before.
pub(super) fn may_look_back(viewer: &Viewer, it: &Version) -> bool {
    permissions::looking_back(viewer, it.country).is_some()
}
