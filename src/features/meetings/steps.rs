//! The steps of a meeting, each with what the audit, the search, the library and its readers must know.

mod brought;
mod following;
pub(super) mod minutes;

pub use brought::{BroughtAfter, bring_after};
pub(super) use following::{register_delegation, report};

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::decision::{Decision, DecisionId, Owner};
use super::meeting::{Meeting, MeetingId, Particulars, Revision};
use super::words::{DecisionState, State};
use super::{findable, notices, permissions, store};
use crate::features::{audit, library};
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// What a meeting is in the search, the library and the audit.
pub(super) const KIND: &str = "meeting";

/// Begins a draft.
pub(super) fn begin(
    connection: &mut DbConn,
    viewer: &Viewer,
    (slug, particulars): (String, Particulars),
    now: Timestamp,
) -> Result<Meeting, Error> {
    let me = viewer.person().ok_or(Error::SignIn)?;
    permissions::require(permissions::writing(viewer).is_some())?;
    let it = Meeting {
        id: MeetingId::generate(),
        slug,
        organisation: me.organisation,
        country: me.country,
        state: State::Draft,
        particulars,
        revision: 1,
        created_by: me.person,
        created_at: now,
        published_at: None,
        updated_at: now,
        reason: None,
    };
    store::insert(connection, &it)?;
    findable::tell_library(connection, &it)?;
    record(connection, viewer, "meeting.draft_begun", &it, now)?;
    Ok(it)
}

/// Says something else of it, and where everybody reads it, what was changed.
pub(super) fn rewrite(
    connection: &mut DbConn,
    viewer: &Viewer,
    (it, seen): (Meeting, i32),
    (particulars, reason): (Particulars, String),
    now: Timestamp,
) -> Result<Meeting, Error> {
    let it = it.rewritten(seen, particulars, now)?;
    keep(connection, viewer, &it, ("meeting.revised", reason), now)?;
    Ok(it)
}

/// Lets everybody read it.
pub(super) fn publish(
    connection: &mut DbConn,
    viewer: &Viewer,
    (it, seen): (Meeting, i32),
    now: Timestamp,
) -> Result<Meeting, Error> {
    let it = it.published(seen, now)?;
    keep(connection, viewer, &it, ("meeting.published", String::new()), now)?;
    Ok(it)
}

/// Calls it off.
pub(super) fn cancel(
    connection: &mut DbConn,
    viewer: &Viewer,
    it: Meeting,
    (reason, today): ((String, Language), NaiveDate),
    now: Timestamp,
) -> Result<Meeting, Error> {
    let it = it.cancelled(reason.clone(), today, now)?;
    keep(connection, viewer, &it, ("meeting.cancelled", reason.0), now)?;
    notices::called_off(connection, &it, now)?;
    Ok(it)
}

/// Throws a draft away.
pub(super) fn remove(connection: &mut DbConn, viewer: &Viewer, it: &Meeting, now: Timestamp) -> Result<(), Error> {
    if it.is_public() {
        return Err(Error::Conflict("meetings-conflict-published"));
    }
    library::release(connection, (KIND, it.id.as_str()))?;
    store::delete(connection, it.id)?;
    record(connection, viewer, "meeting.draft_discarded", it, now)
}

/// Writes a decision down, under the next number of its meeting. What does not take place decides nothing.
pub(super) fn decide(
    connection: &mut DbConn,
    viewer: &Viewer,
    it: &Meeting,
    (said, (owners, due_on)): ((Language, String), (Vec<Owner>, Option<NaiveDate>)),
    now: Timestamp,
) -> Result<Decision, Error> {
    if it.state == State::Cancelled {
        return Err(Error::Conflict("meetings-conflict-cancelled"));
    }
    let decision = Decision {
        id: DecisionId::generate(),
        meeting: it.id,
        number: store::next_number(connection, it.id)?,
        owners,
        due_on,
        state: DecisionState::Open,
        original_language: said.0,
        words: BTreeMap::from([said]),
        revision: 1,
        updated_at: now,
    };
    store::insert_decision(connection, &decision)?;
    tell_of_decision(connection, viewer, it, ("meeting.decided", &decision), now)?;
    Ok(decision)
}

