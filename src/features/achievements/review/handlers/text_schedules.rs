//! Choosing a time for the release of a translation or a correction, and calling it off.

use actix_web::{HttpResponse, web};
use serde_json::json;

use super::super::ending::{Cause, RELEASE, call_text_off as end, overtake_text};
use super::super::forms::ScheduleForm;
use super::super::jobs::ReleaseText;
use super::super::text_schedule::TextSchedule;
use super::super::time::Chosen;
use super::super::{permissions, store};
use crate::features::achievements::handlers::{
    draw_text_review, find_for_insiders, find_waiting, require_seen, text_address,
};
use crate::features::achievements::permissions::require;
use crate::features::achievements::stepping::Taken;
use crate::features::achievements::{Achievement, notices, urls};
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};
use crate::vocabulary::language::Language;

type TextAddress = web::Path<(String, String, String)>;

/// `POST /achievements/{id}/texts/{language}/release/schedule`
pub async fn schedule_release(
    visit: Visit,
    path: TextAddress,
    form: Form<ScheduleForm>,
) -> Result<HttpResponse, Error> {
    let of = text_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let (it, strip, (copy, _)) = find_waiting(connection, &page, of)?;
            require_seen(form.0.revision.revision(), &it, copy.revision)?;
            let mut errors = Errors::none();
            match form.0.time(it.country.zone(), page.now, &mut errors) {
                Some(time) => choose(connection, &page, &it, of.1, time),
                None => {
                    let mut drawn = draw_text_review(connection, page, (it, strip), of.1, errors, String::new())?;
                    drawn.standing.clock.form = form.0;
                    Answer::form(&drawn)
                }
            }
        })
        .await
}

/// `POST /achievements/{id}/texts/{language}/release/schedule/removal`
pub async fn call_text_off(visit: Visit, path: TextAddress, _: NoFields) -> Result<HttpResponse, Error> {
    let of = text_address(&path.1, &path.2)?;
    visit
        .change(move |connection, page| {
            let (it, _) = find_for_insiders(connection, &page, of.0)?;
            require(permissions::may_call_off(&page.viewer, it.country))?;
            let schedule =
                store::maybe_text_schedule(connection, of)?.ok_or(Error::Conflict("review-conflict-no-schedule"))?;
            let by = Taken::by_hand(page.signed_in()?, page.now).by;
            if !end(connection, &schedule, Cause::Person(by), page.now)? {
                return Err(Error::Conflict("review-conflict-no-schedule"));
            }
            Ok(Answer::see(page.url(&urls::review(of.0))).with_flash("review-flash-unscheduled"))
        })
        .await
}

/// Writes the time down with the job that releases. One a colleague chose before is called off, and they are told.
fn choose(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    language: Language,
    time: Chosen,
) -> Result<Answer, Error> {
    let me = page.signed_in()?;
    overtake_text(connection, (it.id, language), Taken::by_hand(me, page.now).by, page.now)?;
    notices::settle_missed(connection, (it.id, Some(language)), page.now)?;
    let (at, tag, clock) = (time.at, language.tag(), format!("{} {}", time.wall, time.zone));
    let detail = json!({ "step": RELEASE, "language": tag, "at": at, "clock": clock, "revision": it.revision });
    let schedule = TextSchedule {
        achievement_id: it.id,
        language,
        at,
        revision: it.revision,
        created_by: me.person,
        created_at: page.now,
        wall: time.wall,
        zone: time.zone.name().to_owned(),
    };
    store::upsert_text_schedule(connection, &schedule)?;
    let subject = ("achievement", it.id.as_str());
    audit::record_with(connection, page.now, &page.viewer, "achievement.scheduled", subject, &detail)?;
    jobs::enqueue_at(connection, &ReleaseText { achievement: it.id, language, at }, at, page.now)?;
    Ok(Answer::see(page.url(&urls::review(it.id))).with_flash("review-flash-scheduled"))
}
