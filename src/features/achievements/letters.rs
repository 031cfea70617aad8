//! The mail to readers who asked for news, each in its recipient's language. Who works here finds what concerns them in
//! the inbox ([`super::notices`]).

mod samples;

pub use samples::samples;

use super::store::Words;
use super::{Achievement, urls};
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

/// What is told about a post is told of it.
pub(super) fn cause_of(it: &Achievement) -> Cause {
    Cause::of("achievement", it.id.as_str())
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

    fn letter(&self, language: Language) -> Letter {
        let locale = Locale::new(self.platform.catalogues.clone(), language);
        Letter::new(locale, &self.platform.config.server.origin(), self.platform.clock.now()).about(cause_of(self.it))
    }

    /// One mail per post and recipient, however often the job runs, and however often the post is published.
    fn put(&self, connection: &mut DbConn, notice: &Published, to: &str) -> Result<(), Error> {
        let Some(address) = EmailAddress::parse(to) else {
            tracing::warn!("an address in the database is none; its mail is not written");
            return Ok(());
        };
        let key = format!("{} {} 0 {}", Published::KIND, self.it.id, address.key());
        outbox::put(connection, &notice.message(address)?, &key, self.platform.clock.now())?;
        Ok(())
    }
}
