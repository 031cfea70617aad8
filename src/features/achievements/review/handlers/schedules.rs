//! Choosing a time for a step, and calling it off.

use actix_web::{HttpResponse, web};
use serde_json::json;

use super::super::despite::despite;
use super::super::ending::{Cause, call_off as end, overtake};
use super::super::forms::ScheduleForm;
use super::super::jobs::TakeStep;
use super::super::schedule::{Schedule, Step};
use super::super::time::Chosen;
use super::super::{permissions, store};
use crate::features::achievements::handlers::{draw_review, find_for_insiders, id, to_decide};
use crate::features::achievements::permissions::{require, withdraws_for};
use crate::features::achievements::stepping::Taken;
use crate::features::achievements::{Achievement, notices, store as posts, urls};
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};
use crate::vocabulary::strip::Strip;

type Address = web::Path<(String, String)>;

/// `POST /achievements/{id}/publication/schedule`
pub async fn schedule_publication(
    visit: Visit,
    path: Address,
    form: Form<ScheduleForm>,
) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let me = page.signed_in()?.person;
            let (it, strip) = posts::find_by_id(connection, &page.viewer, id)?;
            let release = to_decide(connection, &page, &it)?;
            form.0.revision.require(it.original_revision)?;
            let mut errors = Errors::none();
            let time = form.0.time(it.country.zone(), page.now, &mut errors);
            if despite(connection, &it, release.is_own(&it, me), form.0.despite.is_some())?.is_err() {
                errors.add("despite-later", "review-error-despite");
            }
            match time.filter(|_| errors.is_empty()) {
                Some(time) => choose(connection, &page, &it, (Step::Publication, time), None),
                None => sent_back(connection, page, it, strip, errors, form.0),
            }
        })
        .await
}

/// `POST /achievements/{id}/withdrawal/schedule`
pub async fn schedule_withdrawal(visit: Visit, path: Address, form: Form<ScheduleForm>) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            page.signed_in()?;
            let (it, strip) = posts::find_by_id(connection, &page.viewer, id)?;
            require(withdraws_for(&page.viewer, it.country))?;
            it.require_published()?;
            let mut errors = Errors::none();
            let reason = form.0.why(&mut errors);
            match (form.0.time(it.country.zone(), page.now, &mut errors), reason) {
                (Some(time), Some(reason)) => choose(connection, &page, &it, (Step::Withdrawal, time), Some(reason)),
                _ => sent_back(connection, page, it, strip, errors, form.0),
            }
        })
        .await
}

/// `POST /achievements/{id}/schedule/removal`
pub async fn call_off(visit: Visit, path: Address, _: NoFields) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let (it, _) = find_for_insiders(connection, &page, id)?;
            require(permissions::may_call_off(&page.viewer, it.country))?;
            let schedule =
                store::maybe_schedule(connection, id)?.ok_or(Error::Conflict("review-conflict-no-schedule"))?;
            let by = Taken::by_hand(page.signed_in()?, page.now).by;
            if !end(connection, &schedule, Cause::Person(by), page.now)? {
                return Err(Error::Conflict("review-conflict-no-schedule"));
            }
            Ok(Answer::see(page.url(&urls::review(id))).with_flash("review-flash-unscheduled"))
        })
        .await
}

/// Writes the step down with the job that takes it. A time a colleague chose before is called off, and they are told.
fn choose(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    (step, time): (Step, Chosen),
    reason: Option<String>,
) -> Result<Answer, Error> {
    overtake(connection, it.id, Taken::by_hand(page.signed_in()?, page.now).by, page.now)?;
    notices::settle_missed(connection, (it.id, None), page.now)?;
    let at = time.at;
    let clock = format!("{} {}", time.wall, time.zone);
    let detail = json!({ "step": step, "at": at, "clock": clock, "revision": it.revision, "reason": reason });
    let schedule = Schedule {
        achievement_id: it.id,
        step,
        at,
        revision: it.revision,
        reason,
        created_by: page.signed_in()?.person,
        created_at: page.now,
        wall: Some(time.wall),
        zone: Some(time.zone.name().to_owned()),
    };
    store::upsert_schedule(connection, &schedule)?;
    let subject = ("achievement", it.id.as_str());
    audit::record_with(connection, page.now, &page.viewer, "achievement.scheduled", subject, &detail)?;
    jobs::enqueue_at(connection, &TakeStep { achievement: it.id, at }, at, page.now)?;
    Ok(Answer::see(page.url(&urls::review(it.id))).with_flash("review-flash-scheduled"))
}

/// The page of the post with the form as it was filled in.
fn sent_back(
    connection: &mut DbConn,
    page: Page,
    it: Achievement,
    strip: Strip,
    errors: Errors,
    form: ScheduleForm,
) -> Result<Answer, Error> {
    let mut review = draw_review(connection, page, it, strip, errors, String::new())?;
    review.standing.clock.form = form;
    Answer::form(&review)
}
