//! The rows as a whole, for those who look after them.

use diesel::prelude::*;
use diesel::sql_types::Text;

use super::super::file::State;
use crate::platform::database::schema::{library_pieces, library_stores, library_versions, library_widths};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::platform::storage::{FileHash, FileKey, StoreMark};

/// The mark of the storage that belongs to this database, if one does.
pub(in super::super) fn maybe_mark(connection: &mut DbConn) -> Result<Option<StoreMark>, Error> {
    Ok(library_stores::table.select(library_stores::mark).first(connection).optional()?)
}

/// Marks this database, unless it is marked already; the mark it has afterwards.
pub(in super::super) fn marked(connection: &mut DbConn, mark: &StoreMark) -> Result<StoreMark, Error> {
    diesel::sql_query("INSERT INTO library_stores (id, mark) VALUES (1, $1) ON CONFLICT (id) DO NOTHING")
        .bind::<Text, _>(mark)
        .execute(connection)?;
    Ok(library_stores::table.select(library_stores::mark).first(connection)?)
}

/// Those of these stored files that nobody knows of.
pub(in super::super) fn list_unknown(connection: &mut DbConn, keys: Vec<FileKey>) -> Result<Vec<FileKey>, Error> {
    let versions = library_versions::table.filter(one_of(library_versions::storage_key, &keys));
    let mut known: Vec<FileKey> = versions.select(library_versions::storage_key).load(connection)?;
    let widths = library_widths::table.filter(one_of(library_widths::storage_key, &keys));
    known.extend(widths.select(library_widths::storage_key).load::<FileKey>(connection)?);
    let pieces = library_pieces::table.filter(one_of(library_pieces::storage_key, &keys));
    known.extend(pieces.select(library_pieces::storage_key).load::<FileKey>(connection)?);
    Ok(keys.into_iter().filter(|key| !known.contains(key)).collect())
}

/// Every stored file somebody knows of, and what its bytes hash to.
pub(in super::super) fn list_stored(connection: &mut DbConn) -> Result<Vec<(FileKey, FileHash)>, Error> {
    let mut all: Vec<(FileKey, FileHash)> =
        library_versions::table.select((library_versions::storage_key, library_versions::hash)).load(connection)?;
    let widths = library_widths::table.select((library_widths::storage_key, library_widths::hash));
    all.extend(widths.load::<(FileKey, FileHash)>(connection)?);
    let pieces = library_pieces::table.select((library_pieces::storage_key, library_pieces::hash));
    all.extend(pieces.load::<(FileKey, FileHash)>(connection)?);
    Ok(all)
}

/// Widths of pictures whose version is not ready.
pub(in super::super) fn list_widths_without_source(connection: &mut DbConn) -> Result<Vec<FileKey>, Error> {
    let version =
        library_versions::file_id.eq(library_widths::file_id).and(library_versions::number.eq(library_widths::number));
    Ok(library_widths::table
        .inner_join(library_versions::table.on(version))
        .filter(library_versions::state.ne(State::Ready))
        .select(library_widths::storage_key)
        .load(connection)?)
}
