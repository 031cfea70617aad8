//! From a kept message to the bytes that travel (RFC 5322, MIME).

use std::time::{Duration, SystemTime};

use lettre::message::header::{Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};

use super::{EmailAddress, Mail};
use crate::platform::mail::subject::clean_subject;
use crate::vocabulary::timestamp::Timestamp;

/// Declares headers that carry one text.
macro_rules! text_headers {
    ($($type:ident = $name:literal),+ $(,)?) => {$(
        #[derive(Clone)]
        struct $type(String);

        impl Header for $type {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($name)
            }
            fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self(text.to_owned()))
            }
            fn display(&self) -> HeaderValue {
                HeaderValue::new(Self::name(), self.0.clone())
            }
        }
    )+};
}

text_headers!(
    ContentLanguage = "Content-Language",
    AutoSubmitted = "Auto-Submitted",
    ListUnsubscribe = "List-Unsubscribe",
    ListUnsubscribePost = "List-Unsubscribe-Post",
);

/// Why a mail cannot be composed; it never will be.
pub(super) type NotComposed = String;

/// Composes a mail from `from` under a display name in the recipient's language. The `Message-ID` comes from the
/// row, so a mail sent twice is known for the same.
pub(super) fn compose(
    mail: &Mail,
    from: &EmailAddress,
    from_name: &str,
    now: Timestamp,
) -> Result<lettre::Message, NotComposed> {
    let message = &mail.message;
    let mut builder = lettre::Message::builder()
        .from(mailbox(from, Some(clean_subject(from_name, None)))?)
        .to(mailbox(&message.to, None)?)
        .subject(clean_subject(&message.subject, message.reference.as_deref()))
        .date(system_time(now))
        .message_id(Some(format!("<{}@{}>", mail.id, from.domain())))
        .header(ContentLanguage(message.language.tag().to_owned()))
        // RFC 3834 §5: no holiday notice answers it.
        .header(AutoSubmitted("auto-generated".to_owned()));
    if let Some(unsubscribe) = &message.unsubscribe {
        builder = builder
            .header(ListUnsubscribe(format!("<{}>", unsubscribe.one_click)))
            .header(ListUnsubscribePost("List-Unsubscribe=One-Click".to_owned()));
    }
    builder
        .multipart(MultiPart::alternative_plain_html(message.text.clone(), message.html.clone()))
        .map_err(|error| error.to_string())
}

fn mailbox(address: &EmailAddress, name: Option<String>) -> Result<Mailbox, NotComposed> {
    let address = address.as_str().parse().map_err(|error| format!("the address cannot be used: {error}"))?;
    Ok(Mailbox::new(name, address))
}

fn system_time(now: Timestamp) -> SystemTime {
    let seconds = now.as_utc().and_utc().timestamp();
    SystemTime::UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap_or(0))
}
