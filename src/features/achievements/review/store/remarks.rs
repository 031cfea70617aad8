//! Remarks and their answers.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::features::achievements::AchievementId;
use crate::features::achievements::review::remark::{Remark, RemarkAnswer, RemarkId, RemarkState};
use crate::platform::database::schema::{achievement_versions, review_answers, review_remarks};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Adds a remark.
pub fn insert_remark(connection: &mut DbConn, remark: &Remark) -> Result<(), Error> {
    diesel::insert_into(review_remarks::table).values(remark).execute(connection)?;
    Ok(())
}

/// Adds an answer.
pub fn insert_answer(connection: &mut DbConn, answer: &RemarkAnswer) -> Result<(), Error> {
    diesel::insert_into(review_answers::table).values(answer).execute(connection)?;
    Ok(())
}

/// Writes whether a remark is open; of two changes at the same moment the second is told.
pub fn update_remark(connection: &mut DbConn, before: &Remark, after: &Remark) -> Result<(), Error> {
    let unchanged = review_remarks::table.find(after.id).filter(review_remarks::state.eq(before.state));
    let columns = (
        review_remarks::state.eq(after.state),
        review_remarks::turned_by.eq(after.turned_by),
        review_remarks::turned_at.eq(after.turned_at),
    );
    match diesel::update(unchanged).set(columns).execute(connection)? {
        0 => Err(Error::Conflict("review-conflict-turned")),
        _ => Ok(()),
    }
}

/// A remark of this post.
pub fn find_remark(connection: &mut DbConn, post: AchievementId, id: RemarkId) -> Result<Remark, Error> {
    Ok(review_remarks::table
        .find(id)
        .filter(review_remarks::achievement_id.eq(post))
        .select(Remark::as_select())
        .first(connection)?)
}

/// The remarks at the text of a post in one language, the oldest first.
pub fn list_remarks(connection: &mut DbConn, id: AchievementId, language: Language) -> Result<Vec<Remark>, Error> {
    Ok(review_remarks::table
        .filter(review_remarks::achievement_id.eq(id).and(review_remarks::language.eq(language)))
        .order(review_remarks::id)
        .select(Remark::as_select())
        .load(connection)?)
}

/// The answers to these remarks, the oldest first.
pub fn list_answers(connection: &mut DbConn, remarks: &[RemarkId]) -> Result<Vec<RemarkAnswer>, Error> {
    Ok(review_answers::table
        .filter(one_of(review_answers::remark_id, remarks))
        .order(review_answers::id)
        .select(RemarkAnswer::as_select())
        .load(connection)?)
}

/// The running text as it stood in these saves of a post in one language.
pub fn list_sources(
    connection: &mut DbConn,
    (id, language): (AchievementId, Language),
    revisions: &[i32],
) -> Result<Vec<(i32, String)>, Error> {
    Ok(achievement_versions::table
        .filter(achievement_versions::achievement_id.eq(id).and(achievement_versions::language.eq(language)))
        .filter(one_of(achievement_versions::revision, revisions.to_vec()))
        .select((achievement_versions::revision, achievement_versions::body))
        .load(connection)?)
}

/// How many remarks of a post are open.
pub fn count_open(connection: &mut DbConn, id: AchievementId) -> Result<i64, Error> {
    let open = review_remarks::achievement_id.eq(id).and(review_remarks::state.eq(RemarkState::Open));
    Ok(review_remarks::table.filter(open).count().get_result(connection)?)
}

/// How many of them were written or opened again after a moment.
pub fn count_open_since(connection: &mut DbConn, id: AchievementId, moment: Timestamp) -> Result<i64, Error> {
    let open = review_remarks::achievement_id.eq(id).and(review_remarks::state.eq(RemarkState::Open));
    Ok(review_remarks::table.filter(open.and(review_remarks::turned_at.gt(moment))).count().get_result(connection)?)
}

/// How many of those at the words in one language were.
pub fn count_open_at_text_since(
    connection: &mut DbConn,
    (id, language): (AchievementId, Language),
    moment: Timestamp,
) -> Result<i64, Error> {
    let at_text = review_remarks::achievement_id.eq(id).and(review_remarks::language.eq(language));
    let open = review_remarks::state.eq(RemarkState::Open).and(review_remarks::turned_at.gt(moment));
    Ok(review_remarks::table.filter(at_text.and(open)).count().get_result(connection)?)
}

/// How many remarks of a post are open in each language that has any.
pub fn count_open_by_language(connection: &mut DbConn, id: AchievementId) -> Result<Vec<(Language, i64)>, Error> {
    let open = review_remarks::achievement_id.eq(id).and(review_remarks::state.eq(RemarkState::Open));
    Ok(review_remarks::table
        .filter(open)
        .group_by(review_remarks::language)
        .select((review_remarks::language, count_star()))
        .order(review_remarks::language)
        .load(connection)?)
}

/// How many remarks of each of these posts are open.
pub fn count_open_of(connection: &mut DbConn, ids: &[AchievementId]) -> Result<HashMap<AchievementId, i64>, Error> {
    let open = one_of(review_remarks::achievement_id, ids).and(review_remarks::state.eq(RemarkState::Open));
    let rows: Vec<(AchievementId, i64)> = review_remarks::table
        .filter(open)
        .group_by(review_remarks::achievement_id)
        .select((review_remarks::achievement_id, count_star()))
        .load(connection)?;
    Ok(rows.into_iter().collect())
}
