//! What people find in their inbox of the portal. From AMBER on it names nothing: the page does, to those it is for.

use super::alert::Alert;
use super::urls;
use crate::features::inbox::{self, Facts, Notice, Words};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::{Reach, Tlp};

/// An alert that may be named.
const NAMED: &str = "alert.published";
/// One that may not.
const UNNAMED: &str = "alert.waits";

/// Whether the title of something that goes this far may leave its page.
pub(super) const fn may_be_named(tlp: Tlp) -> bool {
    Reach::MEMBER.covers(tlp)
}

/// Tells somebody that an alert is there for them.
pub(super) fn put(connection: &mut DbConn, it: &Alert, person: PersonId, now: Timestamp) -> Result<(), Error> {
    let path = urls::show(&it.reference);
    let title = it.report.words_in(it.report.original_language).1.title;
    let (kind, facts) = if may_be_named(it.report.tlp) {
        (NAMED, Facts::none().naming("title", &title))
    } else {
        (UNNAMED, Facts::none())
    };
    inbox::put(connection, &Notice::new(person, kind, facts, &path, now))
}

/// An organisation acknowledged: it waits for none of these people of theirs.
pub(super) fn settle(connection: &mut DbConn, it: &Alert, people: &[PersonId], now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&urls::show(&it.reference), &[NAMED, UNNAMED]), Some(people), now)
}

/// The words of these notices.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    let text = match kind {
        NAMED => "alerts-mail-title-text",
        UNNAMED => "alerts-mail-neutral-text",
        _ => return None,
    };
    // Each is to be acknowledged.
    Some(Words { title: "alerts-mail-neutral-subject", text, unknown: None, awaits: true })
}
