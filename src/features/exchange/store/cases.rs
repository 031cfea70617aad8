//! Cases.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::dsl::exists;
use diesel::prelude::*;

use super::super::case_file::{CaseFile, CaseId, Party, Terms};
use super::super::catalogue::{Kind, LegalBasis, Purpose, Sensitivity, Urgency};
use super::super::filters::Phase;
use super::super::life_cycle::{Side, State, Step};
use crate::platform::database::schema::{
    exchange_addressees, exchange_cases, exchange_events, exchange_index, exchange_links, exchange_messages,
    exchange_watches,
};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = exchange_cases, treat_none_as_null = true)]
pub(super) struct Row {
    id: CaseId,
    reference: String,
    kind: Kind,
    state: State,
    phase: Phase,
    from_organisation: OrganisationId,
    from_country: CountryCode,
    to_organisation: OrganisationId,
    to_country: CountryCode,
    legal_basis: LegalBasis,
    purpose: Purpose,
    urgency: Urgency,
    sensitivity: Sensitivity,
    asked_in: Option<State>,
    proposed_on: Option<NaiveDate>,
    open_parts: i32,
    is_held: bool,
    was_answered: bool,
    erasure_ordered_by: Option<PersonId>,
    prepared: Option<String>,
    sender_officer: Option<PersonId>,
    receiver_officer: Option<PersonId>,
    clock: Option<String>,
    due_on: Option<NaiveDate>,
    paused_on: Option<NaiveDate>,
    superseded_by: Option<CaseId>,
    released_at: Option<Timestamp>,
    said_at: Timestamp,
    retained_until: Option<NaiveDate>,
    created_at: Timestamp,
    revision: i32,
}

impl Row {
    fn of(it: &CaseFile) -> Result<Self, Error> {
        Ok(Self {
            id: it.id,
            reference: it.reference.clone(),
            kind: it.kind,
            state: it.state,
            phase: Phase::of(it.state),
            from_organisation: it.from.organisation,
            from_country: it.from.country,
            to_organisation: it.to.organisation,
            to_country: it.to.country,
            legal_basis: it.terms.legal_basis,
            purpose: it.terms.purpose,
            urgency: it.terms.urgency,
            sensitivity: it.terms.sensitivity,
            asked_in: it.asked_in,
            proposed_on: it.proposed_on,
            open_parts: it.open_parts.cast_signed(),
            is_held: it.is_held,
            was_answered: it.was_answered,
            erasure_ordered_by: it.erasure_ordered_by,
            prepared: (!it.drafts.is_empty()).then(|| serde_json::to_string(&it.drafts)).transpose()?,
            sender_officer: it.sender_officer,
            receiver_officer: it.receiver_officer,
            clock: it.clock.as_ref().map(serde_json::to_string).transpose()?,
            due_on: it.due_on,
            paused_on: it.paused_on,
            superseded_by: it.superseded_by,
            released_at: it.released_at,
            said_at: it.said_at,
            retained_until: it.retained_until,
            created_at: it.created_at,
            revision: it.revision,
        })
    }

    pub(super) fn case(self) -> Result<CaseFile, Error> {
        let terms = Terms {
            legal_basis: self.legal_basis,
            purpose: self.purpose,
            urgency: self.urgency,
            sensitivity: self.sensitivity,
        };
        Ok(CaseFile {
            id: self.id,
            reference: self.reference,
            kind: self.kind,
            state: self.state,
            from: Party { organisation: self.from_organisation, country: self.from_country },
            to: Party { organisation: self.to_organisation, country: self.to_country },
            terms,
            asked_in: self.asked_in,
            proposed_on: self.proposed_on,
            open_parts: self.open_parts.cast_unsigned(),
            is_held: self.is_held,
            was_answered: self.was_answered,
            erasure_ordered_by: self.erasure_ordered_by,
            drafts: self.prepared.map_or_else(|| Ok(Vec::new()), |text| serde_json::from_str(&text))?,
            sender_officer: self.sender_officer,
            receiver_officer: self.receiver_officer,
            clock: self.clock.map(|text| serde_json::from_str(&text)).transpose()?,
            due_on: self.due_on,
            paused_on: self.paused_on,
            superseded_by: self.superseded_by,
            released_at: self.released_at,
            said_at: self.said_at,
            retained_until: self.retained_until,
            created_at: self.created_at,
            revision: self.revision,
        })
    }
}

/// These cases, by their ids.
pub fn list_of(connection: &mut DbConn, ids: &[CaseId]) -> Result<BTreeMap<CaseId, CaseFile>, Error> {
    let rows = exchange_cases::table.filter(one_of(exchange_cases::id, ids.iter().copied())).select(Row::as_select());
    let cases = rows.load(connection)?.into_iter().map(|row: Row| row.case().map(|it| (it.id, it)));
    cases.collect()
}

/// The same, held until the transaction ends, in the order of their ids.
pub fn list_of_for_change(connection: &mut DbConn, ids: &[CaseId]) -> Result<Vec<CaseFile>, Error> {
    if let DbConn::Pg(connection) = connection {
        let held = exchange_cases::table.filter(one_of(exchange_cases::id, ids.iter().copied()));
        held.order(exchange_cases::id).select(exchange_cases::id).for_update().load::<CaseId>(connection)?;
    }
    Ok(list_of(connection, ids)?.into_values().collect())
}

