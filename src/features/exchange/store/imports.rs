//! Records that were brought together, and what became of each.

use std::collections::BTreeSet;

use diesel::prelude::*;
use diesel::sql_types::Integer;

use super::super::case_file::{CaseId, Terms};
use super::super::catalogue::{Kind, LegalBasis, Purpose, Sensitivity, Urgency};
use super::super::imports::{Fate, ImportId, Letting, Stage};
use super::super::life_cycle::State;
use crate::platform::database::schema::{exchange_brought, exchange_cases, exchange_import_rows, exchange_imports};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;

/// Words that are looked for in one statement.
const AT_ONCE: usize = 500;
/// Imports a page lists.
const LISTED: i64 = 20;

/// Records that were brought together.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = exchange_imports)]
pub struct ImportRow {
    pub id: ImportId,
    pub organisation_id: OrganisationId,
    pub person_id: PersonId,
    pub kind: Kind,
    pub receiver_id: OrganisationId,
    pub legal_basis: LegalBasis,
    pub purpose: Purpose,
    pub urgency: Urgency,
    pub sensitivity: Sensitivity,
    pub state: Stage,
    pub total: i32,
    pub created_at: Timestamp,
    pub ended_at: Option<Timestamp>,
    pub releaser_id: Option<PersonId>,
}

impl ImportRow {
    /// What all its messages say of themselves.
    pub const fn terms(&self) -> Terms {
        Terms {
            legal_basis: self.legal_basis,
            purpose: self.purpose,
            urgency: self.urgency,
            sensitivity: self.sensitivity,
        }
    }
}

/// A row of an import.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = exchange_import_rows)]
pub struct BroughtRow {
    pub import_id: ImportId,
    pub place: i32,
    pub sealed: Option<Vec<u8>>,
    /// A JSON array.
    pub faults: Option<String>,
    pub fate: Option<Fate>,
    pub case_id: Option<CaseId>,
    pub release: Option<Letting>,
    pub seen: Option<i32>,
}

pub fn insert_import(connection: &mut DbConn, it: &ImportRow) -> Result<(), Error> {
    diesel::insert_into(exchange_imports::table).values(it).execute(connection)?;
    Ok(())
}

/// Adds a portion of the rows of an import.
pub fn insert_rows(connection: &mut DbConn, rows: &[BroughtRow]) -> Result<(), Error> {
    crate::on_db!(connection, c => diesel::insert_into(exchange_import_rows::table).values(rows).execute(c))?;
    Ok(())
}

/// An import, whoever asks; nothing where it was thrown away.
pub fn maybe_import(connection: &mut DbConn, id: ImportId) -> Result<Option<ImportRow>, Error> {
    Ok(exchange_imports::table.find(id).select(ImportRow::as_select()).first(connection).optional()?)
}

/// An import of an organisation.
pub fn find_import(connection: &mut DbConn, of: OrganisationId, id: ImportId) -> Result<ImportRow, Error> {
    let row = exchange_imports::table.find(id).filter(exchange_imports::organisation_id.eq(of));
    row.select(ImportRow::as_select()).first(connection).optional()?.ok_or(Error::NotFound)
}

/// An import, held until the transaction ends; nothing where it was thrown away.
pub fn hold_import(connection: &mut DbConn, id: ImportId) -> Result<Option<ImportRow>, Error> {
    if let DbConn::Pg(connection) = connection {
        let held = exchange_imports::table.find(id).select(exchange_imports::id);
        held.for_update().first::<ImportId>(connection).optional()?;
    }
    maybe_import(connection, id)
}

/// Writes an import down as it is, held until the transaction ends: whether anything can be written at all.
pub fn touch_import(connection: &mut DbConn, id: ImportId) -> Result<Option<ImportRow>, Error> {
    let row = diesel::update(exchange_imports::table.find(id));
    row.set(exchange_imports::state.eq(exchange_imports::state)).execute(connection)?;
    maybe_import(connection, id)
}

