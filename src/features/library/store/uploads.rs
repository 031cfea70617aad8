//! Files on their way in pieces.

use diesel::prelude::*;

use super::super::file::{FileId, UploadId};
use crate::platform::database::schema::{library_pieces, library_uploads};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::platform::storage::{FileHash, FileKey};
use crate::platform::uploads::Refusal;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Uploads that are forgotten in one transaction.
const HANDFUL: i64 = 500;

/// A file that is not whole yet.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = library_uploads)]
pub(in super::super) struct UploadRow {
    pub(in super::super) id: UploadId,
    pub(in super::super) organisation_id: OrganisationId,
    pub(in super::super) person_id: PersonId,
    pub(in super::super) name: String,
    pub(in super::super) language: Option<Language>,
    /// Bytes of the whole.
    pub(in super::super) bytes: i64,
    /// Bytes there are.
    pub(in super::super) received: i64,
    pub(in super::super) created_at: Timestamp,
    pub(in super::super) updated_at: Timestamp,
    /// What became of it.
    pub(in super::super) file_id: Option<FileId>,
    /// Or why nothing did.
    pub(in super::super) refused: Option<Refusal>,
    /// The file it is to be a new version of.
    pub(in super::super) replaces: Option<FileId>,
}

impl UploadRow {
    /// Whether nothing more is to come.
    pub(in super::super) fn is_over(&self) -> bool {
        self.file_id.is_some() || self.refused.is_some()
    }
}

/// A piece of it.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = library_pieces)]
pub(in super::super) struct PieceRow {
    pub(in super::super) upload_id: UploadId,
    pub(in super::super) start: i64,
    pub(in super::super) storage_key: FileKey,
    pub(in super::super) hash: FileHash,
    pub(in super::super) bytes: i64,
}

/// Begins one.
pub(in super::super) fn insert_upload(connection: &mut DbConn, row: &UploadRow) -> Result<(), Error> {
    diesel::insert_into(library_uploads::table).values(row).execute(connection)?;
    Ok(())
}

/// An upload of the viewer's own.
pub(in super::super) fn find_upload(
    connection: &mut DbConn,
    viewer: &Viewer,
    id: UploadId,
) -> Result<UploadRow, Error> {
    let row: UploadRow = library_uploads::table.find(id).select(UploadRow::as_select()).first(connection)?;
    if viewer.is(row.person_id) { Ok(row) } else { Err(Error::NotFound) }
}

/// The same, so that nobody else finishes it before this change is written.
pub(in super::super) fn find_upload_for_change(
    connection: &mut DbConn,
    viewer: &Viewer,
    id: UploadId,
) -> Result<UploadRow, Error> {
    if let DbConn::Pg(connection) = connection {
        let row = library_uploads::table.find(id).select(library_uploads::id).for_update();
        row.first::<UploadId>(connection)?;
    }
    find_upload(connection, viewer, id)
}

/// Adds the next piece; `false` where it is not the next any more.
pub(in super::super) fn add_piece(connection: &mut DbConn, piece: &PieceRow, now: Timestamp) -> Result<bool, Error> {
    let row = library_uploads::table.find(piece.upload_id).filter(library_uploads::received.eq(piece.start));
    let is_next = diesel::update(row)
        .set((
            library_uploads::received.eq(library_uploads::received + piece.bytes),
            library_uploads::updated_at.eq(now),
        ))
        .execute(connection)?
        == 1;
    if is_next {
        diesel::insert_into(library_pieces::table).values(piece).execute(connection)?;
    }
    Ok(is_next)
}

/// The pieces in their order.
pub(in super::super) fn list_pieces(connection: &mut DbConn, id: UploadId) -> Result<Vec<PieceRow>, Error> {
    Ok(library_pieces::table
        .filter(library_pieces::upload_id.eq(id))
        .order(library_pieces::start)
        .select(PieceRow::as_select())
        .load(connection)?)
}

/// Writes what became of an upload.
pub(in super::super) fn close_upload(connection: &mut DbConn, row: &UploadRow) -> Result<(), Error> {
    diesel::update(library_uploads::table.find(row.id))
        .set((
            library_uploads::file_id.eq(row.file_id),
            library_uploads::refused.eq(row.refused),
            library_uploads::updated_at.eq(row.updated_at),
        ))
        .execute(connection)?;
    Ok(())
}

/// A handful of uploads that nobody went on with since a time. Nobody goes on with them before this change is written.
pub(in super::super) fn list_uploads_before(connection: &mut DbConn, time: Timestamp) -> Result<Vec<UploadRow>, Error> {
    let resting = library_uploads::table
        .filter(library_uploads::updated_at.lt(time))
        .order(library_uploads::updated_at)
        .limit(HANDFUL);
    Ok(match connection {
        DbConn::Sqlite(connection) => resting.select(UploadRow::as_select()).load(connection)?,
        DbConn::Pg(connection) => resting.select(UploadRow::as_select()).for_update().load(connection)?,
    })
}

/// Forgets these uploads; the keys of their pieces.
pub(in super::super) fn delete_uploads(connection: &mut DbConn, ids: &[UploadId]) -> Result<Vec<FileKey>, Error> {
    let keys = delete_pieces(connection, ids)?;
    diesel::delete(library_uploads::table.filter(one_of(library_uploads::id, ids))).execute(connection)?;
    Ok(keys)
}

/// How many files a person has on their way.
pub(in super::super) fn count_uploads(connection: &mut DbConn, person: PersonId) -> Result<i64, Error> {
    let open = library_uploads::file_id.is_null().and(library_uploads::refused.is_null());
    let on_their_way = library_uploads::table.filter(library_uploads::person_id.eq(person)).filter(open);
    Ok(on_their_way.count().get_result(connection)?)
}

/// Forgets the pieces of these uploads; their keys.
pub(in super::super) fn delete_pieces(connection: &mut DbConn, ids: &[UploadId]) -> Result<Vec<FileKey>, Error> {
    let pieces = library_pieces::table.filter(one_of(library_pieces::upload_id, ids));
    let keys = pieces.clone().select(library_pieces::storage_key).load(connection)?;
    diesel::delete(pieces).execute(connection)?;
    Ok(keys)
}
