//! The SQL of the keys, all of them wrapped.

use diesel::prelude::*;

use super::schema::{data_keys, index_keys, organisation_keys, root_keys};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A key of an organisation.
    KeyId
);

/// A key of an organisation, wrapped by the root key.
#[derive(Debug, Queryable, Insertable, Selectable)]
#[diesel(table_name = organisation_keys)]
pub(super) struct OrganisationRow {
    pub id: KeyId,
    pub organisation_id: OrganisationId,
    pub created_at: Timestamp,
    pub wrapped: Vec<u8>,
}

/// The key of an index, wrapped by a key of its organisation.
#[derive(Debug, Queryable, Insertable, Selectable)]
#[diesel(table_name = index_keys)]
pub(super) struct IndexRow {
    pub organisation_id: OrganisationId,
    pub key_id: KeyId,
    pub wrapped: Vec<u8>,
}

/// The key of a thing, wrapped by a key of an organisation that opens it.
#[derive(Debug, Queryable, Insertable, Selectable)]
#[diesel(table_name = data_keys)]
pub(super) struct DataRow {
    pub thing: String,
    pub organisation_id: OrganisationId,
    pub key_id: KeyId,
    pub wrapped: Vec<u8>,
}

/// Lets nobody else make or replace a key of an organisation until the transaction ends. On the other engine writers
/// stand in line anyway.
pub(super) fn hold(connection: &mut DbConn) -> Result<(), Error> {
    if let DbConn::Pg(connection) = connection {
        diesel::sql_query("LOCK TABLE organisation_keys IN SHARE ROW EXCLUSIVE MODE").execute(connection)?;
    }
    Ok(())
}

/// By what the root key is known again; nothing where there was none yet.
pub(super) fn maybe_word(connection: &mut DbConn) -> Result<Option<String>, Error> {
    Ok(root_keys::table.find(1).select(root_keys::word).first(connection).optional()?)
}

/// From here on another root key counts.
pub(super) fn put_word(connection: &mut DbConn, word: &str) -> Result<(), Error> {
    if diesel::update(root_keys::table.find(1)).set(root_keys::word.eq(word)).execute(connection)? == 0 {
        let columns = (root_keys::id.eq(1), root_keys::word.eq(word));
        diesel::insert_into(root_keys::table).values(columns).execute(connection)?;
    }
    Ok(())
}

/// Every key of an organisation, the newest first.
pub(super) fn list_of(connection: &mut DbConn, of: OrganisationId) -> Result<Vec<OrganisationRow>, Error> {
    let rows = organisation_keys::table.filter(organisation_keys::organisation_id.eq(of));
    Ok(rows.order(organisation_keys::id.desc()).select(OrganisationRow::as_select()).load(connection)?)
}

/// Every key of every organisation, the oldest first.
pub(super) fn list_all(connection: &mut DbConn) -> Result<Vec<OrganisationRow>, Error> {
    Ok(organisation_keys::table.order(organisation_keys::id).select(OrganisationRow::as_select()).load(connection)?)
}

pub(super) fn insert(connection: &mut DbConn, row: &OrganisationRow) -> Result<(), Error> {
    diesel::insert_into(organisation_keys::table).values(row).execute(connection)?;
    Ok(())
}

/// Puts the key under another root key.
pub(super) fn rewrap(connection: &mut DbConn, id: KeyId, wrapped: &[u8]) -> Result<(), Error> {
    let row = organisation_keys::table.find(id);
    diesel::update(row).set(organisation_keys::wrapped.eq(wrapped)).execute(connection)?;
    Ok(())
}

/// Takes away the keys of an organisation that wrap nothing any more, but for the newest.
pub(super) fn delete_unused(connection: &mut DbConn, of: OrganisationId, newest: KeyId) -> Result<usize, Error> {
    let used = data_keys::table.filter(data_keys::organisation_id.eq(of)).select(data_keys::key_id);
    let indexed = index_keys::table.filter(index_keys::organisation_id.eq(of)).select(index_keys::key_id);
    let old = organisation_keys::table
        .filter(organisation_keys::organisation_id.eq(of).and(organisation_keys::id.ne(newest)))
        .filter(organisation_keys::id.ne_all(used))
        .filter(organisation_keys::id.ne_all(indexed));
    Ok(diesel::delete(old).execute(connection)?)
}

