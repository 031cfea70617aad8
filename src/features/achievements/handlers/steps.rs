//! The four steps of a post's life. Each is one transaction: the rule, the row, the audit, the search, the notices.

use actix_web::{HttpResponse, web};

use super::super::forms::ReasonForm;
use super::super::review::{self, PublicationForm, Release, SubmissionForm};
use super::super::stepping::{self, Taken};
use super::super::{Achievement, notices, permissions, store, urls};
use super::desk::draw_review;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Page, Visit};

type Address = web::Path<(String, String)>;

/// What binds the release of a post that the viewer decides on now. The role comes first, then where the post stands,
/// then whose it is: somebody slower than a colleague hears of the colleague, and others of nothing.
pub fn to_decide(connection: &mut DbConn, page: &Page, it: &Achievement) -> Result<Release, Error> {
    permissions::require(permissions::releases_for(&page.viewer, it.country))?;
    it.require_submitted()?;
    let release = review::release_of(connection, it)?;
    permissions::require(permissions::may_review(&page.viewer, it, &release))?;
    Ok(release)
}

/// `POST /achievements/{id}/submission`
pub async fn submit(visit: Visit, path: Address, form: Form<SubmissionForm>) -> Result<HttpResponse, Error> {
    let id = super::id(&path.1)?;
    visit
        .change(move |connection, page| {
            let me = page.signed_in()?;
            let (before, _) = store::find_by_id(connection, &page.viewer, id)?;
            permissions::require(permissions::submits_for(&page.viewer, before.country))?;
            let it = before.clone().submit(me.person, page.now)?;
            review::hand_on(connection, &before, me.person, &form.0)?;
            let taken = Taken::by_hand(me, page.now);
            stepping::keep(connection, (&before, &it), "achievement.submitted", None, &taken)?;
            notices::submitted(connection, &it, page.now)?;
            Ok(Answer::see(page.url(&urls::review(id))).with_flash("achievements-flash-submitted"))
        })
        .await
}

/// `POST /achievements/{id}/publication`
pub async fn publish(visit: Visit, path: Address, form: Form<PublicationForm>) -> Result<HttpResponse, Error> {
    let id = super::id(&path.1)?;
    visit
        .change(move |connection, page| {
            let me = page.signed_in()?;
            let (before, strip) = store::find_by_id(connection, &page.viewer, id)?;
            let release = to_decide(connection, &page, &before)?;
            form.0.revision.require(before.original_revision)?;
            let is_own = release.is_own(&before, me.person);
            let note = match review::despite(connection, &before, is_own, form.0.despite.is_some())? {
                Ok(note) => note,
                Err(errors) => {
                    return Answer::form(&draw_review(connection, page, before, strip, errors, String::new())?);
                }
            };
            let it = stepping::publish(connection, &before, &Taken::by_hand(me, page.now).noting(note))?;
            Ok(Answer::see(page.url(&urls::show(&it.slug))).with_flash("achievements-flash-published"))
        })
        .await
}

/// `POST /achievements/{id}/return`
pub async fn send_back(visit: Visit, path: Address, form: Form<ReasonForm>) -> Result<HttpResponse, Error> {
    let id = super::id(&path.1)?;
    visit
        .change(move |connection, page| {
            let me = page.signed_in()?;
            let (before, strip) = store::find_by_id(connection, &page.viewer, id)?;
            to_decide(connection, &page, &before)?;
            let reason = match form.0.parse() {
                Ok(reason) => reason,
                Err(errors) => {
                    return Answer::form(&draw_review(connection, page, before, strip, errors, form.0.reason)?);
                }
            };
            let it = before.clone().send_back(reason, page.now)?;
            let taken = Taken::by_hand(me, page.now);
            stepping::keep(connection, (&before, &it), "achievement.returned", it.reason.as_deref(), &taken)?;
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
            let me = page.signed_in()?;
            let (before, strip) = store::find_by_id(connection, &page.viewer, id)?;
            permissions::require(permissions::withdraws_for(&page.viewer, before.country))?;
            before.require_published()?;
            let reason = match form.0.parse() {
                Ok(reason) => reason,
                Err(errors) => {
                    return Answer::form(&draw_review(connection, page, before, strip, errors, form.0.reason)?);
                }
            };
            stepping::withdraw(connection, &before, reason, &Taken::by_hand(me, page.now))?;
            Ok(Answer::see(page.url(&urls::review(id))).with_flash("achievements-flash-withdrawn"))
        })
        .await
}
