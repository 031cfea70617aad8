//! What readers have.

use std::ops::ControlFlow;

use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use crate::features::directory;
use crate::features::guidance::article::Article;
use crate::features::guidance::handlers::READ;
use crate::features::guidance::steps::THING;
use crate::features::guidance::store::{self, Filter};
use crate::features::guidance::words::{Audience, Topic};
use crate::features::guidance::{article, data, pages, permissions, urls, views};
use crate::features::reach::{self, Subject};
use crate::features::security_features::urls as glossary_urls;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::markdown;
use crate::platform::web::{Origin, Page, Pager, ShownText, Visit, unless_known};
use crate::vocabulary::language::Language;
use crate::vocabulary::level::Level;
use crate::vocabulary::strip::Mark;
use crate::vocabulary::thing::Thing;

/// Articles of the feed.
const NEWEST: i64 = 50;
/// Grows with every change of what the data hold, so that nobody is told that they have them already.
const EDITION: u32 = 1;

/// What a list is narrowed to, as its address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    audience: String,
    level: String,
    theme: String,
    language: String,
    page: Option<usize>,
}

impl ListQuery {
    fn filter(&self) -> Filter {
        Filter {
            audience: Audience::parse(&self.audience),
            level: Level::parse(&self.level),
            topic: Topic::parse(&self.theme),
            language: Language::from_tag(&self.language),
        }
    }
}

/// `GET /guidance?audience=…&level=…&theme=…&language=…`
pub async fn list(visit: Visit, query: Query<ListQuery>) -> Result<HttpResponse, Error> {
    let (filter, number) = (query.filter(), query.page.unwrap_or(1).clamp(1, 10_000));
    visit
        .page(move |connection, page| {
            let (articles, total) = store::list_visible(connection, &page.viewer, filter, number)?;
            let last = total.div_ceil(store::PER_PAGE).max(1);
            let pager = Pager::new(number, last, |number| page.url(&urls::list_of(&filter.words(), number)));
            let may_write = permissions::writing(&page.viewer).is_some();
            Ok(pages::List { page, filter, articles, total, pager, may_write })
        })
        .await
}

/// `GET /guidance.atom`, narrowed as the list is.
pub async fn feed(visit: Visit, query: Query<ListQuery>) -> Result<HttpResponse, Error> {
    let filter = query.filter();
    visit
        .drawn("application/atom+xml; charset=utf-8", move |connection, page| {
            let articles = store::list_public(connection, filter, NEWEST)?;
            Ok(pages::Feed { page, filter, articles })
        })
        .await
}

/// `GET /guidance/{slug}`
pub async fn show(visit: Visit, path: Path<(String, String)>) -> Result<HttpResponse, Error> {
    let slug = path.into_inner().1;
    visit
        .page(move |connection, page| {
            let it = find_readable(connection, &page, &slug)?;
            draw(connection, page, it)
        })
        .await
}

/// `GET /guidance/{slug}/reach`
pub async fn reached(visit: Visit, path: Path<(String, String)>) -> Result<HttpResponse, Error> {
    let slug = path.into_inner().1;
    visit
        .page(move |connection, page| {
            page.signed_in()?;
            let it = find_readable(connection, &page, &slug)?;
            page.admit(reach::seeing(&page.viewer, it.organisation), Error::NotFound)?;
            let text = store::maybe_newest(connection, it.id, it.strip.best(page.language()))?;
            let text = text.ok_or(Error::NotFound)?;
            reach::sheet(connection, page, Subject::new(urls::show(&it.slug), &text.words.title))
        })
        .await
}

/// The article of an address, where its reader may have it; that they read it is written down where not everyone may.
fn find_readable(connection: &mut DbConn, page: &Page, slug: &str) -> Result<Article, Error> {
    if !article::is_slug(slug) {
        return Err(Error::NotFound);
    }
    let it = store::find(connection, slug)?;
    if !permissions::may_read(&page.viewer, &it) {
        return Err(Error::withheld(THING, it.id, it.country));
    }
    if !it.is_public() {
        page.admit(permissions::reading(&page.viewer), Error::NotFound)?;
        directory::confide(connection, page, READ, Thing::new(THING, it.id, it.country))?;
    }
    Ok(it)
}

fn draw(connection: &mut DbConn, page: Page, it: Article) -> Result<pages::Show, Error> {
    let language = it.strip.best(page.language());
    let text = store::maybe_newest(connection, it.id, language)?.ok_or(Error::NotFound)?;
    let path = urls::show(&it.slug);
    let page = page.with_alternates(it.strip.readable()).standing_at(path.clone());
    let organisation = directory::find_organisation(connection, it.organisation)?.name(page.language());
    let original_changed_at = match it.strip.mark(language) {
        Mark::Older => {
            let changed = (it.original_language, it.original_version);
            store::maybe_version(connection, it.id, changed)?.map(|version| version.released_at)
        }
        _ => None,
    };
    let shown = ShownText {
        original_language: it.original_language,
        path: &path,
        is_read: true,
        strip: it.strip,
        language,
        organisation: &organisation.text,
        released_at: Some(text.released_at),
        original_changed_at,
    };
    let html = views::html(page.locale(), &text.words.body);
    let html = views::with_features(&html, |it| page.url(&glossary_urls::show(it)));
    let (body, chapters) = markdown::with_anchors(&html, "part");
    Ok(pages::Show {
        origin: Origin::of(page.locale(), &shown),
        features: views::features_in(page.locale(), &text.words.body),
        is_insider: permissions::working(&page.viewer, &it).is_some(),
        reach: reach::link(&page, &path, it.organisation),
        strip: it.strip,
        is_read: true,
        page,
        path,
        it,
        text,
        body,
        chapters,
        organisation,
    })
}

/// `GET /data/guidance.json`
pub async fn json(request: HttpRequest, platform: Data<Platform>) -> Result<HttpResponse, Error> {
    let tag = format!("W/\"{EDITION}-{}\"", platform.database.content().get());
    let mut response = match unless_known(&request, &tag) {
        ControlFlow::Continue(response) => response,
        ControlFlow::Break(known) => return Ok(known),
    };
    let origin = platform.config.server.origin();
    let document = platform.database.read(move |connection| {
        let names = directory::organisation_names(connection, Language::English)?;
        data::json(connection, &origin, &names)
    });
    Ok(response.content_type("application/json").body(document.await?.to_string()))
}
