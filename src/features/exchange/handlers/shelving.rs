//! Shelves: what two organisations sent each other as letters.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Path, Query};
use chrono::{NaiveDate, NaiveTime};

use super::listing::behind;
use super::{admit, at_work};
use crate::features::directory;
use crate::features::exchange::forms::{ShelfForm, ShelfQuery};
use crate::features::exchange::pages::{ShelfPage, Shelves};
use crate::features::exchange::steps::{Asked, KIND, READ};
use crate::features::exchange::{store, urls};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Page, Visit};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::thing::Thing;
use crate::vocabulary::timestamp::Timestamp;

/// `GET /exchange/shelves`
pub(in super::super) async fn shelves(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            admit(&page)?;
            let shelves = store::list_shelves(connection, page.signed_in()?.organisation)?;
            let names = directory::organisation_names(connection, page.language())?;
            Ok(Shelves { page, shelves, names })
        })
        .await
}

/// `GET /exchange/shelves/{organisation}?kind=…&year=…&after=…`
pub(in super::super) async fn shelf(
    visit: Visit,
    path: Path<(String, String)>,
    query: Query<ShelfQuery>,
) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .page(move |connection, page| {
            admit(&page)?;
            show(connection, &platform, page, (other(&path.1)?, query.into_inner(), String::new()))
        })
        .await
}

/// `POST /exchange/shelves/{organisation}/search`: a page, and nothing is changed.
pub(in super::super) async fn search_shelf(
    visit: Visit,
    path: Path<(String, String)>,
    form: Form<ShelfForm>,
) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .tell(move |connection, page| {
            admit(&page)?;
            let other = other(&path.1)?;
            let (query, q) = form.0.parse();
            if q.trim().is_empty() {
                let narrowed = format!("{}?{}", urls::shelf(other), query.written());
                return Ok(Answer::see(page.url(&narrowed)));
            }
            Answer::page(StatusCode::OK, &show(connection, &platform, page, (other, query, q))?)
        })
        .await
}

/// `GET /exchange/shelves/{organisation}/search`: where the language of what was found is changed, or its page is opened
/// once more.
pub(in super::super) async fn shelf_searched(
    visit: Visit,
    path: Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    visit
        .tell(move |_, page| {
            admit(&page)?;
            Ok(Answer::see(page.url(&urls::shelf(other(&path.1)?))))
        })
        .await
}

/// The organisation of an address.
fn other(id: &str) -> Result<OrganisationId, Error> {
    OrganisationId::parse(id).ok_or(Error::NotFound)
}

/// A page of a shelf. That a letter whose words are shown was read is written down before, as on its own page.
fn show(
    connection: &mut DbConn,
    platform: &Platform,
    page: Page,
    (other, query, q): (OrganisationId, ShelfQuery, String),
) -> Result<ShelfPage, Error> {
    let asked =
        Asked { words: q.clone(), kind: query.kind(), span: query.year().and_then(span), after: behind(&query.after) };
    let (letters, next) = at_work(connection, platform, &page).shelf(other, asked)?;
    for letter in letters.iter().filter(|it| it.content.is_some()) {
        page.confides(READ, Thing::new(KIND, letter.case.id, Some(letter.case.from.country)));
    }
    let next = next.map(|(said_at, id)| format!("{}_{id}", said_at.to_rfc3339()));
    let names = directory::organisation_names(connection, page.language())?;
    Ok(ShelfPage { page, other, q, query, letters, next, names })
}

/// A year, in UTC: its first moment, and that of the next.
fn span(year: i32) -> Option<(Timestamp, Timestamp)> {
    let first = |year| NaiveDate::from_ymd_opt(year, 1, 1).map(|day| Timestamp::from_utc(day.and_time(NaiveTime::MIN)));
    Some((first(year)?, first(year + 1)?))
}
