//! Every address that only the demonstration has, without the language.

use crate::platform::mail::MailId;

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
