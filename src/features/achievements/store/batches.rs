//! Work on many posts at once: what was asked for, and what became of each post.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::super::AchievementId;
use super::super::batch::{Batch, BatchId, Judged, Outcome, PORTION};
use crate::platform::database::schema::{achievement_batch_items, achievement_batches};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Items written in one statement: SQLite takes 32,766 values.
const AT_ONCE: usize = 10_000;

#[derive(Insertable)]
#[diesel(table_name = achievement_batch_items)]
struct Item {
    batch_id: BatchId,
    achievement_id: AchievementId,
}

/// Adds a batch with its posts; `false` where it is there already, also one sent at this moment.
pub(in super::super) fn insert_batch(
    connection: &mut DbConn,
    batch: &Batch,
    ids: &[AchievementId],
) -> Result<bool, Error> {
    let added = crate::on_db!(connection, c => diesel::insert_into(achievement_batches::table)
        .values(batch)
        .on_conflict_do_nothing()
        .execute(c))?;
    if added == 0 {
        return Ok(false);
    }
    let items: Vec<Item> = ids.iter().map(|id| Item { batch_id: batch.id, achievement_id: *id }).collect();
    for items in items.chunks(AT_ONCE) {
        crate::on_db!(connection, c => diesel::insert_into(achievement_batch_items::table).values(items).execute(c))?;
    }
    Ok(true)
}

/// The batch, if there is one.
pub(in super::super) fn maybe_batch(connection: &mut DbConn, id: BatchId) -> Result<Option<Batch>, Error> {
    Ok(achievement_batches::table.find(id).select(Batch::as_select()).first(connection).optional()?)
}

/// The batch, held until the transaction ends: no two workers go on with it at once.
pub(in super::super) fn hold_batch(connection: &mut DbConn, id: BatchId) -> Result<Batch, Error> {
    diesel::update(achievement_batches::table.find(id)).set(achievement_batches::id.eq(id)).execute(connection)?;
    Ok(achievement_batches::table.find(id).select(Batch::as_select()).first(connection)?)
}

/// The next posts that had no turn yet.
pub(in super::super) fn list_unjudged(connection: &mut DbConn, id: BatchId) -> Result<Vec<AchievementId>, Error> {
    Ok(achievement_batch_items::table
        .filter(achievement_batch_items::batch_id.eq(id).and(achievement_batch_items::outcome.is_null()))
        .order(achievement_batch_items::achievement_id)
        .limit(i64::try_from(PORTION).unwrap_or(i64::MAX))
        .select(achievement_batch_items::achievement_id)
        .load(connection)?)
}

/// Writes down what became of posts: one statement for each kind of outcome.
pub(in super::super) fn save_outcomes(connection: &mut DbConn, id: BatchId, judged: &[Judged]) -> Result<(), Error> {
    for outcome in Outcome::ALL {
        let ids: Vec<AchievementId> = judged.iter().filter(|(_, it)| it == outcome).map(|(id, _)| *id).collect();
        if !ids.is_empty() {
            let items = achievement_batch_items::table.filter(
                achievement_batch_items::batch_id.eq(id).and(one_of(achievement_batch_items::achievement_id, ids)),
            );
            diesel::update(items).set(achievement_batch_items::outcome.eq(Some(*outcome))).execute(connection)?;
        }
    }
    Ok(())
}

/// Writes down that those that had no turn yet will have none.
pub(in super::super) fn fail_unjudged(connection: &mut DbConn, id: BatchId) -> Result<(), Error> {
    let unjudged = achievement_batch_items::batch_id.eq(id).and(achievement_batch_items::outcome.is_null());
    diesel::update(achievement_batch_items::table.filter(unjudged))
        .set(achievement_batch_items::outcome.eq(Some(Outcome::Failed)))
        .execute(connection)?;
    Ok(())
}

/// Writes down that the last post had its turn.
pub(in super::super) fn finish_batch(connection: &mut DbConn, id: BatchId, now: Timestamp) -> Result<(), Error> {
    diesel::update(achievement_batches::table.find(id))
        .set(achievement_batches::finished_at.eq(Some(now)))
        .execute(connection)?;
    Ok(())
}

/// How many posts had each outcome; without one: those that wait for their turn.
pub(in super::super) fn count_outcomes(
    connection: &mut DbConn,
    id: BatchId,
) -> Result<Vec<(Option<Outcome>, i64)>, Error> {
    Ok(achievement_batch_items::table
        .filter(achievement_batch_items::batch_id.eq(id))
        .group_by(achievement_batch_items::outcome)
        .select((achievement_batch_items::outcome, count_star()))
        .load(connection)?)
}

/// The outcome of each post; nothing where its turn comes.
pub(in super::super) fn list_outcomes(
    connection: &mut DbConn,
    id: BatchId,
) -> Result<HashMap<AchievementId, Option<Outcome>>, Error> {
    let items: Vec<(AchievementId, Option<Outcome>)> = achievement_batch_items::table
        .filter(achievement_batch_items::batch_id.eq(id))
        .select((achievement_batch_items::achievement_id, achievement_batch_items::outcome))
        .load(connection)?;
    Ok(items.into_iter().collect())
}

/// The posts the step was taken with.
pub(in super::super) fn list_done(connection: &mut DbConn, id: BatchId) -> Result<Vec<AchievementId>, Error> {
    Ok(achievement_batch_items::table
        .filter(achievement_batch_items::batch_id.eq(id).and(achievement_batch_items::outcome.eq(Outcome::Done)))
        .order(achievement_batch_items::achievement_id)
        .select(achievement_batch_items::achievement_id)
        .load(connection)?)
}

/// The first posts it was not taken with, and why.
pub(in super::super) fn list_refused(connection: &mut DbConn, id: BatchId, limit: i64) -> Result<Vec<Judged>, Error> {
    let rows: Vec<(AchievementId, Option<Outcome>)> = achievement_batch_items::table
        .filter(achievement_batch_items::batch_id.eq(id).and(achievement_batch_items::outcome.ne(Outcome::Done)))
        .order(achievement_batch_items::achievement_id)
        .limit(limit)
        .select((achievement_batch_items::achievement_id, achievement_batch_items::outcome))
        .load(connection)?;
    Ok(rows.into_iter().filter_map(|(id, outcome)| Some((id, outcome?))).collect())
}

/// Forgets batches older than `time`; the audit has every step.
pub(in super::super) fn delete_batches_before(connection: &mut DbConn, time: Timestamp) -> Result<(), Error> {
    let old = achievement_batches::table.filter(achievement_batches::created_at.lt(time));
    let ids = old.select(achievement_batches::id);
    diesel::delete(achievement_batch_items::table.filter(achievement_batch_items::batch_id.eq_any(ids)))
        .execute(connection)?;
    diesel::delete(achievement_batches::table.filter(achievement_batches::created_at.lt(time))).execute(connection)?;
    Ok(())
}
