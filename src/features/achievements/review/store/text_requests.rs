//! The reviewers named for a translation or a correction.

use diesel::prelude::*;

use super::Named;
use crate::features::achievements::AchievementId;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{achievement_working_copies, achievements, text_review_requests};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::TextState;

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

/// Who is named for the texts of a country's posts that wait for a reviewer.
pub fn list_text_requested_in(
    connection: &mut DbConn,
    country: CountryCode,
) -> Result<Vec<Named<(AchievementId, Language)>>, Error> {
    use {achievement_working_copies as copies, text_review_requests as requests};
    let is_its = requests::achievement_id.eq(copies::achievement_id).and(requests::language.eq(copies::language));
    let rows: Vec<(AchievementId, Language, PersonId, OrganisationId, PersonId, Option<PersonId>)> = copies::table
        .inner_join(achievements::table)
        .inner_join(requests::table.on(is_its))
        .filter(achievements::country.eq(country).and(copies::state.eq(TextState::InReview)))
        .select((
            copies::achievement_id,
            copies::language,
            requests::person_id,
            achievements::organisation_id,
            copies::updated_by,
            copies::submitted_by,
        ))
        .load(connection)?;
    let named = |(id, language, person, organisation, writer, submitter)| Named {
        what: (id, language),
        person,
        organisation,
        is_own: person == writer || Some(person) == submitter,
    };
    Ok(rows.into_iter().map(named).collect())
}
