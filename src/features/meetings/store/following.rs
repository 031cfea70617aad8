//! Decisions that are followed up: what was said of them, and of what people were reminded.

use std::collections::HashSet;

use diesel::dsl::{exists, max};
use diesel::prelude::*;

use super::decisions::with_owners;
use super::row::{DecisionRow, MeetingRow};
use crate::features::meetings::decision::{Decision, DecisionId};
use crate::features::meetings::follow_up::Report;
use crate::features::meetings::meeting::{Meeting, MeetingId};
use crate::features::meetings::words::{DecisionState, State};
use crate::platform::database::schema::{meeting_decision_reports, meeting_decisions, meeting_reminders, meetings};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Lines of the history of a decision that a page shows, the newest.
const MOST_REPORTS: i64 = 200;

/// Of what somebody was reminded: a decision or a meeting, the occasion, and an organisation or a country.
pub(in super::super) type Reminder = (String, String, String);

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = meeting_decision_reports)]
struct ReportRow {
    decision_id: DecisionId,
    number: i32,
    organisation_id: OrganisationId,
    state: DecisionState,
    language: Language,
    text: String,
    written_by: PersonId,
    written_at: Timestamp,
}

impl ReportRow {
    fn of(it: &Report) -> Self {
        Self {
            decision_id: it.decision,
            number: it.number,
            organisation_id: it.organisation,
            state: it.state,
            language: it.language,
            text: it.text.clone(),
            written_by: it.written_by,
            written_at: it.written_at,
        }
    }

    fn report(self) -> Report {
        Report {
            decision: self.decision_id,
            number: self.number,
            organisation: self.organisation_id,
            state: self.state,
            language: self.language,
            text: self.text,
            written_by: self.written_by,
            written_at: self.written_at,
        }
    }
}

/// What was said of a decision, the newest first.
pub(in super::super) fn list_reports(connection: &mut DbConn, decision: DecisionId) -> Result<Vec<Report>, Error> {
    let rows: Vec<ReportRow> = meeting_decision_reports::table
        .filter(meeting_decision_reports::decision_id.eq(decision))
        .order(meeting_decision_reports::number.desc())
        .limit(MOST_REPORTS)
        .select(ReportRow::as_select())
        .load(connection)?;
    Ok(rows.into_iter().map(ReportRow::report).collect())
}

/// The number of the next line of a decision of a meeting that is held.
pub(in super::super) fn next_report(connection: &mut DbConn, decision: DecisionId) -> Result<i32, Error> {
    let last: Option<i32> = meeting_decision_reports::table
        .filter(meeting_decision_reports::decision_id.eq(decision))
        .select(max(meeting_decision_reports::number))
        .first(connection)?;
    Ok(last.unwrap_or(0) + 1)
}

/// Adds a line to the history of a decision.
pub(in super::super) fn insert_report(connection: &mut DbConn, it: &Report) -> Result<(), Error> {
    diesel::insert_into(meeting_decision_reports::table).values(ReportRow::of(it)).execute(connection)?;
    Ok(())
}

/// Decisions still to be carried out, of meetings everybody reads and nobody called off, each with its meeting, at most
/// `limit` of those behind a decision.
pub(in super::super) fn list_pending(
    connection: &mut DbConn,
    behind: Option<DecisionId>,
    limit: i64,
) -> Result<Vec<(Decision, Meeting)>, Error> {
    // Every id is greater than no letters.
    let behind = behind.map(|it| it.to_string()).unwrap_or_default();
    let rows: Vec<(DecisionRow, MeetingRow)> = meeting_decisions::table
        .inner_join(meetings::table.on(meetings::id.eq(meeting_decisions::meeting_id)))
        .filter(one_of(meeting_decisions::state, [DecisionState::Open, DecisionState::UnderWay]))
        .filter(meetings::state.eq(State::Published).and(meeting_decisions::id.gt(behind)))
        .order(meeting_decisions::id)
        .limit(limit)
        .select((DecisionRow::as_select(), MeetingRow::as_select()))
        .load(connection)?;
    with_meetings(connection, rows)
}

/// What was decided at the meetings held last that everybody reads, each with its meeting, so many at most.
pub(in super::super) fn list_decided(connection: &mut DbConn, most: i64) -> Result<Vec<(Decision, Meeting)>, Error> {
    let rows: Vec<(DecisionRow, MeetingRow)> = meeting_decisions::table
        .inner_join(meetings::table.on(meetings::id.eq(meeting_decisions::meeting_id)))
        .filter(meetings::state.eq(State::Published))
        .order((meetings::ends_on.desc(), meetings::id, meeting_decisions::number))
        .limit(most)
        .select((DecisionRow::as_select(), MeetingRow::as_select()))
        .load(connection)?;
    with_meetings(connection, rows)
}

fn with_meetings(
    connection: &mut DbConn,
    rows: Vec<(DecisionRow, MeetingRow)>,
) -> Result<Vec<(Decision, Meeting)>, Error> {
    let (rows, meetings): (Vec<DecisionRow>, Vec<MeetingRow>) = rows.into_iter().unzip();
    let decisions = with_owners(connection, rows)?;
    let meetings = meetings.into_iter().map(MeetingRow::meeting);
    decisions.into_iter().zip(meetings).map(|(decision, meeting)| Ok((decision, meeting?))).collect()
}

/// Of what people were reminded about these decisions or meetings.
pub(in super::super) fn list_reminders(
    connection: &mut DbConn,
    subjects: &[String],
) -> Result<HashSet<Reminder>, Error> {
    if subjects.is_empty() {
        return Ok(HashSet::new());
    }
    let rows: Vec<Reminder> = meeting_reminders::table
        .filter(one_of(meeting_reminders::subject_id, subjects.iter().map(String::as_str)))
        .select((meeting_reminders::subject_id, meeting_reminders::occasion, meeting_reminders::reader))
        .load(connection)?;
    Ok(rows.into_iter().collect())
}

/// Notes that somebody is reminded, unless they were; whether it was noted. The meeting must be held.
pub(in super::super) fn note_reminder(
    connection: &mut DbConn,
    meeting: MeetingId,
    (subject, occasion, reader): &Reminder,
    now: Timestamp,
) -> Result<bool, Error> {
    let known = meeting_reminders::table.find((subject.as_str(), occasion.as_str(), reader.as_str()));
    let is_known: bool = diesel::select(exists(known)).get_result(connection)?;
    if is_known {
        return Ok(false);
    }
    let row = (
        meeting_reminders::meeting_id.eq(meeting),
        meeting_reminders::subject_id.eq(subject.as_str()),
        meeting_reminders::occasion.eq(occasion.as_str()),
        meeting_reminders::reader.eq(reader.as_str()),
        meeting_reminders::told_at.eq(now),
    );
    diesel::insert_into(meeting_reminders::table).values(row).execute(connection)?;
    Ok(true)
}
