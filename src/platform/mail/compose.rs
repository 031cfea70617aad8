//! From a kept message to the bytes that travel (RFC 5322, MIME).

use std::time::{Duration, SystemTime};

use lettre::address::Envelope;
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
    ListId = "List-Id",
    Precedence = "Precedence",
    SuppressAnswers = "X-Auto-Response-Suppress",
);

/// Who a mail comes from.
pub(super) struct Sender<'a> {
    pub address: &'a EmailAddress,
    /// The display name, in the recipient's language.
    pub name: &'a str,
    /// Where its failure is reported to.
    pub return_to: &'a EmailAddress,
}

/// Why a mail cannot be composed; it never will be.
pub(super) type NotComposed = String;

/// Composes a mail. The `Message-ID` comes from the row, so a mail sent twice is known for the same.
pub(super) fn compose(mail: &Mail, sender: &Sender<'_>, now: Timestamp) -> Result<lettre::Message, NotComposed> {
    let (message, domain) = (&mail.message, sender.address.domain());
    let mut builder = lettre::Message::builder()
        .envelope(envelope(sender.return_to, &message.to)?)
        .from(mailbox(sender.address, Some(clean_subject(sender.name, None)))?)
        .to(mailbox(&message.to, None)?)
        .subject(clean_subject(&message.subject, message.reference.as_deref()))
        .date(system_time(now))
        .message_id(Some(format!("<{}@{domain}>", mail.id)))
        .header(ContentLanguage(message.language.tag().to_owned()))
        // RFC 3834 §5: no holiday notice answers it.
        .header(AutoSubmitted("auto-generated".to_owned()))
        // Servers that know no Auto-Submitted send no holiday notice to what is marked so.
        .header(Precedence("bulk".to_owned()))
        .header(SuppressAnswers("All".to_owned()));
    if let Some(thread) = &message.thread {
        // No mail is the first of its thread for everyone, so each answers the one that stands for the thread.
        let id = thread.message_id(domain);
        builder = builder.in_reply_to(id.clone()).references(id);
    }
    if let Some(unsubscribe) = &message.unsubscribe {
        builder = builder
            .header(ListUnsubscribe(format!("<{}>", unsubscribe.one_click)))
            .header(ListUnsubscribePost("List-Unsubscribe=One-Click".to_owned()))
            .header(ListId(format!("<{}.{domain}>", list_of(&message.kind))));
    }
    builder
        .multipart(MultiPart::alternative_plain_html(message.text.clone(), message.html.clone()))
        .map_err(|error| error.to_string())
}

fn envelope(from: &EmailAddress, to: &EmailAddress) -> Result<Envelope, NotComposed> {
    let (from, to) = (mailbox(from, None)?.email, mailbox(to, None)?.email);
    Envelope::new(Some(from), vec![to]).map_err(|error| error.to_string())
}

/// The name of the list of one kind of mail (RFC 2919 §3): `achievement-published`.
fn list_of(kind: &str) -> String {
    kind.replace(|c: char| !c.is_ascii_alphanumeric(), "-")
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
        assert_eq!(it("List-Id").as_deref(), Some("<achievement-published.sijil.example>"));
        assert_eq!(it("Precedence").as_deref(), Some("bulk"));
        assert_eq!(it("X-Auto-Response-Suppress").as_deref(), Some("All"));
        let thread = mail.message.thread.unwrap().message_id("sijil.example");
        assert_eq!(it("In-Reply-To").as_ref(), Some(&thread));
        assert_eq!(it("References").as_ref(), Some(&thread));
        for absent in ["Bcc", "Sender", "User-Agent"] {
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
    fn a_mail_nobody_can_stop_says_nothing_of_stopping_and_that_nobody_answers_it() {
        let mut mail = testing::mail();
        mail.message.unsubscribe = None;
        mail.message.thread = None;
        let raw = String::from_utf8(testing::letter(&mail).formatted()).unwrap();
        for absent in ["List-", "References", "In-Reply-To"] {
            assert!(!raw.contains(absent), "{absent}");
        }
        assert_eq!(header(&raw, "Precedence").as_deref(), Some("bulk"));
        assert_eq!(header(&raw, "X-Auto-Response-Suppress").as_deref(), Some("All"));
        assert_eq!(header(&raw, "Auto-Submitted").as_deref(), Some("auto-generated"));
    }

    #[test]
    fn failures_are_reported_to_an_address_that_no_header_names() {
        let letter = testing::letter(&testing::mail());
        assert_eq!(letter.envelope().from().unwrap().to_string(), "bounces@sijil.example");
        assert_eq!(letter.envelope().to()[0].to_string(), "anna@registry.example");
        assert!(!String::from_utf8(letter.formatted()).unwrap().contains("bounces@"));
    }
}
