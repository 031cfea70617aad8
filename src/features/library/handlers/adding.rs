//! New files and new versions, as a form brings them.

use std::sync::Arc;

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::super::arrival::{self, Arrivals, Limits};
use super::super::file::FileId;
use super::super::{adding, pages, permissions, store, urls, waiting};
use super::{added_to, enter_to_add, id, seen};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::uploads::Refusal;
use crate::platform::web::{Answer, Page, Visit};

/// `GET /library/new`
pub async fn new(visit: Visit) -> Result<HttpResponse, Error> {
    let limits = visit.platform.config.files.clone();
    visit
        .page(move |connection, page| {
            let organisation = enter_to_add(&page)?;
            let room = limits.quota.saturating_sub(store::space_taken(connection, organisation)?);
            Ok(pages::New {
                page,
                limits: Limits { each: limits.limit, room, is_of_others: false },
                refused: Vec::new(),
            })
        })
        .await
}

/// `POST /library/new`
pub async fn add(visit: Visit, body: Multipart) -> Result<HttpResponse, Error> {
    let limits = limits(&visit, None).await?;
    let quota = visit.platform.config.files.quota;
    take(visit, body, limits, move |connection, page, arrivals| keep(connection, page, arrivals, limits, quota)).await
}

/// `POST /library/{id}/versions`
pub async fn replace(visit: Visit, path: web::Path<(String, String)>, body: Multipart) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    let limits = limits(&visit, Some(id)).await?;
    let quota = visit.platform.config.files.quota;
    take(visit, body, limits, move |connection, page, arrivals| keep_version(connection, page, id, arrivals, quota))
        .await
}

/// Takes in what a form brings and hands it over to be kept. Where that fails nothing of it stays.
async fn take<F>(visit: Visit, body: Multipart, limits: Limits, keep: F) -> Result<HttpResponse, Error>
where
    F: FnOnce(&mut DbConn, Page, Arrivals) -> Result<Answer, Error> + Send + 'static,
{
    let platform = Arc::clone(&visit.platform);
    let arrivals = arrival::receive(&platform, body, limits).await?;
    let keys = arrivals.keys();
    let outcome = visit.change(move |connection, page| keep(connection, page, arrivals)).await;
    if outcome.is_err() {
        arrival::discard(&platform, keys).await;
    }
    outcome
}

/// How much may come, asked before anything is taken in.
pub async fn limits(visit: &Visit, replaced: Option<FileId>) -> Result<Limits, Error> {
    let files = visit.platform.config.files.clone();
    visit
        .ask(move |connection, viewer| {
            let organisation = match replaced {
                None => added_to(viewer)?,
                Some(id) => {
                    seen(viewer)?;
                    let file = store::find(connection, viewer, id)?;
                    permissions::may_change(viewer, &file).then_some(file.organisation_id).ok_or(Error::Forbidden)?
                }
            };
            let room = files.quota.saturating_sub(store::space_taken(connection, organisation)?);
            Ok(Limits { each: files.limit, room, is_of_others: false })
        })
        .await
}

/// Keeps what was taken, and says at each other file why it was not.
fn keep(connection: &mut DbConn, page: Page, arrivals: Arrivals, limits: Limits, quota: u64) -> Result<Answer, Error> {
    let organisation = added_to(&page.viewer)?;
    let (is_cut, is_nothing) = (arrivals.is_cut, arrivals.files.is_empty());
    let mut refused = Vec::new();
    for arrived in arrivals.files {
        let outcome = match arrived.outcome {
            Ok(received) => {
                let kept = adding::add(connection, &page, &received, arrivals.language, quota)?;
                if kept.is_err() {
                    adding::discard(connection, page.now, vec![received.stored.key])?;
                }
                kept.err()
            }
            Err(refusal) => Some(refusal),
        };
        refused.extend(outcome.map(|why| (arrived.name, why)));
    }
    if refused.is_empty() && !is_nothing {
        return Ok(Answer::see(page.url(&urls::list())).with_flash("library-flash-added"));
    }
    if is_nothing {
        refused.push((String::new(), Refusal::Empty));
    }
    let room = quota.saturating_sub(store::space_taken(connection, organisation)?);
    let status = if is_cut { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY };
    Answer::page(status, &pages::New { page, limits: Limits { room, ..limits }, refused })
}

fn keep_version(
    connection: &mut DbConn,
    page: Page,
    id: FileId,
    arrivals: Arrivals,
    quota: u64,
) -> Result<Answer, Error> {
    let file = store::find_for_change(connection, &page.viewer, id)?;
    if !permissions::may_change(&page.viewer, &file) {
        return Err(Error::Forbidden);
    }
    let mut files = arrivals.files.into_iter();
    let first = files.next();
    // One file replaces one.
    for other in files.filter_map(|it| it.outcome.ok()) {
        adding::discard(connection, page.now, vec![other.stored.key])?;
    }
    let why = match first.map(|it| it.outcome) {
        None => Refusal::Empty,
        Some(Err(why)) => why,
        Some(Ok(received)) => match adding::replace(connection, &page, file.clone(), &received, quota)? {
            Ok(_) => {
                let is_held = waiting::must_wait(connection, &page.viewer, &file)?;
                let flash = if is_held { "library-flash-replaced-waits" } else { "library-flash-replaced" };
                return Ok(Answer::see(page.url(&urls::show(id))).with_flash(flash));
            }
            Err(why) => {
                adding::discard(connection, page.now, vec![received.stored.key])?;
                why
            }
        },
    };
    let shown = super::files::draw(connection, page, file, None)?.refusing(why);
    let status =
        if matches!(why, Refusal::TooLarge) { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY };
    Answer::page(status, &shown)
}
