//! One portion of a batch in one transaction: the posts are held, judged and saved, each with its row of the audit.
//! With the last post whoever is to be told finds it in the inbox; for readers without an account a job is left that
//! writes to them.

use std::collections::HashMap;

use super::super::batch::{Batch, BatchId, Judged, Outcome, Step};
use super::super::review::Release;
use super::super::stepping::{self, Taken};
use super::super::{Achievement, AchievementId, imports, notices as post_notices, past, review, store};
use super::jobs::{AnnounceBatch, RunBatch};
use super::judging::{Case, judge};
use super::notices;
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Writes a batch down and does what is small at once; what is larger goes on without the person. Nothing where it is there
/// already.
pub(super) fn start(
    connection: &mut DbConn,
    viewer: &Viewer,
    batch: &Batch,
    ids: &[AchievementId],
    now: Timestamp,
) -> Result<(), Error> {
    if store::insert_batch(connection, batch, ids)? { go_on(connection, viewer, batch, now) } else { Ok(()) }
}

/// Does a batch that was written down: at once where it is small, by a job where it is not.
pub fn go_on(connection: &mut DbConn, viewer: &Viewer, batch: &Batch, now: Timestamp) -> Result<(), Error> {
    if batch.is_small() {
        run_portion(connection, viewer, batch.id, now).map(drop)
    } else {
        jobs::enqueue(connection, &RunBatch { batch: batch.id }, now)
    }
}

/// Does the next posts of a batch and says whether there are more.
pub(super) fn run_portion(
    connection: &mut DbConn,
    viewer: &Viewer,
    id: BatchId,
    now: Timestamp,
) -> Result<bool, Error> {
    let batch = store::hold_batch(connection, id)?;
    if batch.finished_at.is_some() {
        return Ok(false);
    }
    let ids = store::list_unjudged(connection, id)?;
    let judged = match batch.step {
        Step::Import => imports::make_drafts(connection, viewer, &batch, &ids, now)?,
        Step::Publish | Step::Return | Step::Withdraw | Step::Retag | Step::HandOver => {
            take_steps(connection, viewer, &batch, &ids, now)?
        }
    };
    store::save_outcomes(connection, id, &judged)?;
    let is_more = !store::list_unjudged(connection, id)?.is_empty();
    if !is_more {
        finish(connection, &batch, now)?;
    }
    Ok(is_more)
}

/// Takes the step with these posts, each by its own rule.
fn take_steps(
    connection: &mut DbConn,
    viewer: &Viewer,
    batch: &Batch,
    ids: &[AchievementId],
    now: Timestamp,
) -> Result<Vec<Judged>, Error> {
    let mut posts = store::hold_visible(connection, viewer, ids)?;
    let releases = review::releases_of(connection, &posts.values().map(|(it, _)| it).collect::<Vec<_>>())?;
    let open = review::count_open_of(connection, ids)?;
    let none = Release::default();
    let mut judged: Vec<Judged> = Vec::with_capacity(ids.len());
    let mut changes: Vec<(Achievement, Achievement)> = Vec::new();
    for id in ids {
        let outcome = match posts.remove(id) {
            None => Outcome::Gone,
            Some((before, strip)) => {
                let (release, has_open_remarks) = (releases.get(id).unwrap_or(&none), open.contains_key(id));
                let has_correction = strip.is_in_work(before.original_language);
                let case = Case { it: &before, release, has_open_remarks, has_correction };
                match judge(viewer, case, batch, now) {
                    Err(outcome) => outcome,
                    Ok(it) => {
                        changes.push((before, it));
                        Outcome::Done
                    }
                }
            }
        };
        judged.push((*id, outcome));
    }
    overtake(connection, viewer, batch, &changes, now)?;
    if let (Step::Withdraw, Some(me)) = (batch.step, viewer.person()) {
        let withdrawn: Vec<Achievement> = changes.iter().map(|(_, it)| it.clone()).collect();
        stepping::give_corrections_back(connection, &withdrawn, &Taken::by_hand(me, now))?;
    }
    if batch.step.ends_a_schedule() {
        let taken: Vec<AchievementId> = changes.iter().map(|(_, it)| it.id).collect();
        post_notices::settle(connection, &taken, now)?;
    }
    store::save_many(connection, &changes)?;
    audit::record_all(connection, &entries(viewer, batch, (&changes, &releases), now))?;
    Ok(judged)
}

/// Every post had its turn; whoever is to be told of it will be.
fn finish(connection: &mut DbConn, batch: &Batch, now: Timestamp) -> Result<(), Error> {
    if batch.step == Step::Import {
        imports::report(connection, batch.id, now)?;
    }
    end(connection, batch, now)
}

/// The same where it could not go on. Nothing is judged again, since that may be what could not be done.
pub(super) fn give_up(connection: &mut DbConn, batch: &Batch, now: Timestamp) -> Result<(), Error> {
    if batch.step == Step::Import {
        imports::report_unjudged(connection, batch.id, now)?;
    }
    end(connection, batch, now)
}

fn end(connection: &mut DbConn, batch: &Batch, now: Timestamp) -> Result<(), Error> {
    store::finish_batch(connection, batch.id, now)?;
    match batch.step {
        Step::Publish => jobs::enqueue(connection, &AnnounceBatch { batch: batch.id }, now),
        // Who waited for it sees it.
        Step::Import if batch.is_small() => Ok(()),
        Step::Return | Step::Retag | Step::HandOver | Step::Import => notices::ended(connection, batch, now),
        Step::Withdraw => Ok(()),
    }
}

/// What was chosen for a later time is no more, as after a single step.
fn overtake(
    connection: &mut DbConn,
    viewer: &Viewer,
    batch: &Batch,
    changes: &[(Achievement, Achievement)],
    now: Timestamp,
) -> Result<(), Error> {
    let Some(me) = viewer.person().filter(|_| batch.step.ends_a_schedule()) else { return Ok(()) };
    let ids: Vec<AchievementId> = changes.iter().map(|(_, it)| it.id).collect();
    review::overtake_many(connection, &ids, Taken::by_hand(me, now).by, now)
}

/// One row for each post, as the single step writes it, and the batch it was taken with.
fn entries(
    viewer: &Viewer,
    batch: &Batch,
    (changes, releases): (&[(Achievement, Achievement)], &HashMap<AchievementId, Release>),
    now: Timestamp,
) -> Vec<audit::Entry> {
    let is_own = |it: &Achievement| releases.get(&it.id).is_some_and(|release| release.is_own(it, batch.person_id));
    let entry = |(before, it): &(Achievement, Achievement)| {
        let mut detail = match batch.step {
            Step::Publish => review::noted(past::detail(before, it, None), &review::note(is_own(before), 0)),
            Step::Return | Step::Withdraw => past::detail(before, it, it.reason.as_deref()),
            Step::Retag => serde_json::json!({ "from": before.theme, "to": it.theme }),
            Step::HandOver => serde_json::json!({ "from": before.responsible, "to": it.responsible }),
            Step::Import => serde_json::json!({}),
        };
        detail["batch"] = batch.id.as_str().into();
        audit::Entry::by(now, viewer, batch.step.kind(), ("achievement", it.id.as_str())).explained(&detail)
    };
    changes.iter().map(entry).collect()
}
