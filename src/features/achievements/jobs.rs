//! Work after a step of a post's life: mails to those who asked for them. Each job may run twice; the outbox keeps
//! one mail per post and recipient.

mod corrections;
mod texts;

use serde::{Deserialize, Serialize};

pub use corrections::TellOfCorrection;
pub use texts::{AskForTextReview, TellOfRelease, TellTextWriter};

use super::letters::Told;
use super::store;
use super::{Achievement, AchievementId, State, batches, review};
use crate::features::notifications::{News, NewsKind};
use crate::features::{accounts, notifications};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::viewer::{Role, Viewer};

/// Recipients written to the outbox in one transaction.
const BATCH: usize = 200;

/// Adds the feature's jobs.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry.add::<AnnouncePublication>().add::<AskForReview>().add::<TellWriter>().add::<TellOfCorrection>();
    texts::register(registry);
    registry.every(ForgetAutosaves::EVERY, &ForgetAutosaves {})?;
    review::register(registry)?;
    batches::register_jobs(registry)?;
    Ok(())
}

/// Forgets what somebody typed and nobody came back to for thirty days.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ForgetAutosaves {}

impl ForgetAutosaves {
    /// Seconds between two runs.
    const EVERY: i64 = 24 * 3600;
    /// Seconds an autosave is kept.
    const KEPT: i64 = 30 * 24 * 3600;
}

impl Job for ForgetAutosaves {
    const KIND: &'static str = "forget-autosaves";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let time = platform.clock.now().plus_seconds(-Self::KEPT);
        Ok(platform.database.write_here(|connection| store::delete_autosaves_before(connection, time))?)
    }
}

/// Tells every subscriber of the country or the theme that a post is public.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AnnouncePublication {
    achievement: AchievementId,
}

impl AnnouncePublication {
    /// For this post.
    pub fn of(achievement: AchievementId) -> Self {
        Self { achievement }
    }
}

impl Job for AnnouncePublication {
    const KIND: &'static str = "announce-publication";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let mut after = None;
        loop {
            let written = platform.database.write_here(|connection| {
                // Withdrawn meanwhile: nobody is led to what is not there.
                let (it, strip) = match store::find_by_id(connection, &Viewer::Anonymous, self.achievement) {
                    Ok(found) => found,
                    Err(Error::NotFound | Error::Withheld(_)) => return Ok(None),
                    Err(error) => return Err(error),
                };
                let news = News::first(NewsKind::Achievement, it.country, it.theme);
                let batch = notifications::recipients(connection, &news, after.as_deref(), BATCH)?;
                for recipient in &batch.list {
                    let words = store::maybe_text(connection, it.id, strip.best(recipient.language))?;
                    let told = Told { platform, it: &it, words: words.ok_or(Error::NotFound)? };
                    told.published(connection, recipient)?;
                }
                Ok(batch.next)
            })?;
            match written {
                None => return Ok(()),
                next => after = next,
            }
        }
    }
}

/// Tells the reviewers who were named that a post waits for them; all of the country where none of those is there.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AskForReview {
    pub(super) achievement: AchievementId,
    pub(super) revision: i32,
}

impl Job for AskForReview {
    const KIND: &'static str = "ask-for-review";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        platform.database.write_here(|connection| {
            let Some(told) = unchanged(connection, self.achievement, self.revision, State::Submitted)? else {
                return Ok(());
            };
            let mut reviewers = accounts::list_holders(connection, told.0.country, Role::Reviewer)?;
            let release = review::release_of(connection, &told.0)?;
            // Who submitted it knows; who wrote it is asked only where they may release it.
            reviewers.retain(|it| {
                let may = review::may_release(true, release.is_own(&told.0, it.person), release.four_eyes);
                may && Some(it.person) != told.0.submitted_by
            });
            let named = review::list_requested(connection, self.achievement)?;
            let able: Vec<PersonId> = reviewers.iter().map(|it| it.person).collect();
            reviewers.retain(|it| review::asks(&named, it.person, |person| able.contains(&person)));
            let told = Told { platform, it: &told.0, words: told.1 };
            for reviewer in &reviewers {
                told.review_asked(connection, reviewer)?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

/// Tells who wrote and who submitted a post that it came back, why, and how many remarks are open.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellWriter {
    pub(super) achievement: AchievementId,
    pub(super) revision: i32,
}

impl Job for TellWriter {
    const KIND: &'static str = "tell-writer";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        platform.database.write_here(|connection| {
            let Some(told) = unchanged(connection, self.achievement, self.revision, State::Draft)? else {
                return Ok(());
            };
            let writers = accounts::list_holders(connection, told.0.country, Role::Editor)?;
            let remarks = review::count_open(connection, self.achievement)?;
            let told = Told { platform, it: &told.0, words: told.1 };
            for writer in writers.iter().filter(|it| told.it.is_work_of(it.person) || it.person == told.it.responsible)
            {
                told.returned(connection, writer, remarks)?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

/// The post and its original's words, when it still stands in the state the job was written for. A translation that was
/// saved meanwhile, or somebody else who answers for it now, is no reason not to tell; the post speaks of the revision
/// of the step, so that a job which runs twice writes one mail.
fn unchanged(
    connection: &mut DbConn,
    id: AchievementId,
    revision: i32,
    state: State,
) -> Result<Option<(Achievement, store::Words)>, Error> {
    let it = store::find_as_portal(connection, id)?;
    if it.state != state || it.original_revision > revision {
        return Ok(None);
    }
    let words = store::maybe_text(connection, id, it.original_language)?;
    Ok(words.map(|words| (Achievement { revision, ..it }, words)))
}
