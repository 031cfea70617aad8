//! A document of another program as the beginning of a post.

use actix_multipart::Multipart;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::super::brought::Brought;
use super::super::forms::TextForm;
use super::super::pages::{self, Autosaves, StartDocument};
use super::super::{AchievementId, permissions, store};
use super::autosaves::{self, Of};
use super::filling::draw_new;
use crate::platform::documents::{self, Refusal};
use crate::platform::errors::Error;
use crate::platform::uploads::{self, InMemory};
use crate::platform::web::{Answer, Errors, Visit};
use crate::vocabulary::viewer::Viewer;

/// Bytes of a document; pictures in it are not taken over, but come along.
const LARGEST_DOCUMENT: u64 = 20 * 1024 * 1024;

/// `GET /achievements/new/document`
pub async fn new_document(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|_, page| {
            page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
            Ok(StartDocument { page, refused: None })
        })
        .await
}

/// `POST /achievements/new/document`: the form of a new post, filled. The document itself is kept nowhere; what is in
/// the form is kept as typed words are.
pub async fn start(visit: Visit, body: Multipart) -> Result<HttpResponse, Error> {
    visit.ask(|_, viewer| may_begin(viewer)).await?;
    let limit = visit.platform.config.files.limit.min(LARGEST_DOCUMENT);
    let file = uploads::one_file(body, "document", limit).await?;
    let name = file.name.clone();
    let brought = documents::in_turn(move || read(&file)).await?;
    visit
        .change(move |connection, page| {
            may_begin(&page.viewer)?;
            let it = match brought {
                Ok(it) => it,
                Err(why) => return refused(StartDocument { page, refused: Some((name, why)) }),
            };
            let language = page.signed_in()?.language;
            let id = AchievementId::generate();
            let tag = language.tag().to_owned();
            let form = TextForm { title: it.title, summary: it.summary, body: it.body, ..TextForm::default() };
            let form = TextForm { id: id.to_string(), language: tag, ..form };
            let edit = draw_new(connection, page, form, Errors::none(), language)?;
            autosaves::write_down(connection, &edit.page, Of::New(id, language), &edit.form)?;
            store::prune_begun(connection, edit.page.signed_in()?.person)?;
            let autosaves = Autosaves { document: Some((name, it.left_out)), ..Autosaves::default() };
            Answer::page(StatusCode::OK, &pages::Edit { autosaves, ..edit })
        })
        .await
}

/// Only those begin with a document who may begin a post.
fn may_begin(viewer: &Viewer) -> Result<(), Error> {
    viewer.person().ok_or(Error::SignIn)?;
    permissions::require(permissions::writes_for(viewer).is_some())
}

/// The beginning of a post, or the word that says why there is none.
fn read(file: &InMemory) -> Result<Brought, &'static str> {
    let bytes = file.bytes.as_ref().ok_or(Refusal::TooLarge.as_str())?;
    let document = documents::from_docx(bytes).map_err(|why| why.as_str())?;
    Brought::of(document).ok_or(Refusal::TooLong.as_str())
}

fn refused(page: StartDocument) -> Result<Answer, Error> {
    let is_large = page.refused.as_ref().is_some_and(|(_, why)| *why == Refusal::TooLarge.as_str());
    let status = if is_large { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY };
    Answer::page(status, &page)
}
