//! The reviewers editors named.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::achievements::AchievementId;
use crate::platform::database::schema::review_requests;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;

/// Writes who is named for a post, in place of who was.
pub fn replace_requests(connection: &mut DbConn, id: AchievementId, people: &[PersonId]) -> Result<(), Error> {
    diesel::delete(review_requests::table.filter(review_requests::achievement_id.eq(id))).execute(connection)?;
    let rows: Vec<_> = people
        .iter()
        .map(|person| (review_requests::achievement_id.eq(id), review_requests::person_id.eq(*person)))
        .collect();
    if !rows.is_empty() {
        crate::on_db!(connection, c => diesel::insert_into(review_requests::table).values(&rows).execute(c))?;
    }
    Ok(())
}

/// Who is named for a post.
pub fn list_requested(connection: &mut DbConn, id: AchievementId) -> Result<Vec<PersonId>, Error> {
    Ok(review_requests::table
        .filter(review_requests::achievement_id.eq(id))
        .order(review_requests::person_id)
        .select(review_requests::person_id)
        .load(connection)?)
}

/// The same for many posts.
pub fn list_requested_of(
    connection: &mut DbConn,
    ids: &[AchievementId],
) -> Result<HashMap<AchievementId, Vec<PersonId>>, Error> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(AchievementId, PersonId)> = review_requests::table
        .filter(one_of(review_requests::achievement_id, ids))
        .select((review_requests::achievement_id, review_requests::person_id))
        .load(connection)?;
    let mut found: HashMap<AchievementId, Vec<PersonId>> = HashMap::new();
    for (id, person) in rows {
        found.entry(id).or_default().push(person);
    }
    Ok(found)
}
