//! Work after a step of a post's life: mails to readers who asked for them. Each job may run twice; the outbox keeps
//! one mail per post and recipient.

use serde::{Deserialize, Serialize};

use super::letters::Told;
use super::store;
use super::{AchievementId, batches, review};
use crate::features::notifications::{self, News, NewsKind};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::viewer::Viewer;

/// Recipients written to the outbox in one transaction.
const BATCH: usize = 200;

/// Adds the feature's jobs.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry.add::<AnnouncePublication>();
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
