//! The reviewers named for a translation or a correction.

use diesel::prelude::*;

use crate::features::achievements::AchievementId;
use crate::platform::database::DbConn;
use crate::platform::database::schema::text_review_requests;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;

/// Writes who is named for a text in work, in place of who was.
pub fn replace_text_requests(
    connection: &mut DbConn,
    (id, language): (AchievementId, Language),
    people: &[PersonId],
) -> Result<(), Error> {
    let of_text = text_review_requests::table
        .filter(text_review_requests::achievement_id.eq(id).and(text_review_requests::language.eq(language)));
    diesel::delete(of_text).execute(connection)?;
    let row = |person: &PersonId| {
        (
            text_review_requests::achievement_id.eq(id),
            text_review_requests::language.eq(language),
            text_review_requests::person_id.eq(*person),
        )
    };
    let rows: Vec<_> = people.iter().map(row).collect();
    if !rows.is_empty() {
        crate::on_db!(connection, c => diesel::insert_into(text_review_requests::table).values(&rows).execute(c))?;
    }
    Ok(())
}

/// Who is named for a text.
pub fn list_text_requested(
    connection: &mut DbConn,
    (id, language): (AchievementId, Language),
) -> Result<Vec<PersonId>, Error> {
    Ok(text_review_requests::table
        .filter(text_review_requests::achievement_id.eq(id).and(text_review_requests::language.eq(language)))
        .order(text_review_requests::person_id)
        .select(text_review_requests::person_id)
        .load(connection)?)
}
