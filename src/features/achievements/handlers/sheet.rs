//! Sheets: a post's own, and those of several posts side by side.

use actix_web::{HttpRequest, HttpResponse, web};

use super::super::answers::Answer;
use super::super::card::Card;
use super::super::forms::ComparisonQuery;
use super::super::pages::{self, Column};
use super::super::strip::Strip;
use super::super::{Achievement, State, store, urls};
use crate::features::directory;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Page, Visit};

/// Posts that are offered for a comparison at most.
const MOST_OFFERS: i64 = 30;

/// `GET /achievements/{slug}/sheet`
pub async fn sheet(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    if !urls::is_slug(&path.1) {
        return Err(Error::NotFound);
    }
    visit
        .page(move |connection, page| {
            let (it, strip) = store::find_by_slug(connection, &page.viewer, &path.1)?;
            let sheet = answers_of(connection, &page, &it, strip)?;
            if it.state != State::Published || sheet.is_empty() {
                return Err(Error::NotFound);
            }
            let mut cards = store::cards(connection, page.language(), vec![(it, strip)])?;
            let card = cards.pop().ok_or(Error::NotFound)?;
            Ok(pages::Sheet {
                organisation: directory::find_organisation(connection, card.it.organisation)?.name(page.language()),
                sources: store::list_sources(connection, card.it.id)?,
                page: page.with_alternates(strip.readable()),
                sheet,
                card,
            })
        })
        .await
}

/// `GET /achievements/comparison`
pub async fn comparison(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let asked = ComparisonQuery::read(request.query_string()).ok_or(Error::NotFound)?;
    visit
        .page(move |connection, page| {
            let posts = store::find_all(connection, &page.viewer, &asked.posts)?;
            let offers = if asked.has_room() {
                store::list_comparable(connection, page.language(), &posts, MOST_OFFERS)?
            } else {
                Vec::new()
            };
            let mut answers = store::list_answers(connection, &posts, page.language())?;
            let cards = store::cards(connection, page.language(), posts)?;
            let column = |card: Card| Column { answers: answers.remove(&card.it.id).unwrap_or_default(), card };
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
    let mut answers = store::list_answers(connection, &[(it.clone(), strip)], page.language())?;
    Ok(answers.remove(&it.id).unwrap_or_default())
}
