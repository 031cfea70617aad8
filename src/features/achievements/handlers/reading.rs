//! What everyone may read.

use actix_web::{HttpRequest, HttpResponse, web};

use super::super::forms::ListQuery;
use super::super::pages::{self, Filters, list_url};
use super::super::{Achievement, State, letters, permissions, store, urls};
use crate::features::library::{DocumentId, DocumentView};
use crate::features::questions::{self, QuestionForm};
use crate::features::reach::{self, Sheet, Subject};
use crate::features::{directory, library};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, OpenWeb, Origin, Page, Pager, ShownText, Visit};
use crate::vocabulary::strip::{Mark, Strip};
use crate::vocabulary::timestamp::Timestamp;

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
                feed: (page.url(&pages::feed_url(&filter)), pages::feed_title(&page, &filter)),
                open_web: OpenWeb::of_page(&page, "achievements-list-title", "home-front-lead"),
                may_write: permissions::writes_for(&page.viewer).is_some(),
                cards,
                total,
                page,
            })
        })
        .await
}

/// `GET /achievements.atom`: the list's own choice.
pub async fn feed(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let filter = ListQuery::read(request.query_string()).filter();
    visit
        .drawn("application/atom+xml; charset=utf-8", move |connection, page| {
            let cards = store::recent(connection, filter.language.unwrap_or(page.language()), &filter)?;
            let ids: Vec<_> = cards.iter().map(|card| card.it.id).collect();
            let changed = store::words_changed_at(connection, &ids)?;
            Ok(pages::Feed { page, filter, cards, changed })
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

/// When the original changed, where the text shown has not followed yet.
fn original_changed_at(connection: &mut DbConn, it: &Achievement, mark: Mark) -> Result<Option<Timestamp>, Error> {
    if mark != Mark::Older {
        return Ok(None);
    }
    let original = store::maybe_text(connection, it.id, it.original_language)?;
    Ok(original.map(|words| words.updated_at))
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
    let page = page.with_alternates(strip.readable()).standing_at(urls::show(&it.slug));
    let organisation = directory::find_organisation(connection, it.organisation)?.name(page.language());
    let documents = store::list_documents(connection, it.id)?;
    let documents = readable_documents(connection, &page, &documents)?;
    let picture = library::first_picture(connection, &page, it.organisation, &words.body)?;
    let text = ShownText {
        original_language: it.original_language,
        path: &urls::show(&it.slug),
        is_read: it.state == State::Published,
        strip,
        language: words.language,
        organisation: &organisation.text,
        released_at: Some(words.updated_at),
        original_changed_at: original_changed_at(connection, &it, strip.mark(words.language))?,
    };
    Ok(pages::Show {
        origin: Origin::of(page.locale(), &text),
        open_web: Some(pages::open_web(&page, (&it, strip, &words), &organisation, picture, &documents)),
        sheet: super::sheet::answers_of(connection, &page, &it, strip)?,
        organisation,
        documents,
        sources: store::list_sources(connection, it.id)?,
        is_insider: permissions::is_insider(&page.viewer, it.country),
        body: library::to_html(connection, it.organisation, page.locale(), &words.body)?,
        under: Some(questions::under_post(connection, &page, &about, sent)?),
        reach: reach::link(&page, &urls::show(&it.slug), it.organisation),
        page,
        ribbon: None,
        words,
        it,
        strip,
    })
}

/// `GET /achievements/{slug}/reach`
pub async fn reached(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    if !urls::is_slug(&path.1) {
        return Err(Error::NotFound);
    }
    visit.page(move |connection, page| told_of(connection, page, &path.1)).await
}

/// Whom the news of a post reached.
fn told_of(connection: &mut DbConn, page: Page, slug: &str) -> Result<Sheet, Error> {
    page.signed_in()?;
    let (it, strip) = find_published(connection, &page, slug)?;
    page.admit(reach::seeing(&page.viewer, it.organisation), Error::NotFound)?;
    let words = store::maybe_text(connection, it.id, strip.best(page.language()))?.ok_or(Error::NotFound)?;
    let subject = Subject::new(urls::show(&it.slug), &words.title).with_mails_of(letters::cause_of(&it));
    reach::sheet(connection, page, subject)
}

/// The documents of a post as readers get them: one that has no language yet is none.
pub(super) fn readable_documents(
    connection: &mut DbConn,
    page: &Page,
    documents: &[DocumentId],
) -> Result<Vec<DocumentView>, Error> {
    let documents = library::documents(connection, page, documents)?;
    Ok(documents.into_iter().filter(|it| !it.rows.is_empty()).collect())
}
