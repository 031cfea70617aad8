//! The mails of the review, each in its recipient's language.

use super::schedule::Obstacle;
use crate::features::accounts::Recipient;
use crate::features::achievements::store::Words;
use crate::features::directory;
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{EmailAddress, Letter, Notice, outbox};

/// A remark or an answer to one.
pub struct Remarked {
    letter: Letter,
    name: String,
    words: Words,
    said: String,
    is_answer: bool,
    url: String,
}

mail_templates!(
    Remarked,
    "achievement.remarked",
    "review/mail/remarked.subject",
    "review/mail/remarked.text",
    "review/mail/remarked.html"
);

/// A step that was chosen for a time is not taken.
pub struct CalledOff {
    letter: Letter,
    name: String,
    words: Words,
    why: &'static str,
    url: String,
}

mail_templates!(
    CalledOff,
    "achievement.unscheduled",
    "review/mail/called_off.subject",
    "review/mail/called_off.text",
    "review/mail/called_off.html"
);

/// An organisation lets its reviewers release what they wrote.
pub struct Waived {
    letter: Letter,
    name: String,
    organisation: directory::Shown,
    url: String,
}

mail_templates!(
    Waived,
    "organisation.four_eyes_waived",
    "review/mail/waived.subject",
    "review/mail/waived.text",
    "review/mail/waived.html"
);

/// Why a step is not taken, as a catalogue key.
pub fn reason(obstacle: Option<Obstacle>) -> &'static str {
    match obstacle {
        None => "review-mail-because-person",
        Some(Obstacle::Changed) => "review-mail-because-changed",
        Some(Obstacle::Role) => "review-mail-because-role",
        Some(Obstacle::Remarks) => "review-mail-because-remarks",
    }
}

/// Somebody who gets a mail.
pub struct To<'a> {
    pub platform: &'a Platform,
    pub recipient: &'a Recipient,
}

impl To<'_> {
    /// What was said at a text.
    pub fn remarked(&self, words: &Words, said: &str, is_answer: bool, path: &str) -> Remarked {
        let letter = self.letter();
        let url = letter.absolute(path);
        Remarked { name: self.name(), words: words.clone(), said: said.to_owned(), is_answer, url, letter }
    }

    /// That a step is not taken.
    pub fn called_off(&self, words: &Words, why: &'static str, path: &str) -> CalledOff {
        let letter = self.letter();
        let url = letter.absolute(path);
        CalledOff { name: self.name(), words: words.clone(), why, url, letter }
    }

    /// That four eyes are waived.
    pub fn waived(&self, organisation: &directory::Organisation, path: &str) -> Waived {
        let letter = self.letter();
        let (url, organisation) = (letter.absolute(path), organisation.name(letter.language()));
        Waived { name: self.name(), organisation, url, letter }
    }

    /// Puts it into the outbox, once for each recipient and `cause`.
    pub fn put(&self, connection: &mut DbConn, notice: &impl Notice, cause: &str) -> Result<(), Error> {
        let Some(address) = EmailAddress::parse(self.recipient.email.as_str()) else {
            tracing::warn!(cause, "an address in the database is none; its mail is not written");
            return Ok(());
        };
        let key = format!("{cause} {}", address.key());
        outbox::put(connection, &notice.message(address)?, &key, self.platform.clock.now()).map(drop)
    }

    fn letter(&self) -> Letter {
        let locale = Locale::new(self.platform.catalogues.clone(), self.recipient.language);
        Letter::new(locale, &self.platform.config.server.origin(), self.platform.clock.now())
    }

    fn name(&self) -> String {
        self.recipient.name.clone()
    }
}
