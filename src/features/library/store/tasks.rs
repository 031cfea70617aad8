//! The changes of a library as its people find them: those that wait for one of them, and their own.

use std::collections::HashMap;

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::super::change::Change;
use super::super::file::{File, FileId};
use super::super::task::{Place, Share};
use crate::platform::database::schema::{library_change_writers, library_changes, library_files};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};

type Boxed = library_changes::BoxedQuery<'static, <DbConn as diesel::Connection>::Backend>;

/// The changes of an organisation that belong to a share. Of what is kept apart none is anybody's task.
fn of(organisation: OrganisationId, share: Share) -> Boxed {
    let files = library_files::table
        .filter(library_files::id.eq(library_changes::file_id))
        .filter(library_files::organisation_id.eq(organisation).and(library_files::is_apart.eq(false)));
    let written_by = |person: PersonId| {
        let writers = library_change_writers::table
            .filter(library_change_writers::file_id.eq(library_changes::file_id))
            .filter(library_change_writers::kind.eq(library_changes::kind));
        exists(writers.filter(library_change_writers::person_id.eq(person)))
    };
    let changes = library_changes::table.filter(exists(files)).into_boxed();
    match share {
        Share::All => changes,
        Share::Waiting => changes.filter(library_changes::reason.is_null()),
        Share::WaitingOfOthers(me) => changes.filter(library_changes::reason.is_null()).filter(not(written_by(me))),
        Share::Own(me) => changes.filter(library_changes::reason.is_null()).filter(written_by(me)),
        Share::GivenBack(me) => changes.filter(library_changes::reason.is_not_null()).filter(written_by(me)),
    }
}

/// A share of the changes in an organisation's library, the oldest first, each with its file: what comes behind `after`.
pub(in super::super) fn list_tasks(
    connection: &mut DbConn,
    organisation: OrganisationId,
    share: Share,
    after: Option<Place>,
    limit: usize,
) -> Result<Vec<(Change, File)>, Error> {
    let mut changes = of(organisation, share);
    if let Some(Place { at, file, kind }) = after {
        let same_moment = library_changes::created_at.eq(at);
        let later_file = library_changes::file_id.gt(file);
        let later_kind = library_changes::file_id.eq(file).and(library_changes::kind.gt(kind));
        changes = changes.filter(library_changes::created_at.gt(at).or(same_moment.and(later_file.or(later_kind))));
    }
    let changes: Vec<Change> = changes
        .order((library_changes::created_at, library_changes::file_id, library_changes::kind))
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select(Change::as_select())
        .load(connection)?;
    let ids: Vec<FileId> = changes.iter().map(|it| it.file_id).collect();
    let files: Vec<File> =
        library_files::table.filter(one_of(library_files::id, ids)).select(File::as_select()).load(connection)?;
    let files: HashMap<FileId, File> = files.into_iter().map(|file| (file.id, file)).collect();
    let with_file = |change: Change| {
        let file = files.get(&change.file_id).cloned().ok_or(Error::NotFound)?;
        Ok((change, file))
    };
    changes.into_iter().map(with_file).collect()
}

/// How many changes a share has.
pub(in super::super) fn count_tasks(
    connection: &mut DbConn,
    organisation: OrganisationId,
    share: Share,
) -> Result<i64, Error> {
    Ok(of(organisation, share).count().get_result(connection)?)
}
