//! Answers for programs that say whether the asker has them already (RFC 9110 §13.1.2).

use std::ops::ControlFlow;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};

use super::cache::names_tag;

/// The beginning of an answer that is as new as `tag` says, or the word that it is the same as the asker has. The tag
/// stands in quotation marks, with `W/` before them where two answers of one tag may differ in their bytes.
/// Where the asker has it, the answer 304 is whole already and breaks off.
pub fn unless_known(request: &HttpRequest, tag: &str) -> ControlFlow<HttpResponse, HttpResponseBuilder> {
    let asked = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let is_known = asked.is_some_and(|asked| names_tag(asked, tag));
    let mut answer = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    answer.insert_header((header::ETAG, tag)).insert_header((header::CACHE_CONTROL, "no-cache"));
    if is_known { ControlFlow::Break(answer.finish()) } else { ControlFlow::Continue(answer) }
}
