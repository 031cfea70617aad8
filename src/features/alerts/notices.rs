//! What people find in their inbox of the portal. From AMBER on it names nothing: the page does, to those it is for.

use super::alert::Alert;
use super::urls;
use super::words::Urgency;
use crate::features::inbox::{self, Facts, Mailed, Notice, Words};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::{Reach, Tlp};

/// An alert that may be named.
const NAMED: &str = "alert.published";
/// One that may not.
const UNNAMED: &str = "alert.waits";
/// The same of urgent ones, of which a mail tells at once.
const URGENT: &str = "alert.urgent";
const URGENT_UNNAMED: &str = "alert.urgent_waits";

/// Whether the title of something that goes this far may leave its page.
pub(super) const fn may_be_named(tlp: Tlp) -> bool {
    Reach::MEMBER.covers(tlp)
}

/// Tells somebody that an alert is there for them.
pub(super) fn put(connection: &mut DbConn, it: &Alert, person: PersonId, now: Timestamp) -> Result<(), Error> {
    let path = urls::show(&it.reference);
    let title = it.report.words_in(it.report.original_language).1.title;
    let (kind, facts) = match (may_be_named(it.report.tlp), it.report.urgency) {
        (true, Urgency::Urgent) => (URGENT, Facts::none().naming("title", &title)),
        (true, _) => (NAMED, Facts::none().naming("title", &title)),
        (false, Urgency::Urgent) => (URGENT_UNNAMED, Facts::none()),
        (false, _) => (UNNAMED, Facts::none()),
    };
    inbox::put(connection, &Notice::new(person, kind, facts, &path, now))
}

/// An organisation acknowledged: it waits for none of these people of theirs.
pub(super) fn settle(connection: &mut DbConn, it: &Alert, people: &[PersonId], now: Timestamp) -> Result<(), Error> {
    inbox::settle(
        connection,
        (&urls::show(&it.reference), &[NAMED, UNNAMED, URGENT, URGENT_UNNAMED]),
        Some(people),
        now,
    )
}

/// The words of these notices.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    let (text, mailed) = match kind {
        NAMED => ("alerts-mail-title-text", Mailed::Said),
        UNNAMED => ("alerts-mail-neutral-text", Mailed::Counted("alerts-mail-neutral-subject")),
        URGENT => ("alerts-mail-title-text", Mailed::Itself),
        URGENT_UNNAMED => ("alerts-mail-neutral-text", Mailed::Itself),
        _ => return None,
    };
    // Each is to be acknowledged.
    Some(Words { title: "alerts-mail-neutral-subject", text, unknown: None, awaits: true, mailed })
}
