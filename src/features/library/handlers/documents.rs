//! Documents in several languages.

use actix_web::{HttpResponse, web};

use super::super::file::{File, Kind};
use super::super::forms::{Group, GroupForm, TitleForm, title};
use super::super::{DocumentId, document as view, findable, pages, permissions, store, urls, waiting};
use super::enter;
use super::files::{changeable, draw, saved_form};
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::ids::OrganisationId;

type Address = web::Path<(String, String)>;

/// `GET /library/documents/{id}`
pub async fn document(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit.page(move |connection, page| draw_document(connection, page, &path, None)).await
}

/// `POST /library/documents/{id}`
pub async fn rename(visit: Visit, path: Address, form: Form<TitleForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let id = DocumentId::parse(&path.1).ok_or(Error::NotFound)?;
            let owner = own(connection, &page, id)?;
            permissions::adds_for(&page.viewer).ok_or(Error::Forbidden)?;
            if waiting::keeps_title(connection, &page.viewer, owner, id)? {
                return Err(Error::Conflict("library-title-stays"));
            }
            match title(&form.0.title) {
                Err(key) => {
                    let sent = Some((form.0.title, Errors::of("title", key)));
                    Answer::form(&draw_document(connection, page, &path, sent)?)
                }
                Ok(title) => {
                    store::rename_document(connection, id, &title)?;
                    crate::platform::database::touch_content(connection)?;
                    findable::make_documents_findable(connection, &[id])?;
                    audit::record(connection, page.now, &page.viewer, "document.renamed", ("document", id.as_str()))?;
                    Ok(Answer::see(page.url(&urls::document(id))).with_flash("library-flash-saved"))
                }
            }
        })
        .await
}

/// `POST /library/{id}/document`
pub async fn group(visit: Visit, path: Address, form: Form<GroupForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let file = changeable(connection, &page, &path)?;
            if file.kind == Kind::Picture {
                return Err(Error::invalid("a picture is no language of a document"));
            }
            let refused = |connection: &mut DbConn, page: Page, file: File, errors: Errors| {
                let form = saved_form(connection, &file)?;
                Answer::form(&draw(connection, page, file, Some((form, errors)))?)
            };
            let chosen = match form.0.parse() {
                Ok(chosen) => chosen,
                Err(errors) => return refused(connection, page, file, errors),
            };
            let document_id = match chosen {
                Group::None => None,
                Group::Known(id) => Some(own(connection, &page, id).map(|_| id)?),
                Group::New(title) => {
                    let person = page.signed_in()?.person;
                    let id = DocumentId::generate();
                    store::insert_document(connection, id, file.organisation_id, &title, person, page.now)?;
                    Some(id)
                }
            };
            let moved = File { document_id, updated_at: page.now, ..file.clone() };
            if store::is_language_taken(connection, &moved, moved.language)? {
                return refused(connection, page, file, Errors::of("document", "library-error-language-taken"));
            }
            let is_held = waiting::take_document(connection, &page, &file, &moved)?;
            let flash = if is_held { "library-flash-waits" } else { "library-flash-saved" };
            Ok(Answer::see(page.url(&urls::show(moved.id))).with_flash(flash))
        })
        .await
}

/// Only an organisation's own documents are there for it.
fn own(connection: &mut DbConn, page: &Page, id: DocumentId) -> Result<OrganisationId, Error> {
    let organisation = enter(page)?;
    let (owner, _) = store::find_document(connection, id)?;
    if owner == organisation { Ok(owner) } else { Err(Error::NotFound) }
}

fn draw_document(
    connection: &mut DbConn,
    page: Page,
    path: &Address,
    sent: Option<(String, Errors)>,
) -> Result<pages::Document, Error> {
    let id = DocumentId::parse(&path.1).filter(|_| page.viewer.person().is_some());
    let id = id.ok_or(if page.viewer.person().is_some() { Error::NotFound } else { Error::SignIn })?;
    let owner = own(connection, &page, id)?;
    let keeps_title = waiting::keeps_title(connection, &page.viewer, owner, id)?;
    let document = view::document(connection, &page, id)?;
    let (title, errors) = sent.unwrap_or_else(|| (document.title.clone(), Errors::none()));
    let may_change = permissions::adds_for(&page.viewer).is_some();
    Ok(pages::Document { page, document, title, errors, may_change, keeps_title })
}
