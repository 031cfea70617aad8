//! What has to be known of a text before it is released.

use crate::features::achievements::achievement::Achievement;
use crate::vocabulary::ids::PersonId;

pub use crate::vocabulary::four_eyes::{FourEyes, may_release};

/// What has to be known of a text before somebody releases it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Release {
    /// What the post's organisation chose.
    pub four_eyes: FourEyes,
    /// Who wrote any of the words since readers last had them, however little and whoever wrote after them.
    pub writers: Vec<PersonId>,
}

impl Release {
    /// Whether somebody began, wrote or submitted this post.
    pub fn is_own(&self, it: &Achievement, person: PersonId) -> bool {
        it.is_work_of(person) || self.writers.contains(&person)
    }
}
