//! What everyone may read.

use actix_web::{HttpRequest, HttpResponse, web};

use super::super::forms::ListQuery;
use super::super::pages::{self, Filters, list_url};
use super::super::strip::Strip;
use super::super::{Achievement, State, permissions, store, urls};
use crate::features::questions::{self, QuestionForm};
use crate::features::{directory, library};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page, Pager, Visit};

/// `GET /achievements`
pub async fn list(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let query = ListQuery::read(request.query_string());
    visit
        .page(move |connection, page| {
            let (filter, number) = (query.filter(), query.page());
            let (cards, total) = store::list_page(connection, &page, &filter, number)?;
            let counts = store::counts(connection, &page)?;
            let last = total.div_ceil(store::PER_PAGE).max(1);
            Ok(pages::List {
                filters: Filters::new(&page, &counts, &filter),
                pager: Pager::new(number, last, |number| page.url(&list_url(&filter, number))),
                may_write: permissions::writes_for(&page.viewer).is_some(),
                cards,
                total,
                page,
            })
        })
        .await
}

/// `GET /achievements.atom`
pub async fn feed(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let filter = ListQuery::read(request.query_string()).filter();
    visit
        .drawn("application/atom+xml; charset=utf-8", move |connection, page| {
            let cards = store::recent(connection, page.language(), &filter)?;
            let updated = cards.iter().map(|card| card.it.updated_at).max().unwrap_or(page.now).to_rfc3339();
            Ok(pages::Feed { page, cards, updated })
        })
        .await
}

/// `GET /achievements/{slug}`
pub async fn show(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    if !urls::is_slug(&path.1) {
        return Err(Error::NotFound);
    }
    visit
        .page(move |connection, page| {
            let found = find_published(connection, &page, &path.1)?;
            draw_show(connection, page, found, None)
        })
        .await
}

/// The post with this address, where readers find it.
pub(super) fn find_published(connection: &mut DbConn, page: &Page, slug: &str) -> Result<(Achievement, Strip), Error> {
    let found = store::find_by_slug(connection, &page.viewer, slug)?;
    if found.0.state == State::Published { Ok(found) } else { Err(Error::NotFound) }
}

/// The post as readers see it, with a question as it was sent where something in it is to be mended.
pub(super) fn draw_show(
    connection: &mut DbConn,
    page: Page,
    (it, strip): (Achievement, Strip),
    sent: Option<(QuestionForm, Errors)>,
) -> Result<pages::Show, Error> {
    let words = store::maybe_text(connection, it.id, strip.best(page.language()))?.ok_or(Error::NotFound)?;
    let about = super::questions::about(&it, &words);
    Ok(pages::Show {
        organisation: directory::find_organisation(connection, it.organisation)?.name(page.language()),
        sources: store::list_sources(connection, it.id)?,
        is_insider: permissions::is_insider(&page.viewer, it.country),
        body: library::to_html(connection, it.organisation, page.locale(), &words.body)?,
        under: Some(questions::under_post(connection, &page, &about, sent)?),
        page: page.with_alternates(strip.readable()),
        ribbon: None,
        words,
        it,
        strip,
    })
}
