//! The front page: what this is, the newest achievements, the ten members on their map.

use actix_web::HttpResponse;
use actix_web::http::header;
use askama::Template;

use crate::features::achievements::{self, Card, urls, views};
use crate::features::directory::{Tile, country_tiles, urls as directory_urls};
use crate::features::meetings::{self, urls as meeting_urls};
use crate::platform::errors::Error;
use crate::platform::web::{OpenWeb, Page, Visit, url_in};

/// Cards on the front page.
const NEWEST: i64 = 6;
/// Meetings to come on it.
const COMING: i64 = 3;
/// Decisions on it.
const DECIDED: i64 = 4;

/// The front page.
#[derive(Template)]
#[template(path = "home/front.html")]
struct Front {
    page: Page,
    cards: Vec<Card>,
    total: usize,
    /// Each member's tile, name and number of posts, in the reader's alphabet.
    members: Vec<(Tile, &'static str, usize)>,
    /// The meetings that come next.
    coming: Vec<meetings::Coming>,
    /// What was decided at the meetings held last.
    decided: Vec<meetings::Decided>,
    /// What other sites are told of the portal.
    open_web: OpenWeb,
}

/// `GET /{language}`: the front page has one address, with the slash.
pub async fn to_front(visit: Visit) -> HttpResponse {
    HttpResponse::PermanentRedirect().insert_header((header::LOCATION, url_in(visit.language, "/"))).finish()
}

/// `GET /{language}/`
pub async fn front(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let counts = achievements::counts(connection, &page)?;
            let cards = achievements::list_cards(connection, page.language(), None, NEWEST)?;
            let mut members =
                country_tiles().map(|tile| (tile, page.country_name(tile.country), counts.of(tile.country))).to_vec();
            page.sort_by_key(&mut members, |member| member.1);
            let coming = meetings::next(connection, &page, COMING)?;
            let decided = meetings::decided(connection, &page, DECIDED)?;
            let open_web = OpenWeb::of_page(&page, "home-front-title", "home-front-lead");
            Ok(Front { cards, total: counts.all(), members, coming, decided, open_web, page })
        })
        .await
}
