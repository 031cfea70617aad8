//! The desk.

use std::collections::BTreeSet;
use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::Query;
use actix_web::{HttpRequest, HttpResponse};

use super::{admit, at_work};
use crate::features::directory;
use crate::features::exchange::case_file::{CaseFile, CaseId};
use crate::features::exchange::filters::{Filters, Shelf, Term, Whose};
use crate::features::exchange::forms::{PlaceQuery, SearchForm};
use crate::features::exchange::matching::Grade;
use crate::features::exchange::pages::{Desk, Found};
use crate::features::exchange::reference::Typed;
use crate::features::exchange::store::{self, Looking};
use crate::features::exchange::views::Colleagues;
use crate::features::exchange::{permissions, urls, views};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Page, Visit};
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

/// `GET /exchange?shelf=…&state=…&kind=…&country=…&urgency=…&term=…&officer=…&held=…&after=…`
pub(in super::super) async fn list(
    visit: Visit,
    request: HttpRequest,
    place: Query<PlaceQuery>,
) -> Result<HttpResponse, Error> {
    let filters = Filters::of_query(request.query_string());
    visit
        .page(move |connection, page| {
            admit(&page)?;
            let filters = filters.among(page.countries());
            let colleagues = officers(connection, &page)?;
            let listed = store::list(connection, &looking(&page, &colleagues)?, &filters, behind(&place.after))?;
            desk(connection, page, (filters, colleagues), (String::new(), None, listed))
        })
        .await
}

/// `POST /exchange/search`: a page, and nothing is changed. Whom somebody looks for stands in no address, and so in no log
/// and no history of a browser.
pub(in super::super) async fn search(visit: Visit, form: Form<SearchForm>) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .tell(move |connection, page| {
            admit(&page)?;
            let (filters, q) = (form.0.filters(page.countries()), form.0.q);
            if q.trim().is_empty() {
                return Ok(Answer::see(page.url(&urls::filtered(&filters))));
            }
            let colleagues = officers(connection, &page)?;
            let looking = looking(&page, &colleagues)?;
            let found = find(connection, &platform, &page, (&q, &filters, &looking))?;
            let nothing = store::Page { cases: Vec::new(), next: None };
            Answer::page(StatusCode::OK, &desk(connection, page, (filters, colleagues), (q, Some(found), nothing))?)
        })
        .await
}

/// `GET /exchange/search`: where the language of what was found is changed, or its page is opened once more.
pub(in super::super) async fn searched(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .tell(|_, page| {
            admit(&page)?;
            Ok(Answer::see(page.url(&urls::desk())))
        })
        .await
}

/// The desk with what is listed, or with what was looked for and found.
fn desk(
    connection: &mut DbConn,
    page: Page,
    (filters, colleagues): (Filters, Colleagues),
    (q, found, listed): (String, Option<Vec<(CaseFile, Found)>>, store::Page),
) -> Result<Desk, Error> {
    let looking = looking(&page, &colleagues)?;
    let saved = store::list_views(connection, (looking.organisation, looking.person))?;
    let views = std::iter::once(Filters::of(Shelf::Waiting)).chain(USUAL).chain(saved.iter().map(|it| it.filters));
    let counts = store::count_lists(connection, &looking, &views.collect::<Vec<_>>())?;
    let names = directory::organisation_names(connection, page.language())?;
    let shown = listed.cases.iter().chain(found.iter().flatten().map(|it| &it.0));
    let officers = shown.filter_map(|it| it.officer(permissions::side(&page.viewer, it)?));
    let people = views::names_of(connection, officers)?;
    Ok(Desk { page, q, filters, usual: USUAL, saved, counts, names, colleagues, people, found, listed })
}

/// The officers of the reader's organisation.
fn officers(connection: &mut DbConn, page: &Page) -> Result<Colleagues, Error> {
    views::colleagues(connection, page.signed_in()?.organisation, &[Role::Officer])
}

/// Who looks at lists, with these officers.
fn looking(page: &Page, colleagues: &Colleagues) -> Result<Looking, Error> {
    let me = page.signed_in()?;
    let officers = colleagues.iter().map(|it| it.0).collect();
    Ok(Looking { organisation: me.organisation, person: me.person, officers, today: page.today() })
}

/// The cases that could be meant, within the filters: by their reference, and by whom they are about.
fn find(
    connection: &mut DbConn,
    platform: &Platform,
    page: &Page,
    (asked, filters, looking): (&str, &Filters, &Looking),
) -> Result<Vec<(CaseFile, Found)>, Error> {
    let fits = |it: &CaseFile| {
        let side = permissions::side(&page.viewer, it);
        side.is_some_and(|side| filters.leave(it, side, (looking.person, &looking.officers, looking.today)))
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
    let mut told = BTreeSet::new();
    found.retain(|(it, _)| fits(it) && told.insert(it.id));
    found.truncate(MOST_FOUND);
    Ok(found)
}

/// Behind which case a page begins: when somebody spoke in it last, and which it is.
pub(super) fn behind(after: &str) -> Option<(Timestamp, CaseId)> {
    let (said_at, id) = after.split_once('_')?;
    Some((Timestamp::parse(said_at).ok()?, CaseId::parse(id)?))
}
