//! Shelves: what two organisations sent each other as letters.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use chrono::{NaiveDate, NaiveTime};

use super::listing::place;
use super::{admit, at_work};
use crate::features::directory;
use crate::features::exchange::forms::ShelfQuery;
use crate::features::exchange::pages::{ShelfPage, Shelves};
use crate::features::exchange::steps::{Asked, KIND, READ};
use crate::features::exchange::store;
use crate::platform::errors::Error;
use crate::platform::web::Visit;
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

/// `GET /exchange/shelves/{organisation}?q=…&kind=…&year=…&after=…`. That a letter whose words are shown was read is written
/// down before, as on its own page.
pub(in super::super) async fn shelf(
    visit: Visit,
    path: Path<(String, String)>,
    query: Query<ShelfQuery>,
) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    let query = query.into_inner();
    visit
        .page(move |connection, page| {
            admit(&page)?;
            let other = OrganisationId::parse(&path.1).ok_or(Error::NotFound)?;
            let asked = Asked {
                words: query.q.clone(),
                kind: query.kind(),
                span: query.year().and_then(span),
                after: place(&query.after),
            };
            let (letters, next) = at_work(connection, &platform, &page).shelf(other, asked)?;
            for letter in letters.iter().filter(|it| it.content.is_some()) {
                page.confides(READ, Thing::new(KIND, letter.case.id, Some(letter.case.from.country)));
            }
            let next = next.map(|(said_at, id)| format!("{}_{id}", said_at.to_rfc3339()));
            let names = directory::organisation_names(connection, page.language())?;
            Ok(ShelfPage { page, other, query, letters, next, names })
        })
        .await
}

/// A year, in UTC: its first moment, and that of the next.
fn span(year: i32) -> Option<(Timestamp, Timestamp)> {
    let first = |year| NaiveDate::from_ymd_opt(year, 1, 1).map(|day| Timestamp::from_utc(day.and_time(NaiveTime::MIN)));
    Some((first(year)?, first(year + 1)?))
}
