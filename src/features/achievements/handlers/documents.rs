//! Words from other programs: pasted into a form, or a whole document as the beginning of a post.

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use tokio::sync::Semaphore;

use super::super::brought::Brought;
use super::super::forms::{Numbered, TextForm};
use super::super::pages::{self, Autosaves, StartDocument};
use super::super::{AchievementId, permissions, store};
use super::autosaves::{self, Of};
use super::filling::draw_new;
use crate::platform::documents::{self, Refusal};
use crate::platform::errors::Error;
use crate::platform::uploads::{self, InMemory};
use crate::platform::web::{Answer, Errors, Visit};
use crate::vocabulary::viewer::Viewer;

/// Bytes of what may be pasted: Word writes some hundred thousand for a page.
const LARGEST_PASTE: u64 = 4 * 1024 * 1024;
/// Bytes of a document; pictures in it are not taken over, but come along.
const LARGEST_DOCUMENT: u64 = 20 * 1024 * 1024;

/// Documents read at the same time: unpacked and taken apart, one may take some hundred megabytes.
static PLACES: Semaphore = Semaphore::const_new(2);

/// `POST /achievements/pasted?note=3`: HTML in, Markdown out, for the portal's own script. Nothing is kept.
pub async fn pasted(visit: Visit, query: web::Query<Numbered>, body: web::Payload) -> Result<HttpResponse, Error> {
    visit.ask(|_, viewer| viewer.person().map(|_| ()).ok_or(Error::SignIn)).await?;
    let bytes = uploads::into_memory(body, LARGEST_PASTE).await?.ok_or(Error::TooLarge)?;
    let html = String::from_utf8(bytes).map_err(Error::invalid)?;
    let first_note = query.first_note();
    let work = move || documents::from_html(&html).map(|it| (documents::to_markdown(&it, first_note), it.left_out));
    let (markdown, left_out) = in_turn(work).await?.map_err(Error::invalid)?;
    let words: Vec<&str> = left_out.iter().map(documents::LeftOut::as_str).collect();
    Ok(visit.answer(Answer::text(StatusCode::OK, markdown).with_header("left-out", words.join(" "))))
}

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
    let brought = in_turn(move || read(&file)).await?;
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

/// Reads as many at a time as there are places, outside of any transaction; the others wait. A place is free again when
/// the work is done, also where nobody waits for it any more.
async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    let place = PLACES.acquire().await.map_err(Error::unexpected)?;
    let work = move || {
        let _place = place;
        work()
    };
    web::block(work).await.map_err(Error::unexpected)
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
