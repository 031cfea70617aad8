//! One mail to one person, drawn and ready to be kept.

use serde::{Deserialize, Serialize};
use url::Url;

use super::{Cause, EmailAddress, Thread, Told};
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;

/// One mail to one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// To whom. The name is left out on purpose: it is somebody's typing in a header.
    pub to: EmailAddress,
    /// The language of every part.
    pub language: Language,
    /// What it is about, as in `achievement.published`: for the mailbox page and for statistics.
    pub kind: String,
    /// The subject, which begins with words of the language.
    pub subject: String,
    /// What the mail is about as people cite it (`TR-2026-000123`); it closes the subject and is never cut.
    pub reference: Option<String>,
    /// The part for plain readers.
    pub text: String,
    /// The part most people see.
    pub html: String,
    /// How the recipient stops mails of this kind; every mail nobody asked for by an action of theirs has it.
    pub unsubscribe: Option<Unsubscribe>,
    /// The thread it belongs to in the recipient's mailbox.
    #[serde(default)]
    pub thread: Option<Thread>,
    /// What it was written for; kept in columns of its own.
    #[serde(skip)]
    pub cause: Option<Cause>,
    /// What it tells of, where it gathers news of many things; kept beside it.
    #[serde(skip)]
    pub tells: Vec<Told>,
}

/// How a recipient stops a mail (RFC 8058).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unsubscribe {
    /// The absolute address a mail program posts to when its own button is pressed: no cookie, no question.
    pub one_click: String,
    /// The absolute address of a page for people, which the mail links to.
    pub page: String,
}

impl Message {
    /// Refuses what would break the headers: line breaks and the like in addresses or the reference. (The subject is
    /// cleaned rather than refused, since titles people typed stand in it.)
    pub(super) fn check(&self) -> Result<(), Error> {
        let is_reference = |text: &str| {
            (1..=40).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-/.".contains(&b))
        };
        if self.reference.as_deref().is_some_and(|reference| !is_reference(reference)) {
            return Err(Error::invalid("a mail's reference has other characters than letters, digits, - / and ."));
        }
        if let Some(Unsubscribe { one_click, page }) = &self.unsubscribe
            && !(is_address(one_click) && is_address(page))
        {
            return Err(Error::invalid("an address for stopping a mail is not a plain absolute address"));
        }
        Ok(())
    }
}

/// A parser of addresses drops line breaks silently, so they are looked for first.
fn is_address(text: &str) -> bool {
    let is_plain = text.bytes().all(|b| b.is_ascii_graphic() && !b"<>,\"".contains(&b));
    is_plain && Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "https" | "http"))
}

#[cfg(test)]
mod tests {
    use crate::platform::mail::testing;

    #[test]
    fn what_would_break_the_headers_is_refused() {
        assert!(testing::mail().message.check().is_ok());
        for reference in ["", "TR 2026", "TR\r\nBcc: x@y.example", "شماره", &"1".repeat(41)] {
            let mut message = testing::mail().message;
            message.reference = Some(reference.to_owned());
            assert!(message.check().is_err(), "{reference:?}");
        }
        for address in [
            "",
            "/unsubscribe/1",
            "javascript:alert(1)",
            "https://x.example/\r\nBcc: y@z.example",
            "https://x.example/> , <mailto:y@z.example",
            "https://x.example/\u{202e}",
        ] {
            let mut message = testing::mail().message;
            if let Some(unsubscribe) = &mut message.unsubscribe {
                address.clone_into(&mut unsubscribe.one_click);
            }
            assert!(message.check().is_err(), "{address:?}");
        }
    }
}
