//! Counting guesses at a password or a code, before anything is compared.

use super::attempts::Subject;
use super::email::Email;
use super::store;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// What guesses are counted for: the whole account, and the account as seen from one network address.
#[derive(Debug, Clone)]
pub struct Guesses([Subject; 2]);

impl Guesses {
    /// At the password of the account with this e-mail, known or not.
    pub fn at_password(email: &Email, address: &str) -> Self {
        Self([Subject::account(email), Subject::account_from(email, address)])
    }

    /// At the codes of somebody whose password was right.
    pub fn at_code(person: PersonId, address: &str) -> Self {
        Self([Subject::codes(person), Subject::codes_from(person, address)])
    }

    /// Counts one guess as a failure until it proves right, or says how many seconds it comes too soon. Such a one is
    /// not counted, or a stranger could make the wait endless.
    pub fn count(&self, connection: &mut DbConn, now: Timestamp) -> Result<Option<u64>, Error> {
        let mut counted = Vec::new();
        for subject in &self.0 {
            let failures = store::attempts::hold(connection, subject, now)?;
            if let Some(seconds) = subject.wait(failures, now) {
                return Ok(Some(seconds));
            }
            counted.push((subject, failures.one_more(now)));
        }
        for (subject, failures) in counted {
            store::attempts::update(connection, subject, failures)?;
        }
        Ok(None)
    }

    /// Forgets the failures: the owner came in, or chose a new password with a link.
    pub fn forget(&self, connection: &mut DbConn) -> Result<(), Error> {
        self.0.iter().try_for_each(|subject| store::attempts::forget(connection, subject))
    }
}
