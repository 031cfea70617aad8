//! Files somebody looks at before drafts are made of them, and what of their rows is there already.

use std::collections::HashSet;

use diesel::dsl::not;
use diesel::prelude::*;

use super::super::batch::{Batch, BatchId};
use super::super::imports::ImportId;
use super::super::{AchievementId, State};
use super::batches::maybe_batch;
use crate::platform::database::schema::{
    achievement_imported_rows, achievement_imports, achievement_sources, achievements,
};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;

/// Values asked for in one statement.
const AT_ONCE: usize = 5_000;
/// Files forgotten in one go.
const PRUNED: i64 = 100;

/// A file that was read.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = achievement_imports)]
pub(in super::super) struct ImportRow {
    pub(in super::super) id: ImportId,
    pub(in super::super) person_id: PersonId,
    pub(in super::super) organisation_id: OrganisationId,
    pub(in super::super) name: String,
    pub(in super::super) encoding: String,
    /// A JSON array.
    pub(in super::super) rows: String,
    pub(in super::super) created_at: Timestamp,
    pub(in super::super) made_at: Option<Timestamp>,
    pub(in super::super) made: i32,
    /// The batch that makes the drafts.
    pub(in super::super) batch_id: Option<BatchId>,
    /// What became of each row: a JSON array, once all had their turn.
    pub(in super::super) report: Option<String>,
}

impl ImportRow {
    /// Whether its drafts are made, or being made.
    pub(in super::super) fn is_handed_on(&self) -> bool {
        self.batch_id.is_some() || self.made_at.is_some()
    }
}

pub(in super::super) fn insert_import(connection: &mut DbConn, row: &ImportRow) -> Result<(), Error> {
    diesel::insert_into(achievement_imports::table).values(row).execute(connection)?;
    Ok(())
}

/// Forgets the oldest files of a person beyond as many; not those whose drafts are being made.
pub(in super::super) fn prune_imports(connection: &mut DbConn, person: PersonId, kept: i64) -> Result<(), Error> {
    let rests = achievement_imports::batch_id.is_null().or(achievement_imports::made_at.is_not_null());
    let own = achievement_imports::table.filter(achievement_imports::person_id.eq(person).and(rests));
    let beyond: Vec<ImportId> = own
        .order((achievement_imports::created_at.desc(), achievement_imports::id.desc()))
        .offset(kept)
        .limit(PRUNED)
        .select(achievement_imports::id)
        .load(connection)?;
    diesel::delete(achievement_imports::table.filter(one_of(achievement_imports::id, beyond))).execute(connection)?;
    Ok(())
}

/// The person's own file; another's is not there.
pub(in super::super) fn find_import(
    connection: &mut DbConn,
    person: PersonId,
    id: ImportId,
) -> Result<ImportRow, Error> {
    Ok(achievement_imports::table
        .find(id)
        .filter(achievement_imports::person_id.eq(person))
        .select(ImportRow::as_select())
        .first(connection)?)
}

/// The same, held until the transaction ends: of two at once the second finds the drafts made.
pub(in super::super) fn hold_import(
    connection: &mut DbConn,
    person: PersonId,
    id: ImportId,
) -> Result<ImportRow, Error> {
    diesel::update(achievement_imports::table.find(id)).set(achievement_imports::id.eq(id)).execute(connection)?;
    find_import(connection, person, id)
}

/// Keeps the rows with their ticks.
pub(in super::super) fn set_import_rows(connection: &mut DbConn, id: ImportId, rows: &str) -> Result<(), Error> {
    diesel::update(achievement_imports::table.find(id)).set(achievement_imports::rows.eq(rows)).execute(connection)?;
    Ok(())
}

/// Writes down which batch makes the drafts, with the posts they become in the rows.
pub(in super::super) fn begin_import(
    connection: &mut DbConn,
    id: ImportId,
    rows: &str,
    batch: BatchId,
) -> Result<(), Error> {
    diesel::update(achievement_imports::table.find(id))
        .set((achievement_imports::rows.eq(rows), achievement_imports::batch_id.eq(Some(batch))))
        .execute(connection)?;
    Ok(())
}

/// The file whose drafts a batch makes, if it is one's.
pub(in super::super) fn maybe_import_of(connection: &mut DbConn, batch: BatchId) -> Result<Option<ImportRow>, Error> {
    Ok(achievement_imports::table
        .filter(achievement_imports::batch_id.eq(batch))
        .select(ImportRow::as_select())
        .first(connection)
        .optional()?)
}

