//! Notices of a past that was not lived: so that nobody finds an empty inbox in the demonstration.

use super::event::Event;
use crate::features::inbox::{self, Facts, Notice};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

const DAY: i64 = 24 * 3600;

/// Puts into somebody's inbox what the first days of an account bring, the oldest of it read: for the demonstration.
pub fn fill_inbox(connection: &mut DbConn, person: PersonId, inviter: &str, now: Timestamp) -> Result<(), Error> {
    let days_ago = |days: i64| now.plus_seconds(-days * DAY);
    let device = Facts::none().naming("device", "Firefox · Windows");
    let of = |event: Event, facts, days| Notice::new(person, event.as_str(), facts, event.path(), days_ago(days));
    for notice in [
        of(Event::Invited, Facts::none().naming("inviter", inviter), 12).read(days_ago(11)),
        of(Event::PasswordChanged, Facts::none(), 9).read(days_ago(8)),
        of(Event::RolesChanged, Facts::none(), 5),
        of(Event::NewBrowser, device, 2),
    ] {
        inbox::put(connection, &notice)?;
    }
    Ok(())
}
