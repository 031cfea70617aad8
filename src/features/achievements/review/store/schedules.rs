//! Steps chosen for a time.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::achievements::AchievementId;
use crate::features::achievements::review::schedule::Schedule;
use crate::platform::database::schema::review_schedules;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

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

/// Moves a step to the moment its clock shows the time now, and says whether it was still chosen for the old one.
pub fn move_schedule(connection: &mut DbConn, schedule: &Schedule, at: Timestamp) -> Result<bool, Error> {
    let unchanged = review_schedules::table.find(schedule.achievement_id).filter(review_schedules::at.eq(schedule.at));
    Ok(diesel::update(unchanged).set(review_schedules::at.eq(at)).execute(connection)? > 0)
}

/// Every step that was chosen by a clock.
pub fn list_by_clock(connection: &mut DbConn) -> Result<Vec<Schedule>, Error> {
    let by_clock = review_schedules::table.filter(review_schedules::wall.is_not_null());
    Ok(by_clock.order(review_schedules::achievement_id).select(Schedule::as_select()).load(connection)?)
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
