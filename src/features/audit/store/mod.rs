//! The SQL of the audit: rows are added and read, never changed. With each row, and in its transaction, goes what the log
//! will hold of it.

mod list;
mod sightings;

use diesel::prelude::*;

use super::Entry;
use super::entry::EntryId;
use super::kinds::{FORGOTTEN, SIGHTED};
use super::seal::SealedEntry;
use crate::features::transparency::{self, Pending};
use crate::platform::database::schema::{audit_entries, transparency_entries, transparency_pending};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;

pub(super) use list::{Filter, count_by_country, find, list, list_after};
pub(super) use sightings::{forget_sightings, note_sighting, unseen};

/// Rows a page about one thing shows at most.
const LONGEST: i64 = 100;
/// Rows in one statement: SQLite takes 32,766 values, PostgreSQL 65,535.
const PORTION: usize = 2000;

pub(super) fn insert(connection: &mut DbConn, entry: &Entry) -> Result<(), Error> {
    let known = match entry.subject_country {
        Some(owner) => Some(owner),
        // What was seen belongs to whom the row names, or to nobody: many of its things are everybody's, as a page is.
        None if SIGHTED.contains(&entry.kind.as_str()) => None,
        None => maybe_owner(connection, (&entry.subject_kind, &entry.subject_id))?.or(entry.country),
    };
    let sealed = SealedEntry::new(entry.clone().touching(known), false)?;
    diesel::insert_into(audit_entries::table).values(&sealed).execute(connection)?;
    transparency::enter(connection, &pending(std::slice::from_ref(&sealed)))
}

/// Whose the thing is, from the first row that tells.
fn maybe_owner(connection: &mut DbConn, (kind, id): (&str, &str)) -> Result<Option<CountryCode>, Error> {
    let about = audit_entries::subject_kind.eq(kind).and(audit_entries::subject_id.eq(id));
    let first = audit_entries::table
        .filter(about.and(audit_entries::subject_country.is_not_null()).and(audit_entries::kind.ne_all(SIGHTED)))
        .order(audit_entries::id)
        .select(audit_entries::subject_country);
    Ok(first.first::<Option<CountryCode>>(connection).optional()?.flatten())
}

/// The same for many, each about a thing of the country whose people do it.
pub(super) fn insert_many(connection: &mut DbConn, entries: &[Entry]) -> Result<(), Error> {
    insert_sealed(connection, entries, false)
}

/// The same for rows that tell of something older than their place in the log.
pub(super) fn insert_past(connection: &mut DbConn, entries: &[Entry]) -> Result<(), Error> {
    insert_sealed(connection, entries, true)
}

fn insert_sealed(connection: &mut DbConn, entries: &[Entry], is_past: bool) -> Result<(), Error> {
    for portion in entries.chunks(PORTION) {
        let owned = |entry: &Entry| entry.clone().touching(entry.subject_country.or(entry.country));
        let sealed = portion.iter().map(|entry| SealedEntry::new(owned(entry), is_past));
        let sealed = sealed.collect::<Result<Vec<_>, _>>()?;
        crate::on_db!(connection, c => diesel::insert_into(audit_entries::table).values(&sealed).execute(c))?;
        transparency::enter(connection, &pending(&sealed))?;
    }
    Ok(())
}

fn pending(sealed: &[SealedEntry]) -> Vec<Pending> {
    let committed = |row: &SealedEntry| Some(Pending { id: row.entry.id.to_string(), commitment: row.commitment()? });
    sealed.iter().filter_map(committed).collect()
}

