//! What people find in their inbox of the portal: that something waits, and where. Never what, and never about whom.

use std::collections::BTreeSet;

use super::case_file::CaseFile;
use super::imports::ImportId;
use super::life_cycle::{State, Step};
use super::urls;
use crate::features::accounts;
use crate::features::inbox::{self, Facts, Mailed, Words};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;

/// Something came to the desk.
const ARRIVED: &str = "exchange.arrived";
/// Something is asked in a case: the next word is theirs.
const ASKED: &str = "exchange.asked";
/// Something was said in a case.
const SAID: &str = "exchange.said";
/// A draft of theirs came back to them.
const RETURNED: &str = "exchange.returned";
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

/// What goes from one organisation to the other; all else goes round within one, and the other does not know of it.
pub(super) const ACROSS: [&str; 4] = [ARRIVED, ASKED, SAID, REMINDED];

/// What is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum News {
    Arrived,
    Asked,
    Said,
    ToRelease,
    Reminded,
    Unopened,
    Overdue,
    Assigned,
    ToErase,
    Returned,
}

/// Tells these people.
pub(super) fn tell(
    connection: &mut DbConn,
    (it, news): (&CaseFile, News),
    people: &BTreeSet<PersonId>,
    now: Timestamp,
) -> Result<(), Error> {
    let kind = match news {
        News::Arrived => ARRIVED,
        News::Asked => ASKED,
        News::Said => SAID,
        News::ToRelease => TO_RELEASE,
        News::Reminded => REMINDED,
        News::Unopened => UNOPENED,
        News::Overdue => OVERDUE,
        News::Assigned => ASSIGNED,
        News::ToErase => TO_ERASE,
        News::Returned => RETURNED,
    };
    let place = if news == News::ToErase { erasure(it) } else { urls::show(&it.reference) };
    let facts = Facts::none().naming("reference", &it.reference);
    inbox::tell(connection, people, (kind, &facts), (&place, now))
}

/// Where an erasure is agreed to: whoever does so reads nothing of the case.
fn erasure(it: &CaseFile) -> String {
    format!("{}#case-{}", urls::erasures(), it.reference)
}

/// What a step answered or took back waits for nobody any more.
pub(super) fn settle_after(
    connection: &mut DbConn,
    (before, it): (&CaseFile, &CaseFile),
    step: Step,
    now: Timestamp,
) -> Result<(), Error> {
    if step.releases() || step == Step::Return {
        for own in [it.from.organisation, it.to.organisation] {
            settle_unreleased(connection, (it.id.as_str(), own), now)?;
        }
    }
    let over = over(step, it.state);
    if !over.is_empty() {
        inbox::settle(connection, (&urls::show(&it.reference), &over), None, now)?;
    }
    let was_ordered = before.erasure_ordered_by.is_some();
    if was_ordered && (it.erasure_ordered_by.is_none() || it.state == State::Shredded) {
        inbox::settle(connection, (&erasure(it), &[TO_ERASE]), None, now)?;
    }
    Ok(())
}

/// Somebody of an organisation looks after a case: it waits for none of these colleagues of theirs.
pub(super) fn settle_for(
    connection: &mut DbConn,
    it: &CaseFile,
    colleagues: &[PersonId],
    now: Timestamp,
) -> Result<(), Error> {
    let waited = [ARRIVED, ASKED, REMINDED, ASSIGNED];
    inbox::settle(connection, (&urls::show(&it.reference), &waited), Some(colleagues), now)
}

/// A draft was thrown away: it waits for nobody.
pub(super) fn settle_draft(connection: &mut DbConn, it: &CaseFile, now: Timestamp) -> Result<(), Error> {
    settle_unreleased(connection, (it.id.as_str(), it.from.organisation), now)?;
    inbox::settle(connection, (&urls::show(&it.reference), &[TO_RELEASE, RETURNED]), None, now)
}

/// No message of an import waits to be released any more.
pub(super) fn settle_import(connection: &mut DbConn, id: ImportId, now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&urls::import(id), &[IMPORT_TO_RELEASE]), None, now)
}

/// What waits no longer at a case, for whomever it waited, once a step led to this state.
fn over(step: Step, state: State) -> Vec<&'static str> {
    let by_step: &[&str] = match step {
        Step::Submit => &[RETURNED],
        Step::Release | Step::Return => &[TO_RELEASE],
        Step::Open => &[UNOPENED],
        // The office that had it has it no more.
        Step::Forward => &[ARRIVED, ASKED, REMINDED, UNOPENED],
        Step::Clarify => &[ASKED],
        Step::AgreeDate => &[REMINDED, OVERDUE],
        _ => &[],
    };
    let by_state: &[&str] = match state {
        State::Answered | State::OutcomeGiven => &[ARRIVED, ASKED, REMINDED, UNOPENED, OVERDUE],
        State::Declined | State::Withdrawn | State::Closed | State::Shredded => {
            &[ARRIVED, ASKED, REMINDED, UNOPENED, OVERDUE, ASSIGNED]
        }
        _ => &[],
    };
    [by_step, by_state].concat()
}

