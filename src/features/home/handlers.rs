//! One function per route.

use actix_web::HttpResponse;
use actix_web::http::header;

use super::pages;
use crate::platform::errors::Error;
use crate::platform::web::{Visit, url_in};

/// `GET /{language}`: the front page has one address, with the slash.
pub async fn to_front(visit: Visit) -> HttpResponse {
    HttpResponse::PermanentRedirect().insert_header((header::LOCATION, url_in(visit.language, "/"))).finish()
}

/// `GET /{language}/`.
pub async fn front(visit: Visit) -> Result<HttpResponse, Error> {
    visit.page(|_, page| Ok(pages::Front { page })).await
}
