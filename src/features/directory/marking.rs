//! Marks over what is not for everyone: the office of whoever reads it.

use super::store;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Page, ReaderMark, Sighting};
use crate::vocabulary::thing::Thing;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Says that the viewer reads something on this page that is not for everyone, and marks it with who they are.
///
/// # Errors
/// Of the database.
pub fn confide(connection: &mut DbConn, page: &Page, kind: &'static str, thing: Thing) -> Result<(), Error> {
    let office = office(connection, &page.viewer)?;
    page.confides_marked(kind, thing, &office);
    Ok(())
}

/// The mark over what the viewer reads now.
///
/// # Errors
/// Of the database.
pub fn mark_of(
    connection: &mut DbConn,
    viewer: &Viewer,
    sighting: &Sighting,
    now: Timestamp,
) -> Result<Option<ReaderMark>, Error> {
    let office = office(connection, viewer)?;
    Ok(ReaderMark::of(viewer, &office, sighting, now))
}

fn office(connection: &mut DbConn, viewer: &Viewer) -> Result<String, Error> {
    match viewer.person() {
        Some(me) => store::abbreviation_of(connection, me.organisation),
        None => Ok(String::new()),
    }
}