/// Seals the rows that stand there without a seal, the oldest first.
pub(super) fn seal_older(connection: &mut DbConn) -> Result<(), Error> {
    loop {
        let rows: Vec<Entry> = audit_entries::table
            .filter(audit_entries::salt.is_null())
            .order(audit_entries::id)
            .limit(1000)
            .select(Entry::as_select())
            .load(connection)?;
        if rows.is_empty() {
            return Ok(());
        }
        let owned = |entry: Entry| SealedEntry::new(Entry { subject_country: entry.country, ..entry }, true);
        let sealed = rows.into_iter().map(owned).collect::<Result<Vec<_>, _>>()?;
        for row in &sealed {
            diesel::update(audit_entries::table.find(row.entry.id))
                .set((
                    audit_entries::salt.eq(&row.salt),
                    audit_entries::is_past.eq(true),
                    audit_entries::subject_country.eq(row.entry.subject_country),
                ))
                .execute(connection)?;
        }
        transparency::enter(connection, &pending(&sealed))?;
    }
}

/// Empties a row of what it says of people, and says whose the thing was.
pub(super) fn forget(connection: &mut DbConn, id: EntryId) -> Result<Option<CountryCode>, Error> {
    let row = audit_entries::table.filter(audit_entries::id.eq(id).and(audit_entries::salt.is_not_null()));
    let owner = row.select(audit_entries::subject_country).first(connection)?;
    diesel::update(audit_entries::table.find(id))
        .set((
            audit_entries::person_id.eq(None::<String>),
            audit_entries::organisation_id.eq(None::<String>),
            audit_entries::subject_id.eq(""),
            audit_entries::detail.eq("{}"),
            audit_entries::salt.eq(None::<String>),
        ))
        .execute(connection)?;
    Ok(owner)
}

/// Whether it was written down that a row was forgotten.
pub(super) fn is_forgotten(connection: &mut DbConn, id: EntryId) -> Result<bool, Error> {
    let (kind, thing) = FORGOTTEN;
    let said = audit_entries::table
        .filter(audit_entries::subject_kind.eq(thing).and(audit_entries::subject_id.eq(id.as_str())))
        .filter(audit_entries::kind.eq(kind).and(audit_entries::salt.is_not_null()));
    Ok(said.select(audit_entries::id).first::<EntryId>(connection).optional()?.is_some())
}

pub(super) fn list_about(connection: &mut DbConn, (kind, id): (&str, &str)) -> Result<Vec<Entry>, Error> {
    Ok(audit_entries::table
        .filter(audit_entries::subject_kind.eq(kind).and(audit_entries::subject_id.eq(id)))
        .filter(audit_entries::kind.ne_all(SIGHTED))
        .order(audit_entries::id.desc())
        .limit(LONGEST)
        .select(Entry::as_select())
        .load(connection)?)
}

pub(super) fn list_readings(
    connection: &mut DbConn,
    (thing, ids): (&str, &[&str]),
    kind: &str,
) -> Result<Vec<Entry>, Error> {
    Ok(audit_entries::table
        .filter(audit_entries::subject_kind.eq(thing))
        .filter(one_of(audit_entries::subject_id, ids.iter().copied()))
        .filter(audit_entries::kind.eq(kind))
        .order(audit_entries::id.desc())
        .limit(LONGEST)
        .select(Entry::as_select())
        .load(connection)?)
}

/// Rows by their ids, in no order.
pub(super) fn list_sealed(connection: &mut DbConn, ids: &[&str]) -> Result<Vec<SealedEntry>, Error> {
    let rows = audit_entries::table.filter(one_of(audit_entries::id, ids.iter().copied()));
    Ok(rows.select(SealedEntry::as_select()).load(connection)?)
}

/// The oldest row of which the log knows nothing, neither as an entry nor as one that waits.
pub(super) fn maybe_unknown(connection: &mut DbConn) -> Result<Option<EntryId>, Error> {
    let placed = transparency_entries::table.filter(transparency_entries::subject_id.eq(audit_entries::id));
    let waits = transparency_pending::table.filter(transparency_pending::id.eq(audit_entries::id));
    let unknown = audit_entries::table
        .filter(diesel::dsl::not(diesel::dsl::exists(placed)))
        .filter(diesel::dsl::not(diesel::dsl::exists(waits)));
    Ok(unknown.order(audit_entries::id).select(audit_entries::id).first(connection).optional()?)
}
