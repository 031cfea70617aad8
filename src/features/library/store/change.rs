//! Writing files.

use diesel::prelude::*;

use super::super::change::ChangeKind;
use super::super::description::Descriptions;
use super::super::file::{File, FileId, State, Version, WidthRow};
use super::uses::is_in_public_use;
use crate::platform::database::schema::{
    library_changes, library_descriptions, library_files, library_versions, library_widths,
};
use crate::platform::database::{DbConn, one_of, touch_content};
use crate::platform::errors::Error;
use crate::platform::storage::{FileKey, StoredFile};
use crate::platform::uploads::Content;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Adds a file.
pub(in super::super) fn insert_file(connection: &mut DbConn, file: &File) -> Result<(), Error> {
    diesel::insert_into(library_files::table).values(file).execute(connection)?;
    Ok(())
}

/// Writes title and language of a file; pages that show it are drawn anew.
pub(in super::super) fn update_particulars(connection: &mut DbConn, file: &File) -> Result<(), Error> {
    diesel::update(library_files::table.find(file.id))
        .set((
            library_files::title.eq(&file.title),
            library_files::search_key.eq(&file.search_key),
            library_files::language.eq(file.language),
            library_files::revision.eq(file.revision),
            library_files::updated_at.eq(file.updated_at),
        ))
        .execute(connection)?;
    touch_where_public(connection, file)
}

/// Writes which document a file is one language of; pages that show it are drawn anew.
pub(in super::super) fn set_document(connection: &mut DbConn, before: &File, file: &File) -> Result<(), Error> {
    touch_where_public(connection, before)?;
    diesel::update(library_files::table.find(file.id))
        .set((library_files::document_id.eq(file.document_id), library_files::updated_at.eq(file.updated_at)))
        .execute(connection)?;
    touch_where_public(connection, file)
}

/// Writes which version of a file was handed in last. Readers notice nothing until it is ready.
pub(in super::super) fn set_newest(connection: &mut DbConn, file: &File) -> Result<(), Error> {
    diesel::update(library_files::table.find(file.id))
        .set((library_files::newest.eq(file.newest), library_files::updated_at.eq(file.updated_at)))
        .execute(connection)?;
    Ok(())
}

/// Adds a version.
pub(in super::super) fn insert_version(connection: &mut DbConn, version: &Version) -> Result<(), Error> {
    diesel::insert_into(library_versions::table).values(version).execute(connection)?;
    Ok(())
}

/// How a version stands after a look at it that did not make it ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Standing {
    /// The scanner cannot be asked.
    Held,
    /// It cannot be drawn.
    Refused,
    /// The scanner would not take it.
    Unchecked,
    /// It holds something that runs.
    Active,
    /// Nobody can look into it to the end.
    Closed,
    /// Harmful.
    Quarantined,
}

/// Says how a version stands that nobody has finished with; `false` where somebody has, and nothing is changed: a job
/// may run twice at the same time.
pub(in super::super) fn set_standing(
    connection: &mut DbConn,
    file: FileId,
    number: i32,
    standing: Standing,
) -> Result<bool, Error> {
    let waiting = library_versions::table
        .find((file, number))
        .filter(one_of(library_versions::state, [State::Preparing, State::Held]));
    let changed = diesel::update(waiting)
        .set((
            library_versions::state.eq(standing.state()),
            library_versions::is_unchecked.eq(standing == Standing::Unchecked),
            library_versions::is_active.eq(standing == Standing::Active),
            library_versions::is_closed.eq(standing == Standing::Closed),
        ))
        .execute(connection)?;
    Ok(changed == 1)
}

impl Standing {
    const fn state(self) -> State {
        match self {
            Self::Held => State::Held,
            Self::Refused | Self::Unchecked | Self::Active | Self::Closed => State::Refused,
            Self::Quarantined => State::Quarantined,
        }
    }
}

/// Whether the bytes of a version are still those that were looked at.
pub(in super::super) fn is_stored(connection: &mut DbConn, version: &Version) -> Result<bool, Error> {
    let same = library_versions::table
        .find((version.file_id, version.number))
        .filter(library_versions::storage_key.eq(&version.storage_key));
    Ok(diesel::select(diesel::dsl::exists(same)).get_result(connection)?)
}

/// What a look may find something in.
const LOOKED_INTO: [Content; 6] =
    [Content::Pdf, Content::Docx, Content::Xlsx, Content::Pptx, Content::Odt, Content::Ods];

/// The next document behind `after`, by file and number, that is ready and was looked at by a duller eye.
pub(in super::super) fn maybe_looked_at_before(
    connection: &mut DbConn,
    look: i32,
    after: Option<(FileId, i32)>,
) -> Result<Option<Version>, Error> {
    let mut versions = library_versions::table
        .filter(one_of(library_versions::content, LOOKED_INTO).and(library_versions::look.lt(look)))
        .filter(library_versions::state.eq(State::Ready))
        .into_boxed();
    if let Some((file, number)) = after {
        let newer = library_versions::file_id.eq(file).and(library_versions::number.gt(number));
        versions = versions.filter(library_versions::file_id.gt(file).or(newer));
    }
    Ok(versions
        .order((library_versions::file_id, library_versions::number))
        .select(Version::as_select())
        .first(connection)
        .optional()?)
}

