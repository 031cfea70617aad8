//! Counting guesses at a password or a code, before anything is compared.

use super::attempts::{Failures, Subject};
use super::email::Email;
use super::store;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// What guesses are counted for: the whole account, the account as seen from one network address, and that address
/// whatever account it tries.
#[derive(Debug, Clone)]
pub struct Guesses {
    account: [Subject; 2],
    /// `None` where it is not known, and for codes: only who gave the right password is asked for one.
    place: Option<Place>,
}

/// A network address by itself, and the mark that this account came in from there.
#[derive(Debug, Clone)]
struct Place {
    address: Subject,
    known: Subject,
}

impl Guesses {
    /// At the password of the account with this e-mail, known or not.
    pub fn at_password(email: &Email, address: &str) -> Self {
        let place = || Place { address: Subject::address(address), known: Subject::known_at(email, address) };
        Self {
            account: [Subject::account(email), Subject::account_from(email, address)],
            place: (!address.is_empty()).then(place),
        }
    }

    /// At the codes of somebody whose password was right.
    pub fn at_code(person: PersonId, address: &str) -> Self {
        Self { account: [Subject::codes(person), Subject::codes_from(person, address)], place: None }
    }

    /// Counts one guess as a failure until it proves right, or says how many seconds it comes too soon. Such a one is
    /// not counted, or a stranger could make the wait endless.
    pub fn count(&self, connection: &mut DbConn, now: Timestamp) -> Result<Option<u64>, Error> {
        let mut counted = Vec::new();
        for subject in &self.account {
            let failures = store::attempts::hold(connection, subject, now)?;
            if let Some(seconds) = subject.wait(failures, now) {
                return Ok(Some(seconds));
            }
            counted.push((subject, subject.one_more(failures, now)));
        }
        if let Some(Place { address, known }) = &self.place {
            let failures = store::attempts::hold(connection, address, now)?;
            if let Some(seconds) = address.wait(failures, now)
                && !store::attempts::stands(connection, known, now)?
            {
                return Ok(Some(seconds));
            }
            counted.push((address, address.one_more(failures, now)));
        }
        for (subject, failures) in counted {
            store::attempts::update(connection, subject, failures)?;
        }
        Ok(None)
    }

    /// The guess proved right: forgets the account's failures, takes this one back from what the address is charged
    /// with, and remembers that the account came in from there.
    pub fn prove_right(&self, connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
        self.forget(connection)?;
        let Some(Place { address, known }) = &self.place else { return Ok(()) };
        let failures = store::attempts::hold(connection, address, now)?;
        store::attempts::update(connection, address, failures.one_less())?;
        let mark = store::attempts::hold(connection, known, now)?;
        store::attempts::update(connection, known, known.one_more(Failures { count: 0, ..mark }, now))
    }

    /// Forgets the failures: the owner came in, or chose a new password with a link.
    pub fn forget(&self, connection: &mut DbConn) -> Result<(), Error> {
        self.account.iter().try_for_each(|subject| store::attempts::forget(connection, subject))
    }
}
