//! The blind index: what a case is found by tells nothing to who has not the key of the organisation that looks.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::super::case_file::CaseId;
use crate::platform::database::schema::exchange_index;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;

/// Tokens in one statement.
const PORTION: usize = 500;
/// Rows of the index that are looked at in one search.
const MOST: i64 = 5_000;

#[derive(Insertable)]
#[diesel(table_name = exchange_index)]
struct Row<'a> {
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
    let row = |token| Row { organisation_id: organisation, token, case_id: case };
    let rows: Vec<Row> = tokens.iter().map(|it| row(it.as_str())).collect();
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
