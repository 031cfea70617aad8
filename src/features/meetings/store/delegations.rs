//! Whom members send to a meeting.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::features::meetings::delegation::Delegation;
use crate::features::meetings::meeting::MeetingId;
use crate::platform::database::schema::{meeting_delegations, meetings};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = meeting_delegations, primary_key(meeting_id, country))]
struct DelegationRow {
    meeting_id: MeetingId,
    country: CountryCode,
    delegates: String,
    revision: i32,
    registered_by: PersonId,
    updated_at: Timestamp,
}

impl DelegationRow {
    fn of(it: &Delegation) -> Result<Self, Error> {
        Ok(Self {
            meeting_id: it.meeting,
            country: it.country,
            delegates: serde_json::to_string(&it.delegates)?,
            revision: it.revision,
            registered_by: it.registered_by,
            updated_at: it.updated_at,
        })
    }

    fn delegation(self) -> Result<Delegation, Error> {
        Ok(Delegation {
            meeting: self.meeting_id,
            country: self.country,
            delegates: serde_json::from_str(&self.delegates)?,
            revision: self.revision,
            registered_by: self.registered_by,
            updated_at: self.updated_at,
        })
    }
}

/// Whom each member sends, by country.
pub(in super::super) fn list_delegations(
    connection: &mut DbConn,
    meeting: MeetingId,
) -> Result<Vec<Delegation>, Error> {
    let rows: Vec<DelegationRow> = meeting_delegations::table
        .filter(meeting_delegations::meeting_id.eq(meeting))
        .order(meeting_delegations::country)
        .select(DelegationRow::as_select())
        .load(connection)?;
    rows.into_iter().map(DelegationRow::delegation).collect()
}

/// The members that registered whom they send, of each of these meetings.
pub(in super::super) fn list_registered(
    connection: &mut DbConn,
    meetings: &[MeetingId],
) -> Result<Vec<(MeetingId, CountryCode)>, Error> {
    Ok(meeting_delegations::table
        .filter(one_of(meeting_delegations::meeting_id, meetings.iter().copied()))
        .select((meeting_delegations::meeting_id, meeting_delegations::country))
        .load(connection)?)
}

/// Whom one member sends.
pub(in super::super) fn maybe_delegation(
    connection: &mut DbConn,
    (meeting, country): (MeetingId, CountryCode),
) -> Result<Option<Delegation>, Error> {
    let row: Option<DelegationRow> = meeting_delegations::table
        .find((meeting, country))
        .select(DelegationRow::as_select())
        .first(connection)
        .optional()?;
    row.map(DelegationRow::delegation).transpose()
}

/// Adds a delegation to a meeting that is held.
pub(in super::super) fn insert_delegation(connection: &mut DbConn, it: &Delegation) -> Result<(), Error> {
    diesel::insert_into(meeting_delegations::table).values(DelegationRow::of(it)?).execute(connection)?;
    Ok(())
}

/// Writes a delegation to a meeting that is held as it is now.
pub(in super::super) fn update_delegation(connection: &mut DbConn, it: &Delegation) -> Result<(), Error> {
    let row = meeting_delegations::table.find((it.meeting, it.country));
    diesel::update(row).set(DelegationRow::of(it)?).execute(connection)?;
    Ok(())
}

/// Forgets a delegation that is taken back.
pub(in super::super) fn delete_delegation(connection: &mut DbConn, it: &Delegation) -> Result<(), Error> {
    diesel::delete(meeting_delegations::table.find((it.meeting, it.country))).execute(connection)?;
    Ok(())
}

/// Forgets whom members sent to meetings that ended before a day.
pub(in super::super) fn delete_delegations_before(connection: &mut DbConn, day: NaiveDate) -> Result<(), Error> {
    let over = meetings::table.filter(meetings::ends_on.lt(day)).select(meetings::id);
    diesel::delete(meeting_delegations::table.filter(meeting_delegations::meeting_id.eq_any(over)))
        .execute(connection)?;
    Ok(())
}
