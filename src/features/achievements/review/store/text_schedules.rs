//! Times chosen for the release of translations and corrections.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::achievements::AchievementId;
use crate::features::achievements::review::text_schedule::TextSchedule;
use crate::platform::database::schema::text_review_schedules;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Writes the time chosen for a text, in place of one chosen before.
pub fn upsert_text_schedule(connection: &mut DbConn, schedule: &TextSchedule) -> Result<(), Error> {
    crate::on_db!(connection, c => diesel::insert_into(text_review_schedules::table)
        .values(schedule)
        .on_conflict((text_review_schedules::achievement_id, text_review_schedules::language))
        .do_update()
        .set(schedule)
        .execute(c))?;
    Ok(())
}

/// The time chosen for a text, if one is.
pub fn maybe_text_schedule(
    connection: &mut DbConn,
    of: (AchievementId, Language),
) -> Result<Option<TextSchedule>, Error> {
    Ok(text_review_schedules::table.find(of).select(TextSchedule::as_select()).first(connection).optional()?)
}

/// Moves a release to the moment its clock shows the time now, and says whether it was still chosen for the old one.
pub fn move_text_schedule(connection: &mut DbConn, schedule: &TextSchedule, at: Timestamp) -> Result<bool, Error> {
    let of = text_review_schedules::table.find((schedule.achievement_id, schedule.language));
    let unchanged = of.filter(text_review_schedules::at.eq(schedule.at));
    Ok(diesel::update(unchanged).set(text_review_schedules::at.eq(at)).execute(connection)? > 0)
}

/// Takes it away, and says whether it was there: of two at the same moment one ends it.
pub fn delete_text_schedule(connection: &mut DbConn, of: (AchievementId, Language)) -> Result<bool, Error> {
    Ok(diesel::delete(text_review_schedules::table.find(of)).execute(connection)? > 0)
}

/// Every time that is chosen for a text.
pub fn list_text_schedules(connection: &mut DbConn) -> Result<Vec<TextSchedule>, Error> {
    let in_order = (text_review_schedules::achievement_id, text_review_schedules::language);
    Ok(text_review_schedules::table.order(in_order).select(TextSchedule::as_select()).load(connection)?)
}

/// Those of the texts of these posts, in the order of posts and languages.
pub fn list_text_schedules_of(connection: &mut DbConn, ids: &[AchievementId]) -> Result<Vec<TextSchedule>, Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let of_posts = text_review_schedules::table.filter(one_of(text_review_schedules::achievement_id, ids));
    let in_order = of_posts.order((text_review_schedules::achievement_id, text_review_schedules::language));
    Ok(in_order.select(TextSchedule::as_select()).load(connection)?)
}

/// For which of the texts of these posts a time is chosen, and which (UTC).
pub fn list_text_times(
    connection: &mut DbConn,
    ids: &[AchievementId],
) -> Result<HashMap<(AchievementId, Language), Timestamp>, Error> {
    let schedules = list_text_schedules_of(connection, ids)?;
    Ok(schedules.into_iter().map(|it| (it.of(), it.at)).collect())
}
