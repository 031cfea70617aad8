//! What came into the register that not everybody may read.

use diesel::prelude::*;

use super::{Row, version};
use crate::features::specimens::version::Version;
use crate::platform::database::DbConn;
use crate::platform::database::schema::specimen_versions;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::Tlp;

/// Versions read at most.
const MOST: i64 = 300;

/// Versions that came after a moment and not after another and are not for everybody, each with when it came,
/// the latest first.
pub fn list_veiled(
    connection: &mut DbConn,
    (since, until): (Timestamp, Timestamp),
) -> Result<Vec<(Version, Timestamp)>, Error> {
    let rows: Vec<Row> = specimen_versions::table
        .filter(specimen_versions::created_at.gt(since).and(specimen_versions::created_at.le(until)))
        .filter(specimen_versions::tlp.ne(Tlp::Clear))
        .order(specimen_versions::created_at.desc())
        .limit(MOST)
        .select(Row::as_select())
        .load(connection)?;
    rows.into_iter()
        .map(|row| {
            let came = row.created_at;
            Ok((version(row)?, came))
        })
        .collect()
}
