//! The steps that were taken.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::case_file::{CaseId, MessageId};
use super::super::life_cycle::{State, Step};
use super::kept::KeptEvent;
use crate::features::transparency::{self, Pending};
use crate::platform::database::DbConn;
use crate::platform::database::schema::exchange_events;
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;

/// A step that was taken.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = exchange_events)]
pub struct Event {
    /// Of which case.
    pub case_id: CaseId,
    /// Its place in the case, from 0.
    pub position: i32,
    /// What was done.
    pub step: Step,
    /// Where the case stood then.
    pub state: State,
    /// When (UTC).
    pub at: Timestamp,
    /// By whom; nobody where the portal did it.
    pub person_id: Option<PersonId>,
    /// For which organisation.
    pub organisation_id: Option<OrganisationId>,
    /// The message it let go.
    pub message_id: Option<MessageId>,
    /// The code of a reason or an outcome.
    pub word: Option<String>,
    /// A day that was proposed or agreed to.
    pub day: Option<NaiveDate>,
}

/// The place of the step that is taken next.
pub fn next_position(connection: &mut DbConn, case: CaseId) -> Result<i32, Error> {
    let own = exchange_events::table.filter(exchange_events::case_id.eq(case));
    let last: Option<i32> = own.select(diesel::dsl::max(exchange_events::position)).first(connection)?;
    Ok(last.map_or(0, |last| last + 1))
}

/// Writes steps down, each at its place in its case, and hands them to the log.
pub fn insert_events(connection: &mut DbConn, events: &[Event]) -> Result<(), Error> {
    let rows = events.iter().map(KeptEvent::new).collect::<Result<Vec<_>, Error>>()?;
    let pending = rows.iter().filter_map(|row| Some(Pending { id: row.id.clone()?, commitment: row.commitment()? }));
    transparency::enter(connection, &pending.collect::<Vec<_>>())?;
    crate::on_db!(connection, c => diesel::insert_into(exchange_events::table).values(&rows).execute(c))?;
    Ok(())
}

/// The steps of a case in their order.
pub fn list_events(connection: &mut DbConn, case: CaseId) -> Result<Vec<Event>, Error> {
    let rows = exchange_events::table.filter(exchange_events::case_id.eq(case));
    Ok(rows.order(exchange_events::position).select(Event::as_select()).load(connection)?)
}

/// The steps people took after this moment, each once.
pub fn list_steps_since(connection: &mut DbConn, since: Timestamp) -> Result<Vec<Step>, Error> {
    let taken =
        exchange_events::table.filter(exchange_events::at.gt(since).and(exchange_events::person_id.is_not_null()));
    Ok(taken.select(exchange_events::step).distinct().load(connection)?)
}
