//! The mails of the feature, each in its recipient's language. A title stands in them only where everyone may read it.

use serde::{Deserialize, Serialize};

use super::urls;
use crate::features::accounts;
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{Cause, EmailAddress, Letter, Notice as _, Sample, outbox, sample};
use crate::vocabulary::language::Language;

/// What happened to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Step {
    /// It waits for a reviewer.
    Submitted,
    /// It came back to its writers.
    Returned,
    /// Readers have it.
    Released,
}

impl Step {
    const fn subject(self) -> &'static str {
        match self {
            Self::Submitted => "guidance-mail-submitted-subject",
            Self::Returned => "guidance-mail-returned-subject",
            Self::Released => "guidance-mail-released-subject",
        }
    }

    const fn text(self) -> &'static str {
        match self {
            Self::Submitted => "guidance-mail-submitted-text",
            Self::Returned => "guidance-mail-returned-text",
            Self::Released => "guidance-mail-released-text",
        }
    }
}

/// A text and what became of it.
pub(super) struct Told<'a> {
    pub(super) platform: &'a Platform,
    /// The text's article, as what the mail is written for.
    pub(super) about: Cause,
    pub(super) slug: &'a str,
    pub(super) title: &'a str,
    pub(super) language: Language,
    pub(super) step: Step,
    /// Which text, saved as which revision: it is told once.
    pub(super) round: String,
}

struct Happened {
    letter: Letter,
    name: String,
    title: String,
    step: Step,
    url: String,
}

mail_templates!(
    Happened,
    "guidance.submitted",
    "guidance/mail/happened.subject",
    "guidance/mail/happened.text",
    "guidance/mail/happened.html"
);

impl Told<'_> {
    /// One mail for a step and a recipient, however often it is asked for.
    pub(super) fn to(&self, connection: &mut DbConn, to: &accounts::Recipient) -> Result<(), Error> {
        let Some(address) = EmailAddress::parse(to.email.as_str()) else {
            tracing::warn!("an address in the database is none; its mail is not written");
            return Ok(());
        };
        let now = self.platform.clock.now();
        let locale = Locale::new(self.platform.catalogues.clone(), to.language);
        let letter = Letter::new(locale, &self.platform.config.server.origin(), now).about(self.about.clone());
        let path = match self.step {
            Step::Submitted => urls::review(self.slug, self.language),
            Step::Returned => urls::text(self.slug, self.language),
            Step::Released => urls::show(self.slug),
        };
        let url = letter.absolute(&path);
        let (name, title) = (to.name.clone(), self.title.to_owned());
        let key = format!("guidance {:?} {} {}", self.step, self.round, address.key());
        let notice = Happened { letter, name, title, step: self.step, url };
        outbox::put(connection, &notice.message(address)?, &key, now)?;
        Ok(())
    }
}

/// How the mail looks, whatever became of a text.
pub fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let notice = |step| Happened {
        name: sample::NAME.to_owned(),
        title: "Choosing a security printer".to_owned(),
        step,
        url: letter.absolute(&urls::show("choosing-a-security-printer")),
        letter: letter.clone(),
    };
    [Step::Submitted, Step::Returned, Step::Released].into_iter().map(|step| notice(step).sample()).collect()
}
