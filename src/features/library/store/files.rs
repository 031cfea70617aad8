//! One file or a few. What the viewer may not see is not found.

use std::collections::HashMap;

use diesel::prelude::*;

use super::super::description::Descriptions;
use super::super::file::{File, FileId, Kind, State, Version, WidthRow, width_name};
use super::super::permissions::{Bytes, may_open, sees_file};
use super::uses::is_in_public_use;
use crate::platform::database::schema::{
    library_descriptions, library_files, library_versions, library_widths, organisations,
};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::platform::storage::{FileHash, FileKey};
use crate::platform::uploads::Content;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Viewer;

/// The file, for those of its own people who see it.
pub(in super::super) fn find(connection: &mut DbConn, viewer: &Viewer, id: FileId) -> Result<File, Error> {
    let file: File = library_files::table.find(id).select(File::as_select()).first(connection)?;
    if sees_file(viewer, &file) { Ok(file) } else { Err(withheld(connection, &file)?) }
}

fn withheld(connection: &mut DbConn, file: &File) -> Result<Error, Error> {
    Ok(Error::withheld("file", file.id, owner_of(connection, file)?))
}

/// Whose the file is; nobody's where it is the secretariat's.
fn owner_of(connection: &mut DbConn, file: &File) -> Result<Option<CountryCode>, Error> {
    Ok(organisations::table.find(file.organisation_id).select(organisations::country).first(connection)?)
}

/// The file, for the portal's own work; `None` where it is gone.
pub(in super::super) fn maybe_file(connection: &mut DbConn, id: FileId) -> Result<Option<File>, Error> {
    Ok(library_files::table.find(id).select(File::as_select()).first(connection).optional()?)
}

/// These files, each with the version handed in last.
pub(in super::super) fn list_newest(connection: &mut DbConn, ids: &[FileId]) -> Result<Vec<(File, Version)>, Error> {
    let newest =
        library_versions::file_id.eq(library_files::id).and(library_versions::number.eq(library_files::newest));
    Ok(library_files::table
        .inner_join(library_versions::table.on(newest))
        .filter(one_of(library_files::id, ids))
        .select((File::as_select(), Version::as_select()))
        .load(connection)?)
}

/// The files behind one, at most so many.
pub(in super::super) fn list_all(
    connection: &mut DbConn,
    after: Option<FileId>,
    limit: i64,
) -> Result<Vec<FileId>, Error> {
    let mut files = library_files::table.into_boxed();
    if let Some(after) = after {
        files = files.filter(library_files::id.gt(after));
    }
    Ok(files.order(library_files::id).limit(limit).select(library_files::id).load(connection)?)
}

/// The file, for its own people, so that nobody else changes it, uses it or removes it before this change is written.
/// Writers on the other engine stand in line anyway. Who takes room as well takes it after this.
pub(in super::super) fn find_for_change(connection: &mut DbConn, viewer: &Viewer, id: FileId) -> Result<File, Error> {
    if let DbConn::Pg(connection) = connection {
        let row = library_files::table.find(id).select(library_files::id).for_update();
        row.first::<FileId>(connection)?;
    }
    find(connection, viewer, id)
}

/// The file as a job changes it: nobody else changes it or uses it before that is written. `None` where it is gone.
pub(in super::super) fn hold_file(connection: &mut DbConn, id: FileId) -> Result<Option<File>, Error> {
    if let DbConn::Pg(connection) = connection {
        let row = library_files::table.find(id).select(library_files::id).for_update();
        row.first::<FileId>(connection).optional()?;
    }
    maybe_file(connection, id)
}

/// Every version of a file, the newest first.
pub(in super::super) fn list_versions(connection: &mut DbConn, id: FileId) -> Result<Vec<Version>, Error> {
    Ok(library_versions::table
        .filter(library_versions::file_id.eq(id))
        .order(library_versions::number.desc())
        .select(Version::as_select())
        .load(connection)?)
}

/// A version that a job has yet to look at.
pub(in super::super) fn maybe_waiting(
    connection: &mut DbConn,
    id: FileId,
    number: i32,
) -> Result<Option<Version>, Error> {
    Ok(library_versions::table
        .find((id, number))
        .filter(library_versions::state.eq_any([State::Preparing, State::Held]))
        .select(Version::as_select())
        .first(connection)
        .optional()?)
}

