//! What people find in their inbox of the portal. From AMBER on it names nothing: the page does, to those it is for.
//! Letters that gather notices only count them, since what is named here is not for everybody either.

use std::collections::BTreeSet;

use super::alert::Alert;
use super::urls;
use super::words::Urgency;
use crate::features::inbox::{self, Facts, Mailed, Words};
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

/// Tells these people that an alert is there for them.
pub(super) fn tell(
    connection: &mut DbConn,
    it: &Alert,
    people: &BTreeSet<PersonId>,
    now: Timestamp,
) -> Result<(), Error> {
    let path = urls::show(&it.reference);
    let title = it.report.words_in(it.report.original_language).1.title;
    let (kind, facts) = match (may_be_named(it.report.tlp), it.report.urgency) {
        (true, Urgency::Urgent) => (URGENT, Facts::none().naming("title", &title)),
        (true, _) => (NAMED, Facts::none().naming("title", &title)),
        (false, Urgency::Urgent) => (URGENT_UNNAMED, Facts::none()),
        (false, _) => (UNNAMED, Facts::none()),
    };
    inbox::tell(connection, people, (kind, &facts), (&path, now))
}

/// It waits for none of these people any more, since their organisation acknowledged it; for nobody where it has ended.
pub(super) fn settle(
    connection: &mut DbConn,
    it: &Alert,
    people: Option<&[PersonId]>,
    now: Timestamp,
) -> Result<(), Error> {
    let kinds = [NAMED, UNNAMED, URGENT, URGENT_UNNAMED];
    inbox::settle(connection, (&urls::show(&it.reference), &kinds), people, now)
}

/// The words of these notices.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    let title = "alerts-mail-neutral-subject";
    let (text, mailed) = match kind {
        NAMED => ("alerts-mail-title-text", Mailed::Counted(title)),
        UNNAMED => ("alerts-mail-neutral-text", Mailed::Counted(title)),
        URGENT => ("alerts-mail-title-text", Mailed::Itself),
        URGENT_UNNAMED => ("alerts-mail-neutral-text", Mailed::Itself),
        _ => return None,
    };
    // Each is to be acknowledged.
    Some(Words { title, text, unknown: None, awaits: true, mailed })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_letter_that_gathers_notices_names_an_alert() {
        for kind in [NAMED, UNNAMED, URGENT, URGENT_UNNAMED] {
            let words = words_of_notice(kind).unwrap();
            assert!(words.awaits && words.mailed != Mailed::Said, "{kind}");
        }
    }
}
