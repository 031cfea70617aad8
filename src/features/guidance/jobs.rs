//! Work after a step: mails to colleagues. It may run twice; the outbox keeps one mail for a step and a recipient.

use serde::{Deserialize, Serialize};

use super::article::{Article, Draft};
use super::letters::{Step, Told};
use super::permissions::REVIEWERS;
use crate::features::accounts;
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::platform::mail::Cause;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;

/// Adds the feature's jobs.
pub fn register(registry: &mut Registry) {
    registry.add::<TellColleagues>();
}

/// Tells the reviewers of a text that waits, or its writers of what became of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct TellColleagues {
    article: String,
    slug: String,
    organisation: OrganisationId,
    language: Language,
    revision: i32,
    step: Step,
    /// What the mail may name it by: its title where everyone may read it.
    title: String,
    writers: Vec<PersonId>,
    /// Who took the step, and knows.
    by: Option<PersonId>,
}

impl TellColleagues {
    pub(super) fn of(it: &Article, draft: &Draft, step: Step, by: Option<PersonId>) -> Self {
        // What is not for everyone, or was not before, is not told by mail.
        let tlp = draft.particulars.as_ref().map_or(it.tlp(), |given| given.tlp.within(it.tlp()));
        let title = if tlp.is_public() { draft.words.title.clone() } else { tlp.label().to_owned() };
        Self {
            article: it.id.to_string(),
            slug: it.slug.clone(),
            organisation: it.organisation,
            language: draft.language,
            revision: draft.revision,
            step,
            title,
            writers: draft.writers.clone(),
            by,
        }
    }
}

impl Job for TellColleagues {
    const KIND: &'static str = "tell-of-guidance";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let told = Told {
            platform,
            about: Cause::of("guidance", &self.article, self.organisation),
            slug: &self.slug,
            title: &self.title,
            language: self.language,
            step: self.step,
            round: format!("{} {} {}", self.article, self.language, self.revision),
        };
        platform.database.write_here(|connection| -> Result<(), Error> {
            let recipients = match self.step {
                Step::Submitted => {
                    let mut reviewers = accounts::list_colleagues(connection, self.organisation, &REVIEWERS)?;
                    reviewers.retain(|it| !self.writers.contains(&it.person));
                    reviewers
                }
                Step::Returned | Step::Released => {
                    let mut writers = Vec::new();
                    for writer in self.writers.iter().filter(|writer| Some(**writer) != self.by) {
                        writers.extend(accounts::maybe_recipient(connection, *writer)?);
                    }
                    writers
                }
            };
            recipients.iter().try_for_each(|to| told.to(connection, to))
        })?;
        Ok(())
    }
}
