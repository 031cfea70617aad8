//! What an organisation's own people see.

use actix_web::{HttpResponse, web};

use super::super::pages::{self, Allowed, WayStep};
use super::super::{Achievement, answers, review, store};
use super::checklist;
use crate::features::{accounts, audit, library};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page, Visit};
use crate::vocabulary::strip::Strip;

/// `GET /achievements/{id}/review`
pub async fn review(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    let id = super::id(&path.1)?;
    visit
        .page(move |connection, page| {
            let (it, strip) = super::find_for_insiders(connection, &page, id)?;
            draw_review(connection, page, it, strip, Errors::none(), String::new())
        })
        .await
}

/// The page of a post with what can be done, as it is and as a form sent back shows it.
pub(in super::super) fn draw_review(
    connection: &mut DbConn,
    page: Page,
    it: Achievement,
    strip: Strip,
    errors: Errors,
    reason: String,
) -> Result<pages::Review, Error> {
    super::confide(&page, &it);
    let texts = store::list_texts(connection, it.id)?;
    let words = texts.iter().find(|text| text.language == it.original_language).cloned().ok_or(Error::NotFound)?;
    let standing = review::standing(connection, &page, &it)?;
    let sources = store::list_sources(connection, it.id)?.len();
    let documents = store::list_documents(connection, it.id)?;
    let checks = checklist::look(connection, &page, (&it, strip), &words, sources)?;
    Ok(pages::Review {
        documents: library::documents(connection, &page, &documents)?,
        reading: review::reading(connection, &page, &it, &words)?,
        allowed: Allowed::of(&page.viewer, &it, strip, &standing.release),
        standing,
        checks,
        way: way(connection, &it)?,
        sheet: answers::of(&words.sheet, words.language),
        page,
        it,
        strip,
        words,
        errors,
        reason,
    })
}

fn way(connection: &mut DbConn, it: &Achievement) -> Result<Vec<WayStep>, Error> {
    let entries = audit::list_about(connection, ("achievement", it.id.as_str()))?;
    let people: Vec<_> = entries.iter().filter_map(|entry| entry.person_id).collect();
    let names = accounts::names_of(connection, &people)?;
    let step = |entry: audit::Entry| WayStep {
        kind: entry.kind.clone(),
        who: entry.person_id.and_then(|person| names.get(&person)).map_or_else(String::new, |name| name.native.clone()),
        entry,
    };
    Ok(entries.into_iter().rev().map(step).collect())
}
