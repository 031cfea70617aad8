//! What a reviewer does with a text: releases it, sends it back, takes a released translation from the readers.

use actix_web::HttpResponse;

use super::super::forms::{ReasonForm, Restoration, ReturnForm};
use super::super::notices::TextBack;
use super::super::review::{self, Release};
use super::super::stepping::{self, Taken};
use super::super::working_copy::WorkingCopy;
use super::super::{Achievement, AchievementId, notices, permissions, store, urls};
use super::text_review::draw;
use super::translating::TextAddress;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Page, Visit};
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::Strip;

/// `POST /achievements/{id}/texts/{language}/release`
pub async fn release_text(visit: Visit, path: TextAddress, form: Form<Restoration>) -> Result<HttpResponse, Error> {
    let of = super::text_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let (before, _, (copy, release)) = find_waiting(connection, &page, of)?;
            super::require_seen(form.0.seen_revision(), &before, copy.revision)?;
            let me = page.signed_in()?;
            let is_own = copy.is_by(me.person, &release);
            let taken = Taken::by_hand(me, page.now);
            let it = stepping::release_text(connection, &before, &copy, is_own, &taken)?;
            let is_correction = of.1 == it.original_language;
            let said = if is_correction { "correction-flash-released" } else { "translation-flash-released" };
            Ok(Answer::see(page.url(&urls::review(of.0))).with_flash(said))
        })
        .await
}

/// `POST /achievements/{id}/texts/{language}/return`
pub async fn return_text(visit: Visit, path: TextAddress, form: Form<ReturnForm>) -> Result<HttpResponse, Error> {
    let of = super::text_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let (before, strip, (copy, _)) = find_waiting(connection, &page, of)?;
            super::require_seen(form.0.seen_revision(), &before, copy.revision)?;
            let reason = match form.0.parse() {
                Ok(reason) => reason,
                Err(errors) => {
                    return Answer::form(&draw(connection, page, (before, strip), of.1, errors, form.0.reason)?);
                }
            };
            let it = before.clone().worked_on(page.now);
            review::overtake_text(connection, of, Taken::by_hand(page.signed_in()?, page.now).by, page.now)?;
            let copy = copy.send_back(reason)?;
            store::upsert_working_copy(connection, &copy)?;
            store::save(connection, &before, &it)?;
            record(connection, &page, &it, "returned", (of.1, copy.reason.as_deref()))?;
            notices::texts_returned(connection, &[TextBack::of(&it, &copy)], (None, page.now))?;
            Ok(Answer::see(page.url(&urls::review(of.0))).with_flash("achievements-flash-returned"))
        })
        .await
}

/// `POST /achievements/{id}/texts/{language}/withdrawal`: readers find the translation no more, its writer goes on
/// with it.
pub async fn withdraw_translation(
    visit: Visit,
    path: TextAddress,
    form: Form<ReasonForm>,
) -> Result<HttpResponse, Error> {
    let of = super::text_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let (before, strip) = super::find_for_insiders(connection, &page, of.0)?;
            permissions::require(permissions::may_withdraw_translation(&page.viewer, &before))?;
            if of.1 == before.original_language || !strip.is_released(of.1) {
                return Err(Error::Conflict("translation-conflict-not-released"));
            }
            let reason = match form.0.parse() {
                Ok(reason) => reason,
                Err(errors) => {
                    return Answer::form(&draw(connection, page, (before, strip), of.1, errors, form.0.reason)?);
                }
            };
            let it = before.clone().worked_on(page.now);
            review::overtake_text(connection, of, Taken::by_hand(page.signed_in()?, page.now).by, page.now)?;
            let copy = store::withdraw_text(connection, of, &reason)?;
            store::save(connection, &before, &it)?;
            record(connection, &page, &it, "withdrawn", (of.1, Some(&reason)))?;
            notices::texts_returned(connection, &[TextBack::of(&it, &copy)], (None, page.now))?;
            Ok(Answer::see(page.url(&urls::review(of.0))).with_flash("translation-flash-withdrawn"))
        })
        .await
}

/// The text a reviewer takes a step with: not found for strangers, forbidden for whoever does not release, a
/// conflict where nothing waits.
pub(in super::super) fn find_waiting(
    connection: &mut DbConn,
    page: &Page,
    (id, language): (AchievementId, Language),
) -> Result<(Achievement, Strip, (WorkingCopy, Release)), Error> {
    let (it, strip) = super::find_for_insiders(connection, page, id)?;
    permissions::require(permissions::releases_for(&page.viewer, it.country))?;
    let copy = store::maybe_working_copy(connection, id, language)?;
    let copy = copy.ok_or(Error::Conflict("translation-conflict-not-in-review"))?.waiting()?;
    let release = review::release_of_text(connection, &it, language)?;
    permissions::require(permissions::may_release_text(&page.viewer, &it, &copy, &release))?;
    Ok((it, strip, (copy, release)))
}

/// Tells the reviewers that a text waits, and writes it down.
pub(super) fn hand_over(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    language: Language,
) -> Result<(), Error> {
    record(connection, page, it, "submitted", (language, None))?;
    notices::text_submitted(connection, it, language, page.now)
}

/// Writes down what the viewer did with a translation or a correction beside releasing it.
pub(super) fn record(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    step: &str,
    (language, reason): (Language, Option<&str>),
) -> Result<(), Error> {
    let taken = Taken::by_hand(page.signed_in()?, page.now);
    stepping::record_text(connection, it, step, (language, reason, false), &taken)
}
