//! Every address that only the demonstration has, without the language.

use crate::platform::mail::MailId;
use crate::vocabulary::language::Language;

/// The accounts to sign in with.
pub const fn accounts() -> &'static str {
    "/demo/accounts"
}

/// The mail that was written, newest first.
pub const fn mailbox() -> &'static str {
    "/demo/mail"
}

/// One mail.
pub fn mail(id: MailId) -> String {
    format!("/demo/mail/{id}")
}

/// One mail as its reader sees it, a document of its own.
pub fn mail_html(id: MailId) -> String {
    format!("/demo/mail/{id}/html")
}

/// Every mail there is, with facts made up, in that language.
pub fn samples(of: Language) -> String {
    format!("/demo/mail/samples/{}", of.tag())
}

/// One of them, counted from 1.
pub fn sample(of: Language, number: usize) -> String {
    format!("/demo/mail/samples/{}/{number}", of.tag())
}

/// The same as its reader sees it, a document of its own.
pub fn sample_html(of: Language, number: usize) -> String {
    format!("/demo/mail/samples/{}/{number}/html", of.tag())
}
