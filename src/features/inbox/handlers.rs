//! One function per route.

use actix_web::{HttpRequest, HttpResponse, web};

use super::forms::{ListQuery, ReadForm};
use super::group::{Group, Tally};
use super::notice::NoticeId;
use super::pages::List;
use super::slice::{Part, Slice, awaiting};
use super::words::WordsOf;
use super::{store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, NoFields, Page, Visit};
use crate::vocabulary::ids::PersonId;

/// Groups on a page.
const GROUPS: usize = 20;
/// Groups of what waits that stand above every page.
const WAITING: usize = 50;
/// Notices a group shows, and those of a page where it stands alone.
const EACH: usize = 4;
const ALONE: usize = 100;

/// `GET /inbox`
pub(super) async fn list(visit: Visit, request: HttpRequest, words: web::Data<WordsOf>) -> Result<HttpResponse, Error> {
    let query = ListQuery::read(request.query_string());
    visit.page(move |connection, page| list_page(connection, page, query, **words)).await
}

fn list_page(connection: &mut DbConn, page: Page, query: ListQuery, words: WordsOf) -> Result<List, Error> {
    let person = page.signed_in()?.person;
    let tallies = store::tally(connection, person)?;
    let waiting = waiting_on_top(connection, person, &query, &tallies, words)?;
    let slice = Slice::of(query.part(), &awaiting(&tallies, words))
        .about(query.matter())
        .leading_to(query.path().map(str::to_owned));
    let (groups, last) = match query.path() {
        Some(_) => one_alone(connection, person, &slice, query.before())?,
        None => several(connection, person, &slice, query.before())?,
    };
    let next = last.map(|last| page.url(&urls::list(&query.after(last).written())));
    Ok(List { page, query, tallies, waiting, groups, words, next })
}

/// The groups of a page, and the last notice where more follow.
fn several(
    connection: &mut DbConn,
    person: PersonId,
    slice: &Slice,
    before: Option<NoticeId>,
) -> Result<(Vec<Group>, Option<NoticeId>), Error> {
    let mut groups = store::list_groups(connection, person, slice, before, (GROUPS + 1, EACH))?;
    let is_more = groups.len() > GROUPS;
    groups.truncate(GROUPS);
    let last = groups.last().filter(|_| is_more).map(|group| group.newest);
    Ok((groups, last))
}

/// One group with the notices of a page, however many it has, and the last of these where more follow.
fn one_alone(
    connection: &mut DbConn,
    person: PersonId,
    slice: &Slice,
    before: Option<NoticeId>,
) -> Result<(Vec<Group>, Option<NoticeId>), Error> {
    let mut group = store::maybe_group(connection, person, slice, before, ALONE + 1)?;
    let mut last = None;
    if let Some(group) = group.as_mut().filter(|it| it.notices.len() > ALONE) {
        group.notices.truncate(ALONE);
        last = group.notices.last().map(|notice| notice.id);
    }
    Ok((group.into_iter().collect(), last))
}

/// What waits, above whatever else is listed; nothing where it is the list itself.
fn waiting_on_top(
    connection: &mut DbConn,
    person: PersonId,
    query: &ListQuery,
    tallies: &[Tally],
    words: WordsOf,
) -> Result<Vec<Group>, Error> {
    if query.part() == Part::Waiting {
        return Ok(Vec::new());
    }
    let slice = Slice::of(Part::Waiting, &awaiting(tallies, words));
    store::list_groups(connection, person, &slice, None, (WAITING, EACH))
}

/// `POST /inbox/{id}/reading`
pub(super) async fn read(
    visit: Visit,
    path: web::Path<(String, String)>,
    request: HttpRequest,
    _: NoFields,
) -> Result<HttpResponse, Error> {
    let id = NoticeId::parse(&path.1).ok_or(Error::NotFound)?;
    let query = ListQuery::read(request.query_string());
    visit
        .change(move |connection, page| {
            if !store::mark(connection, page.signed_in()?.person, id, page.now)? {
                return Err(Error::NotFound);
            }
            Ok(Answer::see(page.url(&urls::list(&query.written()))).with_flash("inbox-flash-read"))
        })
        .await
}

/// `POST /inbox/reading`: a group, or all that merely tells, as far as its owner has seen it; not what came meanwhile.
pub(super) async fn read_many(
    visit: Visit,
    request: HttpRequest,
    words: web::Data<WordsOf>,
    Form(form): Form<ReadForm>,
) -> Result<HttpResponse, Error> {
    let reading = form.parse()?;
    let query = ListQuery::read(request.query_string());
    visit
        .change(move |connection, page| {
            let person = page.signed_in()?.person;
            let awaiting = awaiting(&store::tally(connection, person)?, **words);
            let flash = if reading.path.is_some() { "inbox-flash-group-read" } else { "inbox-flash-all-read" };
            let slice = Slice::of(reading.part, &awaiting).leading_to(reading.path);
            store::mark_slice(connection, person, &slice, reading.until, page.now)?;
            Ok(Answer::see(page.url(&urls::list(&query.written()))).with_flash(flash))
        })
        .await
}
