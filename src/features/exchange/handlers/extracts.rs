//! A record on paper, and what anybody learns who holds the paper.

use std::sync::Arc;

use actix_web::http::{StatusCode, header};
use actix_web::web::{Path, Query};
use actix_web::{HttpRequest, HttpResponse};

use super::{Address, admit, at_work, read};
use crate::features::directory;
use crate::features::exchange::forms::{ExtractForm, ExtractQuery};
use crate::features::exchange::paper::{Choosing, ExtractPage, Side, Status};
use crate::features::exchange::urls;
use crate::platform::crypto::Token;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::language::Language;

/// `GET /exchange/{reference}/extract?first=…&second=…`: the extract; before it was drawn, or without two languages, the
/// form.
pub(in super::super) async fn extract(
    visit: Visit,
    path: Address,
    query: Query<ExtractQuery>,
) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    let form = query.into_inner().form();
    visit
        .tell(move |connection, page| {
            let it = read(connection, &platform, &page, &path.1)?;
            let drawn = at_work(connection, &platform, &page).extract(&it)?;
            match (drawn, form.parse()) {
                (Some(drawn), Ok(languages)) => {
                    let sides = sides(connection, &page, languages)?;
                    Answer::page(StatusCode::OK, &ExtractPage::new(page, it.case, drawn, sides)?)
                }
                _ => Answer::page(StatusCode::OK, &Choosing { page, it: it.case, form, errors: Errors::none() }),
            }
        })
        .await
}

/// The two languages, with the names of organisations in each.
fn sides(connection: &mut DbConn, page: &Page, [first, second]: [Language; 2]) -> Result<[Side; 2], Error> {
    let names = directory::organisation_names(connection, first)?;
    let first = Side::new(page.locale().in_language(first), names);
    let names = directory::organisation_names(connection, second)?;
    Ok([first, Side::new(page.locale().in_language(second), names)])
}

/// `POST /exchange/{reference}/extract`: draws it.
pub(in super::super) async fn draw(
    visit: Visit,
    path: Address,
    form: Form<ExtractForm>,
) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .change(move |connection, page| {
            admit(&page)?;
            let mut work = at_work(connection, &platform, &page);
            match form.0.parse() {
                Ok(languages) => {
                    work.draw_extract(&path.1)?;
                    Ok(Answer::see(page.url(&urls::extract_in(&path.1, languages))))
                }
                Err(errors) => {
                    let it = work.read(&path.1)?;
                    it.recorded().ok_or(Error::NotFound)?;
                    Answer::form(&Choosing { page, it: it.case, form: form.0, errors })
                }
            }
        })
        .await
}

/// `GET /status/{code}`, where the picture on the paper leads: on to the page in the reader's language.
pub(in super::super) async fn status_in_own_language(
    request: HttpRequest,
    code: Path<String>,
) -> Result<HttpResponse, Error> {
    let visit = Visit::of_program(&request, None)?;
    // Whatever is no code is as unknown as a code nobody has.
    let code = Token::parse(&code).map_or_else(|| "unknown".to_owned(), |it| it.as_str().to_owned());
    Ok(HttpResponse::Found()
        .insert_header((header::LOCATION, visit.url(&urls::status(&code))))
        .insert_header((header::VARY, "Accept-Language, Cookie"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish())
}

/// `GET /{language}/status/{code}`, for everybody: how the record stands, and nothing else.
pub(in super::super) async fn status(visit: Visit, path: Path<(String, String)>) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .tell(move |connection, page| {
            let standing = at_work(connection, &platform, &page).standing_of(&path.1)?;
            let status = if standing.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
            Answer::page(status, &Status { page: page.private(), standing })
        })
        .await
}
