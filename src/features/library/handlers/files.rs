//! A file's page, its particulars, its end.

use actix_web::{HttpResponse, web};

use super::super::file::File;
use super::super::forms::{FileForm, Nothing};
use super::super::{adding, pages, permissions, store, urls};
use super::{id, seen};
use crate::features::{accounts, audit};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};

type Address = web::Path<(String, String)>;

/// `GET /library/{id}`
pub async fn show(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            seen(&page.viewer)?;
            let file = store::find(connection, &page.viewer, id(&path.1)?)?;
            draw(connection, page, file, None)
        })
        .await
}

/// `POST /library/{id}`
pub async fn describe(visit: Visit, path: Address, form: Form<FileForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let file = changeable(connection, &page, &path)?;
            let given = match form.0.parse() {
                Ok(given) => given,
                Err(errors) => return Answer::form(&draw(connection, page, file, Some((form.0, errors)))?),
            };
            if store::is_language_taken(connection, &file, given.language)? {
                let errors = Errors::of("language", "library-error-language-taken");
                return Answer::form(&draw(connection, page, file, Some((form.0, errors)))?);
            }
            let names = store::list_versions(connection, file.id)?;
            let name = names.first().map_or("", |version| version.name.as_str());
            let search_key = adding::search_key(&given.title, name);
            let file = File { title: given.title, language: given.language, search_key, updated_at: page.now, ..file };
            store::update_file(connection, &file)?;
            store::set_descriptions(connection, &file, &given.descriptions)?;
            audit::record(connection, page.now, &page.viewer, "file.described", ("file", file.id.as_str()))?;
            Ok(Answer::see(page.url(&urls::show(file.id))).with_flash("library-flash-saved"))
        })
        .await
}

/// `POST /library/{id}/deletion`
pub async fn delete(visit: Visit, path: Address, _: Form<Nothing>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let file = changeable(connection, &page, &path)?;
            if !store::list_uses(connection, &file)?.is_empty() {
                return Err(Error::Conflict("library-conflict-used"));
            }
            adding::remove(connection, &page, &file)?;
            Ok(Answer::see(page.url(&urls::list())).with_flash("library-flash-deleted"))
        })
        .await
}

/// The file of the address, where the viewer may change it.
pub(super) fn changeable(connection: &mut DbConn, page: &Page, path: &Address) -> Result<File, Error> {
    seen(&page.viewer)?;
    let file = store::find(connection, &page.viewer, id(&path.1)?)?;
    if permissions::may_change(&page.viewer, &file) { Ok(file) } else { Err(Error::Forbidden) }
}

/// A file's page, as it is and as a form sent back shows it.
pub(super) fn draw(
    connection: &mut DbConn,
    page: Page,
    file: File,
    sent: Option<(FileForm, Errors)>,
) -> Result<pages::Show, Error> {
    let descriptions = store::descriptions_of(connection, &[file.id])?.remove(&file.id).unwrap_or_default();
    let versions = store::list_versions(connection, file.id)?;
    let people: Vec<_> = versions.iter().map(|version| version.created_by).collect();
    let names = accounts::names_of(connection, &people)?;
    let (form, errors) = sent.unwrap_or_else(|| (FileForm::of(&file, &descriptions), Errors::none()));
    Ok(pages::Show {
        widths: store::list_widths_of(connection, file.id, file.current)?,
        uses: store::list_uses(connection, &file)?,
        documents: store::list_documents(connection, file.organisation_id)?,
        names: names.into_iter().map(|(person, name)| (person, name.native)).collect(),
        may_change: permissions::may_change(&page.viewer, &file),
        descriptions,
        versions,
        form,
        errors,
        refused: None,
        page,
        file,
    })
}
