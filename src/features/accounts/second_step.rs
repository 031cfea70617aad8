//! The step after the password: a code of an app, or one from paper. Each works once, also where it is sent twice at
//! the same moment: using it up is one statement that only one transaction can win.

use super::app_code::{AppSecret, digits};
use super::attempts::Whence;
use super::factor::{Factor, Kind};
use super::guesses::Guesses;
use super::recovery_code::RecoveryCode;
use super::store;
use crate::platform::crypto::PortalKey;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// What came of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was right, and is used up.
    Right(Used),
    /// It is none of this person's, or was used before.
    Wrong,
    /// There were too many failures; nothing was compared. So many seconds are to be waited.
    TooSoon(u64),
}

/// What was used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Used {
    /// Six digits of an app.
    App,
    /// A code from paper; so many are left.
    RecoveryCode(i64),
}

/// Compares what somebody typed with the codes of this person and uses it up, in the transaction that acts on it.
pub fn prove(
    connection: &mut DbConn,
    key: &PortalKey,
    person: PersonId,
    whence: Whence,
    typed: &str,
    now: Timestamp,
) -> Result<Outcome, Error> {
    let guesses = Guesses::at_code(person, whence);
    if let Some(seconds) = guesses.count(connection, now)? {
        return Ok(Outcome::TooSoon(seconds));
    }
    let used = match RecoveryCode::read(typed) {
        Some(code) => use_recovery_code(connection, key, person, &code, now)?,
        None => use_app_code(connection, key, person, &digits(typed).unwrap_or_default(), now)?,
    };
    let Some(used) = used else { return Ok(Outcome::Wrong) };
    guesses.prove_right(connection, now)?;
    Ok(Outcome::Right(used))
}

fn use_recovery_code(
    connection: &mut DbConn,
    key: &PortalKey,
    person: PersonId,
    code: &RecoveryCode,
    now: Timestamp,
) -> Result<Option<Used>, Error> {
    if !store::recovery_codes::take(connection, person, &code.hash(key, person), now)? {
        return Ok(None);
    }
    Ok(Some(Used::RecoveryCode(store::recovery_codes::count_left(connection, person)?)))
}

fn use_app_code(
    connection: &mut DbConn,
    key: &PortalKey,
    person: PersonId,
    digits: &str,
    now: Timestamp,
) -> Result<Option<Used>, Error> {
    for factor in store::factors::list(connection, person)? {
        if let Some(step) = step_of(key, &factor, digits, now)
            && store::factors::take_step(connection, factor.id, step, now)?
        {
            return Ok(Some(Used::App));
        }
    }
    Ok(None)
}

fn step_of(key: &PortalKey, factor: &Factor, digits: &str, now: Timestamp) -> Option<i64> {
    if factor.kind != Kind::App {
        return None;
    }
    AppSecret::open(key, factor.person_id, &factor.sealed)?.step_of(digits, now)
}
