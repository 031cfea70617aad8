//! What everyone may read.

use actix_web::{HttpRequest, HttpResponse, web};

use super::super::forms::ListQuery;
use super::super::pages::{self, Filters, list_url};
use super::super::strip::Mark;
use super::super::{Achievement, State, permissions, store, urls};
use crate::features::{directory, library};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Page, Pager, Visit};

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
            let (it, strip) = store::find_by_slug(connection, &page.viewer, &path.1)?;
            if it.state != State::Published {
                return Err(Error::NotFound);
            }
            let words = store::maybe_text(connection, it.id, strip.best(page.language()))?.ok_or(Error::NotFound)?;
            let original_changed = original_changed(connection, &page, &it, strip.mark(words.language))?;
            Ok(pages::Show {
                original_changed,
                organisation: directory::find_organisation(connection, it.organisation)?.name(page.language()),
                sources: store::list_sources(connection, it.id)?,
                is_insider: permissions::is_insider(&page.viewer, it.country),
                body: library::to_html(connection, it.organisation, page.locale(), &words.body)?,
                page: page.with_alternates(strip.readable()),
                ribbon: None,
                words,
                it,
                strip,
            })
        })
        .await
}

/// The day the original changed, where the text shown has not followed yet.
fn original_changed(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    mark: Mark,
) -> Result<Option<String>, Error> {
    if mark != Mark::Older {
        return Ok(None);
    }
    let original = store::maybe_text(connection, it.id, it.original_language)?;
    Ok(original.map(|words| page.date(page.day_of(words.updated_at))))
}
