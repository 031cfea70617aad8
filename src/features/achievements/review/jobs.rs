//! Work of the review: mails to those it concerns, and the steps whose time has come. Each job may run twice.

mod clocks;
mod step;
mod text_step;

use serde::{Deserialize, Serialize};

pub use clocks::FollowClocks;
pub use step::TakeStep;
pub use text_step::ReleaseText;

use super::letters::{Said, To, reason};
use super::remark::{AnswerId, RemarkId};
use super::schedule::Obstacle;
use super::{store, urls};
use crate::features::accounts::{self, Recipient};
use crate::features::achievements::letters::cause_of;
use crate::features::achievements::{Achievement, AchievementId, store as posts, urls as post_urls};
use crate::features::directory;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// Adds the review's jobs.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry
        .add::<TakeStep>()
        .add::<ReleaseText>()
        .add::<TellOfRemark>()
        .add::<TellOfTurn>()
        .add::<TellOfCallOff>()
        .add::<TellOfWaiver>();
    registry.every(FollowClocks::EVERY, &FollowClocks {})?;
    Ok(())
}

/// Tells the writers of a text and of a thread what was said there.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellOfRemark {
    pub(super) achievement: AchievementId,
    pub(super) remark: RemarkId,
    /// The answer; none where the remark itself is new.
    pub(super) answer: Option<AnswerId>,
}

impl Job for TellOfRemark {
    const KIND: &'static str = "tell-of-remark";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        Ok(platform.database.write_here(|connection| self.tell(connection, platform))?)
    }
}

impl TellOfRemark {
    fn tell(&self, connection: &mut DbConn, platform: &Platform) -> Result<(), Error> {
        let it = posts::find_as_portal(connection, self.achievement)?;
        let remark = store::find_remark(connection, it.id, self.remark)?;
        let Some(words) = posts::maybe_newest_text(connection, it.id, remark.language)? else { return Ok(()) };
        let answers = store::list_answers(connection, &[remark.id])?;
        let answer = answers.iter().find(|answer| Some(answer.id) == self.answer);
        let (said, by) = answer.map_or((&remark.text, remark.created_by), |it| (&it.text, it.created_by));
        let kind = if answer.is_some() { Said::Answered } else { Said::Remarked };
        let mut concerned = vec![it.created_by, words.updated_by, remark.created_by];
        concerned.extend(it.submitted_by);
        concerned.extend(answers.iter().map(|answer| answer.created_by));
        concerned.retain(|person| *person != by);
        let (path, cause) = (urls::remark(it.id, remark.language, remark.id), self.cause());
        let about = cause_of(&it);
        for recipient in &insiders(connection, it.country, &concerned)? {
            let to = To { platform, recipient, about: Some(&about) };
            to.put(connection, &to.remarked(&words, said, kind, &path), &cause)?;
        }
        Ok(())
    }

    fn cause(&self) -> String {
        match self.answer {
            Some(answer) => format!("achievement.remark-answered {answer}"),
            None => format!("achievement.remarked {}", self.remark),
        }
    }
}

/// Tells those who take part in a thread that somebody settled it or opened it again.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellOfTurn {
    pub(super) achievement: AchievementId,
    pub(super) remark: RemarkId,
    /// When it was turned; what was turned again since is told by that turn.
    pub(super) at: Timestamp,
}

impl Job for TellOfTurn {
    const KIND: &'static str = "tell-of-turn";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        Ok(platform.database.write_here(|connection| {
            let it = posts::find_as_portal(connection, self.achievement)?;
            let remark = store::find_remark(connection, it.id, self.remark)?;
            if remark.turned_at != self.at {
                return Ok(());
            }
            let Some(words) = posts::maybe_newest_text(connection, it.id, remark.language)? else { return Ok(()) };
            let answers = store::list_answers(connection, &[remark.id])?;
            let mut concerned = vec![remark.created_by];
            concerned.extend(answers.iter().map(|answer| answer.created_by));
            if remark.is_open() {
                // It asks for something again: of whoever wrote the words.
                concerned.push(words.updated_by);
            }
            concerned.retain(|person| *person != remark.turned_by);
            let path = urls::remark(it.id, remark.language, remark.id);
            let cause = format!("achievement.remark-turned {} {}", remark.id, self.at);
            let about = cause_of(&it);
            for recipient in &insiders(connection, it.country, &concerned)? {
                let to = To { platform, recipient, about: Some(&about) };
                to.put(connection, &to.remarked(&words, &remark.text, Said::of(&remark), &path), &cause)?;
            }
            Ok(())
        })?)
    }
}

