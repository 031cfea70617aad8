//! The SQL of the meetings.

mod decisions;
mod delegations;
mod following;
mod list;
mod minutes;
mod row;

pub(super) use decisions::{
    find_decision, insert_decision, list_decisions, list_decisions_of, next_number, update_decision,
};
pub(super) use delegations::{
    delete_delegation, delete_delegations_before, insert_delegation, list_delegations, list_registered,
    maybe_delegation, update_delegation,
};
pub(super) use following::{
    Reminder, insert_report, list_decided, list_pending, list_reminders, list_reports, next_report, note_reminder,
};
pub(super) use list::{Filter, PER_PAGE, list_addresses, list_coming, list_drafts, list_held, list_next};
pub(super) use minutes::{
    insert_minutes, insert_voices, list_asking, list_minutes_states, list_voices, maybe_last_minutes,
    maybe_published_minutes, update_minutes, update_voice,
};

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::result::DatabaseErrorKind::UniqueViolation;
use diesel::result::Error::DatabaseError;

use self::row::{MeetingRow, RevisionRow};
use super::meeting::{Meeting, MeetingId, Revision};
use crate::platform::database::DbConn;
use crate::platform::database::schema::{meeting_revisions, meetings};
use crate::platform::errors::Error;

/// Revisions a page lists, the newest.
const MOST_REVISIONS: i64 = 200;

/// The meeting of an address, whoever asks.
pub(super) fn find(connection: &mut DbConn, slug: &str) -> Result<Meeting, Error> {
    let row = meetings::table.filter(meetings::slug.eq(slug)).select(MeetingRow::as_select());
    row.first(connection).optional()?.ok_or(Error::NotFound).and_then(MeetingRow::meeting)
}

/// The same, held until the transaction ends; writers on the other engine stand in line anyway.
pub(super) fn find_for_change(connection: &mut DbConn, slug: &str) -> Result<Meeting, Error> {
    if let DbConn::Pg(connection) = connection {
        let held = meetings::table.filter(meetings::slug.eq(slug)).select(meetings::id);
        held.for_update().first::<MeetingId>(connection).optional()?;
    }
    find(connection, slug)
}

/// The meeting, for the portal's own work: nobody is asking.
pub(super) fn maybe_as_portal(connection: &mut DbConn, id: MeetingId) -> Result<Option<Meeting>, Error> {
    if let DbConn::Pg(connection) = connection {
        meetings::table.find(id).select(meetings::id).for_update().first::<MeetingId>(connection).optional()?;
    }
    let row = meetings::table.find(id).select(MeetingRow::as_select()).first(connection).optional()?;
    row.map(MeetingRow::meeting).transpose()
}

/// Whether a meeting has this address already.
pub(super) fn is_taken(connection: &mut DbConn, slug: &str) -> Result<bool, Error> {
    let taken = meetings::table.filter(meetings::slug.eq(slug));
    Ok(diesel::select(exists(taken)).get_result(connection)?)
}

/// Adds a meeting; of two that take the same address at the same moment the second is told.
pub(super) fn insert(connection: &mut DbConn, it: &Meeting) -> Result<(), Error> {
    match diesel::insert_into(meetings::table).values(MeetingRow::of(it)?).execute(connection) {
        Ok(_) => Ok(()),
        Err(DatabaseError(UniqueViolation, _)) => Err(Error::Conflict("meetings-error-slug-taken")),
        Err(error) => Err(error.into()),
    }
}

/// Writes a meeting that was held as it is now.
pub(super) fn update(connection: &mut DbConn, it: &Meeting) -> Result<(), Error> {
    diesel::update(meetings::table.find(it.id)).set(MeetingRow::of(it)?).execute(connection)?;
    Ok(())
}

/// Forgets a draft, with its decisions.
pub(super) fn delete(connection: &mut DbConn, id: MeetingId) -> Result<(), Error> {
    diesel::delete(meetings::table.find(id)).execute(connection)?;
    Ok(())
}

/// Adds what was said of a meeting at one time.
pub(super) fn insert_revision(connection: &mut DbConn, meeting: MeetingId, it: &Revision) -> Result<(), Error> {
    diesel::insert_into(meeting_revisions::table).values(RevisionRow::of(meeting, it)?).execute(connection)?;
    Ok(())
}

/// What was said of a meeting at each time, the newest first.
pub(super) fn list_revisions(connection: &mut DbConn, meeting: MeetingId) -> Result<Vec<Revision>, Error> {
    let rows: Vec<RevisionRow> = meeting_revisions::table
        .filter(meeting_revisions::meeting_id.eq(meeting))
        .order(meeting_revisions::number.desc())
        .limit(MOST_REVISIONS)
        .select(RevisionRow::as_select())
        .load(connection)?;
    rows.into_iter().map(RevisionRow::revision).collect()
}

/// What was said of a meeting at one time.
pub(super) fn find_revision(connection: &mut DbConn, meeting: MeetingId, number: i32) -> Result<Revision, Error> {
    let row = meeting_revisions::table.find((meeting, number)).select(RevisionRow::as_select());
    row.first(connection).optional()?.ok_or(Error::NotFound).and_then(RevisionRow::revision)
}
