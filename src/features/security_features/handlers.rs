//! One function per route.

use std::ops::ControlFlow;

use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use sha2::{Digest, Sha256};

use super::{UsesOf, data, feature, pages};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::web::{Visit, unless_known};

/// `GET /glossary/features?q=…&level=…&tool=…`
pub(super) async fn list(visit: Visit, asked: Query<pages::Asked>) -> Result<HttpResponse, Error> {
    visit.page(move |_, page| Ok(pages::List::new(page, asked.into_inner()))).await
}

/// `GET /glossary/features/{code}`
pub(super) async fn show(
    visit: Visit,
    path: Path<(String, String)>,
    uses_of: Data<UsesOf>,
) -> Result<HttpResponse, Error> {
    let it = feature::find(&path.1).filter(|it| it.slug() == path.1).ok_or(Error::NotFound)?;
    let UsesOf(uses_of) = **uses_of;
    visit
        .page(move |connection, page| {
            let (uses, all) = uses_of(connection, &page, it.code)?;
            Ok(pages::Show::new(page, it, (uses, all)))
        })
        .await
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
    match unless_known(request, &tag) {
        ControlFlow::Continue(mut response) => response.content_type(kind).body(body),
        ControlFlow::Break(known) => known,
    }
}
