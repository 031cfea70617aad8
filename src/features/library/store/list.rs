//! The list of a library, newest first, and the pictures a text may show.

use std::collections::HashMap;

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::super::file::{File, FileId, Kind, Version, WidthRow};
use super::widths::list_widths;
use crate::platform::database::schema::{library_files, library_uses, library_versions};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::platform::i18n::folding;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;

/// Files on a page of the list.
pub(in super::super) const PER_PAGE: usize = 25;

/// Words of a search that count: SQLite takes no more than a thousand conditions.
const MOST_WORDS: usize = 8;

/// What the list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in super::super) struct Filter {
    /// A part of title or name, as typed.
    pub(in super::super) words: String,
    pub(in super::super) kind: Option<Kind>,
    pub(in super::super) language: Option<Language>,
    /// Only what nothing uses.
    pub(in super::super) is_unused: bool,
}

/// A file as the list shows it.
pub(in super::super) struct Listed {
    pub(in super::super) file: File,
    /// The version handed in last.
    pub(in super::super) version: Version,
    /// The smallest width of a picture.
    pub(in super::super) thumbnail: Option<(WidthRow, String)>,
}

type Boxed<'a> = library_files::BoxedQuery<'a, <DbConn as diesel::Connection>::Backend>;

/// The files of a library under a choice; with a person also what they handed in to be kept apart.
fn filtered((organisation, person): (OrganisationId, Option<PersonId>), filter: &Filter) -> Boxed<'static> {
    let mut query = library_files::table.filter(library_files::organisation_id.eq(organisation)).into_boxed();
    query = match person {
        Some(person) => query.filter(library_files::is_apart.eq(false).or(library_files::created_by.eq(person))),
        None => query.filter(library_files::is_apart.eq(false)),
    };
    for word in folding::fold(&filter.words).split_whitespace().take(MOST_WORDS) {
        let escaped = word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        query = query.filter(library_files::search_key.like(format!("%{escaped}%")).escape('\\'));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(library_files::kind.eq(kind));
    }
    if let Some(language) = filter.language {
        query = query.filter(library_files::language.eq(language));
    }
    if filter.is_unused {
        let used_as = |column: &'static str| {
            let item = diesel::dsl::sql::<diesel::sql_types::Text>(column);
            exists(library_uses::table.filter(library_uses::item_id.eq(item)))
        };
        query = query.filter(not(used_as("library_files.id"))).filter(not(used_as("library_files.document_id")));
    }
    query
}

/// A page of the list as this person sees it: what came before `before`, and one more than a page holds where there is
/// more.
pub(in super::super) fn list(
    connection: &mut DbConn,
    (organisation, person): (OrganisationId, PersonId),
    filter: &Filter,
    before: Option<FileId>,
) -> Result<Vec<Listed>, Error> {
    let mut query = filtered((organisation, Some(person)), filter);
    if let Some(before) = before {
        // An id begins with the time it was made at.
        query = query.filter(library_files::id.lt(before));
    }
    let files = query
        .order(library_files::id.desc())
        .limit(i64::try_from(PER_PAGE + 1).unwrap_or(i64::MAX))
        .select(File::as_select())
        .load(connection)?;
    with_versions(connection, organisation, files)
}

/// The newest pictures that can be shown, at most `limit`; with a person also those they handed in to be kept apart.
pub(in super::super) fn list_choices(
    connection: &mut DbConn,
    (organisation, person): (OrganisationId, Option<PersonId>),
    words: &str,
    limit: i64,
) -> Result<Vec<Listed>, Error> {
    let filter = Filter { words: words.to_owned(), kind: Some(Kind::Picture), ..Filter::default() };
    let files = filtered((organisation, person), &filter)
        .filter(library_files::current.gt(0))
        .order(library_files::id.desc())
        .limit(limit)
        .select(File::as_select())
        .load(connection)?;
    with_versions(connection, organisation, files)
}

/// These files of an organisation, whoever sees them.
pub(in super::super) fn list_these(
    connection: &mut DbConn,
    organisation: OrganisationId,
    ids: &[FileId],
) -> Result<Vec<Listed>, Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let files = library_files::table
        .filter(one_of(library_files::id, ids).and(library_files::organisation_id.eq(organisation)))
        .order(library_files::id.desc())
        .select(File::as_select())
        .load(connection)?;
    with_versions(connection, organisation, files)
}

fn with_versions(
    connection: &mut DbConn,
    organisation: OrganisationId,
    files: Vec<File>,
) -> Result<Vec<Listed>, Error> {
    let ids: Vec<FileId> = files.iter().map(|file| file.id).collect();
    let newest =
        library_files::id.eq(library_versions::file_id).and(library_files::newest.eq(library_versions::number));
    let versions = library_versions::table
        .inner_join(library_files::table.on(newest))
        .filter(one_of(library_versions::file_id, &ids))
        .select(Version::as_select())
        .load::<Version>(connection)?;
    let mut versions: HashMap<FileId, Version> = versions.into_iter().map(|it| (it.file_id, it)).collect();
    let mut thumbnails: HashMap<FileId, (WidthRow, String)> = HashMap::new();
    for (row, name) in list_widths(connection, organisation, &ids)? {
        thumbnails.entry(row.file_id).or_insert((row, name));
    }
    let listed = |file: File| {
        let version = versions.remove(&file.id).ok_or(Error::NotFound)?;
        Ok(Listed { thumbnail: thumbnails.remove(&file.id), version, file })
    };
    files.into_iter().map(listed).collect()
}