/// The batch that makes the drafts of a file.
pub(in super::super) fn maybe_batch_of(connection: &mut DbConn, import: &ImportRow) -> Result<Option<Batch>, Error> {
    match import.batch_id {
        Some(batch) => maybe_batch(connection, batch),
        None => Ok(None),
    }
}

/// Writes down how many drafts were made, and what became of each row in place of what it said.
pub(in super::super) fn note_made(
    connection: &mut DbConn,
    id: ImportId,
    (made, report): (i32, &str),
    now: Timestamp,
) -> Result<(), Error> {
    diesel::update(achievement_imports::table.find(id))
        .set((
            achievement_imports::made_at.eq(Some(now)),
            achievement_imports::made.eq(made),
            achievement_imports::report.eq(Some(report)),
            achievement_imports::rows.eq("[]"),
        ))
        .execute(connection)?;
    Ok(())
}

/// Those of these entry numbers that the country's people find in the portal, leaving out these posts.
pub(in super::super) fn known_references(
    connection: &mut DbConn,
    country: CountryCode,
    references: &[String],
    without: &[AchievementId],
) -> Result<HashSet<String>, Error> {
    let mut known = HashSet::new();
    for references in references.chunks(AT_ONCE) {
        let seen = achievements::country.eq(country).or(achievements::state.eq(State::Published));
        let rows: Vec<String> = achievements::table
            .filter(one_of(achievements::reference, references.iter().map(String::as_str)).and(seen))
            .filter(not(one_of(achievements::id, without.to_vec())))
            .select(achievements::reference)
            .load(connection)?;
        known.extend(rows);
    }
    Ok(known)
}

/// Those of these addresses that a post of the country names as its source, leaving out these posts.
pub(in super::super) fn known_sources(
    connection: &mut DbConn,
    country: CountryCode,
    addresses: &[String],
    without: &[AchievementId],
) -> Result<HashSet<String>, Error> {
    let mut known = HashSet::new();
    for addresses in addresses.chunks(AT_ONCE) {
        let rows: Vec<String> = achievement_sources::table
            .inner_join(achievements::table)
            .filter(one_of(achievement_sources::url, addresses.iter().map(String::as_str)))
            .filter(achievements::country.eq(country).and(not(one_of(achievements::id, without.to_vec()))))
            .select(achievement_sources::url)
            .load(connection)?;
        known.extend(rows);
    }
    Ok(known)
}

/// Those of these fingerprints of which the organisation has made a post, leaving out these.
pub(in super::super) fn known_fingerprints(
    connection: &mut DbConn,
    organisation: OrganisationId,
    fingerprints: &[String],
    without: &[AchievementId],
) -> Result<HashSet<String>, Error> {
    let mut known = HashSet::new();
    for fingerprints in fingerprints.chunks(AT_ONCE) {
        let rows: Vec<String> = achievement_imported_rows::table
            .filter(achievement_imported_rows::organisation_id.eq(organisation))
            .filter(one_of(achievement_imported_rows::fingerprint, fingerprints.iter().map(String::as_str)))
            .filter(not(one_of(achievement_imported_rows::achievement_id, without.to_vec())))
            .select(achievement_imported_rows::fingerprint)
            .load(connection)?;
        known.extend(rows);
    }
    Ok(known)
}

/// Writes down which words became which post. None of them was known, and none is there twice.
pub(in super::super) fn note_fingerprints(
    connection: &mut DbConn,
    organisation: OrganisationId,
    made: &[(String, AchievementId)],
) -> Result<(), Error> {
    let row = |(fingerprint, post): &(String, AchievementId)| {
        (
            achievement_imported_rows::organisation_id.eq(organisation),
            achievement_imported_rows::fingerprint.eq(fingerprint.clone()),
            achievement_imported_rows::achievement_id.eq(*post),
        )
    };
    for made in made.chunks(AT_ONCE) {
        let rows: Vec<_> = made.iter().map(row).collect();
        crate::on_db!(connection, c => diesel::insert_into(achievement_imported_rows::table).values(rows).execute(c))?;
    }
    Ok(())
}

/// Forgets files older than `time`.
pub(in super::super) fn delete_imports_before(connection: &mut DbConn, time: Timestamp) -> Result<(), Error> {
    diesel::delete(achievement_imports::table.filter(achievement_imports::created_at.lt(time))).execute(connection)?;
    Ok(())
}
