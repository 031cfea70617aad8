//! The mails of the feature, each in its recipient's language.

use super::store::Words;
use super::{Achievement, urls};
use crate::features::accounts;
use crate::features::notifications;
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{EmailAddress, Letter, Notice, outbox};
use crate::vocabulary::language::Language;

/// A post and the words its reader gets.
pub(super) struct Told<'a> {
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

struct Returned {
    letter: Letter,
    name: String,
    words: Words,
    reason: String,
    url: String,
}

mail_templates!(
    Returned,
    "achievement.returned",
    "achievements/mail/returned.subject",
    "achievements/mail/returned.text",
    "achievements/mail/returned.html"
);

/// To a subscriber: a post is public.
pub(super) fn published(
    connection: &mut DbConn,
    platform: &Platform,
    told: &Told<'_>,
    to: &notifications::Recipient,
) -> Result<(), Error> {
    let links = notifications::unsubscribe_links(&platform.key, to.subscription);
    let letter = letter(platform, to.language).with_unsubscribe(&links.one_click, &links.page);
    let notice = Published {
        country: letter.country_name(told.it.country),
        day: letter.date(told.it.day),
        words: told.words.clone(),
        url: letter.absolute(&urls::show(&told.it.slug)),
        letter,
    };
    put(connection, platform, &notice, to.email.as_str(), told)
}

/// To a reviewer: a post waits.
pub(super) fn review_asked(
    connection: &mut DbConn,
    platform: &Platform,
    told: &Told<'_>,
    to: &accounts::Recipient,
) -> Result<(), Error> {
    let letter = letter(platform, to.language);
    let notice = ReviewAsked {
        name: to.name.clone(),
        words: told.words.clone(),
        url: letter.absolute(&urls::review(told.it.id)),
        letter,
    };
    put(connection, platform, &notice, to.email.as_str(), told)
}

/// To the writer: a post came back.
pub(super) fn returned(
    connection: &mut DbConn,
    platform: &Platform,
    told: &Told<'_>,
    to: &accounts::Recipient,
) -> Result<(), Error> {
    let letter = letter(platform, to.language);
    let notice = Returned {
        name: to.name.clone(),
        words: told.words.clone(),
        reason: told.it.reason.clone().unwrap_or_default(),
        url: letter.absolute(&urls::review(told.it.id)),
        letter,
    };
    put(connection, platform, &notice, to.email.as_str(), told)
}

fn letter(platform: &Platform, language: Language) -> Letter {
    let locale = Locale::new(platform.catalogues.clone(), language);
    Letter::new(locale, &platform.config.server.origin(), platform.clock.now())
}

/// One mail per notice, post, state and recipient, however often the job runs.
fn put<N: Notice>(
    connection: &mut DbConn,
    platform: &Platform,
    notice: &N,
    to: &str,
    told: &Told<'_>,
) -> Result<(), Error> {
    let Some(address) = EmailAddress::parse(to) else {
        tracing::warn!(kind = N::KIND, "an address in the database is none; its mail is not written");
        return Ok(());
    };
    // A publication is told once; what goes round between writer and reviewer is told each time.
    let round = if N::KIND == "achievement.published" { 0 } else { told.it.revision };
    let key = format!("{} {} {round} {}", N::KIND, told.it.id, address.key());
    outbox::put(connection, &notice.message(address)?, &key, platform.clock.now())?;
    Ok(())
}
