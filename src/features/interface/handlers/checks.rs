//! The tools, for programs: a question in the body of a request, so that no proxy and no log writes down what was asked.
//! It takes no cookie and changes nothing, so it needs no guard against forged requests; what was sent is forgotten with
//! the answer. The language of the asker counts for the words of a refusal alone.

use actix_web::http::StatusCode;
use actix_web::http::header;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};

use crate::features::checks::{self, MrzAnswer, mrz};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::web::{Problem, Visit};
use crate::vocabulary::viewer::Viewer;

/// Bytes of a question at most: names in any script and their escapes fit many times.
const LARGEST: usize = 16 * 1024;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MrzQuestion {
    mrz: String,
}

/// `POST /api/v1/checks/mrz` with `{"mrz": "line 1\nline 2"}`.
pub(in crate::features::interface) async fn check_mrz(
    request: HttpRequest,
    platform: Data<Platform>,
    body: Bytes,
) -> Result<HttpResponse, Error> {
    let Some(asked) = read::<MrzQuestion>(&body)? else { return unreadable(&request, "checks-wrong-mrz") };
    if checks::is_too_long(&asked.mrz) {
        return refuse(&request, StatusCode::UNPROCESSABLE_ENTITY, "mrz", "checks-mrz-too-long");
    }
    answer(&MrzAnswer::from(mrz::check(&asked.mrz, platform.clock.now().utc_date(), &[])))
}

fn read<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<Option<T>, Error> {
    if body.len() > LARGEST { Err(Error::TooLarge) } else { Ok(serde_json::from_slice(body).ok()) }
}

fn answer(answer: &impl Serialize) -> Result<HttpResponse, Error> {
    let text = serde_json::to_string(answer)?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .content_type("application/json")
        .body(text))
}

/// What is no question: not JSON, a field too many or too few.
fn unreadable(request: &HttpRequest, key: &'static str) -> Result<HttpResponse, Error> {
    refuse(request, StatusCode::BAD_REQUEST, "?", key)
}

fn refuse(
    request: &HttpRequest,
    status: StatusCode,
    parameter: &'static str,
    key: &'static str,
) -> Result<HttpResponse, Error> {
    let page = Visit::of_program(request, None)?.into_page(Viewer::Anonymous);
    let problem = Problem::new(status, page.plain("error-invalid-title"), page.plain(key));
    Ok(problem.with_parameter(parameter).into_response())
}
