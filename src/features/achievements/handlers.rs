//! One function per route: load what may be seen, check, one step, record, answer.

mod desk;
mod reading;
mod steps;
mod writing;

pub use desk::{drafts, review};
pub use reading::{feed, list, show};
pub use steps::{publish, send_back, submit, withdraw};
pub use writing::{create, edit, new, preview, save};

use super::AchievementId;
use crate::platform::errors::Error;

/// The id in an address; what is no id is not found before the database is asked.
fn id(text: &str) -> Result<AchievementId, Error> {
    AchievementId::parse(text).ok_or(Error::NotFound)
}
