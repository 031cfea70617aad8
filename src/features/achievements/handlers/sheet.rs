//! Sheets: a post's own, and those of several posts side by side.

use std::collections::HashMap;

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

use super::super::answers::Answer;
use super::super::card::Card;
use super::super::forms::ComparisonQuery;
use super::super::pages::{self, Column};
use super::super::{Achievement, AchievementId, State, store, urls};
use super::reading::find_published;
use crate::features::directory;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::web::{Origin, Page, ShownText, Visit};
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::Strip;
use crate::vocabulary::timestamp::Timestamp;

/// Posts that are offered for a comparison at most.
const MOST_OFFERS: i64 = 30;

/// When each text of some posts changed last.
type ChangedAt = HashMap<(AchievementId, Language), Timestamp>;

/// The language that shall stand beside the page's own.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct BesideQuery {
    beside: Option<String>,
}

/// `GET /achievements/{slug}/sheet`
pub async fn sheet(
    visit: Visit,
    path: web::Path<(String, String)>,
    query: web::Query<BesideQuery>,
) -> Result<HttpResponse, Error> {
    if !urls::is_slug(&path.1) {
        return Err(Error::NotFound);
    }
    match query.into_inner().beside {
        None => visit.page(move |connection, page| alone(connection, page, &path.1)).await,
        Some(tag) => {
            let beside = Language::from_tag(&tag).ok_or(Error::NotFound)?;
            visit.page(move |connection, page| bilingual(connection, page, &path.1, beside)).await
        }
    }
}

/// The sheet in the page's language.
fn alone(connection: &mut DbConn, page: Page, slug: &str) -> Result<pages::Sheet, Error> {
    let (it, strip) = find_published(connection, &page, slug)?;
    let mine = side(connection, page.locale().clone(), &it, strip)?;
    Ok(pages::Sheet {
        sources: store::list_sources(connection, it.id)?,
        others: strip.readable().into_iter().filter(|language| *language != mine.card.shown_in).collect(),
        page: page.with_alternates(strip.readable()),
        organisation: mine.organisation,
        origin: mine.origin,
        sheet: mine.answers,
        card: mine.card,
    })
}

/// The sheet in two languages, each in its own words, calendar and direction. A language that nobody can read the post
/// in, or that is there already, stands beside nothing.
fn bilingual(connection: &mut DbConn, page: Page, slug: &str, beside: Language) -> Result<pages::Bilingual, Error> {
    let (it, strip) = find_published(connection, &page, slug)?;
    let mine = side(connection, page.locale().clone(), &it, strip)?;
    if mine.card.shown_in == beside || !strip.readable().contains(&beside) {
        return Err(Error::NotFound);
    }
    let theirs = side(connection, page.locale().in_language(beside), &it, strip)?;
    let sources = store::list_sources(connection, it.id)?;
    // One of many choices is no page to look for.
    Ok(pages::Bilingual { page: page.private(), sides: [mine, theirs], sources })
}

/// A post's sheet as a reader of that language gets it. What has no answer has no sheet.
fn side(connection: &mut DbConn, locale: Locale, it: &Achievement, strip: Strip) -> Result<pages::SheetIn, Error> {
    let language = locale.language();
    let answers = answers_in(connection, language, it, strip)?;
    if answers.is_empty() {
        return Err(Error::NotFound);
    }
    let organisation = directory::find_organisation(connection, it.organisation)?.name(language);
    let card = store::cards(connection, language, vec![(it.clone(), strip)])?.pop().ok_or(Error::NotFound)?;
    let changed_at = store::texts_changed_at(connection, &[it.id])?;
    Ok(pages::SheetIn {
        origin: origin(&locale, &card, &organisation.text, &changed_at),
        card,
        organisation,
        answers,
        locale,
    })
}

/// Which text is the original, and what the card's own is to it.
fn origin(locale: &Locale, card: &Card, organisation: &str, changed_at: &ChangedAt) -> Origin {
    let changed_at = |language| changed_at.get(&(card.it.id, language)).copied();
    let text = ShownText {
        original_language: card.it.original_language,
        path: &urls::show(&card.it.slug),
        is_read: card.it.state == State::Published,
        strip: card.strip,
        language: card.shown_in,
        organisation,
        released_at: changed_at(card.shown_in),
        original_changed_at: changed_at(card.it.original_language),
    };
    Origin::of(locale, &text)
}

/// `GET /achievements/comparison`
pub async fn comparison(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let asked = ComparisonQuery::read(request.query_string()).ok_or(Error::NotFound)?;
    visit
        .page(move |connection, page| {
            let posts = store::find_all(connection, &page.viewer, &asked.posts)?;
            for (it, _) in &posts {
                super::confide(&page, it);
            }
            let offers = if asked.has_room() {
                store::list_comparable(connection, page.language(), &posts, MOST_OFFERS)?
            } else {
                Vec::new()
            };
            let mut answers = store::list_answers(connection, &posts, page.language())?;
            let cards = store::cards(connection, page.language(), posts)?;
            let ids: Vec<_> = cards.iter().map(|card| card.it.id).collect();
            let changed_at = store::texts_changed_at(connection, &ids)?;
            let names = directory::organisation_names(connection, page.language())?;
            let column = |card: Card| {
                let organisation = names.iter().find(|it| it.organisation == card.it.organisation);
                let organisation = organisation.map_or("", |it| &it.name.text);
                Column {
                    origin: origin(page.locale(), &card, organisation, &changed_at),
                    answers: answers.remove(&card.it.id).unwrap_or_default(),
                    card,
                }
            };
            let columns = cards.into_iter().map(column).collect();
            // One of so many choices is no page to look for.
            Ok(pages::Comparison { page: page.private(), columns, offers, is_too_many: asked.is_too_many })
        })
        .await
}

/// The answers a page's reader gets of one post.
pub(super) fn answers_of(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    strip: Strip,
) -> Result<Vec<Answer>, Error> {
    answers_in(connection, page.language(), it, strip)
}

fn answers_in(
    connection: &mut DbConn,
    language: Language,
    it: &Achievement,
    strip: Strip,
) -> Result<Vec<Answer>, Error> {
    let mut answers = store::list_answers(connection, &[(it.clone(), strip)], language)?;
    Ok(answers.remove(&it.id).unwrap_or_default())
}
