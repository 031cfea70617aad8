//! What was seen in this hour: kept only to write it down once.

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::platform::database::DbConn;
use crate::platform::database::schema::audit_sightings;
use crate::platform::errors::Error;
use crate::platform::web::Sighting;
use crate::vocabulary::ids::PersonId;

/// Those of these that are to be noted: what this person has not read in this hour, counted from 1970 (UTC), and every
/// refusal.
pub fn unseen(
    connection: &mut DbConn,
    person: PersonId,
    hour: i64,
    sightings: &[Sighting],
) -> Result<Vec<Sighting>, Error> {
    let mut fresh = Vec::new();
    for it in sightings {
        let key = (hour, person, it.kind, it.thing.kind, it.thing.id.as_str());
        let is_known = !it.is_refusal()
            && diesel::select(exists(audit_sightings::table.find(key))).get_result::<bool>(connection)?;
        if !is_known {
            fresh.push(it.clone());
        }
    }
    Ok(fresh)
}

/// Notes one; how many times that makes in the hour, also of two at the same moment.
pub fn note_sighting(connection: &mut DbConn, person: PersonId, hour: i64, it: &Sighting) -> Result<i64, Error> {
    #[derive(QueryableByName)]
    struct Noted {
        #[diesel(sql_type = BigInt)]
        times: i64,
    }
    let noted: Noted = diesel::sql_query(
        "INSERT INTO audit_sightings (hour, person_id, kind, subject_kind, subject_id, times) \
         VALUES ($1, $2, $3, $4, $5, 1) \
         ON CONFLICT (hour, person_id, kind, subject_kind, subject_id) \
         DO UPDATE SET times = audit_sightings.times + 1 RETURNING times",
    )
    .bind::<BigInt, _>(hour)
    .bind::<Text, _>(person)
    .bind::<Text, _>(it.kind)
    .bind::<Text, _>(it.thing.kind)
    .bind::<Text, _>(&it.thing.id)
    .get_result(connection)?;
    Ok(noted.times)
}

/// Forgets the hours before.
pub fn forget_sightings(connection: &mut DbConn, hour: i64) -> Result<(), Error> {
    diesel::delete(audit_sightings::table.filter(audit_sightings::hour.lt(hour))).execute(connection)?;
    Ok(())
}
