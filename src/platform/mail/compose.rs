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

#[cfg(test)]
mod tests {
    use crate::platform::mail::testing;

    /// The value of a header, unfolded.
    fn header(raw: &str, name: &str) -> Option<String> {
        let head = raw.split("\r\n\r\n").next()?.replace("\r\n ", " ");
        let mut values = head.lines().filter_map(|line| line.strip_prefix(&format!("{name}: ")).map(str::to_owned));
        values.next().filter(|_| values.next().is_none())
    }

    #[test]
    fn the_headers_are_those_the_standards_want() {
        let mail = testing::mail();
        let raw = String::from_utf8(testing::letter(&mail).formatted()).unwrap();
        let it = |name: &str| header(&raw, name);
        assert_eq!(it("Message-ID"), Some(format!("<{}@sijil.example>", mail.id)));
        assert_eq!(it("Date").as_deref(), Some("Sun, 22 Nov 2026 10:00:00 +0000"));
        assert_eq!(it("To").as_deref(), Some("anna@registry.example"));
        assert_eq!(it("Content-Language").as_deref(), Some("fa"));
        assert_eq!(it("Auto-Submitted").as_deref(), Some("auto-generated"));
        let one_click = mail.message.unsubscribe.unwrap().one_click;
        assert_eq!(it("List-Unsubscribe"), Some(format!("<{one_click}>")));
        assert_eq!(it("List-Unsubscribe-Post").as_deref(), Some("List-Unsubscribe=One-Click"));
        assert!(it("From").unwrap().ends_with("<no-reply@sijil.example>"));
        for absent in ["Precedence", "Bcc", "Sender", "User-Agent"] {
            assert_eq!(it(absent), None);
        }
    }

    #[test]
    fn what_is_sent_is_plain_ascii_with_the_words_encoded() {
        let raw = testing::letter(&testing::mail()).formatted();
        assert!(raw.is_ascii());
        let raw = String::from_utf8(raw).unwrap();
        assert!(header(&raw, "Subject").unwrap().starts_with("=?utf-8?b?"));
        assert!(header(&raw, "Subject").unwrap().contains("TR-2026-000123"));
        assert!(raw.lines().all(|line| line.len() <= 998));
        let parts: Vec<_> = raw.match_indices("Content-Type: text/").map(|(at, _)| &raw[at + 14..at + 24]).collect();
        assert_eq!(parts, ["text/plain", "text/html;"], "the plain part first: the last one is preferred");
    }

    #[test]
    fn a_mail_nobody_can_stop_says_nothing_of_stopping() {
        let mut mail = testing::mail();
        mail.message.unsubscribe = None;
        let raw = String::from_utf8(testing::letter(&mail).formatted()).unwrap();
        assert!(!raw.contains("List-Unsubscribe"));
    }
}
