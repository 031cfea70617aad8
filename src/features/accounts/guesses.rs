//! Counting guesses at a password or a code, before anything is compared.

use super::attempts::{Door, Failures, Subject, Target, Whence};
use super::email::Email;
use super::store;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// What guesses are counted for: a door of the account, the place they come from, and for passwords the network address
/// whatever account it tries. (Only who gave the right password is asked for a code.)
#[derive(Debug, Clone)]
pub struct Guesses {
    target: Target,
    whence: Whence,
}

impl Guesses {
    /// At the password of the account with this e-mail, known or not.
    pub fn at_password(email: Email, whence: Whence) -> Self {
        Self { target: Target::Password(email), whence }
    }

    /// At the codes of somebody whose password was right.
    pub fn at_code(person: PersonId, whence: Whence) -> Self {
        Self { target: Target::Codes(person), whence }
    }

    /// Counts one guess as a failure until it proves right, or says how many seconds it comes too soon. Such a one is
    /// not counted, or a stranger could make the wait endless.
    pub fn count(&self, connection: &mut DbConn, now: Timestamp) -> Result<Option<u64>, Error> {
        let door = self.door(connection, now)?;
        let mut counted = Vec::new();
        for subject in self.subjects(door) {
            let failures = store::attempts::hold(connection, &subject, now)?;
            if let Some(seconds) = subject.wait(failures, now) {
                return Ok(Some(seconds));
            }
            let failures = subject.one_more(failures, now);
            counted.push((subject, failures));
        }
        if let Some((address, _)) = self.address() {
            let failures = store::attempts::hold(connection, &address, now)?;
            if let Some(seconds) = address.wait(failures, now)
                && door == Door::Street
            {
                return Ok(Some(seconds));
            }
            let failures = address.one_more(failures, now);
            counted.push((address, failures));
        }
        for (subject, failures) in counted {
            store::attempts::update(connection, &subject, failures)?;
        }
        Ok(None)
    }

    /// The guess proved right: forgets the failures at the door it came by, takes this one back from what the address is
    /// charged with, and remembers that the account came in from there.
    pub fn prove_right(&self, connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
        let door = self.door(connection, now)?;
        self.forget_at(connection, door)?;
        let Some((address, known)) = self.address() else { return Ok(()) };
        let failures = store::attempts::hold(connection, &address, now)?;
        store::attempts::update(connection, &address, failures.one_less())?;
        let mark = store::attempts::hold(connection, &known, now)?;
        store::attempts::update(connection, &known, known.one_more(Failures { count: 0, ..mark }, now))
    }

    /// Forgets the failures at every door: the owner chose a new password with a link.
    pub fn forget(&self, connection: &mut DbConn) -> Result<(), Error> {
        Door::ALL.into_iter().try_for_each(|door| self.forget_at(connection, door))
    }

    fn forget_at(&self, connection: &mut DbConn, door: Door) -> Result<(), Error> {
        self.subjects(door).iter().try_for_each(|subject| store::attempts::forget(connection, subject))
    }

    fn subjects(&self, door: Door) -> [Subject; 2] {
        [Subject::door(&self.target, door), Subject::place(&self.target, door, &self.whence)]
    }

    /// By which door the guess comes.
    fn door(&self, connection: &mut DbConn, now: Timestamp) -> Result<Door, Error> {
        let is_known = match (&self.whence.browser, &self.target) {
            (None, _) => false,
            (Some(browser), Target::Password(email)) => store::browsers::is_known_to(connection, browser, email)?,
            (Some(browser), Target::Codes(person)) => store::browsers::is_known(connection, browser, *person)?,
        };
        if is_known {
            return Ok(Door::Browser);
        }
        let is_home = match self.address() {
            Some((_, known)) => store::attempts::stands(connection, &known, now)?,
            None => false,
        };
        Ok(if is_home { Door::Home } else { Door::Street })
    }

    /// The network address by itself, and the mark that this account came in from there.
    fn address(&self) -> Option<(Subject, Subject)> {
        let Target::Password(email) = &self.target else { return None };
        let address = &self.whence.address;
        (!address.is_empty()).then(|| (Subject::address(address), Subject::known_at(email, address)))
    }
}
