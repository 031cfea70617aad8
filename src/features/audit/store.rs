//! The SQL of the audit: rows are added and read, never changed.

use diesel::prelude::*;

use super::Entry;
use crate::platform::database::DbConn;
use crate::platform::database::schema::audit_entries;
use crate::platform::errors::Error;

/// Rows a page about one thing shows at most.
const LONGEST: i64 = 100;

pub(super) fn insert(connection: &mut DbConn, entry: &Entry) -> Result<(), Error> {
    diesel::insert_into(audit_entries::table).values(entry).execute(connection)?;
    Ok(())
}

pub(super) fn insert_many(connection: &mut DbConn, entries: &[Entry]) -> Result<(), Error> {
    // SQLite takes 32,766 values in one statement, PostgreSQL 65,535.
    for entries in entries.chunks(2000) {
        crate::on_db!(connection, c => diesel::insert_into(audit_entries::table).values(entries).execute(c))?;
    }
    Ok(())
}

pub(super) fn list_about(connection: &mut DbConn, (kind, id): (&str, &str)) -> Result<Vec<Entry>, Error> {
    Ok(audit_entries::table
        .filter(audit_entries::subject_kind.eq(kind).and(audit_entries::subject_id.eq(id)))
        .order(audit_entries::id.desc())
        .limit(LONGEST)
        .select(Entry::as_select())
        .load(connection)?)
}
