//! Shelves: what organisations sent each other as letters, two of them or one of a group to all the others.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{Path, Query};
use chrono::{NaiveDate, NaiveTime};

use super::listing::behind;
use super::{admit, at_work};
use crate::features::directory;
use crate::features::exchange::circle::{CircleId, SharedWith};
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

type Address = Path<(String, String)>;

/// `GET /exchange/shelves`
pub(in super::super) async fn shelves(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            admit(&page)?;
            let own = page.signed_in()?.organisation;
            let shelves = store::list_shelves(connection, own)?;
            let circles = store::list_circles(connection, own)?;
            let names = directory::organisation_names(connection, page.language())?;
            Ok(Shelves { page, shelves, circles, names })
        })
        .await
}

/// `GET /exchange/shelves/{organisation}?kind=…&language=…&year=…&after=…`
pub(in super::super) async fn shelf(
    visit: Visit,
    path: Address,
    query: Query<ShelfQuery>,
) -> Result<HttpResponse, Error> {
    shown(visit, other(&path.1), query.into_inner()).await
}

/// `GET /exchange/circles/{circle}?kind=…&language=…&year=…&after=…`
pub(in super::super) async fn circle(
    visit: Visit,
    path: Address,
    query: Query<ShelfQuery>,
) -> Result<HttpResponse, Error> {
    shown(visit, group(&path.1), query.into_inner()).await
}

/// `POST /exchange/shelves/{organisation}/search`: a page, and nothing is changed.
pub(in super::super) async fn search_shelf(
    visit: Visit,
    path: Address,
    form: Form<ShelfForm>,
) -> Result<HttpResponse, Error> {
    searched(visit, other(&path.1), form.0).await
}

/// `POST /exchange/circles/{circle}/search`: a page, and nothing is changed.
pub(in super::super) async fn search_circle(
    visit: Visit,
    path: Address,
    form: Form<ShelfForm>,
) -> Result<HttpResponse, Error> {
    searched(visit, group(&path.1), form.0).await
}

/// `GET /exchange/shelves/{organisation}/search`: where the language of what was found is changed, or its page is opened
/// once more.
pub(in super::super) async fn shelf_searched(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    back(visit, other(&path.1)).await
}

/// `GET /exchange/circles/{circle}/search`: the same.
pub(in super::super) async fn circle_searched(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    back(visit, group(&path.1)).await
}

/// The organisation of an address.
fn other(id: &str) -> Option<SharedWith> {
    OrganisationId::parse(id).map(SharedWith::Organisation)
}

/// The group of an address.
fn group(id: &str) -> Option<SharedWith> {
    CircleId::parse(id).map(SharedWith::Circle)
}

async fn shown(visit: Visit, with: Option<SharedWith>, query: ShelfQuery) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .page(move |connection, page| {
            admit(&page)?;
            show(connection, &platform, page, (with.ok_or(Error::NotFound)?, query, String::new()))
        })
        .await
}

async fn searched(visit: Visit, with: Option<SharedWith>, form: ShelfForm) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .tell(move |connection, page| {
            admit(&page)?;
            let with = with.ok_or(Error::NotFound)?;
            let (query, q) = form.parse();
            if q.trim().is_empty() {
                let narrowed = format!("{}?{}", urls::shared(with), query.written());
                return Ok(Answer::see(page.url(&narrowed)));
            }
            Answer::page(StatusCode::OK, &show(connection, &platform, page, (with, query, q))?)
        })
        .await
}

async fn back(visit: Visit, with: Option<SharedWith>) -> Result<HttpResponse, Error> {
    visit
        .tell(move |_, page| {
            admit(&page)?;
            Ok(Answer::see(page.url(&urls::shared(with.ok_or(Error::NotFound)?))))
        })
        .await
}

/// A page of a shelf. That a letter whose words are shown was read is written down before, as on its own page.
fn show(
    connection: &mut DbConn,
    platform: &Platform,
    page: Page,
    (with, query, q): (SharedWith, ShelfQuery, String),
) -> Result<ShelfPage, Error> {
    let asked = Asked {
        words: q.clone(),
        kind: query.kind(),
        language: query.language(),
        span: query.year().and_then(span),
        after: behind(&query.after),
    };
    let (letters, next) = at_work(connection, platform, &page).shelf(with, asked)?;
    for letter in letters.iter().filter(|it| it.content.is_some()) {
        page.confides(READ, Thing::new(KIND, letter.case.id, Some(letter.case.from.country)));
    }
    let next = next.map(|(said_at, id)| format!("{}_{id}", said_at.to_rfc3339()));
    let names = directory::organisation_names(connection, page.language())?;
    let own = page.signed_in()?.organisation;
    let others = match with {
        SharedWith::Organisation(other) => vec![other],
        SharedWith::Circle(circle) => {
            store::list_members(connection, circle)?.into_iter().filter(|it| *it != own).collect()
        }
    };
    Ok(ShelfPage { page, with, others, q, query, letters, next, names })
}

/// A year, in UTC: its first moment, and that of the next.
fn span(year: i32) -> Option<(Timestamp, Timestamp)> {
    let first = |year| NaiveDate::from_ymd_opt(year, 1, 1).map(|day| Timestamp::from_utc(day.and_time(NaiveTime::MIN)));
    Some((first(year)?, first(year + 1)?))
}
