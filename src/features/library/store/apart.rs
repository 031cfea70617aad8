//! Pictures that are kept apart for things with readers of their own.

use std::collections::HashMap;

use diesel::prelude::*;

use super::super::file::{File, FileId, State, Version};
use crate::platform::database::schema::{library_changes, library_files, library_uses, library_versions, people};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::Tlp;

/// The word of an account that may not sign in.
const DISABLED: &str = "disabled";

/// What uses a file.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = library_uses)]
pub(in super::super) struct UsedBy {
    item_id: String,
    /// Which thing it is.
    pub(in super::super) subject_id: String,
    /// Whether everyone may have the file there.
    pub(in super::super) is_public: bool,
    /// How far it goes there, where a rule of its own says who has it.
    pub(in super::super) tlp: Option<Tlp>,
}

/// Those of these items that something shows to fewer than everyone.
pub(in super::super) fn list_closed(connection: &mut DbConn, items: &[String]) -> Result<Vec<FileId>, Error> {
    let closed: Vec<String> = library_uses::table
        .filter(one_of(library_uses::item_id, items.iter().map(String::as_str)))
        .filter(library_uses::tlp.ne(Tlp::Clear))
        .select(library_uses::item_id)
        .distinct()
        .load(connection)?;
    Ok(closed.iter().filter_map(|id| FileId::parse(id)).collect())
}

/// Those of these files that are in the library, held so that nobody uses one or ceases to meanwhile.
pub(in super::super) fn hold_of_library(connection: &mut DbConn, files: &[FileId]) -> Result<Vec<FileId>, Error> {
    let of_library = library_files::table
        .filter(one_of(library_files::id, files))
        .filter(library_files::is_apart.eq(false))
        .order(library_files::id)
        .select(library_files::id);
    Ok(match connection {
        DbConn::Sqlite(connection) => of_library.load(connection)?,
        DbConn::Pg(connection) => of_library.for_update().load(connection)?,
    })
}

/// What uses these files, by file.
pub(in super::super) fn list_users(
    connection: &mut DbConn,
    files: &[FileId],
) -> Result<HashMap<FileId, Vec<UsedBy>>, Error> {
    let rows: Vec<UsedBy> = library_uses::table
        .filter(one_of(library_uses::item_id, files.iter().map(ToString::to_string)))
        .select(UsedBy::as_select())
        .load(connection)?;
    let mut found: HashMap<FileId, Vec<UsedBy>> = HashMap::new();
    for row in rows {
        if let Some(file) = FileId::parse(&row.item_id) {
            found.entry(file).or_default().push(row);
        }
    }
    Ok(found)
}

/// Takes these files out of the library, and what waited to change of them away: nobody is left who could decide about
/// it.
pub(in super::super) fn set_apart(connection: &mut DbConn, files: &[FileId]) -> Result<(), Error> {
    diesel::delete(library_changes::table.filter(one_of(library_changes::file_id, files))).execute(connection)?;
    let rows = library_files::table.filter(one_of(library_files::id, files));
    diesel::update(rows).set(library_files::is_apart.eq(true)).execute(connection)?;
    Ok(())
}

/// Whether a newer version of one of these files is yet to be looked at.
pub(in super::super) fn is_any_preparing(connection: &mut DbConn, files: &[FileId]) -> Result<bool, Error> {
    let preparing = library_versions::table
        .filter(one_of(library_versions::file_id, files))
        .filter(library_versions::state.eq_any([State::Preparing, State::Held]));
    Ok(diesel::select(diesel::dsl::exists(preparing)).get_result(connection)?)
}

/// What was handed in to be kept apart and changed last before a time, by people who left its organisation since, and that
/// nothing uses; at most so many.
pub(in super::super) fn list_left_apart(
    connection: &mut DbConn,
    before: Timestamp,
    limit: i64,
) -> Result<Vec<FileId>, Error> {
    let has_left = people::state.eq(DISABLED).or(people::organisation_id.ne(library_files::organisation_id));
    let item = diesel::dsl::sql::<diesel::sql_types::Text>("library_files.id");
    let uses = library_uses::table.filter(library_uses::item_id.eq(item));
    Ok(library_files::table
        .inner_join(people::table.on(people::id.eq(library_files::created_by)))
        .filter(library_files::is_apart.eq(true).and(library_files::updated_at.lt(before)))
        .filter(has_left)
        .filter(diesel::dsl::not(diesel::dsl::exists(uses)))
        .order(library_files::id)
        .limit(limit)
        .select(library_files::id)
        .load(connection)?)
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
