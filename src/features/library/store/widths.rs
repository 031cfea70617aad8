//! The widths pages show.

use diesel::prelude::*;

use super::super::file::{FileId, WidthRow};
use crate::platform::database::DbConn;
use crate::platform::database::schema::{library_files, library_versions, library_widths};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;

/// The widths of the current versions of an organisation's files, the smallest first, each with the file's name.
pub(in super::super) fn list_widths(
    connection: &mut DbConn,
    organisation: OrganisationId,
    files: &[FileId],
) -> Result<Vec<(WidthRow, String)>, Error> {
    let version =
        library_versions::file_id.eq(library_widths::file_id).and(library_versions::number.eq(library_widths::number));
    let current = library_files::id.eq(library_widths::file_id).and(library_files::current.eq(library_widths::number));
    Ok(library_widths::table
        .inner_join(library_versions::table.on(version))
        .inner_join(library_files::table.on(current))
        .filter(library_files::id.eq_any(files.to_vec()).and(library_files::organisation_id.eq(organisation)))
        .order((library_widths::file_id, library_widths::width))
        .select((WidthRow::as_select(), library_versions::name))
        .load(connection)?)
}

/// The widths of one version, the smallest first.
pub(in super::super) fn list_widths_of(
    connection: &mut DbConn,
    file: FileId,
    number: i32,
) -> Result<Vec<WidthRow>, Error> {
    Ok(library_widths::table
        .filter(library_widths::file_id.eq(file).and(library_widths::number.eq(number)))
        .order(library_widths::width)
        .select(WidthRow::as_select())
        .load(connection)?)
}
