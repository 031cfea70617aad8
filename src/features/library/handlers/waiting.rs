//! Changes of files that readers have, before those who decide about them.

use actix_web::{HttpRequest, HttpResponse, web};

use super::super::change::{Change, ChangeKind};
use super::super::description::Descriptions;
use super::super::file::{File, Version};
use super::super::forms::{ChangesQuery, ReturnForm, SeenForm};
use super::super::{DocumentId, deciding, pages, permissions, store, task, urls, views};
use super::enter;
use super::files::{changeable_file, draw};
use crate::features::{accounts, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::ids::PersonId;

type Address = web::Path<(String, String, String)>;

/// `GET /library/changes`
pub async fn changes(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let after = ChangesQuery::read(request.query_string()).after();
    visit
        .page(move |connection, page| {
            let organisation = enter(&page)?;
            let tasks = task::list(connection, &page.viewer, organisation, after)?;
            Ok(pages::Changes::new(page, tasks, after.is_some()))
        })
        .await
}

/// `POST /library/{id}/changes/{kind}/release`
pub async fn release(visit: Visit, path: Address, form: Form<SeenForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (file, kind) = (changeable_file(connection, &page, &path.1)?, kind(&path.2)?);
            let id = file.id;
            deciding::release(connection, &page, file, kind, &form.0.number)?;
            Ok(Answer::see(page.url(&urls::show(id))).with_flash("library-flash-released"))
        })
        .await
}

/// `POST /library/{id}/changes/{kind}/return`
pub async fn give_back(visit: Visit, path: Address, form: Form<ReturnForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (file, kind) = (changeable_file(connection, &page, &path.1)?, kind(&path.2)?);
            let id = file.id;
            let reason = match form.0.reason() {
                Ok(reason) => reason,
                Err(key) => {
                    deciding::find(connection, &file, kind, &form.0.number)?;
                    let errors = Errors::of(views::reason_field(kind), key);
                    let shown = draw(connection, page, file, None)?;
                    return Answer::form(&shown.refusing_return(errors, kind, form.0.reason));
                }
            };
            deciding::give_back(connection, &page, &file, kind, (&form.0.number, reason))?;
            Ok(Answer::see(page.url(&urls::show(id))).with_flash("library-flash-given-back"))
        })
        .await
}

/// `POST /library/{id}/changes/{kind}/removal`
pub async fn drop_change(visit: Visit, path: Address, form: Form<SeenForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (file, kind) = (changeable_file(connection, &page, &path.1)?, kind(&path.2)?);
            deciding::drop_change(connection, &page, &file, kind, &form.0.number)?;
            Ok(Answer::see(page.url(&urls::show(file.id))).with_flash("library-flash-dropped"))
        })
        .await
}

fn kind(text: &str) -> Result<ChangeKind, Error> {
    ChangeKind::parse(text).ok_or(Error::NotFound)
}

/// The changes a file waits with or was given back, as its page shows them.
pub(super) fn shown(
    connection: &mut DbConn,
    page: &Page,
    file: &File,
    versions: &[Version],
    descriptions: &Descriptions,
) -> Result<Vec<pages::Waiting>, Error> {
    let changes = store::list_changes(connection, file.id)?;
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    let four_eyes = directory::four_eyes_of(connection, file.organisation_id)?;
    let mut writers = store::list_writers_of(connection, &[file.id])?;
    let people: Vec<PersonId> =
        writers.values().flatten().copied().chain(changes.iter().filter_map(|it| it.returned_by)).collect();
    let names = accounts::names_of(connection, &people)?;
    let documents: Vec<DocumentId> = changes.iter().filter_map(|it| document_of(it, file)).collect();
    let titles = store::list_titles(connection, &documents)?;
    let number = changes.iter().find(|it| it.kind == ChangeKind::Version).map(|it| it.number);
    let mut widths = number.map(|it| store::list_widths_of(connection, file.id, it)).transpose()?.unwrap_or_default();
    let shown = |change: Change| {
        let people = writers.remove(&(file.id, change.kind)).unwrap_or_default();
        let name = |person: &PersonId| names.get(person).map(|name| name.native.clone());
        let mut by: Vec<String> = people.iter().filter_map(name).collect();
        by.sort();
        let is_version = change.kind == ChangeKind::Version;
        Ok(pages::Waiting {
            may_release: !change.is_given_back() && permissions::may_release(&page.viewer, file, &people, four_eyes),
            may_drop: permissions::may_drop(&page.viewer, file, &people, change.is_given_back()),
            version: versions.iter().find(|it| is_version && it.number == change.number).cloned(),
            widths: if is_version { std::mem::take(&mut widths) } else { Vec::new() },
            lines: change.words()?.map(|words| pages::lines(page, file, descriptions, &words)).unwrap_or_default(),
            document: document_of(&change, file).and_then(|id| titles.get(&id)).map(|(_, title)| title.clone()),
            names: by,
            given_back_by: change.returned_by.as_ref().and_then(name),
            typed: String::new(),
            change,
        })
    };
    changes.into_iter().map(shown).collect()
}

/// The document a file is to come into, or to leave.
fn document_of(change: &Change, file: &File) -> Option<DocumentId> {
    let is_moved = change.kind == ChangeKind::Document;
    change.document_id.or(file.document_id).filter(|_| is_moved)
}
