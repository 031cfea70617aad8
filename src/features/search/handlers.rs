//! One function per route.

use actix_web::{HttpRequest, HttpResponse};

use super::urls::Address;
use super::{Audience, Query, find, find_latest, pages, suggest};
use crate::platform::errors::Error;
use crate::platform::web::Visit;

/// Things on a page.
const LIMIT: usize = 10;
/// Things in a feed.
const FEED: usize = 25;

/// `GET /{language}/search`.
pub(super) async fn list(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let address = read(&request)?;
    visit
        .dear()
        .page(move |connection, page| {
            let asked = address.query(page.language(), Audience::of(&page.viewer), LIMIT);
            let found = find(connection, &Query { wants_facets: true, ..asked })?;
            Ok(pages::List { filters: pages::filters(&page, &found, &address), page: page.private(), found, address })
        })
        .await
}

/// `GET /{language}/search.atom`: what is public, whoever asks, since programs keep what they read.
pub(super) async fn feed(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let address = read(&request)?;
    visit
        .dear()
        .drawn("application/atom+xml; charset=utf-8", move |connection, page| {
            let asked = Address { page: 1, ..address.clone() }.query(page.language(), Audience::everyone(), FEED);
            Ok(pages::Feed { hits: find_latest(connection, &asked)?, page, address })
        })
        .await
}

/// `GET /{language}/search/suggestions`: what is public, whoever types.
pub(super) async fn suggestions(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let address = read(&request)?;
    visit
        .page(move |connection, page| {
            let suggestions = suggest(connection, &address.text, page.language())?;
            Ok(pages::Suggested { page, suggestions })
        })
        .await
}

fn read(request: &HttpRequest) -> Result<Address, Error> {
    Address::read(request.query_string()).ok_or_else(|| Error::invalid("two texts to search for"))
}
