//! What is told of a key: its name and its end, never the key.

use super::key::ProgramKey;
use crate::features::accounts::notices::{Event, Sender};
use crate::features::accounts::person::Person;
use crate::features::inbox::Facts;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

/// Tells the owner what happened to a key of theirs.
pub fn told_of_key(
    connection: &mut DbConn,
    sender: &Sender,
    owner: &Person,
    event: Event,
    key: &ProgramKey,
) -> Result<(), Error> {
    sender.tell_of(connection, owner, event, Facts::none().naming("key", &key.name).at("end", key.ends_at))
}
