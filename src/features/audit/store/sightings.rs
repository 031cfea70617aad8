//! What was seen in this hour: kept only to write it down once.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::on_db;
use crate::platform::database::DbConn;
use crate::platform::database::schema::audit_sightings;
use crate::platform::errors::Error;
use crate::platform::web::Sighting;
use crate::vocabulary::ids::PersonId;

/// Those of these that this person has not had in this hour, counted from 1970 (UTC).
pub fn unseen(
    connection: &mut DbConn,
    person: PersonId,
    hour: i64,
    sightings: &[Sighting],
) -> Result<Vec<Sighting>, Error> {
    let mut fresh = Vec::new();
    for it in sightings {
        let key = (hour, person, it.kind, it.thing.kind, it.thing.id.as_str());
        if !diesel::select(exists(audit_sightings::table.find(key))).get_result::<bool>(connection)? {
            fresh.push(it.clone());
        }
    }
    Ok(fresh)
}

/// Notes one; whether it is the first in the hour, also of two at the same moment.
pub fn note_sighting(connection: &mut DbConn, person: PersonId, hour: i64, it: &Sighting) -> Result<bool, Error> {
    let row = (
        audit_sightings::hour.eq(hour),
        audit_sightings::person_id.eq(person),
        audit_sightings::kind.eq(it.kind),
        audit_sightings::subject_kind.eq(it.thing.kind),
        audit_sightings::subject_id.eq(&it.thing.id),
    );
    let added = on_db!(connection, engine => diesel::insert_into(audit_sightings::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(engine))?;
    Ok(added == 1)
}

/// Forgets the hours before.
pub fn forget_sightings(connection: &mut DbConn, hour: i64) -> Result<(), Error> {
    diesel::delete(audit_sightings::table.filter(audit_sightings::hour.lt(hour))).execute(connection)?;
    Ok(())
}
