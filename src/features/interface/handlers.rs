//! One function per route.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};

use super::answers::Answer;
use super::parameters::{Question, Wrong};
use crate::features::search::{self, Audience};
use crate::platform::errors::Error;
use crate::platform::web::{Problem, Visit};
use crate::vocabulary::viewer::Viewer;

/// `GET /api/v1/search?q=…&lang=…`: what is public, and with the cookie of a session what its owner sees.
pub(super) async fn search(request: HttpRequest) -> Result<HttpResponse, Error> {
    let question = match Question::read(request.query_string()) {
        Ok(question) => question,
        Err(wrong) => return refuse(&request, wrong),
    };
    Visit::of_program(&request, question.language)?
        .drawn("application/json", move |connection, page| {
            let query = question.query(page.language(), Audience::of(&page.viewer));
            Answer::new(&page, &question, search::find(connection, &query)?).written()
        })
        .await
}

fn refuse(request: &HttpRequest, Wrong(parameter, key): Wrong) -> Result<HttpResponse, Error> {
    let page = Visit::of_program(request, None)?.into_page(Viewer::Anonymous);
    let problem = Problem::new(StatusCode::BAD_REQUEST, page.plain("error-invalid-title"), page.plain(key));
    Ok(problem.with_parameter(parameter).into_response())
}
