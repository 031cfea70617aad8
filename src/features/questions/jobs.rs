//! Mails that follow a question. Each job may run twice; the outbox keeps one mail per question, step and recipient.

use serde::{Deserialize, Serialize};

use super::letters::Told;
use super::permissions::ANSWERERS;
use super::question::{QuestionId, State};
use super::store;
use crate::features::accounts::{self, Recipient};
use crate::platform::Platform;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::timestamp::Timestamp;

/// Adds the feature's jobs.
pub fn register(registry: &mut Registry) {
    registry.add::<TellOfQuestion>().add::<TellAsker>();
}

/// Tells those who answer for the country that somebody asks.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellOfQuestion {
    pub(super) question: QuestionId,
}

impl Job for TellOfQuestion {
    const KIND: &'static str = "tell-of-question";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        platform.database.write_here(|connection| {
            let Some(it) = store::maybe_as_portal(connection, self.question)?.filter(|it| it.state == State::Open)
            else {
                return Ok(());
            };
            let mut told: Vec<Recipient> = Vec::new();
            for role in ANSWERERS {
                let holders = accounts::list_holders(connection, it.country, role)?;
                told.extend(
                    holders
                        .into_iter()
                        .filter(|it| told.iter().all(|other| other.person != it.person))
                        .collect::<Vec<_>>(),
                );
            }
            let letter = Told { platform, it: &it, time: None };
            for recipient in told.iter().filter(|recipient| recipient.person != it.asker_id) {
                letter.asked(connection, recipient)?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

/// Tells the asker what became of the question.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellAsker {
    pub(super) question: QuestionId,
    /// When the answer was corrected, which is told once more.
    #[serde(default)]
    pub(super) time: Option<Timestamp>,
}

impl Job for TellAsker {
    const KIND: &'static str = "tell-asker";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        platform.database.write_here(|connection| {
            let Some(it) = store::maybe_as_portal(connection, self.question)? else { return Ok(()) };
            if !matches!(it.state, State::Answered | State::Declined) {
                return Ok(());
            }
            match accounts::maybe_recipient(connection, it.asker_id)? {
                Some(asker) => Told { platform, it: &it, time: self.time }.answered(connection, &asker),
                None => Ok(()),
            }
        })?;
        Ok(())
    }
}
