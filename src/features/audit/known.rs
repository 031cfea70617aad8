//! What the rows of a page or of a table are shown with: names of people, places in the log.

use std::collections::HashMap;

use super::NamesOf;
use super::entry::Entry;
use super::pages::Known;
use super::permissions::Reach;
use crate::features::transparency;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;

/// Names and places to show these rows by.
pub(super) fn known(connection: &mut DbConn, reach: Reach, rows: &[Entry], names: NamesOf) -> Result<Known, Error> {
    let own = rows.iter().filter(|row| reach.knows(row.country)).filter_map(|row| row.person_id);
    let people: Vec<PersonId> = own.collect::<std::collections::BTreeSet<_>>().into_iter().collect();
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    let entries = transparency::entries_of(connection, &ids)?;
    let places: HashMap<_, _> = entries.into_iter().map(|entry| (entry.subject_id, entry.place)).collect();
    Ok(Known { names: (names.0)(connection, &people)?, places })
}
