//! Steps and receipts as they stand, for whoever looks whether they still stand as they were written. Nothing of them is
//! believed: a word that was changed to one nobody knows is read like any other.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::life_cycle::Step;
use super::events::Event;
use crate::platform::crypto::{Commitment, Salt};
use crate::platform::database::schema::{
    exchange_events, exchange_messages, exchange_receipts, transparency_entries, transparency_pending,
};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::RawId;
use crate::vocabulary::timestamp::Timestamp;

/// What goes in before the fields of a step, so that a commitment to something else is never taken for one to a step.
const LABEL: &str = "sijil exchange step v1";

/// A step as it stands.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = exchange_events)]
pub struct KeptEvent {
    pub case_id: String,
    pub position: i32,
    pub step: String,
    pub state: String,
    pub at: Timestamp,
    pub person_id: Option<String>,
    pub organisation_id: Option<String>,
    pub message_id: Option<String>,
    pub word: Option<String>,
    pub day: Option<NaiveDate>,
    /// Its number in the log; none of steps that are older than what the log knows of steps.
    pub id: Option<String>,
    /// Of what the log committed to.
    pub salt: Option<String>,
}

impl KeptEvent {
    /// A step that is taken now, under a new number and a new salt.
    pub fn new(it: &Event) -> Result<Self, Error> {
        // What happens to a draft is its own side's, and goes with the draft where that is thrown away.
        let is_public = !matches!(it.step, Step::Submit | Step::Return);
        Ok(Self {
            case_id: it.case_id.to_string(),
            position: it.position,
            step: it.step.to_string(),
            state: it.state.to_string(),
            at: it.at,
            person_id: it.person_id.map(|it| it.to_string()),
            organisation_id: it.organisation_id.map(|it| it.to_string()),
            message_id: it.message_id.map(|it| it.to_string()),
            word: it.word.clone(),
            day: it.day,
            id: is_public.then(|| RawId::generate().as_str().to_owned()),
            salt: if is_public { Some(Salt::generate()?.as_str().to_owned()) } else { None },
        })
    }

    /// What the log holds of it; nothing without number and salt.
    pub fn commitment(&self) -> Option<Commitment> {
        let salt = Salt::parse(self.salt.as_deref()?)?;
        let (position, at) = (self.position.to_string(), self.at.to_rfc3339());
        let day = self.day.map(|day| day.to_string());
        let or_empty = |text: &'_ Option<String>| text.clone().unwrap_or_default();
        let fields = [
            LABEL.to_owned(),
            self.id.clone()?,
            self.case_id.clone(),
            position,
            self.step.clone(),
            self.state.clone(),
            at,
            or_empty(&self.person_id),
            or_empty(&self.organisation_id),
            or_empty(&self.message_id),
            or_empty(&self.word),
            or_empty(&day),
        ];
        Some(salt.commit(fields.iter().map(String::as_str)))
    }
}

/// A receipt as it stands.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = exchange_receipts)]
pub struct KeptReceipt {
    pub id: String,
    pub case_id: String,
    pub message_id: String,
    pub position: i32,
    pub kind: String,
    pub at: Timestamp,
    pub note: String,
    pub salt: String,
}

/// The steps with these numbers, in no order.
pub fn list_kept_events(connection: &mut DbConn, ids: &[&str]) -> Result<Vec<KeptEvent>, Error> {
    let rows = exchange_events::table.filter(one_of(exchange_events::id.assume_not_null(), ids.iter().copied()));
    Ok(rows.select(KeptEvent::as_select()).load(connection)?)
}

/// The number of a step of which the log knows nothing; of one without a number, its case and its place there.
pub fn maybe_stray_event(connection: &mut DbConn) -> Result<Option<String>, Error> {
    let id = exchange_events::id.assume_not_null();
    let placed = transparency_entries::table.filter(transparency_entries::subject_id.eq(id));
    let waits = transparency_pending::table.filter(transparency_pending::id.eq(id));
    let unknown = exchange_events::table
        .filter(exchange_events::id.is_not_null())
        .filter(diesel::dsl::not(diesel::dsl::exists(placed)))
        .filter(diesel::dsl::not(diesel::dsl::exists(waits)));
    let unknown: Option<String> = unknown.order(id).select(id).first(connection).optional()?;
    if unknown.is_some() {
        return Ok(unknown);
    }
    // Once a case has a step the log knows, every later one is known to it.
    let earlier = diesel::alias!(exchange_events as earlier);
    let known = earlier
        .filter(earlier.field(exchange_events::case_id).eq(exchange_events::case_id))
        .filter(earlier.field(exchange_events::position).lt(exchange_events::position))
        .filter(earlier.field(exchange_events::id).is_not_null());
    let bare = exchange_events::table.filter(exchange_events::id.is_null()).filter(diesel::dsl::exists(known));
    let bare: Option<(String, i32)> =
        bare.select((exchange_events::case_id, exchange_events::position)).first(connection).optional()?;
    Ok(bare.map(|(case, position)| format!("{position} of the steps of case {case}")))
}

/// The receipts with these numbers, in no order.
pub fn list_kept_receipts(connection: &mut DbConn, ids: &[&str]) -> Result<Vec<KeptReceipt>, Error> {
    let rows = exchange_receipts::table.filter(one_of(exchange_receipts::id, ids.iter().copied()));
    Ok(rows.select(KeptReceipt::as_select()).load(connection)?)
}

/// All receipts of these cases, in no order.
pub fn list_receipts_of_cases(connection: &mut DbConn, cases: &[&str]) -> Result<Vec<KeptReceipt>, Error> {
    let rows = exchange_receipts::table.filter(one_of(exchange_receipts::case_id, cases.iter().copied()));
    Ok(rows.select(KeptReceipt::as_select()).load(connection)?)
}

/// What is given about the content of these messages, by their ids.
pub fn list_commitments(connection: &mut DbConn, messages: &[&str]) -> Result<Vec<(String, Option<String>)>, Error> {
    let rows = exchange_messages::table.filter(one_of(exchange_messages::id, messages.iter().copied()));
    Ok(rows.select((exchange_messages::id, exchange_messages::commitment)).load(connection)?)
}

/// A receipt of which the log knows nothing.
pub fn maybe_stray_receipt(connection: &mut DbConn) -> Result<Option<String>, Error> {
    let placed = transparency_entries::table.filter(transparency_entries::subject_id.eq(exchange_receipts::id));
    let waits = transparency_pending::table.filter(transparency_pending::id.eq(exchange_receipts::id));
    let unknown = exchange_receipts::table
        .filter(diesel::dsl::not(diesel::dsl::exists(placed)))
        .filter(diesel::dsl::not(diesel::dsl::exists(waits)));
    Ok(unknown.order(exchange_receipts::id).select(exchange_receipts::id).first(connection).optional()?)
}
