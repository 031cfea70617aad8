//! Steps chosen for a time.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::achievements::AchievementId;
use crate::features::achievements::review::schedule::Schedule;
use crate::platform::database::schema::review_schedules;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;

/// Writes the step chosen for a post, in place of one chosen before.
pub fn upsert_schedule(connection: &mut DbConn, schedule: &Schedule) -> Result<(), Error> {
    crate::on_db!(connection, c => diesel::insert_into(review_schedules::table)
        .values(schedule)
        .on_conflict(review_schedules::achievement_id)
        .do_update()
        .set(schedule)
        .execute(c))?;
    Ok(())
}

/// The step chosen for a post, if one is.
pub fn maybe_schedule(connection: &mut DbConn, id: AchievementId) -> Result<Option<Schedule>, Error> {
    Ok(review_schedules::table.find(id).select(Schedule::as_select()).first(connection).optional()?)
}

/// Takes it away, and says whether it was there: of two at the same moment one ends it.
pub fn delete_schedule(connection: &mut DbConn, id: AchievementId) -> Result<bool, Error> {
    Ok(diesel::delete(review_schedules::table.find(id)).execute(connection)? > 0)
}

/// The steps chosen for many posts.
pub fn list_schedules_of(
    connection: &mut DbConn,
    ids: &[AchievementId],
) -> Result<HashMap<AchievementId, Schedule>, Error> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<Schedule> = review_schedules::table
        .filter(one_of(review_schedules::achievement_id, ids))
        .select(Schedule::as_select())
        .load(connection)?;
    Ok(rows.into_iter().map(|row| (row.achievement_id, row)).collect())
}
