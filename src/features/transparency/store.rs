//! The SQL of the log: entries, tiles and checkpoints are added and read, never changed; a tile that is not whole yet
//! grows.

use std::collections::BTreeSet;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Binary, Integer};

use super::entry::{Entry, Kind};
use super::keys::told_by;
use super::tiles::Tile;
use crate::platform::crypto::{Commitment, NoteKey};
use crate::platform::database::schema::{
    transparency_checkpoints, transparency_entries, transparency_log, transparency_pending, transparency_tiles,
};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Rows in one statement: SQLite takes 32,766 values, PostgreSQL 65,535.
const PORTION: usize = 2000;

/// A commitment that waits for its place.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = transparency_pending)]
pub struct Pending {
    /// The row committed to; rows written later sort later.
    pub id: String,
    /// What the log will hold of it.
    pub commitment: Commitment,
}

/// A checkpoint as it was signed.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, Selectable)]
#[diesel(table_name = transparency_checkpoints)]
pub struct Signed {
    /// Entries it covers.
    pub size: i64,
    /// When it was signed (UTC); the time of its last entry.
    pub signed_at: Timestamp,
    /// The signed note.
    pub note: String,
}

/// Says that rows older than the log are handed to it now; `false` where that was done before.
pub(super) fn begin(connection: &mut DbConn) -> Result<bool, Error> {
    let begun = diesel::update(transparency_log::table.filter(transparency_log::is_begun.eq(false)))
        .set(transparency_log::is_begun.eq(true))
        .execute(connection)?;
    Ok(begun == 1)
}

pub(super) fn insert_pending(connection: &mut DbConn, pending: &[Pending]) -> Result<(), Error> {
    if let [one] = pending {
        diesel::insert_into(transparency_pending::table).values(one).execute(connection)?;
        return Ok(());
    }
    for rows in pending.chunks(PORTION) {
        crate::on_db!(connection, c => diesel::insert_into(transparency_pending::table).values(rows).execute(c))?;
    }
    Ok(())
}

/// What has waited longest.
pub(super) fn list_pending(connection: &mut DbConn, limit: i64) -> Result<Vec<Pending>, Error> {
    let rows = transparency_pending::table.order(transparency_pending::id).limit(limit);
    Ok(rows.select(Pending::as_select()).load(connection)?)
}

/// What waits, behind an id.
pub(super) fn list_pending_after(connection: &mut DbConn, after: &str, limit: i64) -> Result<Vec<Pending>, Error> {
    let rows = transparency_pending::table.filter(transparency_pending::id.gt(after));
    Ok(rows.order(transparency_pending::id).limit(limit).select(Pending::as_select()).load(connection)?)
}

/// How many entries the log has.
pub(super) fn size(connection: &mut DbConn) -> Result<i64, Error> {
    Ok(transparency_log::table.select(transparency_log::size).first(connection)?)
}

/// Appends entries where the log is still as long as the first of them expects; `false` where another was faster.
pub(super) fn append(
    connection: &mut DbConn,
    entries: &[Entry],
    tiles: &[Tile],
    signed: &Signed,
) -> Result<bool, Error> {
    let before = entries.first().map_or(signed.size, |entry| entry.place);
    let moved = diesel::update(transparency_log::table.filter(transparency_log::size.eq(before)))
        .set(transparency_log::size.eq(signed.size))
        .execute(connection)?;
    if moved == 0 {
        return Ok(false);
    }
    for rows in entries.chunks(PORTION) {
        crate::on_db!(connection, c => diesel::insert_into(transparency_entries::table).values(rows).execute(c))?;
    }
    let placed = transparency_entries::table.filter(transparency_entries::place.ge(before));
    let placed = placed.select(transparency_entries::subject_id);
    diesel::delete(transparency_pending::table.filter(transparency_pending::id.eq_any(placed))).execute(connection)?;
    tiles.iter().try_for_each(|tile| put_tile(connection, tile))?;
    diesel::insert_into(transparency_checkpoints::table).values(signed).execute(connection)?;
    Ok(true)
}

