//! What the accounts do later or by themselves.

use serde::{Deserialize, Serialize};

use super::email::Email;
use super::keys::WarnOfKeys;
use super::link::Purpose;
use super::person::State;
use super::{commands, notices, store, trail};
use crate::features::audit;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::viewer::Viewer;

/// Links sent to one person in an hour, however often a stranger asks for them.
const MOST_LINKS_AN_HOUR: i64 = 3;
/// How often what is over is swept away, in seconds.
const SWEEP_EVERY: i64 = 3600;
/// Links stay for a week after they ended, so that "was it used?" can be answered.
const LINKS_KEPT: i64 = 7 * 24 * 3600;

/// A browser is known for a year after somebody came in with it, as long as its cookie.
const BROWSERS_KEPT: i64 = 365 * 24 * 3600;

/// Makes the accounts' jobs known.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry
        .add::<SendPasswordReset>()
        .every(SWEEP_EVERY, &ForgetEnded {})?
        .every(WarnOfKeys::EVERY, &WarnOfKeys {})?;
    Ok(())
}

/// Sends a link to choose a new password, where the address has an open account. The page that asked has long
/// answered, so nobody can tell by the time whether it has.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendPasswordReset {
    /// What was typed.
    pub email: Email,
}

impl Job for SendPasswordReset {
    const KIND: &'static str = "send-password-reset";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        Ok(platform.database.write_here(|connection| self.send(connection, platform))?)
    }
}

impl SendPasswordReset {
    fn send(&self, connection: &mut DbConn, platform: &Platform) -> Result<(), Error> {
        let now = platform.clock.now();
        let Some(person) = store::people::maybe_by_email(connection, &self.email)? else { return Ok(()) };
        let sent = store::links::count_since(connection, person.id, Purpose::PasswordReset, now.plus_seconds(-3600))?;
        if person.state != State::Active || sent >= MOST_LINKS_AN_HOUR {
            return Ok(());
        }
        let key = commands::new_link(connection, person.id, Purpose::PasswordReset, now)?;
        notices::password_reset(connection, platform, &person, &key)?;
        trail::note(connection, now, &Viewer::Anonymous, "person.password_reset_asked", person.id)
    }
}

/// Sweeps away sessions, links, counted failures and notes of what was seen, whose time is over.
#[derive(Debug, Serialize, Deserialize)]
pub struct ForgetEnded {}

impl Job for ForgetEnded {
    const KIND: &'static str = "forget-ended-sessions";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        let idle_since = now.plus_seconds(-60 * platform.config.security.session_idle_minutes);
        Ok(platform.database.write_here(|connection| {
            store::sessions::forget_ended(connection, now, idle_since)?;
            store::half_sessions::forget_ended(connection, now)?;
            store::ceremonies::forget_ended(connection, now)?;
            store::browsers::forget_unseen(connection, now.plus_seconds(-BROWSERS_KEPT))?;
            store::links::forget_ended(connection, now.plus_seconds(-LINKS_KEPT))?;
            store::address_changes::forget_ended(connection, now.plus_seconds(-LINKS_KEPT))?;
            store::attempts::forget_ended(connection, now)?;
            notices::lapsed_resets_ended(connection, now)?;
            audit::forget_sightings(connection, now)
        })?)
    }
}
