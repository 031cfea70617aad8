//! What people find in their inbox of the portal: that something waits, and where. Never what, and never about whom.

use super::case_file::CaseFile;
use super::imports::ImportId;
use super::urls;
use crate::features::accounts;
use crate::features::inbox::{self, Facts, Mailed, Notice, Words};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Something came to the desk.
const ARRIVED: &str = "exchange.arrived";
/// Something was said in a case.
const SAID: &str = "exchange.said";
/// Something waits to be released by a second person.
const TO_RELEASE: &str = "exchange.to_release";

/// The receiver is reminded.
const REMINDED: &str = "exchange.reminded";
/// Nobody opened it in time.
const UNOPENED: &str = "exchange.unopened";
/// Its last day has passed.
const OVERDUE: &str = "exchange.overdue";
/// Somebody is to look after it.
const ASSIGNED: &str = "exchange.assigned";
/// A coordinator ordered that it be erased.
const TO_ERASE: &str = "exchange.to_erase";
/// What was brought together waits to be released.
const IMPORT_TO_RELEASE: &str = "exchange.import_to_release";

/// Something waits to be released, and nobody of the organisation may release it.
const NOBODY_RELEASES: &str = "exchange.nobody_releases";

/// What is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum News {
    Arrived,
    Said,
    ToRelease,
    Reminded,
    Unopened,
    Overdue,
    Assigned,
    ToErase,
}

/// Tells somebody.
pub(super) fn put(
    connection: &mut DbConn,
    (it, news): (&CaseFile, News),
    person: PersonId,
    now: Timestamp,
) -> Result<(), Error> {
    let kind = match news {
        News::Arrived => ARRIVED,
        News::Said => SAID,
        News::ToRelease => TO_RELEASE,
        News::Reminded => REMINDED,
        News::Unopened => UNOPENED,
        News::Overdue => OVERDUE,
        News::Assigned => ASSIGNED,
        News::ToErase => TO_ERASE,
    };
    // Whoever agrees to an erasure reads nothing of the case.
    let place = if news == News::ToErase { urls::erasures() } else { urls::show(&it.reference) };
    let facts = Facts::none().naming("reference", &it.reference);
    inbox::put(connection, &Notice::new(person, kind, facts, &place, now))
}

/// What waited to be released in a case was: it waits for no other reviewer.
pub(super) fn settle_release(connection: &mut DbConn, it: &CaseFile, now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&urls::show(&it.reference), &[TO_RELEASE]), None, now)
}

/// The notice that messages of an import wait to be released.
pub(super) fn of_import(id: ImportId, person: PersonId, now: Timestamp) -> Notice {
    Notice::new(person, IMPORT_TO_RELEASE, Facts::none(), &urls::import(id), now)
}

/// The notice that something waits in an organisation, called so for short, which nobody there may release; it leads to
/// where a reviewer is named.
pub(super) fn of_nobody(organisation: &str, person: PersonId, now: Timestamp) -> Notice {
    let facts = Facts::none().naming("organisation", organisation);
    Notice::new(person, NOBODY_RELEASES, facts, accounts::urls::people(), now)
}

/// The words of these notices. A mail says nothing of a case, not even what it is called.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    let cases = |sentence| Mailed::Things("exchange-title", sentence);
    let waits =
        |title, text| Words { title, text, unknown: None, awaits: true, mailed: cases("exchange-mail-waiting") };
    let case = "exchange-notice-title";
    Some(match kind {
        ARRIVED => waits(case, "exchange-notice-arrived"),
        SAID => Words { awaits: false, mailed: cases("exchange-mail-said"), ..waits(case, "exchange-notice-said") },
        TO_RELEASE => waits(case, "exchange-notice-to-release"),
        REMINDED => waits(case, "exchange-notice-reminded"),
        UNOPENED => waits(case, "exchange-notice-unopened"),
        OVERDUE => waits(case, "exchange-notice-overdue"),
        ASSIGNED => waits(case, "exchange-notice-assigned"),
        TO_ERASE => waits(case, "exchange-notice-to-erase"),
        IMPORT_TO_RELEASE => Words {
            mailed: Mailed::Counted("exchange-notice-import"),
            ..waits("exchange-imports-title", "exchange-notice-import")
        },
        NOBODY_RELEASES => Words {
            mailed: Mailed::Counted("exchange-notice-nobody-title"),
            unknown: Some(("organisation", "exchange-notice-nobody-where")),
            ..waits("exchange-notice-nobody-title", "exchange-notice-nobody")
        },
        _ => return None,
    })
}