fn put_tile(connection: &mut DbConn, tile: &Tile) -> Result<(), Error> {
    let hashes: Vec<u8> = tile.hashes.iter().flat_map(|hash| *hash.as_bytes()).collect();
    diesel::sql_query(
        "INSERT INTO transparency_tiles (level, number, hashes) VALUES ($1, $2, $3) \
         ON CONFLICT (level, number) DO UPDATE SET hashes = excluded.hashes",
    )
    .bind::<Integer, _>(tile.level.cast_signed())
    .bind::<BigInt, _>(tile.number.cast_signed())
    .bind::<Binary, _>(hashes)
    .execute(connection)?;
    Ok(())
}

/// The hashes of a tile, one behind the other.
pub(super) fn maybe_tile(connection: &mut DbConn, level: u32, number: u64) -> Result<Option<Vec<u8>>, Error> {
    let row = transparency_tiles::table.find((level.cast_signed(), number.cast_signed()));
    Ok(row.select(transparency_tiles::hashes).first(connection).optional()?)
}

/// The hashes of these tiles of a level, each by its number.
pub(super) fn list_tiles(
    connection: &mut DbConn,
    level: u32,
    numbers: &BTreeSet<u64>,
) -> Result<Vec<(i64, Vec<u8>)>, Error> {
    let rows = transparency_tiles::table
        .filter(transparency_tiles::level.eq(level.cast_signed()))
        .filter(one_of(transparency_tiles::number, numbers.iter().map(|number| number.cast_signed())));
    Ok(rows.select((transparency_tiles::number, transparency_tiles::hashes)).load(connection)?)
}

/// Entries from a place on.
pub(super) fn list_entries(connection: &mut DbConn, from: u64, limit: i64) -> Result<Vec<Entry>, Error> {
    let rows = transparency_entries::table.filter(transparency_entries::place.ge(from.cast_signed()));
    Ok(rows.order(transparency_entries::place).limit(limit).select(Entry::as_select()).load(connection)?)
}

/// The entries of some rows, in no order.
pub(super) fn list_entries_of(connection: &mut DbConn, subjects: &[&str]) -> Result<Vec<Entry>, Error> {
    let rows = transparency_entries::table.filter(one_of(transparency_entries::subject_id, subjects.iter().copied()));
    Ok(rows.select(Entry::as_select()).load(connection)?)
}

/// The entries that tell of keys, the oldest first.
pub(super) fn list_keys(connection: &mut DbConn) -> Result<Vec<Entry>, Error> {
    let rows = transparency_entries::table.filter(transparency_entries::kind.eq(Kind::Key));
    Ok(rows.order(transparency_entries::place).select(Entry::as_select()).load(connection)?)
}

/// The key that was announced last; nothing of a log that has not begun.
pub(super) fn maybe_newest_key(connection: &mut DbConn) -> Result<Option<NoteKey>, Error> {
    list_keys(connection)?.last().map(told_by).transpose()
}

/// What was signed last.
pub(super) fn maybe_last_signed(connection: &mut DbConn) -> Result<Option<Signed>, Error> {
    let newest = transparency_checkpoints::table.order(transparency_checkpoints::size.desc());
    Ok(newest.select(Signed::as_select()).first(connection).optional()?)
}

/// What was signed of a log of so many entries.
pub(super) fn maybe_signed(connection: &mut DbConn, size: i64) -> Result<Option<Signed>, Error> {
    let row = transparency_checkpoints::table.find(size);
    Ok(row.select(Signed::as_select()).first(connection).optional()?)
}

/// Checkpoints of more than `size` entries, the shortest first.
pub(super) fn list_signed(connection: &mut DbConn, size: u64, limit: i64) -> Result<Vec<Signed>, Error> {
    let rows = transparency_checkpoints::table.filter(transparency_checkpoints::size.gt(size.cast_signed()));
    Ok(rows.order(transparency_checkpoints::size).limit(limit).select(Signed::as_select()).load(connection)?)
}
