//! What cases are to each other, and to whom they go.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::super::case_file::{CaseId, Party};
use crate::platform::database::schema::{exchange_addressees, exchange_links, exchange_receivers};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;

crate::text_enum!(
    /// What a case is to another.
    Relation {
        /// The same message for a further receiver.
        Copy = "copy",
        /// It takes the place of what the other brought.
        NewVersion = "new_version",
        /// A part of the question.
        Part = "part",
    }
);

/// Says what a case is to another.
pub fn insert_link(connection: &mut DbConn, case: CaseId, relation: Relation, of: CaseId) -> Result<(), Error> {
    let columns =
        (exchange_links::case_id.eq(case), exchange_links::relation.eq(relation), exchange_links::of_case.eq(of));
    diesel::insert_into(exchange_links::table).values(columns).execute(connection)?;
    Ok(())
}

/// What a case is to others.
pub fn list_links(connection: &mut DbConn, case: CaseId) -> Result<Vec<(Relation, CaseId)>, Error> {
    let rows = exchange_links::table.filter(exchange_links::case_id.eq(case));
    Ok(rows.select((exchange_links::relation, exchange_links::of_case)).load(connection)?)
}

/// What each of these cases is this to, where it is it to any.
pub fn list_above(
    connection: &mut DbConn,
    cases: &[CaseId],
    relation: Relation,
) -> Result<BTreeMap<CaseId, CaseId>, Error> {
    let rows: Vec<(CaseId, CaseId)> = exchange_links::table
        .filter(one_of(exchange_links::case_id, cases.iter().copied()))
        .filter(exchange_links::relation.eq(relation))
        .select((exchange_links::case_id, exchange_links::of_case))
        .load(connection)?;
    Ok(rows.into_iter().collect())
}

/// The cases that are this to any of these, the oldest first.
pub fn list_linked(connection: &mut DbConn, of: &[CaseId], relation: Relation) -> Result<Vec<CaseId>, Error> {
    let rows = exchange_links::table
        .filter(one_of(exchange_links::of_case, of.iter().copied()))
        .filter(exchange_links::relation.eq(relation));
    Ok(rows.order(exchange_links::case_id).select(exchange_links::case_id).load(connection)?)
}

/// Says to whom a draft goes besides its receiver, in the place of what was said before.
pub fn put_addressees(connection: &mut DbConn, case: CaseId, parties: &[Party]) -> Result<(), Error> {
    diesel::delete(exchange_addressees::table.filter(exchange_addressees::case_id.eq(case))).execute(connection)?;
    let row = |it: &Party| {
        (
            exchange_addressees::case_id.eq(case),
            exchange_addressees::organisation_id.eq(it.organisation),
            exchange_addressees::country.eq(it.country),
        )
    };
    let rows: Vec<_> = parties.iter().map(row).collect();
    crate::on_db!(connection, c => diesel::insert_into(exchange_addressees::table).values(rows).execute(c))?;
    Ok(())
}

/// To whom a draft goes besides its receiver.
pub fn list_addressees(connection: &mut DbConn, case: CaseId) -> Result<Vec<Party>, Error> {
    let rows: Vec<(OrganisationId, CountryCode)> = exchange_addressees::table
        .filter(exchange_addressees::case_id.eq(case))
        .order(exchange_addressees::organisation_id)
        .select((exchange_addressees::organisation_id, exchange_addressees::country))
        .load(connection)?;
    Ok(rows.into_iter().map(|(organisation, country)| Party { organisation, country }).collect())
}

/// Writes down that a case was delivered to an organisation; once, however often it comes back there.
pub fn put_receiver(connection: &mut DbConn, case: CaseId, to: Party, now: Timestamp) -> Result<(), Error> {
    let columns = (
        exchange_receivers::case_id.eq(case),
        exchange_receivers::organisation_id.eq(to.organisation),
        exchange_receivers::country.eq(to.country),
        exchange_receivers::at.eq(now),
    );
    crate::on_db!(connection, c => diesel::insert_into(exchange_receivers::table)
        .values(columns)
        .on_conflict((exchange_receivers::case_id, exchange_receivers::organisation_id))
        .do_update()
        .set(exchange_receivers::at.eq(now))
        .execute(c))?;
    Ok(())
}

/// Everybody any of these cases was delivered to, each once.
pub fn list_receivers(connection: &mut DbConn, cases: &[CaseId]) -> Result<Vec<Party>, Error> {
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(OrganisationId, CountryCode)> = exchange_receivers::table
        .filter(one_of(exchange_receivers::case_id, cases.iter().copied()))
        .distinct()
        .order((exchange_receivers::organisation_id, exchange_receivers::country))
        .select((exchange_receivers::organisation_id, exchange_receivers::country))
        .load(connection)?;
    Ok(rows.into_iter().map(|(organisation, country)| Party { organisation, country }).collect())
}