/// The newest imports of an organisation: those that are made, and what this person tries.
pub fn list_imports(connection: &mut DbConn, of: OrganisationId, me: PersonId) -> Result<Vec<ImportRow>, Error> {
    let is_of_all = one_of(exchange_imports::state, [Stage::Making, Stage::Made]);
    let is_own = exchange_imports::state.eq(Stage::Tried).and(exchange_imports::person_id.eq(me));
    let is_seen = is_of_all.or(is_own);
    let rows = exchange_imports::table.filter(exchange_imports::organisation_id.eq(of).and(is_seen));
    let rows = rows.order(exchange_imports::id.desc()).limit(LISTED).select(ImportRow::as_select());
    Ok(rows.load(connection)?)
}

pub fn set_stage(connection: &mut DbConn, id: ImportId, stage: Stage, ended: Option<Timestamp>) -> Result<(), Error> {
    let columns = (exchange_imports::state.eq(stage), exchange_imports::ended_at.eq(ended));
    diesel::update(exchange_imports::table.find(id)).set(columns).execute(connection)?;
    Ok(())
}

/// A page of the rows: those to be mended first, then those that could not be worked on.
pub fn list_rows(connection: &mut DbConn, id: ImportId, (from, count): (i64, i64)) -> Result<Vec<BroughtRow>, Error> {
    let rows = exchange_import_rows::table.filter(exchange_import_rows::import_id.eq(id));
    let failed = diesel::dsl::sql::<Integer>("CASE WHEN fate = 'failed' OR release = 'failed' THEN 0 ELSE 1 END");
    let rows = rows.order((exchange_import_rows::faults.is_null(), failed, exchange_import_rows::place));
    Ok(rows.offset(from).limit(count).select(BroughtRow::as_select()).load(connection)?)
}

/// The next rows that wait to become messages.
pub fn list_unmade(connection: &mut DbConn, id: ImportId, (from, count): (i64, i64)) -> Result<Vec<BroughtRow>, Error> {
    let waits = exchange_import_rows::import_id.eq(id).and(exchange_import_rows::fate.is_null());
    let rows = exchange_import_rows::table.filter(waits).order(exchange_import_rows::place).offset(from).limit(count);
    Ok(rows.select(BroughtRow::as_select()).load(connection)?)
}

/// Which rows between two places wait to become messages.
pub fn list_waiting(connection: &mut DbConn, id: ImportId, (first, last): (i32, i32)) -> Result<BTreeSet<i32>, Error> {
    let waits = exchange_import_rows::import_id.eq(id).and(exchange_import_rows::fate.is_null());
    let rows = exchange_import_rows::table.filter(waits.and(exchange_import_rows::place.between(first, last)));
    Ok(rows.select(exchange_import_rows::place).load(connection)?.into_iter().collect())
}

/// How many rows became what; those that wait under no name.
pub fn count_fates(connection: &mut DbConn, id: ImportId) -> Result<Vec<(Option<Fate>, i64)>, Error> {
    let rows = exchange_import_rows::table.filter(exchange_import_rows::import_id.eq(id));
    let counted =
        rows.group_by(exchange_import_rows::fate).select((exchange_import_rows::fate, diesel::dsl::count_star()));
    Ok(counted.load(connection)?)
}

/// Writes down what became of rows, and forgets what they say.
pub fn set_fates(connection: &mut DbConn, id: ImportId, fates: &[(i32, Fate, Option<CaseId>)]) -> Result<(), Error> {
    for (place, fate, case) in fates {
        let columns = (
            exchange_import_rows::fate.eq(Some(*fate)),
            exchange_import_rows::case_id.eq(case),
            exchange_import_rows::sealed.eq(None::<Vec<u8>>),
        );
        diesel::update(exchange_import_rows::table.find((id, place))).set(columns).execute(connection)?;
    }
    Ok(())
}

/// The same fate for all that wait.
pub fn fail_unmade(connection: &mut DbConn, id: ImportId) -> Result<(), Error> {
    let waits = exchange_import_rows::import_id.eq(id).and(exchange_import_rows::fate.is_null());
    let failed = exchange_import_rows::fate.eq(Some(Fate::Failed));
    diesel::update(exchange_import_rows::table.filter(waits)).set(failed).execute(connection)?;
    Ok(())
}

