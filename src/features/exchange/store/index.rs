//! The blind index: what a case is found by tells nothing to who has not the key of the organisation that looks.

use std::collections::{BTreeMap, BTreeSet};

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::super::case_file::{CaseFile, CaseId};
use super::super::catalogue::Kind;
use super::super::filters::Phase;
use super::super::life_cycle::State;
use super::cases::Row;
use crate::platform::database::schema::{exchange_cases, exchange_index};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;

/// Tokens in one statement.
const PORTION: usize = 500;
/// Rows of the index that are looked at in one search.
const MOST: i64 = 5_000;

#[derive(Insertable)]
#[diesel(table_name = exchange_index)]
struct Found<'a> {
    organisation_id: OrganisationId,
    token: &'a str,
    case_id: CaseId,
}

/// Lets an organisation find a case by these tokens, each named once.
pub fn insert_index(
    connection: &mut DbConn,
    (organisation, case): (OrganisationId, CaseId),
    tokens: &[String],
) -> Result<(), Error> {
    let row = |token| Found { organisation_id: organisation, token, case_id: case };
    let rows: Vec<Found> = tokens.iter().map(|it| row(it.as_str())).collect();
    for rows in rows.chunks(PORTION) {
        crate::on_db!(connection, c => diesel::insert_into(exchange_index::table).values(rows).execute(c))?;
    }
    Ok(())
}

/// The cases an organisation finds by any of these tokens, with those it finds each by.
pub fn find_by(
    connection: &mut DbConn,
    organisation: OrganisationId,
    tokens: &[String],
) -> Result<BTreeMap<CaseId, Vec<String>>, Error> {
    let rows: Vec<(CaseId, String)> = exchange_index::table
        .filter(exchange_index::organisation_id.eq(organisation))
        .filter(one_of(exchange_index::token, tokens.iter().cloned()))
        .order(exchange_index::case_id.desc())
        .limit(MOST)
        .select((exchange_index::case_id, exchange_index::token))
        .load(connection)?;
    let mut found: BTreeMap<CaseId, Vec<String>> = BTreeMap::new();
    for (case, token) in rows {
        found.entry(case).or_default().push(token);
    }
    Ok(found)
}

/// Sent letters that one of their two sides finds by nothing, behind a case. A receiver finds none before it opened it, so
/// those are among them.
pub fn list_unfound(connection: &mut DbConn, after: Option<CaseId>, limit: i64) -> Result<Vec<CaseFile>, Error> {
    let of_case = exchange_index::table.filter(exchange_index::case_id.eq(exchange_cases::id));
    let by_sender = of_case.filter(exchange_index::organisation_id.eq(exchange_cases::from_organisation));
    let by_receiver = of_case.filter(exchange_index::organisation_id.eq(exchange_cases::to_organisation));
    let mut letters = exchange_cases::table
        .into_boxed()
        .filter(exchange_cases::kind.eq(Kind::Letter).and(exchange_cases::phase.ne(Phase::Unsent)))
        .filter(exchange_cases::state.ne(State::Shredded))
        .filter(not(exists(by_sender)).or(not(exists(by_receiver))));
    if let Some(after) = after {
        letters = letters.filter(exchange_cases::id.gt(after));
    }
    let rows: Vec<Row> = letters.order(exchange_cases::id).limit(limit).select(Row::as_select()).load(connection)?;
    rows.into_iter().map(Row::case).collect()
}

/// Which of these cases are found by whom.
pub fn list_found(connection: &mut DbConn, cases: &[CaseId]) -> Result<BTreeSet<(CaseId, OrganisationId)>, Error> {
    let rows = exchange_index::table.filter(one_of(exchange_index::case_id, cases.iter().copied())).distinct();
    let rows: Vec<(CaseId, OrganisationId)> =
        rows.select((exchange_index::case_id, exchange_index::organisation_id)).load(connection)?;
    Ok(rows.into_iter().collect())
}

/// Lets an organisation find a case no more: it was handed on.
pub fn delete_index_of(connection: &mut DbConn, organisation: OrganisationId, case: CaseId) -> Result<(), Error> {
    let own = exchange_index::table.filter(exchange_index::case_id.eq(case));
    diesel::delete(own.filter(exchange_index::organisation_id.eq(organisation))).execute(connection)?;
    Ok(())
}

/// Lets nobody find a case any more.
pub fn delete_index(connection: &mut DbConn, case: CaseId) -> Result<(), Error> {
    diesel::delete(exchange_index::table.filter(exchange_index::case_id.eq(case))).execute(connection)?;
    Ok(())
}