/// Says a decision in other words, with other owners or another day.
pub(super) fn reword(
    connection: &mut DbConn,
    viewer: &Viewer,
    it: &Meeting,
    (decision, seen): (Decision, i32),
    (said, (owners, due_on)): ((Language, String), (Vec<Owner>, Option<NaiveDate>)),
    now: Timestamp,
) -> Result<Decision, Error> {
    let mut words = decision.words.clone();
    words.insert(said.0, said.1);
    let before = (decision.owners.clone(), decision.due_on);
    let decision = decision.reworded(seen, (owners, due_on), words, now)?;
    store::update_decision(connection, &decision)?;
    notices::reworded(connection, (it, &decision), before, now)?;
    tell_of_decision(connection, viewer, it, ("meeting.decision_reworded", &decision), now)?;
    Ok(decision)
}

/// Says where a decision stands now.
pub(super) fn move_decision(
    connection: &mut DbConn,
    viewer: &Viewer,
    it: &Meeting,
    (decision, seen): (Decision, i32),
    state: DecisionState,
    now: Timestamp,
) -> Result<Decision, Error> {
    let decision = decision.moved(seen, state, now)?;
    store::update_decision(connection, &decision)?;
    tell_of_decision(connection, viewer, it, ("meeting.decision_moved", &decision), now)?;
    Ok(decision)
}

fn tell_of_decision(
    connection: &mut DbConn,
    viewer: &Viewer,
    it: &Meeting,
    (kind, decision): (&str, &Decision),
    now: Timestamp,
) -> Result<(), Error> {
    if it.is_public() {
        findable::tell_search(connection, it)?;
        touch_content(connection)?;
    }
    let entry = audit::Entry::by(now, viewer, kind, (KIND, it.id.as_str())).touching(it.country);
    let detail = serde_json::json!({ "number": decision.number, "state": decision.state });
    audit::record_entry(connection, &entry.explained(&detail))
}

/// Keeps it as it is now; what everybody reads is kept as a revision as well.
fn keep(
    connection: &mut DbConn,
    viewer: &Viewer,
    it: &Meeting,
    (kind, reason): (&str, String),
    now: Timestamp,
) -> Result<(), Error> {
    // Before anything is told to the search: files are held first, as everywhere.
    findable::tell_library(connection, it)?;
    store::update(connection, it)?;
    if it.is_public() {
        let written_by = viewer.person().ok_or(Error::SignIn)?.person;
        let particulars = it.particulars.clone();
        let revision = Revision { number: it.revision, particulars, reason, written_by, written_at: now };
        store::insert_revision(connection, it.id, &revision)?;
        findable::tell_search(connection, it)?;
        touch_content(connection)?;
    }
    record(connection, viewer, kind, it, now)
}

fn record(connection: &mut DbConn, viewer: &Viewer, kind: &str, it: &Meeting, now: Timestamp) -> Result<(), Error> {
    let entry = audit::Entry::by(now, viewer, kind, (KIND, it.id.as_str()));
    audit::record_entry(connection, &entry.touching(it.country))
}

/// A meeting with what it decided, as it comes with the portal.
pub struct Brought {
    /// Its address.
    pub slug: String,
    /// What is said of it.
    pub particulars: Particulars,
    /// What it decided, in its order: the words, who carries it out and by when, and where that stands.
    pub decisions: Vec<BroughtDecision>,
}

/// A decision as it comes with the portal.
pub struct BroughtDecision {
    /// The language it was written in, and the words.
    pub said: (Language, String),
    /// The words in other languages.
    pub others: Vec<(Language, String)>,
    /// Who carries it out.
    pub owners: Vec<Owner>,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// Where it stands.
    pub state: DecisionState,
}

/// Writes a meeting and publishes it, in one step: for what comes with the portal.
///
/// # Errors
/// Forbidden where the viewer publishes no meetings.
pub fn register(connection: &mut DbConn, viewer: &Viewer, it: Brought, now: Timestamp) -> Result<Meeting, Error> {
    let meeting = begin(connection, viewer, (it.slug, it.particulars), now)?;
    permissions::require(permissions::may_publish(viewer, &meeting))?;
    let seen = meeting.revision;
    let meeting = publish(connection, viewer, (meeting, seen), now)?;
    for brought in it.decisions {
        let holders = (brought.owners, brought.due_on);
        let mut decision = decide(connection, viewer, &meeting, (brought.said, holders.clone()), now)?;
        for said in brought.others {
            let seen = decision.revision;
            decision = reword(connection, viewer, &meeting, (decision, seen), (said, holders.clone()), now)?;
        }
        if brought.state != decision.state {
            let seen = decision.revision;
            move_decision(connection, viewer, &meeting, (decision, seen), brought.state, now)?;
        }
    }
    Ok(meeting)
}
