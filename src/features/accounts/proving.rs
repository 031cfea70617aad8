//! Comparing a password with an account's, without telling by answer or time whether there is such an account. The
//! guess is counted before it is compared, so that many sent at once do not all pass; comparing takes its turn at
//! the hasher, while no transaction is open.

use super::attempts::Whence;
use super::email::Email;
use super::guesses::Guesses;
use super::person::State;
use super::store;
use crate::platform::Platform;
use crate::platform::crypto::{PasswordHash, Verdict};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Somebody who says who they are: which account, and from where.
#[derive(Debug, Clone)]
pub struct Claim {
    guesses: Guesses,
    email: Email,
}

/// What came of comparing.
#[derive(Debug, Clone)]
pub enum Proof {
    /// The password is this person's.
    Right(Proven),
    /// It is not, or there is no such account, or it is not open. For the audit: whose it would have been.
    Wrong(Option<PersonId>),
    /// There were too many failures; nothing was compared. So many seconds are to be waited.
    TooSoon(u64),
}

/// A person whose password was right a moment ago.
#[derive(Debug, Clone)]
pub struct Proven {
    /// Who.
    pub person: PersonId,
    /// The hash that was compared.
    password: PasswordHash,
    /// The same password hashed anew, where the old hash is weaker than today's.
    renewed: Option<PasswordHash>,
}

impl Claim {
    /// Of the account with this e-mail, made from there.
    pub fn new(email: Email, whence: Whence) -> Self {
        Self { guesses: Guesses::at_password(email.clone(), whence), email }
    }

    /// Compares the password.
    pub async fn prove(&self, platform: &Platform, password: String) -> Result<Proof, Error> {
        let (claim, now) = (self.clone(), platform.clock.now());
        let known = platform.database.write(move |connection| {
            if let Some(seconds) = claim.guesses.count(connection, now)? {
                return Ok(Err(seconds));
            }
            store::people::maybe_credentials(connection, &claim.email).map(Ok)
        });
        let known = match known.await? {
            Ok(known) => known,
            Err(seconds) => return Ok(Proof::TooSoon(seconds)),
        };
        let person = known.as_ref().map(|it| it.person);
        let kept = known.filter(|it| it.state == State::Active).and_then(|it| it.password);
        let verdict = platform.passwords.verify(password.clone(), kept.clone()).await?;
        let (Some(person), Some(kept)) = (person, kept) else { return Ok(Proof::Wrong(person)) };
        let renewed = match verdict {
            Verdict::Wrong => return Ok(Proof::Wrong(Some(person))),
            Verdict::Right => None,
            Verdict::RightButOutdated => Some(platform.passwords.hash(password).await?),
        };
        Ok(Proof::Right(Proven { person, password: kept, renewed }))
    }

    /// Accepts the proof in the transaction that acts on it, and forgets the failures. `false` where the account was
    /// closed or its password changed while the hash was computed.
    pub fn accept(&self, connection: &mut DbConn, proven: &Proven, now: Timestamp) -> Result<bool, Error> {
        let kept = store::people::find_credentials(connection, proven.person)?;
        if kept.state != State::Active || kept.password.as_ref() != Some(&proven.password) {
            return Ok(false);
        }
        if let Some(renewed) = &proven.renewed {
            store::people::renew_hash(connection, proven.person, renewed)?;
        }
        self.guesses.prove_right(connection, now)?;
        Ok(true)
    }

    /// Forgets the failures: the owner chose a new password with a link.
    pub fn forget(&self, connection: &mut DbConn) -> Result<(), Error> {
        self.guesses.forget(connection)
    }
}
