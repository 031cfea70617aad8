//! How organisations release what becomes public: the choice is asked by every part that publishes for them.

use std::collections::HashSet;

use diesel::prelude::*;

use crate::platform::database::schema::review_settings;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::four_eyes::FourEyes;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;

/// What an organisation chose; four eyes where it never chose.
pub fn four_eyes_of(connection: &mut DbConn, organisation: OrganisationId) -> Result<FourEyes, Error> {
    let chosen = review_settings::table.find(organisation).select(review_settings::four_eyes);
    Ok(chosen.first::<bool>(connection).optional()?.map_or(FourEyes::default(), FourEyes::of))
}

/// Those of these organisations that waive four eyes.
pub fn list_waivers(
    connection: &mut DbConn,
    organisations: &[OrganisationId],
) -> Result<HashSet<OrganisationId>, Error> {
    if organisations.is_empty() {
        return Ok(HashSet::new());
    }
    let waived: Vec<OrganisationId> = review_settings::table
        .filter(one_of(review_settings::organisation_id, organisations).and(review_settings::four_eyes.eq(false)))
        .select(review_settings::organisation_id)
        .load(connection)?;
    Ok(waived.into_iter().collect())
}

/// Writes what an organisation chose.
pub fn upsert_four_eyes(
    connection: &mut DbConn,
    organisation: OrganisationId,
    four_eyes: FourEyes,
    now: Timestamp,
) -> Result<(), Error> {
    let columns = (review_settings::four_eyes.eq(four_eyes.is_required()), review_settings::updated_at.eq(now));
    crate::on_db!(connection, c => diesel::insert_into(review_settings::table)
        .values((review_settings::organisation_id.eq(organisation), columns))
        .on_conflict(review_settings::organisation_id)
        .do_update()
        .set(columns)
        .execute(c))?;
    Ok(())
}
