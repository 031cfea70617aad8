//! What helps while somebody writes; nothing is changed here.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::examples::examples;
use super::pages::Help;
use crate::platform::documents;
use crate::platform::errors::Error;
use crate::platform::uploads;
use crate::platform::web::{Answer, Visit};

/// Bytes of what may be pasted: Word writes some hundred thousand for a page.
const LARGEST_PASTE: u64 = 4 * 1024 * 1024;

/// The number the first footnote of pasted words gets, since a text may have some already.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbered {
    note: Option<usize>,
}

impl Numbered {
    /// The number, from 1 on.
    fn first_note(&self) -> usize {
        self.note.unwrap_or(1).clamp(1, 9999)
    }
}

/// `GET /writing`: how to write, with examples.
pub async fn help(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|_, page| {
            page.signed_in()?;
            let examples = examples(page.locale());
            Ok(Help { page, examples })
        })
        .await
}

/// `POST /writing/pasted?note=3`: HTML in, Markdown out, for the portal's own script. Nothing is kept.
pub async fn pasted(visit: Visit, query: web::Query<Numbered>, body: web::Payload) -> Result<HttpResponse, Error> {
    visit.ask(|_, viewer| viewer.person().map(|_| ()).ok_or(Error::SignIn)).await?;
    let bytes = uploads::into_memory(body, LARGEST_PASTE).await?.ok_or(Error::TooLarge)?;
    let html = String::from_utf8(bytes).map_err(Error::invalid)?;
    let first_note = query.first_note();
    let work = move || documents::from_html(&html).map(|it| (documents::to_markdown(&it, first_note), it.left_out));
    let (markdown, left_out) = documents::in_turn(work).await?.map_err(Error::invalid)?;
    let words: Vec<&str> = left_out.iter().map(documents::LeftOut::as_str).collect();
    Ok(visit.answer(Answer::text(StatusCode::OK, markdown).with_header("left-out", words.join(" "))))
}
