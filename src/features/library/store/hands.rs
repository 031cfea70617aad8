//! Who had a part in what readers have not had of a file.

use diesel::prelude::*;

use super::super::DocumentId;
use super::super::file::FileId;
use crate::platform::database::schema::{library_files, library_hands, library_uses};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;

/// Notes that these people had a part in a file.
pub(in super::super) fn insert_hands(connection: &mut DbConn, file: FileId, people: &[PersonId]) -> Result<(), Error> {
    for person in people {
        let row = (library_hands::file_id.eq(file), library_hands::person_id.eq(*person));
        crate::on_db!(connection, c => diesel::insert_into(library_hands::table)
            .values(row)
            .on_conflict_do_nothing()
            .execute(c))?;
    }
    Ok(())
}

/// Forgets who had a part in these files: readers have them as they are.
pub(in super::super) fn forget_hands(connection: &mut DbConn, files: &[FileId]) -> Result<(), Error> {
    if !files.is_empty() {
        diesel::delete(library_hands::table.filter(one_of(library_hands::file_id, files))).execute(connection)?;
    }
    Ok(())
}

/// The same of every language of these documents.
pub(in super::super) fn forget_hands_in(connection: &mut DbConn, documents: &[DocumentId]) -> Result<(), Error> {
    if documents.is_empty() {
        return Ok(());
    }
    let files = library_files::table
        .filter(one_of(library_files::document_id.assume_not_null(), documents))
        .select(library_files::id)
        .load(connection)?;
    forget_hands(connection, &files)
}

/// Who had a part in the files that subjects of a kind show: of these subjects and by this person, where that is asked.
pub(in super::super) fn list_hands(
    connection: &mut DbConn,
    kind: &str,
    subjects: Option<&[String]>,
    by: Option<PersonId>,
) -> Result<Vec<(String, PersonId)>, Error> {
    let is_item = library_uses::item_id
        .eq(library_files::id)
        .or(library_uses::item_id.eq(library_files::document_id.assume_not_null()));
    let mut hands = library_hands::table
        .inner_join(library_files::table.on(library_files::id.eq(library_hands::file_id)))
        .inner_join(library_uses::table.on(is_item))
        .filter(library_uses::subject_kind.eq(kind))
        .select((library_uses::subject_id, library_hands::person_id))
        .distinct()
        .into_boxed();
    if let Some(subjects) = subjects {
        hands = hands.filter(one_of(library_uses::subject_id, subjects));
    }
    if let Some(person) = by {
        hands = hands.filter(library_hands::person_id.eq(person));
    }
    Ok(hands.load(connection)?)
}
