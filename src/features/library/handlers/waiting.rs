//! Changes of files that readers have, before those who decide about them.

use actix_web::{HttpResponse, web};

use super::super::change::{Change, ChangeKind};
use super::super::description::Descriptions;
use super::super::file::{File, Version};
use super::super::forms::SeenForm;
use super::super::{pages, permissions, store, urls, waiting};
use super::files::changeable_file;
use crate::features::{accounts, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Page, Visit};

type Address = web::Path<(String, String, String)>;

/// `POST /library/{id}/changes/{kind}/release`
pub async fn release(visit: Visit, path: Address, form: Form<SeenForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (file, kind) = (changeable_file(connection, &page, &path.1)?, kind(&path.2)?);
            let id = file.id;
            waiting::release(connection, &page, file, kind, &form.0.number)?;
            Ok(Answer::see(page.url(&urls::show(id))).with_flash("library-flash-released"))
        })
        .await
}

/// `POST /library/{id}/changes/{kind}/return`
pub async fn give_back(visit: Visit, path: Address, form: Form<SeenForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (file, kind) = (changeable_file(connection, &page, &path.1)?, kind(&path.2)?);
            waiting::give_back(connection, &page, &file, kind, &form.0.number)?;
            Ok(Answer::see(page.url(&urls::show(file.id))).with_flash("library-flash-given-back"))
        })
        .await
}

fn kind(text: &str) -> Result<ChangeKind, Error> {
    ChangeKind::parse(text).ok_or(Error::NotFound)
}

/// The changes a file waits with, as its page shows them.
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
    let mut shown = Vec::with_capacity(changes.len());
    for change in changes {
        let writers = store::list_writers(connection, file.id, change.kind)?;
        let mut names: Vec<String> =
            accounts::names_of(connection, &writers)?.into_values().map(|name| name.native).collect();
        names.sort();
        let document = match change.document_id.or(file.document_id) {
            Some(id) if change.kind == ChangeKind::Document => Some(store::find_document(connection, id)?.1),
            _ => None,
        };
        shown.push(pages::Waiting {
            may_release: permissions::may_release(&page.viewer, file, &writers, four_eyes),
            version: version(&change, versions),
            widths: store::list_widths_of(connection, file.id, change.number)?,
            lines: change.words()?.map(|words| pages::lines(page, file, descriptions, &words)).unwrap_or_default(),
            document,
            names,
            change,
        });
    }
    Ok(shown)
}

fn version(change: &Change, versions: &[Version]) -> Option<Version> {
    let is_version = change.kind == ChangeKind::Version;
    versions.iter().find(|it| is_version && it.number == change.number).cloned()
}
