//! The page of one country: the directory's profile and, beside it, what the country has achieved.

use actix_web::{HttpResponse, web};
use askama::Template;

use crate::features::achievements::{self, Card, urls, views};
use crate::features::directory::{self, Profile};
use crate::platform::errors::Error;
use crate::platform::web::{Page, Visit};

/// Posts on the page of a country.
const NEWEST: i64 = 5;

/// One country: its organisation, its figures and what it has achieved.
#[derive(Template)]
#[template(path = "home/country.html")]
struct Country {
    page: Page,
    profile: Profile,
    cards: Vec<Card>,
    total: usize,
}

/// `GET /countries/{code}`
pub async fn country(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    let country = directory::urls::country_at(&path.1)?;
    visit
        .page(move |connection, page| {
            let profile = directory::profile(connection, &page, country)?;
            let total = achievements::counts(connection, &page)?.of(country);
            let cards = achievements::list_cards(connection, page.language(), Some(country), NEWEST)?;
            Ok(Country { page, profile, cards, total })
        })
        .await
}