/// Tells these people that messages of an import wait to be released.
pub(super) fn tell_of_import(
    connection: &mut DbConn,
    id: ImportId,
    people: &BTreeSet<PersonId>,
    now: Timestamp,
) -> Result<(), Error> {
    inbox::tell(connection, people, (IMPORT_TO_RELEASE, &Facts::none()), (&urls::import(id), now))
}

/// A case or an import, by its id, of which something waits in an organisation that nobody there may release.
pub(super) type Unreleased<'a> = (&'a str, OrganisationId);

/// Where a reviewer is named for it: who manages people learns no more of a case than that it is another than the last.
fn naming_place((what, organisation): Unreleased<'_>) -> String {
    format!("{}#waits-{what}.{organisation}", accounts::urls::people())
}

/// Tells these people that it waits, once while it does; the organisation is called so for short.
pub(super) fn tell_of_nobody(
    connection: &mut DbConn,
    it: Unreleased<'_>,
    (organisation, people): (&str, &BTreeSet<PersonId>),
    now: Timestamp,
) -> Result<(), Error> {
    let place = naming_place(it);
    if inbox::list_waiting_places(connection, NOBODY_RELEASES)?.contains(&place) {
        return Ok(());
    }
    let facts = Facts::none().naming("organisation", organisation);
    inbox::tell(connection, people, (NOBODY_RELEASES, &facts), (&place, now))
}

/// It waits for nobody to be named any more.
pub(super) fn settle_unreleased(connection: &mut DbConn, it: Unreleased<'_>, now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&naming_place(it), &[NOBODY_RELEASES]), None, now)
}

/// Everything that still waits for somebody to be named, as far as anybody has not marked it.
pub(super) fn list_unreleased(connection: &mut DbConn) -> Result<Vec<(String, OrganisationId)>, Error> {
    let of_place = |place: String| {
        let (what, organisation) = place.split_once("#waits-")?.1.split_once('.')?;
        Some((what.to_owned(), OrganisationId::parse(organisation)?))
    };
    Ok(inbox::list_waiting_places(connection, NOBODY_RELEASES)?.into_iter().filter_map(of_place).collect())
}

/// The words of these notices. A mail says nothing of a case, not even what it is called.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    let cases = |sentence| Mailed::Things("exchange-title", sentence);
    let waits =
        |title, text| Words { title, text, unknown: None, awaits: true, mailed: cases("exchange-mail-waiting") };
    let case = "exchange-notice-title";
    Some(match kind {
        ARRIVED => waits(case, "exchange-notice-arrived"),
        ASKED => waits(case, "exchange-notice-asked"),
        SAID => Words { awaits: false, mailed: cases("exchange-mail-said"), ..waits(case, "exchange-notice-said") },
        TO_RELEASE => waits(case, "exchange-notice-to-release"),
        REMINDED => waits(case, "exchange-notice-reminded"),
        UNOPENED => waits(case, "exchange-notice-unopened"),
        OVERDUE => waits(case, "exchange-notice-overdue"),
        ASSIGNED => waits(case, "exchange-notice-assigned"),
        TO_ERASE => waits(case, "exchange-notice-to-erase"),
        RETURNED => waits(case, "achievements-notice-returned"),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_in_waits_until_it_is_answered_and_not_only_until_it_is_opened() {
        for (step, state) in [(Step::Open, State::Opened), (Step::AskClarification, State::AwaitingAsker)] {
            assert!(!over(step, state).contains(&ARRIVED), "{step:?}");
        }
        for (step, state) in [
            (Step::Answer, State::Answered),
            (Step::GiveOutcome, State::OutcomeGiven),
            (Step::Decline, State::Declined),
            (Step::Withdraw, State::Withdrawn),
            (Step::Expire, State::Shredded),
        ] {
            let over = over(step, state);
            assert!(over.contains(&ARRIVED) && over.contains(&OVERDUE), "{step:?}");
        }
        assert_eq!(over(Step::AgreeDate, State::Accepted), [REMINDED, OVERDUE]);
        assert!(over(Step::Hold, State::Accepted).is_empty());
    }

    #[test]
    fn what_is_asked_waits_until_a_word_is_said_or_the_case_ends() {
        assert!(words_of_notice(ASKED).unwrap().awaits && ACROSS.contains(&ASKED));
        assert_eq!(over(Step::Clarify, State::Accepted), [ASKED]);
        assert!(!over(Step::AskClarification, State::AwaitingAsker).contains(&ASKED));
        for (step, state) in [(Step::Answer, State::Answered), (Step::Withdraw, State::Withdrawn)] {
            assert!(over(step, state).contains(&ASKED), "{step:?}");
        }
    }
}
