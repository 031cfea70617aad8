//! The mails of the feature, each in its recipient's language.

mod samples;
mod texts;

pub use samples::samples;

use super::store::Words;
use super::{Achievement, urls};
use crate::features::accounts;
use crate::features::notifications;
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{Cause, EmailAddress, Letter, Notice, outbox};
use crate::vocabulary::language::Language;

/// A post and the words its reader gets.
pub(super) struct Told<'a> {
    pub(super) platform: &'a Platform,
    pub(super) it: &'a Achievement,
    pub(super) words: Words,
}

struct Published {
    letter: Letter,
    country: &'static str,
    day: String,
    words: Words,
    url: String,
}

mail_templates!(
    Published,
    "achievement.published",
    "achievements/mail/published.subject",
    "achievements/mail/published.text",
    "achievements/mail/published.html"
);

struct ReviewAsked {
    letter: Letter,
    name: String,
    words: Words,
    url: String,
}

mail_templates!(
    ReviewAsked,
    "achievement.submitted",
    "achievements/mail/review_asked.subject",
    "achievements/mail/review_asked.text",
    "achievements/mail/review_asked.html"
);

struct Corrected {
    letter: Letter,
    name: String,
    words: Words,
    url: String,
}

mail_templates!(
    Corrected,
    "achievement.corrected",
    "review/mail/corrected.subject",
    "review/mail/corrected.text",
    "review/mail/corrected.html"
);

struct Released {
    letter: Letter,
    name: String,
    words: Words,
    url: String,
}

mail_templates!(
    Released,
    "achievement.translation-released",
    "achievements/mail/released.subject",
    "achievements/mail/released.text",
    "achievements/mail/released.html"
);

struct Returned {
    letter: Letter,
    name: String,
    words: Words,
    reason: String,
    /// How many are open.
    remarks: i64,
    url: String,
}

mail_templates!(
    Returned,
    "achievement.returned",
    "achievements/mail/returned.subject",
    "achievements/mail/returned.text",
    "achievements/mail/returned.html"
);

/// A post as what a mail was written for.
pub(super) fn cause_of(it: &Achievement) -> Cause {
    Cause::of("achievement", it.id.as_str(), it.organisation)
}

impl Told<'_> {
    /// To a subscriber: a post is public.
    pub(super) fn published(&self, connection: &mut DbConn, to: &notifications::Recipient) -> Result<(), Error> {
        let links = notifications::unsubscribe_links(&self.platform.key, to.subscription);
        let letter = self.letter(to.language).with_unsubscribe(&links.one_click, &links.page);
        let notice = Published {
            country: letter.country_name(self.it.country),
            day: letter.date(self.it.day),
            words: self.words.clone(),
            url: letter.absolute(&urls::show(&self.it.slug)),
            letter,
        };
        self.put(connection, &notice, to.email.as_str())
    }

    /// To a reviewer: a post waits.
    pub(super) fn review_asked(&self, connection: &mut DbConn, to: &accounts::Recipient) -> Result<(), Error> {
        let letter = self.letter(to.language);
        let (name, words, url) = (to.name.clone(), self.words.clone(), letter.absolute(&urls::review(self.it.id)));
        self.put(connection, &ReviewAsked { letter, name, words, url }, to.email.as_str())
    }

    /// To a reviewer: somebody else changed public words.
    pub(super) fn corrected(&self, connection: &mut DbConn, to: &accounts::Recipient) -> Result<(), Error> {
        let letter = self.letter(to.language);
        let url = letter.absolute(&urls::versions(self.it.id, self.words.language));
        let (name, words) = (to.name.clone(), self.words.clone());
        self.put(connection, &Corrected { letter, name, words, url }, to.email.as_str())
    }

    /// To the writer: a post came back.
    pub(super) fn returned(
        &self,
        connection: &mut DbConn,
        to: &accounts::Recipient,
        remarks: i64,
    ) -> Result<(), Error> {
        let letter = self.letter(to.language);
        let (name, words, url) = (to.name.clone(), self.words.clone(), letter.absolute(&urls::review(self.it.id)));
        let reason = self.it.reason.clone().unwrap_or_default();
        self.put(connection, &Returned { letter, name, words, reason, remarks, url }, to.email.as_str())
    }

    fn letter(&self, language: Language) -> Letter {
        let locale = Locale::new(self.platform.catalogues.clone(), language);
        Letter::new(locale, &self.platform.config.server.origin(), self.platform.clock.now()).about(cause_of(self.it))
    }

    /// One mail per notice, post, state and recipient, however often the job runs.
    fn put<N: Notice>(&self, connection: &mut DbConn, notice: &N, to: &str) -> Result<(), Error> {
        let Some(address) = EmailAddress::parse(to) else {
            tracing::warn!(kind = N::KIND, "an address in the database is none; its mail is not written");
            return Ok(());
        };
        // A publication is told once; what goes round between writer and reviewer is told each time.
        let round = if N::KIND == "achievement.published" { 0 } else { self.it.revision };
        let key = format!("{} {} {round} {}", N::KIND, self.it.id, address.key());
        outbox::put(connection, &notice.message(address)?, &key, self.platform.clock.now())?;
        Ok(())
    }
}
