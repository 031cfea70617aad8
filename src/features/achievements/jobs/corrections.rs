//! Where four eyes are waived, what a reviewer corrects is public at once: the others are told and can compare.

use serde::{Deserialize, Serialize};

use super::super::letters::Told;
use super::super::{Achievement, AchievementId, store};
use crate::features::accounts;
use crate::platform::Platform;
use crate::platform::jobs::{Failure, Job};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Role;

/// Tells the country's other reviewers that somebody changed public words by their own hand.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellOfCorrection {
    pub(in super::super) achievement: AchievementId,
    pub(in super::super) language: Language,
    pub(in super::super) revision: i32,
    /// Who corrected them.
    pub(in super::super) person: PersonId,
}

impl Job for TellOfCorrection {
    const KIND: &'static str = "tell-of-correction";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        Ok(platform.database.write_here(|connection| {
            let it = store::find_as_portal(connection, self.achievement)?;
            let words = store::maybe_text(connection, it.id, self.language)?;
            let Some(words) = words else { return Ok(()) };
            let reviewers = accounts::list_holders(connection, it.country, Role::Reviewer)?;
            // The post speaks of the revision of the correction, so that a job which runs twice writes one mail.
            let told = Told { platform, it: &Achievement { revision: self.revision, ..it }, words };
            for reviewer in reviewers.iter().filter(|reviewer| reviewer.person != self.person) {
                told.corrected(connection, reviewer)?;
            }
            Ok(())
        })?)
    }
}
