//! Marks over what is not for everyone: the office of whoever reads it.

use super::store;
use crate::platform::crypto::PortalKey;
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

/// The mark over what the viewer reads now; the code on it is written down with the sighting.
///
/// # Errors
/// Of the database.
pub fn mark_of(
    connection: &mut DbConn,
    key: &PortalKey,
    viewer: &Viewer,
    sighting: &mut Sighting,
    now: Timestamp,
) -> Result<Option<ReaderMark>, Error> {
    let office = office(connection, viewer)?;
    let mark = ReaderMark::of(key, viewer, &office, sighting, now);
    sighting.mark = mark.as_ref().map(|it| it.code().to_owned());
    Ok(mark)
}

fn office(connection: &mut DbConn, viewer: &Viewer) -> Result<String, Error> {
    match viewer.person() {
        Some(me) => store::abbreviation_of(connection, me.organisation),
        None => Ok(String::new()),
    }
}