/// Those of these files that are an organisation's own, each with what it is: of the library, and with `has_own_readers`
/// also those that are kept apart. None of them is removed, kept apart or without its description before a change that
/// found them here is written.
pub(in super::super) fn own_files(
    connection: &mut DbConn,
    organisation: OrganisationId,
    files: &[FileId],
    has_own_readers: bool,
) -> Result<HashMap<FileId, Kind>, Error> {
    if files.is_empty() {
        return Ok(HashMap::new());
    }
    let own = library_files::table
        .filter(one_of(library_files::id, files).and(library_files::organisation_id.eq(organisation)))
        .filter(library_files::is_apart.eq(false).or(library_files::is_apart.eq(has_own_readers)))
        .order(library_files::id)
        .select((library_files::id, library_files::kind));
    let rows: Vec<(FileId, Kind)> = match connection {
        DbConn::Sqlite(connection) => own.load(connection)?,
        DbConn::Pg(connection) => own.for_share().load(connection)?,
    };
    Ok(rows.into_iter().collect())
}

/// Those of these files that are kept apart.
pub(in super::super) fn list_apart(connection: &mut DbConn, files: &[FileId]) -> Result<Vec<FileId>, Error> {
    let apart = library_files::table.filter(one_of(library_files::id, files)).filter(library_files::is_apart.eq(true));
    Ok(apart.select(library_files::id).load(connection)?)
}

/// The descriptions of those files that have any.
pub(in super::super) fn descriptions_of(
    connection: &mut DbConn,
    files: &[FileId],
) -> Result<HashMap<FileId, Descriptions>, Error> {
    let rows: Vec<(FileId, Language, String)> = library_descriptions::table
        .filter(library_descriptions::file_id.eq_any(files.to_vec()))
        .select((library_descriptions::file_id, library_descriptions::language, library_descriptions::words))
        .load(connection)?;
    let mut lists: HashMap<FileId, Vec<(Language, String)>> = HashMap::new();
    for (file, language, words) in rows {
        lists.entry(file).or_default().push((language, words));
    }
    Ok(lists.into_iter().map(|(file, list)| (file, Descriptions::of(list))).collect())
}

/// Bytes that may be sent.
pub(in super::super) struct Served {
    /// Of which file.
    pub(in super::super) file: FileId,
    /// Whose it is; told where it is not public.
    pub(in super::super) owner: Option<CountryCode>,
    pub(in super::super) key: FileKey,
    pub(in super::super) hash: FileHash,
    /// How many.
    pub(in super::super) bytes: i64,
    pub(in super::super) content: Content,
    pub(in super::super) name: String,
    /// Whether they were drawn here.
    pub(in super::super) is_width: bool,
    /// Whether everyone may have them.
    pub(in super::super) is_public: bool,
}

/// What stands under a key, if this viewer may have it.
pub(in super::super) fn find_served(connection: &mut DbConn, viewer: &Viewer, key: &FileKey) -> Result<Served, Error> {
    let width: Option<WidthRow> = library_widths::table
        .filter(library_widths::storage_key.eq(key))
        .select(WidthRow::as_select())
        .first(connection)
        .optional()?;
    let versions = library_versions::table.select(Version::as_select()).into_boxed();
    let versions = match &width {
        Some(row) => {
            versions.filter(library_versions::file_id.eq(row.file_id).and(library_versions::number.eq(row.number)))
        }
        None => versions.filter(library_versions::storage_key.eq(key)),
    };
    let version: Version = versions.filter(library_versions::state.eq(State::Ready)).first(connection)?;
    let file: File = library_files::table.find(version.file_id).select(File::as_select()).first(connection)?;
    let bytes = Bytes {
        version: version.number,
        is_original_of_a_picture: width.is_none() && version.content.is_picture(),
        is_in_public_use: is_in_public_use(connection, &file)?,
    };
    if !may_open(viewer, &file, bytes) {
        return Err(withheld(connection, &file)?);
    }
    let is_public = may_open(&Viewer::Anonymous, &file, bytes);
    let owner = if is_public { None } else { owner_of(connection, &file)? };
    Ok(match width {
        Some(row) => Served {
            file: file.id,
            owner,
            name: width_name(&version.name, row.width, row.content),
            key: row.storage_key,
            hash: row.hash,
            bytes: row.bytes,
            content: row.content,
            is_width: true,
            is_public,
        },
        None => Served {
            file: file.id,
            owner,
            key: version.storage_key,
            hash: version.hash,
            bytes: version.bytes,
            content: version.content,
            name: version.name,
            is_width: false,
            is_public,
        },
    })
}
