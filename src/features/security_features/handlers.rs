//! One function per route.

use actix_web::http::header;
use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use sha2::{Digest, Sha256};

use super::{data, feature, pages};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::web::{Visit, names_tag};

/// `GET /glossary/features?q=…&level=…&tool=…`
pub(super) async fn list(visit: Visit, asked: Query<pages::Asked>) -> Result<HttpResponse, Error> {
    visit.page(move |_, page| Ok(pages::List::new(page, asked.into_inner()))).await
}

/// `GET /glossary/features/{code}`
pub(super) async fn show(visit: Visit, path: Path<(String, String)>) -> Result<HttpResponse, Error> {
    let it = feature::find(&path.1).filter(|it| it.slug() == path.1).ok_or(Error::NotFound)?;
    visit.page(move |_, page| Ok(pages::Show::new(page, it))).await
}

/// `GET /data/security-features.csv`
pub(super) async fn csv(request: HttpRequest, platform: Data<Platform>) -> HttpResponse {
    sent(&request, "text/csv; charset=utf-8", data::csv(&platform.catalogues))
}

/// `GET /data/security-features.json`
pub(super) async fn json(request: HttpRequest, platform: Data<Platform>) -> HttpResponse {
    let origin = platform.config.server.origin();
    sent(&request, "application/json", data::json(&platform.catalogues, &origin).to_string())
}

/// The list, or the word that it is the same as the asker has: its tag is made of what it says.
fn sent(request: &HttpRequest, kind: &'static str, body: String) -> HttpResponse {
    let tag = format!("\"{}\"", data_encoding::HEXLOWER.encode(&Sha256::digest(body.as_bytes())[..12]));
    let asked = request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let is_same = asked.is_some_and(|asked| names_tag(asked, &tag));
    let mut response = if is_same { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header((header::ETAG, tag)).insert_header((header::CACHE_CONTROL, "no-cache"));
    if is_same { response.finish() } else { response.content_type(kind).body(body) }
}