/// Forgets what the rows say; their key is destroyed besides.
pub fn empty_rows(connection: &mut DbConn, id: ImportId) -> Result<(), Error> {
    let said = exchange_import_rows::import_id.eq(id).and(exchange_import_rows::sealed.is_not_null());
    let rows = exchange_import_rows::table.filter(said);
    diesel::update(rows).set(exchange_import_rows::sealed.eq(None::<Vec<u8>>)).execute(connection)?;
    Ok(())
}

pub fn delete_import(connection: &mut DbConn, id: ImportId) -> Result<(), Error> {
    let rows = exchange_import_rows::table.filter(exchange_import_rows::import_id.eq(id));
    diesel::delete(rows).execute(connection)?;
    diesel::delete(exchange_imports::table.find(id)).execute(connection)?;
    Ok(())
}

/// What began to come in before the first time and is not whole, what was brought before the second and nothing made of it,
/// and what was brought before the third; a handful.
pub fn list_rested(connection: &mut DbConn, [arriving, tried, made]: [Timestamp; 3]) -> Result<Vec<ImportId>, Error> {
    let is_cut = exchange_imports::state.eq(Stage::Arriving).and(exchange_imports::created_at.lt(arriving));
    let is_tried = exchange_imports::state.eq(Stage::Tried).and(exchange_imports::created_at.lt(tried));
    let is_made = exchange_imports::state.eq(Stage::Made).and(exchange_imports::created_at.lt(made));
    let rested = is_cut.or(is_tried).or(is_made);
    let rows = exchange_imports::table.filter(rested).order(exchange_imports::created_at).limit(LISTED);
    Ok(rows.select(exchange_imports::id).load(connection)?)
}

/// Which of these words stand for messages that were made before.
pub fn list_brought(
    connection: &mut DbConn,
    of: OrganisationId,
    tokens: &[String],
) -> Result<Vec<(String, CaseId)>, Error> {
    let mut known = Vec::new();
    for portion in tokens.chunks(AT_ONCE) {
        let rows = exchange_brought::table
            .filter(exchange_brought::organisation_id.eq(of))
            .filter(one_of(exchange_brought::token, portion.iter().cloned()));
        known.extend(rows.select((exchange_brought::token, exchange_brought::case_id)).load(connection)?);
    }
    Ok(known)
}

pub fn insert_brought(connection: &mut DbConn, of: OrganisationId, made: &[(String, CaseId)]) -> Result<(), Error> {
    let row = |(token, case): &(String, CaseId)| {
        (
            exchange_brought::organisation_id.eq(of),
            exchange_brought::token.eq(token.clone()),
            exchange_brought::case_id.eq(*case),
        )
    };
    let rows: Vec<_> = made.iter().map(row).collect();
    crate::on_db!(connection, c => diesel::insert_into(exchange_brought::table).values(rows).execute(c))?;
    Ok(())
}

/// Nobody knows any more by what a case was brought.
pub fn delete_brought(connection: &mut DbConn, case: CaseId) -> Result<(), Error> {
    diesel::delete(exchange_brought::table.filter(exchange_brought::case_id.eq(case))).execute(connection)?;
    Ok(())
}

/// Asks that every message of an import be let go that waits for it, as it is now; tells how many those are. What another
/// import made is not among them.
pub fn ask_release(connection: &mut DbConn, id: ImportId, releaser: PersonId) -> Result<usize, Error> {
    let columns = exchange_imports::releaser_id.eq(Some(releaser));
    diesel::update(exchange_imports::table.find(id)).set(columns).execute(connection)?;
    let asked = diesel::sql_query(
        "UPDATE exchange_import_rows SET release = $1, \
             seen = (SELECT revision FROM exchange_cases WHERE exchange_cases.id = exchange_import_rows.case_id) \
         WHERE import_id = $2 AND fate = $3 AND case_id IN (SELECT id FROM exchange_cases WHERE state = $4)",
    );
    let asked = asked
        .bind::<diesel::sql_types::Text, _>(Letting::Asked.as_str())
        .bind::<diesel::sql_types::Text, _>(id.as_str())
        .bind::<diesel::sql_types::Text, _>(Fate::Drafted.as_str())
        .bind::<diesel::sql_types::Text, _>(State::ToRelease.as_str());
    Ok(asked.execute(connection)?)
}

