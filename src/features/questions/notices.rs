//! What people find in their inbox: those who answer, that a question waits for their country and that its last day has
//! passed; who asked, what became of it. A notice names the post, which everybody could read, and never what was written:
//! that is read in the portal.

use std::collections::BTreeSet;

use chrono::NaiveTime;

use super::permissions::ANSWERERS;
use super::question::{Question, State};
use super::urls;
use crate::features::accounts;
use crate::features::inbox::{self, Facts, Mailed, Words};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Somebody asks.
const TO_ANSWER: &str = "question.to_answer";
/// The last day has passed.
const LATE: &str = "question.late";
/// There is an answer.
const ANSWERED: &str = "question.answered";
/// It has other words.
const CORRECTED: &str = "question.corrected";
/// There will be none, and why.
const DECLINED: &str = "question.declined";

/// The words of these notices.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    let tells = |title, text| Words { title, text, unknown: None, awaits: false, mailed: Mailed::Said };
    let waits = |title, text| Words { awaits: true, ..tells(title, text) };
    Some(match kind {
        TO_ANSWER => waits("questions-notice-asked", "questions-notice-asked-text"),
        LATE => waits("questions-notice-late", "questions-notice-late-text"),
        ANSWERED => tells("questions-notice-answered", "questions-notice-answered-text"),
        CORRECTED => tells("questions-notice-corrected", "questions-notice-corrected-text"),
        DECLINED => tells("questions-notice-declined", "questions-notice-declined-text"),
        _ => return None,
    })
}

/// Tells those who answer that somebody asks.
pub(super) fn asked(connection: &mut DbConn, it: &Question, now: Timestamp) -> Result<(), Error> {
    tell_answerers(connection, it, TO_ANSWER, now)
}

/// Tells those who answer that the last day has passed.
pub(super) fn late(connection: &mut DbConn, it: &Question, now: Timestamp) -> Result<(), Error> {
    tell_answerers(connection, it, LATE, now)
}

/// Tells who asked what became of the question, which was in that state before. Whoever answers themselves knows.
pub(super) fn decided(connection: &mut DbConn, before: State, it: &Question, now: Timestamp) -> Result<(), Error> {
    let kind = match (before, it.state) {
        (State::Answered, _) => CORRECTED,
        (_, State::Declined) => DECLINED,
        _ => ANSWERED,
    };
    if it.answered_by == Some(it.asker_id) {
        return Ok(());
    }
    tell(connection, it, kind, &BTreeSet::from([it.asker_id]), now)
}

/// Nothing is to be answered any more, whoever saw to that: it waits for nobody else.
pub(super) fn settle(connection: &mut DbConn, it: &Question, now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&urls::show(it.id), &[TO_ANSWER, LATE]), None, now)
}

/// Each of those who answer once, but for who asked.
fn tell_answerers(connection: &mut DbConn, it: &Question, kind: &str, now: Timestamp) -> Result<(), Error> {
    let mut told: BTreeSet<PersonId> = BTreeSet::new();
    for role in ANSWERERS {
        told.extend(accounts::list_placed_holders(connection, it.country, role)?.into_iter().map(|(person, _)| person));
    }
    told.remove(&it.asker_id);
    tell(connection, it, kind, &told, now)
}

fn tell(
    connection: &mut DbConn,
    it: &Question,
    kind: &str,
    people: &BTreeSet<PersonId>,
    now: Timestamp,
) -> Result<(), Error> {
    // Noon in UTC is on that day wherever a member state is.
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    let due = Timestamp::from_utc(it.due_on.and_time(noon));
    let facts = Facts::none().naming("title", &it.title).at("due", due);
    inbox::tell(connection, people, (kind, &facts), (&urls::show(it.id), now))
}
