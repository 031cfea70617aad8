//! The four steps of a post's life. Each is one transaction: the rule, the row, the audit, the search, the notices.

use actix_web::{HttpResponse, web};

use super::super::forms::{Nothing, ReasonForm};
use super::super::{Achievement, notices, past, permissions, store, urls};
use super::desk::draw_review;
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Page, Visit};

type Address = web::Path<(String, String)>;

/// `POST /achievements/{id}/submission`
pub async fn submit(visit: Visit, path: Address, _: Form<Nothing>) -> Result<HttpResponse, Error> {
    let id = super::id(&path.1)?;
    visit
        .change(move |connection, page| {
            let person = page.signed_in()?.person;
            let (before, _) = store::find_by_id(connection, &page.viewer, id)?;
            permissions::require(permissions::may_submit(&page.viewer, &before))?;
            let it = before.clone().submit(person, page.now)?;
            keep(connection, &page, &before, &it, "achievement.submitted", None)?;
            notices::submitted(connection, &it, page.now)?;
            Ok(Answer::see(page.url(&urls::review(id))).with_flash("achievements-flash-submitted"))
        })
        .await
}

/// `POST /achievements/{id}/publication`
pub async fn publish(visit: Visit, path: Address, _: Form<Nothing>) -> Result<HttpResponse, Error> {
    let id = super::id(&path.1)?;
    visit
        .change(move |connection, page| {
            let person = page.signed_in()?.person;
            let (before, _) = store::find_by_id(connection, &page.viewer, id)?;
            let it = before.clone().publish(person, page.now)?;
            permissions::require(permissions::may_review(&page.viewer, &before))?;
            keep(connection, &page, &before, &it, "achievement.published", None)?;
            notices::published(connection, &before, &it, page.now)?;
            Ok(Answer::see(page.url(&urls::show(&it.slug))).with_flash("achievements-flash-published"))
        })
        .await
}

/// `POST /achievements/{id}/return`
pub async fn send_back(visit: Visit, path: Address, form: Form<ReasonForm>) -> Result<HttpResponse, Error> {
    let id = super::id(&path.1)?;
    visit
        .change(move |connection, page| {
            page.signed_in()?;
            let (before, strip) = store::find_by_id(connection, &page.viewer, id)?;
            permissions::require(permissions::may_review(&page.viewer, &before))?;
            let reason = match form.0.parse() {
                Ok(reason) => reason,
                Err(errors) => {
                    return Answer::form(&draw_review(connection, page, before, strip, errors, form.0.reason)?);
                }
            };
            let it = before.clone().send_back(reason, page.now)?;
            keep(connection, &page, &before, &it, "achievement.returned", it.reason.as_deref())?;
            notices::returned(connection, &it, page.now)?;
            Ok(Answer::see(page.url(&urls::review(id))).with_flash("achievements-flash-returned"))
        })
        .await
}

/// `POST /achievements/{id}/withdrawal`
pub async fn withdraw(visit: Visit, path: Address, form: Form<ReasonForm>) -> Result<HttpResponse, Error> {
    let id = super::id(&path.1)?;
    visit
        .change(move |connection, page| {
            page.signed_in()?;
            let (before, strip) = store::find_by_id(connection, &page.viewer, id)?;
            permissions::require(permissions::may_withdraw(&page.viewer, &before))?;
            let reason = match form.0.parse() {
                Ok(reason) => reason,
                Err(errors) => {
                    return Answer::form(&draw_review(connection, page, before, strip, errors, form.0.reason)?);
                }
            };
            let it = before.clone().withdraw(reason, page.now)?;
            keep(connection, &page, &before, &it, "achievement.withdrawn", it.reason.as_deref())?;
            Ok(Answer::see(page.url(&urls::review(id))).with_flash("achievements-flash-withdrawn"))
        })
        .await
}

/// Writes the step down: the post with its counts and search entries, and the audit.
fn keep(
    connection: &mut DbConn,
    page: &Page,
    before: &Achievement,
    it: &Achievement,
    kind: &str,
    reason: Option<&str>,
) -> Result<(), Error> {
    store::save(connection, before, it)?;
    let detail = past::detail(before, it, reason);
    audit::record_with(connection, page.now, &page.viewer, kind, ("achievement", it.id.as_str()), &detail)
}
