//! Pictures that are kept apart for things with readers of their own.

use diesel::prelude::*;

use super::super::file::{File, FileId, State, Version};
use crate::platform::database::schema::{library_files, library_uses, library_versions};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};

/// What uses a file.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = library_uses)]
pub(in super::super) struct UsedBy {
    item_id: String,
    /// Whether everyone may have the file there.
    pub(in super::super) is_public: bool,
    /// Whether a rule of its own says who has it there.
    pub(in super::super) has_own_readers: bool,
}

/// Those of these files that are an organisation's own and in its library, held so that nobody uses one meanwhile, each
/// with what uses it.
pub(in super::super) fn hold_for_apart(
    connection: &mut DbConn,
    organisation: OrganisationId,
    files: &[FileId],
) -> Result<Vec<(FileId, Vec<UsedBy>)>, Error> {
    let of_library = library_files::table
        .filter(one_of(library_files::id, files).and(library_files::organisation_id.eq(organisation)))
        .filter(library_files::is_apart.eq(false))
        .order(library_files::id)
        .select(library_files::id);
    let held: Vec<FileId> = match connection {
        DbConn::Sqlite(connection) => of_library.load(connection)?,
        DbConn::Pg(connection) => of_library.for_update().load(connection)?,
    };
    let items = held.iter().map(ToString::to_string);
    let uses: Vec<UsedBy> = library_uses::table
        .filter(one_of(library_uses::item_id, items))
        .select(UsedBy::as_select())
        .load(connection)?;
    let of = |file: FileId| (file, uses.iter().filter(|it| it.item_id == file.as_str()).cloned().collect());
    Ok(held.into_iter().map(of).collect())
}

/// Takes these files out of the library.
pub(in super::super) fn set_apart(connection: &mut DbConn, files: &[FileId]) -> Result<(), Error> {
    let rows = library_files::table.filter(one_of(library_files::id, files));
    diesel::update(rows).set(library_files::is_apart.eq(true)).execute(connection)?;
    Ok(())
}

/// What this person handed in to be kept apart and nobody can be shown yet, the newest first.
pub(in super::super) fn list_waiting_apart(
    connection: &mut DbConn,
    (organisation, person): (OrganisationId, PersonId),
    limit: i64,
) -> Result<Vec<(File, Version)>, Error> {
    let newest =
        library_versions::file_id.eq(library_files::id).and(library_versions::number.eq(library_files::newest));
    Ok(library_files::table
        .inner_join(library_versions::table.on(newest))
        .filter(library_files::organisation_id.eq(organisation).and(library_files::created_by.eq(person)))
        .filter(library_files::is_apart.eq(true).and(library_versions::state.ne(State::Ready)))
        .order(library_files::id.desc())
        .limit(limit)
        .select((File::as_select(), Version::as_select()))
        .load(connection)?)
}