/// The next rows whose message is to be let go, with their cases.
pub fn list_asked(connection: &mut DbConn, id: ImportId, (from, count): (i64, i64)) -> Result<Vec<BroughtRow>, Error> {
    let asked = exchange_import_rows::import_id.eq(id).and(exchange_import_rows::release.eq(Some(Letting::Asked)));
    let rows = exchange_import_rows::table.filter(asked).order(exchange_import_rows::place).offset(from).limit(count);
    Ok(rows.select(BroughtRow::as_select()).load(connection)?)
}

pub fn set_release(connection: &mut DbConn, id: ImportId, place: i32, letting: Letting) -> Result<(), Error> {
    let row = exchange_import_rows::table.find((id, place));
    diesel::update(row).set(exchange_import_rows::release.eq(Some(letting))).execute(connection)?;
    Ok(())
}

/// How many messages of an import were let go, wait for it, or were not, and why.
pub fn count_releases(connection: &mut DbConn, id: ImportId) -> Result<Vec<(Option<Letting>, i64)>, Error> {
    let rows = exchange_import_rows::table.filter(exchange_import_rows::import_id.eq(id));
    let counted =
        rows.group_by(exchange_import_rows::release).select((exchange_import_rows::release, diesel::dsl::count_star()));
    Ok(counted.load(connection)?)
}

/// The messages of an import that wait to be released, each with its revision. What another import made is not among them.
pub fn list_to_release(connection: &mut DbConn, id: ImportId) -> Result<Vec<(CaseId, i32)>, Error> {
    let of_import = exchange_import_rows::table
        .filter(exchange_import_rows::import_id.eq(id).and(exchange_import_rows::fate.eq(Some(Fate::Drafted))))
        .select(exchange_import_rows::case_id);
    let waits = exchange_cases::table
        .filter(exchange_cases::state.eq(State::ToRelease))
        .filter(exchange_cases::id.nullable().eq_any(of_import));
    Ok(waits.order(exchange_cases::id).select((exchange_cases::id, exchange_cases::revision)).load(connection)?)
}

/// Whether one of them does.
pub fn is_any_to_release(connection: &mut DbConn, id: ImportId) -> Result<bool, Error> {
    let of_import = exchange_import_rows::table
        .filter(exchange_import_rows::import_id.eq(id).and(exchange_import_rows::fate.eq(Some(Fate::Drafted))))
        .select(exchange_import_rows::case_id);
    let waits = exchange_cases::table
        .filter(exchange_cases::state.eq(State::ToRelease))
        .filter(exchange_cases::id.nullable().eq_any(of_import));
    Ok(waits.select(exchange_cases::id).first::<CaseId>(connection).optional()?.is_some())
}

/// The import a message was made by; nothing where it was written by hand.
pub fn maybe_import_of(connection: &mut DbConn, case: CaseId) -> Result<Option<ImportId>, Error> {
    let made = exchange_import_rows::case_id.eq(Some(case)).and(exchange_import_rows::fate.eq(Some(Fate::Drafted)));
    let rows = exchange_import_rows::table.filter(made).select(exchange_import_rows::import_id);
    Ok(rows.first(connection).optional()?)
}

/// The same, held until the transaction ends.
pub fn hold_to_release(connection: &mut DbConn, id: ImportId) -> Result<Vec<(CaseId, i32)>, Error> {
    let ids: Vec<CaseId> = list_to_release(connection, id)?.into_iter().map(|(case, _)| case).collect();
    super::list_of_for_change(connection, &ids)?;
    // As they are now that nobody changes them.
    list_to_release(connection, id)
}