/// Tells who chose a time that nothing happens then, and where the time has come the country's reviewers as well.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellOfCallOff {
    pub(super) achievement: AchievementId,
    /// Of the text that was to be released; none where a step of the whole post was chosen.
    #[serde(default)]
    pub(super) language: Option<Language>,
    /// Who chose the time.
    pub(super) person: PersonId,
    /// What stood in the way; none where somebody called it off or took a step by hand.
    pub(super) obstacle: Option<Obstacle>,
    /// Whether the time had come.
    #[serde(default)]
    pub(super) has_come: bool,
    /// The time.
    pub(super) at: Timestamp,
    /// When it was chosen: the same time may be chosen again, and called off again.
    #[serde(default)]
    pub(super) chosen_at: Option<Timestamp>,
}

impl Job for TellOfCallOff {
    const KIND: &'static str = "tell-of-call-off";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        Ok(platform.database.write_here(|connection| {
            let it = posts::find_as_portal(connection, self.achievement)?;
            let words = self.words(connection, &it)?;
            let mut recipients = insiders(connection, it.country, &[self.person])?;
            if self.has_come {
                recipients.extend(accounts::list_holders(connection, it.country, Role::Reviewer)?);
            }
            let (cause, about) = (self.cause(), cause_of(&it));
            for recipient in &once_each(recipients) {
                let to = To { platform, recipient, about: Some(&about) };
                let notice = to.called_off(&words, reason(self.obstacle), &post_urls::review(it.id));
                to.put(connection, &notice, &cause)?;
            }
            Ok(())
        })?)
    }
}

impl TellOfCallOff {
    fn cause(&self) -> String {
        let language = self.language.map_or("", Language::tag);
        let chosen_at = self.chosen_at.map(Timestamp::to_rfc3339).unwrap_or_default();
        format!("achievement.unscheduled {} {language} {} {chosen_at}", self.achievement, self.at)
    }

    /// The words that were to be released, or by which the post is known.
    fn words(&self, connection: &mut DbConn, it: &Achievement) -> Result<posts::Words, Error> {
        if let Some(language) = self.language
            && let Some(words) = posts::maybe_newest_text(connection, it.id, language)?
        {
            return Ok(words);
        }
        posts::maybe_text(connection, it.id, it.original_language)?.ok_or(Error::NotFound)
    }
}

/// Tells a country's reviewers and administrators that one of its organisations waives four eyes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellOfWaiver {
    pub(super) organisation: OrganisationId,
    pub(super) country: CountryCode,
    pub(super) at: Timestamp,
}

impl Job for TellOfWaiver {
    const KIND: &'static str = "tell-of-waiver";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        Ok(platform.database.write_here(|connection| {
            let organisation = directory::find_organisation(connection, self.organisation)?;
            let mut recipients = accounts::list_holders(connection, self.country, Role::Reviewer)?;
            recipients.extend(accounts::list_holders(connection, self.country, Role::CountryAdministrator)?);
            let path = directory::urls::organisation_review(self.organisation);
            let cause = format!("organisation.four-eyes-waived {} {}", self.organisation, self.at);
            for recipient in &once_each(recipients) {
                let to = To { platform, recipient, about: None };
                to.put(connection, &to.waived(&organisation, &path), &cause)?;
            }
            Ok(())
        })?)
    }
}

/// Those of these people who work on the posts of the country, once each.
fn insiders(connection: &mut DbConn, country: CountryCode, people: &[PersonId]) -> Result<Vec<Recipient>, Error> {
    let mut found = accounts::list_holders(connection, country, Role::Editor)?;
    found.extend(accounts::list_holders(connection, country, Role::Reviewer)?);
    found.extend(accounts::list_holders(connection, country, Role::CountryAdministrator)?);
    found.retain(|it| people.contains(&it.person));
    Ok(once_each(found))
}

fn once_each(mut recipients: Vec<Recipient>) -> Vec<Recipient> {
    recipients.sort_unstable_by_key(|it| it.person);
    recipients.dedup_by_key(|it| it.person);
    recipients
}
