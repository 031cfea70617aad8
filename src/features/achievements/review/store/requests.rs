//! The reviewers editors named.

use diesel::prelude::*;

use super::Named;
use crate::features::achievements::{AchievementId, State};
use crate::platform::database::schema::{achievements, review_requests};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};

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

/// Who is named for a country's posts that wait for a reviewer; of some of its posts, where these are given.
pub fn list_requested_in(
    connection: &mut DbConn,
    country: CountryCode,
    among: Option<&[AchievementId]>,
) -> Result<Vec<Named<AchievementId>>, Error> {
    let mut requests = review_requests::table
        .inner_join(achievements::table.on(achievements::id.eq(review_requests::achievement_id)))
        .filter(achievements::country.eq(country).and(achievements::state.eq(State::Submitted)))
        .select((
            achievements::id,
            review_requests::person_id,
            achievements::organisation_id,
            achievements::created_by,
            achievements::submitted_by,
        ))
        .into_boxed();
    if let Some(ids) = among {
        requests = requests.filter(one_of(review_requests::achievement_id, ids));
    }
    let rows: Vec<(AchievementId, PersonId, OrganisationId, PersonId, Option<PersonId>)> = requests.load(connection)?;
    let named = |(what, person, organisation, beginner, submitter)| Named {
        what,
        person,
        organisation,
        is_own: person == beginner || Some(person) == submitter,
    };
    Ok(rows.into_iter().map(named).collect())
}
