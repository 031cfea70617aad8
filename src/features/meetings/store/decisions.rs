//! What meetings decided, and who carries it out.

use std::collections::HashMap;

use diesel::dsl::{exists, max};
use diesel::prelude::*;

use super::row::{DecisionRow, MeetingRow, OwnerRow};
use crate::features::meetings::decision::{Decision, DecisionId, Owner};
use crate::features::meetings::meeting::{Meeting, MeetingId};
use crate::features::meetings::words::{DecisionState, State};
use crate::platform::database::schema::{meeting_decision_owners, meeting_decisions, meetings};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;

/// Decisions a desk lists at once.
const ON_DESK: i64 = 100;

/// What a meeting decided, by number.
pub(in super::super) fn list_decisions(connection: &mut DbConn, meeting: MeetingId) -> Result<Vec<Decision>, Error> {
    let rows: Vec<DecisionRow> = meeting_decisions::table
        .filter(meeting_decisions::meeting_id.eq(meeting))
        .order(meeting_decisions::number)
        .select(DecisionRow::as_select())
        .load(connection)?;
    with_owners(connection, rows)
}

/// What an organisation has to carry out, of meetings that everybody reads: the earliest day first, what has none last.
/// Each with its meeting.
pub(in super::super) fn list_decisions_of(
    connection: &mut DbConn,
    organisation: OrganisationId,
) -> Result<Vec<(Decision, Meeting)>, Error> {
    let owned = meeting_decision_owners::table
        .filter(meeting_decision_owners::decision_id.eq(meeting_decisions::id))
        .filter(meeting_decision_owners::organisation_id.eq(organisation));
    let rows: Vec<(DecisionRow, MeetingRow)> = meeting_decisions::table
        .inner_join(meetings::table.on(meetings::id.eq(meeting_decisions::meeting_id)))
        .filter(one_of(meeting_decisions::state, [DecisionState::Open, DecisionState::UnderWay]))
        .filter(meetings::state.eq(State::Published))
        .filter(exists(owned))
        .order((meeting_decisions::due_on.is_null(), meeting_decisions::due_on, meeting_decisions::id))
        .limit(ON_DESK)
        .select((DecisionRow::as_select(), MeetingRow::as_select()))
        .load(connection)?;
    let (rows, meetings): (Vec<DecisionRow>, Vec<MeetingRow>) = rows.into_iter().unzip();
    let decisions = with_owners(connection, rows)?;
    let meetings = meetings.into_iter().map(MeetingRow::meeting);
    decisions.into_iter().zip(meetings).map(|(decision, meeting)| Ok((decision, meeting?))).collect()
}

/// One decision of a meeting, by its number.
pub(in super::super) fn find_decision(
    connection: &mut DbConn,
    meeting: MeetingId,
    number: i32,
) -> Result<Decision, Error> {
    let row = meeting_decisions::table
        .filter(meeting_decisions::meeting_id.eq(meeting).and(meeting_decisions::number.eq(number)))
        .select(DecisionRow::as_select());
    let row: DecisionRow = row.first(connection).optional()?.ok_or(Error::NotFound)?;
    with_owners(connection, vec![row])?.pop().ok_or(Error::NotFound)
}

/// The number of the next decision of a meeting that is held.
pub(in super::super) fn next_number(connection: &mut DbConn, meeting: MeetingId) -> Result<i32, Error> {
    let last: Option<i32> = meeting_decisions::table
        .filter(meeting_decisions::meeting_id.eq(meeting))
        .select(max(meeting_decisions::number))
        .first(connection)?;
    Ok(last.unwrap_or(0) + 1)
}

/// Adds a decision with who carries it out.
pub(in super::super) fn insert_decision(connection: &mut DbConn, it: &Decision) -> Result<(), Error> {
    diesel::insert_into(meeting_decisions::table).values(DecisionRow::of(it)?).execute(connection)?;
    own(connection, it)
}

/// Writes a decision of a meeting that is held as it is now.
pub(in super::super) fn update_decision(connection: &mut DbConn, it: &Decision) -> Result<(), Error> {
    diesel::update(meeting_decisions::table.find(it.id)).set(DecisionRow::of(it)?).execute(connection)?;
    let owners = meeting_decision_owners::table.filter(meeting_decision_owners::decision_id.eq(it.id));
    diesel::delete(owners).execute(connection)?;
    own(connection, it)
}

fn own(connection: &mut DbConn, it: &Decision) -> Result<(), Error> {
    for owner in &it.owners {
        let row = OwnerRow { decision_id: it.id, organisation_id: owner.organisation, country: owner.country };
        diesel::insert_into(meeting_decision_owners::table).values(row).execute(connection)?;
    }
    Ok(())
}

pub(super) fn with_owners(connection: &mut DbConn, rows: Vec<DecisionRow>) -> Result<Vec<Decision>, Error> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let found: Vec<OwnerRow> = meeting_decision_owners::table
        .filter(one_of(meeting_decision_owners::decision_id, rows.iter().map(|row| row.id)))
        .order((meeting_decision_owners::country, meeting_decision_owners::organisation_id))
        .select(OwnerRow::as_select())
        .load(connection)?;
    let mut owners: HashMap<DecisionId, Vec<Owner>> = HashMap::new();
    for row in found {
        let owner = Owner { organisation: row.organisation_id, country: row.country };
        owners.entry(row.decision_id).or_default().push(owner);
    }
    let decision = |row: DecisionRow| {
        let owners = owners.remove(&row.id).unwrap_or_default();
        row.decision(owners)
    };
    rows.into_iter().map(decision).collect()
}
