//! One function per route.

use actix_web::{HttpRequest, HttpResponse, web};

use super::forms::{ListQuery, ReadForm};
use super::notice::NoticeId;
use super::pages::List;
use super::words::WordsOf;
use super::{store, urls};
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, NoFields, Visit};

/// Notices on a page.
const ROWS: usize = 30;

/// `GET /inbox`
pub(super) async fn list(visit: Visit, request: HttpRequest, words: web::Data<WordsOf>) -> Result<HttpResponse, Error> {
    let query = ListQuery::read(request.query_string());
    visit
        .page(move |connection, page| {
            let person = page.signed_in()?.person;
            let mut rows = store::list(connection, person, query.is_unread_only(), query.before(), ROWS + 1)?;
            let is_more = rows.len() > ROWS;
            rows.truncate(ROWS);
            let last = rows.last().filter(|_| is_more);
            let next = last.map(|last| page.url(&urls::list(&query.after(last.id).written())));
            Ok(List { page, query, rows, words: **words, next })
        })
        .await
}

/// `POST /inbox/{id}/reading`
pub(super) async fn read(
    visit: Visit,
    path: web::Path<(String, String)>,
    request: HttpRequest,
    _: NoFields,
) -> Result<HttpResponse, Error> {
    let id = NoticeId::parse(&path.1).ok_or(Error::NotFound)?;
    let query = ListQuery::read(request.query_string());
    visit
        .change(move |connection, page| {
            if !store::mark(connection, page.signed_in()?.person, id, page.now)? {
                return Err(Error::NotFound);
            }
            Ok(Answer::see(page.url(&urls::list(&query.written()))).with_flash("inbox-flash-read"))
        })
        .await
}

/// `POST /inbox/reading`: all that its owner has seen; not what came meanwhile.
pub(super) async fn read_all(visit: Visit, Form(form): Form<ReadForm>) -> Result<HttpResponse, Error> {
    let until = form.parse()?;
    visit
        .change(move |connection, page| {
            store::mark_all(connection, page.signed_in()?.person, until, page.now)?;
            Ok(Answer::see(page.url(&urls::list(""))).with_flash("inbox-flash-all-read"))
        })
        .await
}
