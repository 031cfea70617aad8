//! What is written down about people. A row about somebody belongs to the country they work in, whoever did it: that
//! country's audit shows what the secretariat, an operator or a stranger did with its people.

use serde_json::{Value, json};

use super::store;
use crate::features::audit::{self, Entry};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// What a row names that is about all the people of somebody's reach.
pub const EVERYBODY: &str = "everybody";

/// Writes down what `viewer` did about this person; `kind` as in [`audit::record`].
pub fn note(
    connection: &mut DbConn,
    now: Timestamp,
    viewer: &Viewer,
    kind: &str,
    person: PersonId,
) -> Result<(), Error> {
    note_with(connection, now, viewer, kind, person, &json!({}))
}

/// The same with words that explain, as in [`audit::record_with`].
pub fn note_with(
    connection: &mut DbConn,
    now: Timestamp,
    viewer: &Viewer,
    kind: &str,
    person: PersonId,
    detail: &Value,
) -> Result<(), Error> {
    let country = store::people::find_place(connection, person)?;
    let entry = Entry::by(now, viewer, kind, ("person", person.as_str())).explained(detail);
    audit::record_entry(connection, &entry.touching(country))
}

/// Writes down that somebody tried to come in and did not: who it would have been, where there is such an account.
pub fn note_failure(
    connection: &mut DbConn,
    now: Timestamp,
    kind: &str,
    person: Option<PersonId>,
) -> Result<(), Error> {
    match person {
        Some(person) => note(connection, now, &Viewer::Anonymous, kind, person),
        None => audit::record(connection, now, &Viewer::Anonymous, kind, ("person", "unknown")),
    }
}
