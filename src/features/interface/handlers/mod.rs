//! One function per route.

pub(super) mod checks;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::answers::Answer;
use super::bearer::{self, Reply};
use super::following::Following;
use super::parameters::{Question, Wrong};
use crate::features::accounts::Scope;
use crate::features::audit::{self, NamesOf};
use crate::features::search::{self, Audience};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Page, Problem, Visit};
use crate::vocabulary::viewer::Viewer;

/// `GET /api/v1/search?q=…&lang=…`: what is public; with the cookie of a session what its owner sees, and with a key what
/// its person sees.
pub(super) async fn search(request: HttpRequest) -> Result<HttpResponse, Error> {
    let question = match Question::read(request.query_string()) {
        Ok(question) => question,
        Err(wrong) => return refuse(&request, wrong),
    };
    let visit = Visit::of_program(&request, question.language)?;
    if let Some(key) = bearer::shown(&request) {
        let draw = move |connection: &mut DbConn, page: &Page| {
            let body = found(connection, page, &question)?.text()?;
            Ok(Reply { content_type: "application/json", body, next: None })
        };
        return bearer::answer(visit, &request, key, Scope::Search, draw).await;
    }
    let drawn = visit.drawn("application/json", move |connection, page| found(connection, &page, &question)?.written());
    let mut response = drawn.await?;
    response.headers_mut().append(header::VARY, HeaderValue::from_static("Authorization"));
    Ok(response)
}

fn found(connection: &mut DbConn, page: &Page, question: &Question) -> Result<Answer, Error> {
    let query = question.query(page.language(), Audience::of(&page.viewer));
    Ok(Answer::new(page, question, search::find(connection, &query)?))
}

/// `GET /api/v1/audit.csv?after=…`: what was done, for whoever may read it, the oldest first; only with a key.
pub(super) async fn audit(request: HttpRequest, names: Data<NamesOf>) -> Result<HttpResponse, Error> {
    let following = match Following::read(request.query_string()) {
        Ok(following) => following,
        Err(wrong) => return refuse(&request, wrong),
    };
    let visit = Visit::of_program(&request, following.language)?;
    let Some(key) = bearer::shown(&request) else {
        return Ok(bearer::refuse(&visit.into_page(Viewer::Anonymous), "Bearer realm=\"sijil\""));
    };
    let names = **names;
    let draw = move |connection: &mut DbConn, page: &Page| {
        let portion = audit::follow(connection, page, names, following.after)?;
        let next = portion.next.map(|last| format!("{}{}", page.origin(), following.path(last)));
        Ok(Reply { content_type: "text/csv; charset=utf-8", body: portion.table, next })
    };
    bearer::answer(visit, &request, key, Scope::Audit, draw).await
}

fn refuse(request: &HttpRequest, Wrong(parameter, key): Wrong) -> Result<HttpResponse, Error> {
    let page = Visit::of_program(request, None)?.into_page(Viewer::Anonymous);
    let problem = Problem::new(StatusCode::BAD_REQUEST, page.plain("error-invalid-title"), page.plain(key));
    Ok(problem.with_parameter(parameter).into_response())
}
