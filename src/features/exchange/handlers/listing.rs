//! The desk.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::Query;

use super::{admit, at_work};
use crate::features::directory;
use crate::features::exchange::case_file::{CaseFile, CaseId};
use crate::features::exchange::filters::{Filters, Shelf, Term, Whose};
use crate::features::exchange::forms::ListQuery;
use crate::features::exchange::matching::Grade;
use crate::features::exchange::pages::{Desk, Found};
use crate::features::exchange::reference::Typed;
use crate::features::exchange::store::{self, Looking};
use crate::features::exchange::{permissions, views};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Page, Visit};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// Candidates a search shows, and those that are looked through for them where filters leave few.
const MOST_FOUND: usize = 30;
const MOST_LOOKED_AT: usize = 300;

/// The lists everybody has a link to, beside their own views.
const USUAL: [Filters; 4] = [
    Filters { whose: Some(Whose::Mine), ..Filters::of(Shelf::Waiting) },
    Filters { whose: Some(Whose::Nobodys), ..Filters::of(Shelf::Waiting) },
    Filters { term: Some(Term::Late), ..Filters::of(Shelf::Waiting) },
    Filters { term: Some(Term::Soon), ..Filters::of(Shelf::Waiting) },
];

/// `GET /exchange?shelf=…&state=…&kind=…&country=…&urgency=…&term=…&officer=…&held=…&after=…`, or `&q=…`
pub(in super::super) async fn list(visit: Visit, query: Query<ListQuery>) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    let query = query.into_inner();
    visit
        .page(move |connection, page| {
            admit(&page)?;
            let looking = looking(&page)?;
            let filters = query.filters();
            let saved = store::list_views(connection, (looking.organisation, looking.person))?;
            let views =
                std::iter::once(Filters::of(Shelf::Waiting)).chain(USUAL).chain(saved.iter().map(|it| it.filters));
            let counts = store::count_lists(connection, &looking, &views.collect::<Vec<_>>())?;
            let names = directory::organisation_names(connection, page.language())?;
            let colleagues = views::colleagues(connection, looking.organisation, &[Role::Officer])?;
            let (found, listed) = if query.q.trim().is_empty() {
                (None, store::list(connection, &looking, &filters, place(&query.after))?)
            } else {
                let found = search(connection, &platform, &page, (&query.q, &filters))?;
                (Some(found), store::Page { cases: Vec::new(), next: None })
            };
            let q = query.q;
            Ok(Desk { page, q, filters, usual: USUAL, saved, counts, names, colleagues, found, listed })
        })
        .await
}

/// Who looks at lists.
pub(super) fn looking(page: &Page) -> Result<Looking, Error> {
    let me = page.signed_in()?;
    Ok(Looking { organisation: me.organisation, person: me.person, today: page.today() })
}

/// The cases that could be meant, within the filters: by their reference, and by whom they are about.
fn search(
    connection: &mut DbConn,
    platform: &Platform,
    page: &Page,
    (asked, filters): (&str, &Filters),
) -> Result<Vec<(CaseFile, Found)>, Error> {
    let looking = looking(page)?;
    let fits = |it: &CaseFile| {
        let side = permissions::side(&page.viewer, it);
        side.is_some_and(|side| filters.leave(it, side, (looking.person, looking.today)))
    };
    let mut found = Vec::new();
    if let Some(typed) = Typed::read(asked) {
        let cases = store::list_of_reference(connection, looking.organisation, &typed)?;
        let how = if typed.is_whole() { Found::Reference } else { Found::Beginning };
        found.extend(cases.into_iter().map(|it| (it, how)));
    }
    let mut graded: Vec<(CaseId, Grade)> = at_work(connection, platform, page).search(asked)?;
    graded.truncate(MOST_LOOKED_AT);
    let ids: Vec<CaseId> = graded.iter().map(|it| it.0).collect();
    let mut cases = store::list_of(connection, &ids)?;
    found.extend(graded.into_iter().filter_map(|(id, grade)| Some((cases.remove(&id)?, Found::Graded(grade)))));
    found.retain(|(it, _)| fits(it));
    found.truncate(MOST_FOUND);
    Ok(found)
}

/// Behind which case a page begins: when somebody spoke in it last, and which it is.
pub(super) fn place(after: &str) -> Option<(Timestamp, CaseId)> {
    let (said_at, id) = after.split_once('_')?;
    Some((Timestamp::parse(said_at).ok()?, CaseId::parse(id)?))
}
