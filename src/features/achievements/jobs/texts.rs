//! Mails of what goes round between whoever translates or corrects and the reviewers.

use serde::{Deserialize, Serialize};

use super::super::letters::Told;
use super::super::working_copy::WorkingCopy;
use super::super::{Achievement, AchievementId, review, store};
use crate::features::accounts;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::TextState;
use crate::vocabulary::viewer::Role;

/// Adds the jobs of single texts.
pub(super) fn register(registry: &mut Registry) {
    registry.add::<AskForTextReview>().add::<TellTextWriter>().add::<TellOfRelease>();
}

/// Tells the reviewers who were named that a translation or a correction waits for them; all of the country where none
/// of those is there.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AskForTextReview {
    pub(in super::super) achievement: AchievementId,
    pub(in super::super) language: Language,
    pub(in super::super) revision: i32,
}

impl Job for AskForTextReview {
    const KIND: &'static str = "ask-for-translation-review";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let of = (self.achievement, self.language, self.revision);
        platform.database.write_here(|connection| {
            let Some((it, copy)) = unchanged(connection, of, TextState::InReview)? else { return Ok(()) };
            let mut reviewers = accounts::list_holders(connection, it.country, Role::Reviewer)?;
            let release = review::release_of_text(connection, &it, self.language)?;
            // Who handed it on knows; who wrote it is asked only where they may release it.
            reviewers.retain(|it| {
                let may = review::may_release(true, copy.is_by(it.person, &release), release.four_eyes);
                may && Some(it.person) != copy.submitted_by
            });
            let named = review::list_text_requested(connection, (it.id, self.language))?;
            let able: Vec<PersonId> = reviewers.iter().map(|it| it.person).collect();
            reviewers.retain(|it| review::asks(&named, it.person, |person| able.contains(&person)));
            let told = Told { platform, it: &it, words: copy.clone().into() };
            for reviewer in &reviewers {
                told.text_review_asked(connection, reviewer)?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

/// Tells who wrote a translation or a correction that it came back, and why.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellTextWriter {
    pub(in super::super) achievement: AchievementId,
    pub(in super::super) language: Language,
    pub(in super::super) revision: i32,
}

impl Job for TellTextWriter {
    const KIND: &'static str = "tell-translator";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let of = (self.achievement, self.language, self.revision);
        platform.database.write_here(|connection| {
            let Some((it, copy)) = unchanged(connection, of, TextState::InWork)? else { return Ok(()) };
            let mut people = accounts::list_holders(connection, it.country, Role::Editor)?;
            people.extend(accounts::list_holders(connection, it.country, Role::Reviewer)?);
            let reason = copy.reason.clone().unwrap_or_default();
            let told = Told { platform, it: &it, words: copy.clone().into() };
            // Somebody may hold both roles; the outbox keeps one mail.
            for writer in people.iter().filter(|person| person.person == copy.updated_by) {
                told.text_returned(connection, writer, &reason)?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

/// Tells who wrote a translation or a correction that a reviewer released it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellOfRelease {
    pub(in super::super) achievement: AchievementId,
    pub(in super::super) language: Language,
    pub(in super::super) revision: i32,
    /// Who wrote it and who handed it on, without who released it.
    pub(in super::super) writers: Vec<PersonId>,
}

impl Job for TellOfRelease {
    const KIND: &'static str = "tell-of-release";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        platform.database.write_here(|connection| {
            let it = store::find_as_portal(connection, self.achievement)?;
            // Taken from the readers meanwhile: that was told with its reason.
            let Some(words) = store::maybe_text(connection, it.id, self.language)? else { return Ok(()) };
            let mut people = accounts::list_holders(connection, it.country, Role::Editor)?;
            people.extend(accounts::list_holders(connection, it.country, Role::Reviewer)?);
            let told = Told { platform, it: &Achievement { revision: self.revision, ..it }, words };
            for writer in people.iter().filter(|person| self.writers.contains(&person.person)) {
                told.text_released(connection, writer)?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

/// The post and the words, when they still stand as they did when the job was written. The post speaks of the revision
/// the words were saved as, so that two languages handed on together are two mails.
fn unchanged(
    connection: &mut DbConn,
    (id, language, revision): (AchievementId, Language, i32),
    state: TextState,
) -> Result<Option<(Achievement, WorkingCopy)>, Error> {
    let it = store::find_as_portal(connection, id)?;
    let copy = store::maybe_working_copy(connection, id, language)?;
    let copy = copy.filter(|copy| copy.revision == revision && copy.state == state);
    Ok(copy.map(|copy| (Achievement { revision, ..it }, copy)))
}