/// Cases behind one whose place something has that was taken back.
pub fn list_below_withdrawn(connection: &mut DbConn, after: Option<CaseId>, limit: i64) -> Result<Vec<CaseId>, Error> {
    let withdrawn = exchange_events::table
        .filter(exchange_events::case_id.nullable().eq(exchange_cases::superseded_by))
        .filter(exchange_events::step.eq(Step::Withdraw));
    let mut cases = exchange_cases::table
        .into_boxed()
        .filter(exchange_cases::superseded_by.is_not_null())
        .filter(exists(withdrawn));
    if let Some(after) = after {
        cases = cases.filter(exchange_cases::id.gt(after));
    }
    Ok(cases.order(exchange_cases::id).limit(limit).select(exchange_cases::id).load(connection)?)
}

/// The cases of an organisation that a coordinator ordered to be erased, the oldest first.
pub fn list_to_erase(connection: &mut DbConn, organisation: OrganisationId) -> Result<Vec<CaseFile>, Error> {
    /// Orders a page lists.
    const MOST: i64 = 100;
    let is_party =
        exchange_cases::from_organisation.eq(organisation).or(exchange_cases::to_organisation.eq(organisation));
    let ended = one_of(exchange_cases::state, [State::Closed, State::Withdrawn, State::Declined]);
    let rows = exchange_cases::table.filter(is_party.and(exchange_cases::erasure_ordered_by.is_not_null()).and(ended));
    let rows = rows.order(exchange_cases::id).limit(MOST).select(Row::as_select());
    rows.load(connection)?.into_iter().map(Row::case).collect()
}

/// The case of a reference, whoever asks.
pub fn find(connection: &mut DbConn, reference: &str) -> Result<CaseFile, Error> {
    let row = exchange_cases::table.filter(exchange_cases::reference.eq(reference)).select(Row::as_select());
    row.first(connection).optional()?.ok_or(Error::NotFound).and_then(Row::case)
}

/// The same, held until the transaction ends: of two steps at once the second meets what the first did. Writers on the
/// other engine stand in line anyway.
pub fn find_for_change(connection: &mut DbConn, reference: &str) -> Result<CaseFile, Error> {
    let DbConn::Pg(connection) = connection else { return find(connection, reference) };
    let held = exchange_cases::table.filter(exchange_cases::reference.eq(reference));
    let row: Option<Row> = held.select(Row::as_select()).for_update().first(connection).optional()?;
    row.ok_or(Error::NotFound)?.case()
}

pub fn insert(connection: &mut DbConn, it: &CaseFile) -> Result<(), Error> {
    diesel::insert_into(exchange_cases::table).values(&Row::of(it)?).execute(connection)?;
    Ok(())
}

/// Writes many down in one statement.
pub fn insert_all(connection: &mut DbConn, all: &[CaseFile]) -> Result<(), Error> {
    let rows = all.iter().map(Row::of).collect::<Result<Vec<_>, Error>>()?;
    crate::on_db!(connection, c => diesel::insert_into(exchange_cases::table).values(&rows).execute(c))?;
    Ok(())
}

/// Puts a case in the place of what it was one revision before; of two at the same moment the second is told.
pub fn update(connection: &mut DbConn, it: &CaseFile) -> Result<(), Error> {
    let before = exchange_cases::table.find(it.id).filter(exchange_cases::revision.eq(it.revision - 1));
    match diesel::update(before).set(&Row::of(it)?).execute(connection)? {
        0 => Err(Error::Conflict("exchange-conflict-changed")),
        _ => Ok(()),
    }
}

/// Writes down who looks after a case on a side, and nothing else of it. It was found for a change, so nobody else does.
pub fn update_officer(
    connection: &mut DbConn,
    id: CaseId,
    (side, person): (Side, Option<PersonId>),
) -> Result<(), Error> {
    let row = diesel::update(exchange_cases::table.find(id));
    match side {
        Side::Sender => row.set(exchange_cases::sender_officer.eq(person)).execute(connection)?,
        Side::Receiver => row.set(exchange_cases::receiver_officer.eq(person)).execute(connection)?,
    };
    Ok(())
}

/// Takes away a draft that never left its organisation.
pub fn delete(connection: &mut DbConn, id: CaseId) -> Result<(), Error> {
    diesel::delete(exchange_index::table.filter(exchange_index::case_id.eq(id))).execute(connection)?;
    super::delete_brought(connection, id)?;
    diesel::delete(exchange_links::table.filter(exchange_links::case_id.eq(id))).execute(connection)?;
    diesel::delete(exchange_addressees::table.filter(exchange_addressees::case_id.eq(id))).execute(connection)?;
    diesel::delete(exchange_watches::table.find(id)).execute(connection)?;
    diesel::delete(exchange_events::table.filter(exchange_events::case_id.eq(id))).execute(connection)?;
    diesel::delete(exchange_messages::table.filter(exchange_messages::case_id.eq(id))).execute(connection)?;
    diesel::delete(exchange_cases::table.find(id)).execute(connection)?;
    Ok(())
}
