//! The addresses of the mailroom, without the language before them.

use crate::platform::mail::MailId;

/// The page.
pub(super) fn room() -> &'static str {
    "/mail/room"
}

/// The page from behind a mail on.
pub(super) fn older(than: MailId) -> String {
    format!("/mail/room?before={than}")
}

/// Sends all mails of a kind again that were given up.
pub(super) fn kind_resending() -> &'static str {
    "/mail/room/resending"
}

/// Lets mail go again to the address this mail went to.
pub(super) fn trust(id: MailId) -> String {
    format!("/mail/room/{id}/trust")
}

/// Sends one mail again.
pub(super) fn resending(id: MailId) -> String {
    format!("/mail/room/{id}/resending")
}
