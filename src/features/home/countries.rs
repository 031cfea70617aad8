//! The page of one country: the directory's profile and, beside it, what the country has achieved.

use actix_web::{HttpResponse, web};

use super::pages;
use crate::features::directory;
use crate::platform::errors::Error;
use crate::platform::web::Visit;

/// `GET /countries/{code}`.
pub async fn country(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    let country = directory::urls::country_at(&path.1)?;
    visit
        .page(move |connection, page| {
            let profile = directory::profile(connection, &page, country)?;
            Ok(pages::Country { page, profile })
        })
        .await
}
