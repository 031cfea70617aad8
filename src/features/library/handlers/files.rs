//! A file's page, its particulars, its end.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::super::description::Descriptions;
use super::super::file::{File, Kind};
use super::super::forms::{FileForm, Particulars};
use super::super::{DocumentId, adding, notices, pages, permissions, store, urls, waiting};
use super::waiting as changes;
use super::{enter, id, seen};
use crate::features::accounts;
use crate::features::reach::{self, Subject};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};

type Address = web::Path<(String, String)>;

/// `GET /library/{id}`
pub async fn show(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            enter(&page)?;
            let file = store::find(connection, &page.viewer, id(&path.1)?)?;
            draw(connection, page, file, None)
        })
        .await
}

/// `GET /library/{id}/reach`
pub async fn reached(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            enter(&page)?;
            let file = store::find(connection, &page.viewer, id(&path.1)?)?;
            page.admit(reach::seeing(&page.viewer, file.organisation_id), Error::NotFound)?;
            let subject = Subject::new(urls::show(file.id), &file.title).with_parts(notices::places(file.id));
            reach::sheet(connection, page, subject)
        })
        .await
}

/// `POST /library/{id}`
pub async fn describe(visit: Visit, path: Address, form: Form<FileForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let file = changeable(connection, &page, &path)?;
            if form.0.revision != file.revision.to_string() {
                let saved = saved_form(connection, &file)?;
                let sent = (form.0.upon(saved), Errors::of("title", "library-error-changed-elsewhere"));
                return Answer::page(StatusCode::CONFLICT, &draw(connection, page, file, Some(sent))?);
            }
            let given = match form.0.parse() {
                Ok(given) => given,
                Err(errors) => return Answer::form(&draw(connection, page, file, Some((form.0, errors)))?),
            };
            if let Some(errors) = in_the_way(connection, &file, &given)? {
                return Answer::form(&draw(connection, page, file, Some((form.0, errors)))?);
            }
            let flash = if waiting::take_words(connection, &page, file, given)? {
                "library-flash-waits"
            } else {
                "library-flash-saved"
            };
            Ok(Answer::see(page.url(&urls::show(id(&path.1)?))).with_flash(flash))
        })
        .await
}

/// The form as it is saved: with the words that wait, or those readers have.
pub(super) fn saved_form(connection: &mut DbConn, file: &File) -> Result<FileForm, Error> {
    let descriptions = descriptions(connection, file)?;
    Ok(FileForm::of(file, &waiting::words_of(connection, file, &descriptions)?))
}

/// Why a file may not be as the form says.
fn in_the_way(connection: &mut DbConn, file: &File, given: &Particulars) -> Result<Option<Errors>, Error> {
    if store::is_language_taken(connection, file, given.language)? {
        return Ok(Some(Errors::of("language", "library-error-language-taken")));
    }
    let is_mute = file.kind == Kind::Picture && given.descriptions.is_empty();
    // A text may not show what nobody describes; it would vanish from it.
    let is_missed = is_mute && !store::list_uses(connection, file)?.is_empty();
    Ok(is_missed.then(|| Errors::of("description", "library-error-description-used")))
}

/// `POST /library/{id}/deletion`
pub async fn delete(visit: Visit, path: Address, _: NoFields) -> Result<HttpResponse, Error> {
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
    changeable_file(connection, page, &path.1)
}

/// The file of an id, where the viewer may change it.
pub(super) fn changeable_file(connection: &mut DbConn, page: &Page, text: &str) -> Result<File, Error> {
    seen(&page.viewer)?;
    let file = store::find_for_change(connection, &page.viewer, id(text)?)?;
    if permissions::may_change(&page.viewer, &file) { Ok(file) } else { Err(Error::Forbidden) }
}

/// The documents a form offers: the newest, and the file's own however old.
fn documents(connection: &mut DbConn, file: &File) -> Result<Vec<(DocumentId, String)>, Error> {
    let mut offered = store::list_documents(connection, file.organisation_id)?;
    if let Some(own) = file.document_id.filter(|own| !offered.iter().any(|(id, _)| id == own)) {
        offered.push((own, store::find_document(connection, own)?.1));
    }
    Ok(offered)
}

/// What a picture shows, in words.
pub(super) fn descriptions(connection: &mut DbConn, file: &File) -> Result<Descriptions, Error> {
    Ok(store::descriptions_of(connection, &[file.id])?.remove(&file.id).unwrap_or_default())
}

/// A file's page, as it is and as a form sent back shows it.
pub(super) fn draw(
    connection: &mut DbConn,
    page: Page,
    file: File,
    sent: Option<(FileForm, Errors)>,
) -> Result<pages::Show, Error> {
    let descriptions = descriptions(connection, &file)?;
    let versions = store::list_versions(connection, file.id)?;
    let people: Vec<_> = versions.iter().map(|version| version.created_by).collect();
    let names = accounts::names_of(connection, &people)?;
    let (form, errors) = match sent {
        Some(sent) => sent,
        None => (saved_form(connection, &file)?, Errors::none()),
    };
    let (traces, removed) = store::list_traces(connection, file.id, file.newest)?;
    Ok(pages::Show {
        waiting: changes::shown(connection, &page, &file, &versions, &descriptions)?,
        widths: store::list_widths_of(connection, file.id, file.current)?,
        traces,
        removed,
        uses: store::list_uses(connection, &file)?,
        documents: documents(connection, &file)?,
        names: names.into_iter().map(|(person, name)| (person, name.native)).collect(),
        may_change: permissions::may_change(&page.viewer, &file),
        reach: reach::link(&page, &urls::show(file.id), file.organisation_id),
        descriptions,
        versions,
        form,
        errors,
        refused: None,
        page,
        file,
    })
}
