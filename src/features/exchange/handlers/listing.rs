//! The desk.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::Query;

use super::{admit, at_work};
use crate::features::directory;
use crate::features::exchange::case_file::{CaseFile, CaseId};
use crate::features::exchange::catalogue::Kind;
use crate::features::exchange::forms::ListQuery;
use crate::features::exchange::pages::Desk;
use crate::features::exchange::permissions;
use crate::features::exchange::store::{self, Shelf};
use crate::platform::errors::Error;
use crate::platform::web::Visit;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::timestamp::Timestamp;

/// Candidates a search shows.
const MOST_FOUND: usize = 30;

/// `GET /exchange?shelf=…&country=…&kind=…&after=…`, or `?q=…`
pub(in super::super) async fn list(visit: Visit, query: Query<ListQuery>) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    let query = query.into_inner();
    visit
        .page(move |connection, page| {
            admit(&page)?;
            let me = page.signed_in()?.organisation;
            let shelf = Shelf::parse(&query.shelf).unwrap_or(Shelf::Waiting);
            let narrowed = (CountryCode::among(page.countries(), &query.country), Kind::parse(&query.kind));
            let counts = store::count_waiting(connection, me, page.today())?;
            let names = directory::organisation_names(connection, page.language())?;
            let is_search = !query.q.trim().is_empty();
            let (found, listed) = if is_search {
                let mut graded = at_work(connection, &platform, &page).search(&query.q)?;
                graded.truncate(MOST_FOUND);
                let ids: Vec<CaseId> = graded.iter().map(|it| it.0).collect();
                let mut cases = store::list_of(connection, &ids)?;
                let known = |it: &CaseFile| permissions::side(&page.viewer, it).is_some();
                let found =
                    graded.into_iter().filter_map(|(id, grade)| cases.remove(&id).filter(known).map(|it| (it, grade)));
                (found.collect(), store::Page { cases: Vec::new(), next: None })
            } else {
                (Vec::new(), store::list(connection, (me, shelf), narrowed, place(&query.after))?)
            };
            Ok(Desk { page, query, is_search, shelf, narrowed, counts, names, found, listed })
        })
        .await
}

/// Behind which case a page begins: when somebody spoke in it last, and which it is.
fn place(after: &str) -> Option<(Timestamp, CaseId)> {
    let (said_at, id) = after.split_once('_')?;
    Some((Timestamp::parse(said_at).ok()?, CaseId::parse(id)?))
}
