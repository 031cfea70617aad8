//! Where files are used.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::super::DocumentId;
use super::super::file::{File, FileId};
use super::super::uses::Use;
use crate::platform::database::schema::{library_documents, library_files, library_uses};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::tlp::Tlp;

/// A use as it is shown.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = library_uses)]
pub(in super::super) struct UseRow {
    pub(in super::super) title: String,
    pub(in super::super) path: String,
    pub(in super::super) is_public: bool,
}

/// The ids by which a file is used: its own, and that of its document.
fn items(file: &File) -> Vec<String> {
    let document = file.document_id.map(|id| id.to_string());
    std::iter::once(file.id.to_string()).chain(document).collect()
}

/// Whether something public shows the file.
pub(in super::super) fn is_in_public_use(connection: &mut DbConn, file: &File) -> Result<bool, Error> {
    let uses =
        library_uses::table.filter(library_uses::item_id.eq_any(items(file)).and(library_uses::is_public.eq(true)));
    Ok(diesel::select(exists(uses)).get_result(connection)?)
}

/// Whether somebody has the file before them who did not change it: readers, or whoever is to release what shows it.
pub(in super::super) fn is_read(connection: &mut DbConn, file: &File) -> Result<bool, Error> {
    let is_read = library_uses::is_public.eq(true).or(library_uses::is_waiting.eq(true));
    let uses = library_uses::table.filter(library_uses::item_id.eq_any(items(file)).and(is_read));
    Ok(diesel::select(exists(uses)).get_result(connection)?)
}

/// The same of a document, by itself or by one of its files.
pub(in super::super) fn is_document_read(connection: &mut DbConn, document: DocumentId) -> Result<bool, Error> {
    let files = library_files::table.filter(library_files::document_id.eq(document));
    let items: Vec<FileId> = files.select(library_files::id).load(connection)?;
    let items: Vec<String> = items.iter().map(ToString::to_string).chain([document.to_string()]).collect();
    let is_read = library_uses::is_public.eq(true).or(library_uses::is_waiting.eq(true));
    let uses = library_uses::table.filter(one_of(library_uses::item_id, &items)).filter(is_read);
    Ok(diesel::select(exists(uses)).get_result(connection)?)
}

/// Where a file is used, by name.
pub(in super::super) fn list_uses(connection: &mut DbConn, file: &File) -> Result<Vec<UseRow>, Error> {
    Ok(library_uses::table
        .filter(library_uses::item_id.eq_any(items(file)))
        .order((library_uses::title, library_uses::subject_id))
        .select(UseRow::as_select())
        .load(connection)?)
}

/// The items something uses.
pub(in super::super) fn list_items(connection: &mut DbConn, (kind, id): (&str, &str)) -> Result<Vec<String>, Error> {
    let uses = library_uses::table.filter(library_uses::subject_kind.eq(kind).and(library_uses::subject_id.eq(id)));
    Ok(uses.select(library_uses::item_id).load(connection)?)
}

/// Writes that something uses these items, each with whether it does so in public, and how far it goes there where a rule
/// of its own says that; what was written of them before is replaced.
pub(in super::super) fn insert_uses<'a>(
    connection: &mut DbConn,
    items: impl IntoIterator<Item = (&'a str, bool, Option<Tlp>)>,
    usage: &Use,
) -> Result<(), Error> {
    let items: Vec<(&str, bool, Option<Tlp>)> = items.into_iter().collect();
    if items.is_empty() {
        return Ok(());
    }
    let (kind, id) = (usage.subject.0, usage.subject.1.as_str());
    diesel::delete(
        library_uses::table
            .filter(library_uses::subject_kind.eq(kind).and(library_uses::subject_id.eq(id)))
            .filter(one_of(library_uses::item_id, items.iter().map(|it| it.0))),
    )
    .execute(connection)?;
    let row = |(item, is_public, tlp): (&'a str, bool, Option<Tlp>)| {
        (
            library_uses::item_id.eq(item),
            library_uses::subject_kind.eq(kind),
            library_uses::subject_id.eq(id),
            library_uses::title.eq(usage.title.as_str()),
            library_uses::path.eq(usage.path.as_str()),
            library_uses::is_public.eq(is_public),
            library_uses::is_waiting.eq(usage.is_waiting),
            library_uses::tlp.eq(tlp),
            library_uses::shown_path.eq(usage.shown_path.as_str()),
            library_uses::theme.eq(usage.theme),
            library_uses::day.eq(usage.day.to_string()),
        )
    };
    let rows: Vec<_> = items.into_iter().map(row).collect();
    crate::on_db!(connection, c => diesel::insert_into(library_uses::table).values(&rows).execute(c))?;
    Ok(())
}

/// Forgets what something uses.
pub(in super::super) fn delete_uses(connection: &mut DbConn, (kind, id): (&str, &str)) -> Result<(), Error> {
    let uses = library_uses::table.filter(library_uses::subject_kind.eq(kind).and(library_uses::subject_id.eq(id)));
    diesel::delete(uses).execute(connection)?;
    Ok(())
}

/// The documents these subjects of a kind use.
pub(in super::super) fn list_used_documents(
    connection: &mut DbConn,
    kind: &str,
    subjects: &[String],
) -> Result<Vec<DocumentId>, Error> {
    let items: Vec<String> = library_uses::table
        .filter(library_uses::subject_kind.eq(kind).and(one_of(library_uses::subject_id, subjects)))
        .select(library_uses::item_id)
        .distinct()
        .load(connection)?;
    let items: Vec<DocumentId> = items.iter().filter_map(|id| DocumentId::parse(id)).collect();
    Ok(library_documents::table
        .filter(one_of(library_documents::id, items))
        .select(library_documents::id)
        .load(connection)?)
}

/// A place where a document is shown.
#[derive(Debug, Clone, Queryable)]
pub(in super::super) struct Place {
    /// The document.
    pub(in super::super) item: String,
    /// Its page for its own organisation, without the language.
    pub(in super::super) path: String,
    /// Its page for readers.
    pub(in super::super) shown_path: Option<String>,
    /// Whether its readers see the document.
    pub(in super::super) is_public: bool,
    /// What it is about.
    pub(in super::super) theme: Option<Theme>,
    /// Its day.
    pub(in super::super) day: Option<String>,
}

/// Where these documents are shown: in public before elsewhere, the newest first.
pub(in super::super) fn list_places(connection: &mut DbConn, documents: &[DocumentId]) -> Result<Vec<Place>, Error> {
    Ok(library_uses::table
        .filter(one_of(library_uses::item_id, documents.iter().map(ToString::to_string)))
        .order((library_uses::is_public.desc(), library_uses::day.desc(), library_uses::subject_id.desc()))
        .select((
            library_uses::item_id,
            library_uses::path,
            library_uses::shown_path,
            library_uses::is_public,
            library_uses::theme,
            library_uses::day,
        ))
        .load(connection)?)
}
