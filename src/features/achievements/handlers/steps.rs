//! The four steps of a post's life. Each is one transaction: the rule, the row, the audit, the search, the notices.

use actix_web::{HttpResponse, web};

use super::super::forms::ReasonForm;
use super::super::review::{self, PublicationForm, SubmissionForm};
use super::super::stepping::{self, Taken};
use super::super::{notices, permissions, store, urls};
use super::desk::draw_review;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Visit};

type Address = web::Path<(String, String)>;

/// `POST /achievements/{id}/submission`
pub async fn submit(visit: Visit, path: Address, form: Form<SubmissionForm>) -> Result<HttpResponse, Error> {
    let id = super::id(&path.1)?;
    visit
        .change(move |connection, page| {
            let me = page.signed_in()?;
            let (before, _) = store::find_by_id(connection, &page.viewer, id)?;
            permissions::require(permissions::may_submit(&page.viewer, &before))?;
            review::hand_on(connection, &before, me.person, &form.0)?;
            let it = before.clone().submit(me.person, page.now)?;
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
            before.clone().publish(me.person, page.now)?;
            let release = review::release_of(connection, &before)?;
            permissions::require(permissions::may_review(&page.viewer, &before, &release))?;
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
            let release = review::release_of(connection, &before)?;
            permissions::require(permissions::may_review(&page.viewer, &before, &release))?;
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
            permissions::require(permissions::may_withdraw(&page.viewer, &before))?;
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
