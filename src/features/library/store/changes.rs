//! Changes that wait for another person, or were given back.

use std::collections::HashMap;

use diesel::prelude::*;

use super::super::change::{Change, ChangeKind};
use super::super::file::{File, FileId};
use super::change::touch_where_public;
use crate::platform::database::schema::{library_change_writers, library_changes, library_files};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// The change of a kind that a file waits with, or that was given back, if any.
pub(in super::super) fn maybe_change(
    connection: &mut DbConn,
    file: FileId,
    kind: ChangeKind,
) -> Result<Option<Change>, Error> {
    Ok(library_changes::table.find((file, kind)).select(Change::as_select()).first(connection).optional()?)
}

/// The same, where it waits.
pub(in super::super) fn maybe_waiting_change(
    connection: &mut DbConn,
    file: FileId,
    kind: ChangeKind,
) -> Result<Option<Change>, Error> {
    Ok(maybe_change(connection, file, kind)?.filter(|it| !it.is_given_back()))
}

/// Every change a file waits with, and those that were given back.
pub(in super::super) fn list_changes(connection: &mut DbConn, file: FileId) -> Result<Vec<Change>, Error> {
    let changes = library_changes::table.filter(library_changes::file_id.eq(file)).order(library_changes::kind);
    Ok(changes.select(Change::as_select()).load(connection)?)
}

/// Whose work a change is.
pub(in super::super) fn list_writers(
    connection: &mut DbConn,
    file: FileId,
    kind: ChangeKind,
) -> Result<Vec<PersonId>, Error> {
    Ok(library_change_writers::table
        .filter(library_change_writers::file_id.eq(file).and(library_change_writers::kind.eq(kind)))
        .order(library_change_writers::person_id)
        .select(library_change_writers::person_id)
        .load(connection)?)
}

/// Whose work the changes of these files are.
pub(in super::super) fn list_writers_of(
    connection: &mut DbConn,
    files: &[FileId],
) -> Result<HashMap<(FileId, ChangeKind), Vec<PersonId>>, Error> {
    let rows: Vec<(FileId, ChangeKind, PersonId)> = library_change_writers::table
        .filter(one_of(library_change_writers::file_id, files))
        .order(library_change_writers::person_id)
        .select((library_change_writers::file_id, library_change_writers::kind, library_change_writers::person_id))
        .load(connection)?;
    let mut writers: HashMap<(FileId, ChangeKind), Vec<PersonId>> = HashMap::new();
    for (file, kind, person) in rows {
        writers.entry((file, kind)).or_default().push(person);
    }
    Ok(writers)
}

/// Lets a change wait, with whose work it is.
pub(in super::super) fn insert_change(
    connection: &mut DbConn,
    change: &Change,
    writers: &[PersonId],
) -> Result<(), Error> {
    diesel::insert_into(library_changes::table).values(change).execute(connection)?;
    let mut writers = writers.to_vec();
    writers.sort_unstable();
    writers.dedup();
    for person in writers {
        diesel::insert_into(library_change_writers::table)
            .values((
                library_change_writers::file_id.eq(change.file_id),
                library_change_writers::kind.eq(change.kind),
                library_change_writers::person_id.eq(person),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Writes that a change was given back.
pub(in super::super) fn update_change(connection: &mut DbConn, change: &Change) -> Result<(), Error> {
    diesel::update(library_changes::table.find((change.file_id, change.kind)))
        .set((
            library_changes::reason.eq(&change.reason),
            library_changes::returned_by.eq(change.returned_by),
            library_changes::returned_at.eq(change.returned_at),
        ))
        .execute(connection)?;
    Ok(())
}

/// Forgets a change, and whose work it was.
pub(in super::super) fn delete_change(connection: &mut DbConn, file: FileId, kind: ChangeKind) -> Result<(), Error> {
    diesel::delete(library_changes::table.find((file, kind))).execute(connection)?;
    Ok(())
}

/// Counts the file's revision on, and gives it: who saves without having seen the change is told.
pub(in super::super) fn next_revision(connection: &mut DbConn, file: &File, now: Timestamp) -> Result<i32, Error> {
    diesel::update(library_files::table.find(file.id))
        .set((library_files::revision.eq(library_files::revision + 1), library_files::updated_at.eq(now)))
        .execute(connection)?;
    Ok(library_files::table.find(file.id).select(library_files::revision).first(connection)?)
}

/// Gives readers a newer version; pages that show the file are drawn anew.
pub(in super::super) fn set_current(
    connection: &mut DbConn,
    file: &File,
    number: i32,
    now: Timestamp,
) -> Result<(), Error> {
    diesel::update(library_files::table.find(file.id).filter(library_files::current.lt(number)))
        .set((library_files::current.eq(number), library_files::updated_at.eq(now)))
        .execute(connection)?;
    touch_where_public(connection, file)
}
