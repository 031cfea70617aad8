//! What was seen in this hour: kept only to write it down once.

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::platform::database::DbConn;
use crate::platform::database::schema::audit_sightings;
use crate::platform::errors::Error;
use crate::platform::web::Sighting;
use crate::vocabulary::ids::PersonId;

/// Those of these that this person did not come upon in this hour, counted from 1970 (UTC).
pub fn unseen(
    connection: &mut DbConn,
    person: PersonId,
    hour: i64,
    sightings: &[Sighting],
) -> Result<Vec<Sighting>, Error> {
    let mut fresh = Vec::new();
    for it in sightings {
        let (kind, thing, id) = it.key();
        let noted = audit_sightings::table.find((hour, person, kind, thing, id));
        let is_known = diesel::select(exists(noted)).get_result::<bool>(connection)?;
        if !is_known {
            fresh.push(it.clone());
        }
    }
    Ok(fresh)
}

/// Notes one; whether it is the first of the hour, also of two at the same moment.
pub fn note_sighting(connection: &mut DbConn, person: PersonId, hour: i64, it: &Sighting) -> Result<bool, Error> {
    let (kind, thing, id) = it.key();
    let noted = diesel::sql_query(
        "INSERT INTO audit_sightings (hour, person_id, kind, subject_kind, subject_id, times) \
         VALUES ($1, $2, $3, $4, $5, 1) \
         ON CONFLICT (hour, person_id, kind, subject_kind, subject_id) DO NOTHING",
    )
    .bind::<BigInt, _>(hour)
    .bind::<Text, _>(person)
    .bind::<Text, _>(kind)
    .bind::<Text, _>(thing)
    .bind::<Text, _>(id)
    .execute(connection)?;
    Ok(noted == 1)
}

/// Forgets the hours before.
pub fn forget_sightings(connection: &mut DbConn, hour: i64) -> Result<(), Error> {
    diesel::delete(audit_sightings::table.filter(audit_sightings::hour.lt(hour))).execute(connection)?;
    Ok(())
}
