//! Words from other programs: pasted into a form, or a whole document as the beginning of a post.

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::super::brought::Brought;
use super::super::forms::{Numbered, TextForm};
use super::super::pages::{self, Autosaves, EditKind, StartDocument};
use super::super::{AchievementId, permissions};
use super::autosaves;
use crate::platform::documents::{self, Refusal};
use crate::platform::errors::Error;
use crate::platform::uploads::{self, InMemory};
use crate::platform::web::{Answer, Errors, Visit};
use crate::vocabulary::viewer::Viewer;

/// Bytes of what may be pasted: Word writes some hundred thousand for a page.
const LARGEST_PASTE: u64 = 4 * 1024 * 1024;
/// Bytes of a document; pictures in it are not taken over, but come along.
const LARGEST_DOCUMENT: u64 = 20 * 1024 * 1024;

/// `POST /achievements/pasted?note=3`: HTML in, Markdown out, for the portal's own script. Nothing is kept.
pub async fn pasted(visit: Visit, query: web::Query<Numbered>, body: web::Payload) -> Result<HttpResponse, Error> {
    visit.ask(|_, viewer| viewer.person().map(|_| ()).ok_or(Error::SignIn)).await?;
    let bytes = uploads::into_memory(body, LARGEST_PASTE).await?.ok_or(Error::TooLarge)?;
    let html = String::from_utf8(bytes).map_err(Error::invalid)?;
    let first_note = query.first_note();
    let work = move || documents::from_html(&html).map(|it| (documents::to_markdown(&it, first_note), it.left_out));
    let (markdown, left_out) = web::block(work).await.map_err(Error::unexpected)?.map_err(Error::invalid)?;
    let words: Vec<&str> = left_out.iter().map(documents::LeftOut::as_str).collect();
    Ok(visit.answer(Answer::text(StatusCode::OK, markdown).with_header("left-out", words.join(" "))))
}

/// `GET /achievements/new/document`
pub async fn new_document(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|_, page| {
            may_begin(&page.viewer)?;
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
    let brought = web::block(move || read(&file)).await.map_err(Error::unexpected)?;
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
            autosaves::begin_with(connection, &page, (id, language), &form)?;
            let autosaves = Autosaves { document: Some((name, it.left_out)), ..Autosaves::default() };
            let errors = Errors::none();
            Answer::page(StatusCode::OK, &pages::Edit { page, kind: EditKind::New, form, errors, language, autosaves })
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
    Brought::of(document).ok_or("too-long")
}

fn refused(page: StartDocument) -> Result<Answer, Error> {
    let is_large = page.refused.as_ref().is_some_and(|(_, why)| *why == Refusal::TooLarge.as_str());
    let status = if is_large { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY };
    Answer::page(status, &page)
}