pub(super) fn maybe_index(connection: &mut DbConn, of: OrganisationId) -> Result<Option<IndexRow>, Error> {
    Ok(index_keys::table.find(of).select(IndexRow::as_select()).first(connection).optional()?)
}

/// Puts the key of an index there, or the same key under another.
pub(super) fn put_index(connection: &mut DbConn, row: &IndexRow) -> Result<(), Error> {
    let columns = (index_keys::key_id.eq(row.key_id), index_keys::wrapped.eq(&row.wrapped));
    if diesel::update(index_keys::table.find(row.organisation_id)).set(columns).execute(connection)? == 0 {
        diesel::insert_into(index_keys::table).values(row).execute(connection)?;
    }
    Ok(())
}

/// The keys of these things as one organisation opens them.
pub(super) fn list_data(connection: &mut DbConn, of: OrganisationId, things: &[&str]) -> Result<Vec<DataRow>, Error> {
    let rows = data_keys::table
        .filter(data_keys::organisation_id.eq(of))
        .filter(one_of(data_keys::thing, things.iter().copied()));
    Ok(rows.select(DataRow::as_select()).load(connection)?)
}

/// Some keys that are not wrapped by the newest of their organisation, from behind this thing on.
pub(super) fn list_behind(
    connection: &mut DbConn,
    (of, newest): (OrganisationId, KeyId),
    most: i64,
) -> Result<Vec<DataRow>, Error> {
    let rows = data_keys::table.filter(data_keys::organisation_id.eq(of).and(data_keys::key_id.ne(newest)));
    Ok(rows.order(data_keys::thing).limit(most).select(DataRow::as_select()).load(connection)?)
}

/// How many keys there are, and how many of them the newest of their organisation does not wrap.
pub(super) fn count(connection: &mut DbConn, of: OrganisationId, newest: KeyId) -> Result<(i64, i64), Error> {
    let own = || data_keys::table.filter(data_keys::organisation_id.eq(of));
    let behind = own().filter(data_keys::key_id.ne(newest)).count().get_result(connection)?;
    Ok((own().count().get_result(connection)?, behind))
}

/// Whether a thing has a key, whoever opens it.
pub(super) fn has_key(connection: &mut DbConn, thing: &str) -> Result<bool, Error> {
    let known = data_keys::table.filter(data_keys::thing.eq(thing)).select(data_keys::thing);
    Ok(known.first::<String>(connection).optional()?.is_some())
}

/// Puts keys there of a thing that has none; where it got one meanwhile the database refuses.
pub(super) fn insert_first(connection: &mut DbConn, rows: &[DataRow]) -> Result<(), Error> {
    for row in rows {
        diesel::insert_into(data_keys::table).values(row).execute(connection)?;
    }
    Ok(())
}

/// The same of many things in one statement.
pub(super) fn insert_all(connection: &mut DbConn, rows: &[DataRow]) -> Result<(), Error> {
    /// Rows that go in one statement.
    const AT_ONCE: usize = 500;
    for portion in rows.chunks(AT_ONCE) {
        crate::on_db!(connection, c => diesel::insert_into(data_keys::table).values(portion).execute(c))?;
    }
    Ok(())
}

/// Puts keys there; those that are there already stay as they are.
pub(super) fn insert_data(connection: &mut DbConn, rows: &[DataRow]) -> Result<(), Error> {
    // Two or three: a thing has as many readers.
    for row in rows {
        crate::on_db!(connection, c => {
            diesel::insert_into(data_keys::table).values(row).on_conflict_do_nothing().execute(c)
        })?;
    }
    Ok(())
}

/// Puts the same key under another.
pub(super) fn rewrap_data(connection: &mut DbConn, row: &DataRow) -> Result<(), Error> {
    let columns = (data_keys::key_id.eq(row.key_id), data_keys::wrapped.eq(&row.wrapped));
    diesel::update(data_keys::table.find((&row.thing, row.organisation_id))).set(columns).execute(connection)?;
    Ok(())
}

/// Destroys the keys of these things, whoever opened them.
pub(super) fn delete_data(connection: &mut DbConn, things: &[&str]) -> Result<usize, Error> {
    let rows = data_keys::table.filter(one_of(data_keys::thing, things.iter().copied()));
    Ok(diesel::delete(rows).execute(connection)?)
}
