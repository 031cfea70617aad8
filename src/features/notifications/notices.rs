//! What subscribers are written by this feature itself; the news are written by those who have them.

use super::subscription::{Subscription, Topic};
use super::{links, pages, urls};
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{EmailAddress, Letter, Message, Notice as _, Sample};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;

/// Asks the owner of an address whether they want the mails.
struct Confirmation {
    letter: Letter,
    topic: String,
    url: String,
}

mail_templates!(
    Confirmation,
    "subscription.confirmation",
    "notifications/mail/confirmation.subject",
    "notifications/mail/confirmation.text",
    "notifications/mail/confirmation.html",
);

pub(super) fn confirmation(platform: &Platform, it: &Subscription, now: Timestamp) -> Result<Message, Error> {
    let locale = Locale::new(platform.catalogues.clone(), it.language);
    let topic = pages::topic_name(&locale, &it.topic);
    let letter = Letter::new(locale, &platform.config.server.origin(), now);
    let url = letter.absolute(&urls::confirmation(&links::sign(&platform.key, it.id)));
    let to = EmailAddress::parse(&it.email).ok_or_else(|| Error::unexpected("a subscription's address is none"))?;
    Confirmation { letter, topic, url }.message(to)
}

/// How the mail looks.
pub fn samples(letter: &Letter) -> Result<Vec<Sample>, Error> {
    let topic = pages::topic_name(letter, &Topic::achievements(Some(CountryCode::Turkiye), Some(Theme::SmartCard)));
    let url = letter.absolute(&urls::confirmation("sample"));
    Ok(vec![Confirmation { letter: letter.clone(), topic, url }.sample()?])
}
