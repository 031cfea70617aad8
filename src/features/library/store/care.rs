//! The rows as a whole, for those who look after them.

use diesel::prelude::*;

use super::super::file::State;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{library_pieces, library_versions, library_widths};
use crate::platform::errors::Error;
use crate::platform::storage::{FileHash, FileKey};

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