/// Notes how sharp the look was, and refuses what it found bad: readers get it no more, nor does it wait for them.
pub(in super::super) fn set_looked(
    connection: &mut DbConn,
    version: &Version,
    look: i32,
    standing: Option<Standing>,
) -> Result<(), Error> {
    let row = || library_versions::table.find((version.file_id, version.number));
    diesel::update(row()).set(library_versions::look.eq(look)).execute(connection)?;
    let Some(standing) = standing else { return Ok(()) };
    diesel::update(row())
        .set((
            library_versions::state.eq(standing.state()),
            library_versions::is_active.eq(standing == Standing::Active),
            library_versions::is_closed.eq(standing == Standing::Closed),
        ))
        .execute(connection)?;
    let waits = library_changes::table.find((version.file_id, ChangeKind::Version));
    diesel::delete(waits.filter(library_changes::number.eq(version.number))).execute(connection)?;
    let file: File = library_files::table.find(version.file_id).select(File::as_select()).first(connection)?;
    touch_where_public(connection, &file)
}

/// Refuses a version that was held for the scanner to the end.
pub(in super::super) fn refuse_held(connection: &mut DbConn, file: FileId, number: i32) -> Result<(), Error> {
    diesel::update(library_versions::table.find((file, number)).filter(library_versions::state.eq(State::Held)))
        .set((library_versions::state.eq(State::Refused), library_versions::is_unchecked.eq(true)))
        .execute(connection)?;
    Ok(())
}

/// Makes a version ready, with its widths, and the one readers get unless it is held or a newer one is ready already.
pub(in super::super) fn make_ready(
    connection: &mut DbConn,
    version: &Version,
    size: Option<(i32, i32)>,
    widths: &[WidthRow],
    is_held: bool,
    now: Timestamp,
) -> Result<(), Error> {
    let (width, height) = size.unzip();
    diesel::update(library_versions::table.find((version.file_id, version.number)))
        .set((
            library_versions::state.eq(State::Ready),
            library_versions::width.eq(width),
            library_versions::height.eq(height),
        ))
        .execute(connection)?;
    if !widths.is_empty() {
        crate::on_db!(connection, c => diesel::insert_into(library_widths::table).values(widths).execute(c))?;
    }
    if is_held {
        return Ok(());
    }
    diesel::update(library_files::table.find(version.file_id).filter(library_files::current.lt(version.number)))
        .set((library_files::current.eq(version.number), library_files::updated_at.eq(now)))
        .execute(connection)?;
    let file: File = library_files::table.find(version.file_id).select(File::as_select()).first(connection)?;
    touch_where_public(connection, &file)
}

/// Writes where the bytes of a version stand from now on; there are as many as before. Pages that lead there are drawn
/// anew.
pub(in super::super) fn set_stored(
    connection: &mut DbConn,
    version: &Version,
    stored: &StoredFile,
) -> Result<(), Error> {
    diesel::update(library_versions::table.find((version.file_id, version.number)))
        .set((library_versions::storage_key.eq(&stored.key), library_versions::hash.eq(&stored.hash)))
        .execute(connection)?;
    let file: File = library_files::table.find(version.file_id).select(File::as_select()).first(connection)?;
    touch_where_public(connection, &file)
}

/// Writes what a picture shows, in every language there are words for.
pub(in super::super) fn set_descriptions(
    connection: &mut DbConn,
    file: &File,
    descriptions: &Descriptions,
) -> Result<(), Error> {
    diesel::delete(library_descriptions::table.filter(library_descriptions::file_id.eq(file.id)))
        .execute(connection)?;
    let row = |(language, words): &(Language, String)| {
        (
            library_descriptions::file_id.eq(file.id),
            library_descriptions::language.eq(*language),
            library_descriptions::words.eq(words.clone()),
        )
    };
    let rows: Vec<_> = descriptions.all().iter().map(row).collect();
    if !rows.is_empty() {
        crate::on_db!(connection, c => diesel::insert_into(library_descriptions::table).values(&rows).execute(c))?;
    }
    touch_where_public(connection, file)
}

/// Removes a file's rows; the keys of what is stored of it, and how many bytes its versions had.
pub(in super::super) fn delete_file(connection: &mut DbConn, id: FileId) -> Result<(Vec<FileKey>, i64), Error> {
    let widths = library_widths::table.filter(library_widths::file_id.eq(id));
    let mut keys: Vec<FileKey> = widths.select(library_widths::storage_key).load(connection)?;
    let versions = library_versions::table.filter(library_versions::file_id.eq(id));
    let stored: Vec<(FileKey, i64)> =
        versions.select((library_versions::storage_key, library_versions::bytes)).load(connection)?;
    let bytes = stored.iter().map(|(_, bytes)| bytes).sum();
    keys.extend(stored.into_iter().map(|(key, _)| key));
    diesel::delete(widths).execute(connection)?;
    diesel::delete(versions).execute(connection)?;
    diesel::delete(library_descriptions::table.filter(library_descriptions::file_id.eq(id))).execute(connection)?;
    diesel::delete(library_files::table.find(id)).execute(connection)?;
    Ok((keys, bytes))
}

/// Lets pages be drawn anew that show a file.
pub(super) fn touch_where_public(connection: &mut DbConn, file: &File) -> Result<(), Error> {
    if is_in_public_use(connection, file)? {
        touch_content(connection)?;
    }
    Ok(())
}
