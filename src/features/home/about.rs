//! What the portal is, and how to recognise it.

use actix_web::HttpResponse;
use askama::Template;

use crate::platform::errors::Error;
use crate::platform::web::{Page, Visit};

/// The page about the portal.
#[derive(Template)]
#[template(path = "home/about.html")]
struct About {
    page: Page,
}

/// `GET /about`
pub async fn about(visit: Visit) -> Result<HttpResponse, Error> {
    visit.page(|_, page| Ok(About { page })).await
}
