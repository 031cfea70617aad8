//! The mails of the review, each in its recipient's language.

use super::remark::Remark;
use super::schedule::Obstacle;
use crate::features::accounts::Recipient;
use crate::features::achievements::store::Words;
use crate::features::directory;
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{Cause, EmailAddress, Letter, Notice, Sample, outbox, sample};
use crate::vocabulary::language::Language;

/// What became of a thread.
#[derive(Debug, Clone, Copy)]
pub enum Said {
    /// Somebody wrote a remark.
    Remarked,
    /// Somebody answered one.
    Answered,
    /// Somebody settled it.
    Resolved,
    /// Somebody opened it again.
    Reopened,
}

impl Said {
    /// How a remark was turned last.
    pub fn of(remark: &Remark) -> Self {
        if remark.is_open() { Self::Reopened } else { Self::Resolved }
    }

    /// The catalogue keys of subject and text.
    const fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Remarked => ("review-mail-remarked-subject", "review-mail-remarked-text"),
            Self::Answered => ("review-mail-answered-subject", "review-mail-answered-text"),
            Self::Resolved => ("review-mail-resolved-subject", "review-mail-resolved-text"),
            Self::Reopened => ("review-mail-reopened-subject", "review-mail-reopened-text"),
        }
    }
}

/// What became of a thread, with the words of the remark or of the answer.
pub struct Remarked {
    letter: Letter,
    name: String,
    words: Words,
    said: String,
    /// Catalogue keys.
    subject: &'static str,
    text: &'static str,
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
        Some(Obstacle::Failed) => "review-mail-because-failed",
    }
}

/// Somebody who gets a mail.
pub struct To<'a> {
    pub platform: &'a Platform,
    pub recipient: &'a Recipient,
    /// What the mail is written for.
    pub about: Option<&'a Cause>,
}

impl To<'_> {
    /// What was said at a text.
    pub fn remarked(&self, words: &Words, said: &str, kind: Said, path: &str) -> Remarked {
        let letter = self.letter();
        let (url, (subject, text)) = (letter.absolute(path), kind.keys());
        Remarked { name: self.name(), words: words.clone(), said: said.to_owned(), subject, text, url, letter }
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
        let letter = Letter::new(locale, &self.platform.config.server.origin(), self.platform.clock.now());
        match self.about {
            Some(cause) => letter.about(cause.clone()),
            None => letter,
        }
    }

    fn name(&self) -> String {
        self.recipient.name.clone()
    }
}

/// How the mails of the review look, about a text of these words.
pub fn samples(letter: &Letter, words: &Words) -> Result<Vec<Sample>, Error> {
    let (name, url) = (|| sample::NAME.to_owned(), || letter.absolute("/achievements/sample/review"));
    let remarked = |said: Said| {
        let (subject, text) = said.keys();
        let letter = letter.clone();
        Remarked { letter, name: name(), words: words.clone(), said: "2026?".to_owned(), subject, text, url: url() }
    };
    let off = |why| CalledOff { letter: letter.clone(), name: name(), words: words.clone(), why, url: url() };
    let organisation = directory::Shown { text: "NVİ".to_owned(), language: Language::Turkish, is_fallback: true };
    Ok(vec![
        remarked(Said::Remarked).sample()?,
        remarked(Said::Answered).sample()?,
        remarked(Said::Resolved).sample()?,
        remarked(Said::Reopened).sample()?,
        off(reason(None)).sample()?,
        off(reason(Some(Obstacle::Remarks))).sample()?,
        Waived { letter: letter.clone(), name: name(), organisation, url: url() }.sample()?,
    ])
}
