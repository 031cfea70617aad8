//! How often a password may be guessed. Failures are counted in the database, where every node sees them: per account
//! and door, per account and place, and per network address. Waiting grows for the place that guesses, so a stranger who
//! mistypes on purpose does not lock the owner out elsewhere; the account as a whole takes a hundred failures a day (NIST
//! 800-63B-4 §3.2.2), after which a link by mail still lets the owner in.
//!
//! What comes from a browser its owner came in with, or from an address they came in from, is counted apart, at a door of
//! its own (as §3.2.2 proposes): a hundred failures of strangers close the door to strangers, not to the owner.
//!
//! One address that tries many accounts waits as well, but never for long, since an office sits behind one address;
//! and whoever came in from there within a month does not wait for what others there do.

use sha2::{Digest, Sha256};

use super::email::Email;
use crate::platform::crypto::TokenHash;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Failures that cost nothing: people mistype.
const FREE: i32 = 5;
/// The first wait, in seconds; each further failure doubles it.
const FIRST_WAIT: i64 = 30;
/// No wait is longer, in seconds.
const LONGEST_WAIT: i64 = 15 * 60;
/// Failures an account takes from everywhere together.
const MOST: i32 = 100;
/// Failures are forgotten after so many seconds without one.
const WINDOW: i64 = 24 * 3600;
/// Failures of one address at all accounts together that cost nothing: an office comes to work at nine.
const FREE_AT_AN_ADDRESS: i32 = 60;
/// The first wait of an address, in seconds; it doubles as well.
const FIRST_WAIT_OF_AN_ADDRESS: i64 = 2;
/// No wait of an address is longer, in seconds: a stranger must not keep an office out for long.
const LONGEST_WAIT_OF_AN_ADDRESS: i64 = 60;
/// The failures of an address are forgotten after so many seconds without one.
const WINDOW_OF_AN_ADDRESS: i64 = 3600;
/// So many seconds it is remembered that an account came in from an address.
const KNOWN_FOR: i64 = 30 * 24 * 3600;

/// What failures are counted for. Kept as a hash: the table holds no address of anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    key: String,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Account,
    AccountFrom,
    Address,
    Known,
}

/// From where somebody guesses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whence {
    /// The network address as text; empty where it is not known.
    pub address: String,
    /// By what the browser is known again.
    pub browser: Option<TokenHash>,
}

/// What is guessed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The password of an account, known or not: guessing at an unknown one looks the same.
    Password(Email),
    /// The codes of a person.
    Codes(PersonId),
}

impl Target {
    fn words(&self) -> (&'static str, &str) {
        match self {
            Self::Password(email) => ("account", email.as_str()),
            Self::Codes(person) => ("codes", person.as_str()),
        }
    }
}

/// At which of its doors an account is guessed at. Each takes its own failures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// In a browser its owner came in with.
    Browser,
    /// From an address its owner came in from.
    Home,
    /// From anywhere else.
    Street,
}

impl Door {
    /// Every door.
    pub const ALL: [Self; 3] = [Self::Browser, Self::Home, Self::Street];

    const fn word(self) -> &'static str {
        match self {
            Self::Browser => "browser",
            Self::Home => "home",
            Self::Street => "street",
        }
    }
}

impl Subject {
    /// All failures at one door of an account.
    pub fn door(target: &Target, door: Door) -> Self {
        let (what, whose) = target.words();
        Self { key: key(&[what, whose, door.word()]), kind: Kind::Account }
    }

    /// Those of one place: a known browser, else a network address.
    pub fn place(target: &Target, door: Door, whence: &Whence) -> Self {
        let (what, whose) = target.words();
        let place = match (door, &whence.browser) {
            (Door::Browser, Some(browser)) => browser.as_str(),
            _ => &whence.address,
        };
        Self { key: key(&[what, whose, "from", place]), kind: Kind::AccountFrom }
    }

    /// A network address, whatever accounts it tries.
    pub fn address(address: &str) -> Self {
        Self { key: key(&["address", address]), kind: Kind::Address }
    }

    /// Wrong keys of programs from a network address.
    pub fn keys_from(address: &str) -> Self {
        Self { key: key(&["programs-at", address]), kind: Kind::Address }
    }

    /// Not a failure but its opposite: that this account came in from this address.
    pub fn known_at(email: &Email, address: &str) -> Self {
        Self { key: key(&["known-at", email.as_str(), address]), kind: Kind::Known }
    }

    /// The text in the table.
    pub fn as_str(&self) -> &str {
        &self.key
    }

    /// How many seconds, the last begun one whole, are to be waited before the next try; `None` when it may come now.
    pub fn wait(&self, failures: Failures, now: Timestamp) -> Option<u64> {
        if now >= failures.forgotten_at {
            return None;
        }
        let until = match self.kind {
            Kind::Account => (failures.count >= MOST).then_some(failures.forgotten_at)?,
            Kind::AccountFrom => {
                self.last_of(failures).plus_seconds(doubled(failures, FREE, FIRST_WAIT, LONGEST_WAIT)?)
            }
            Kind::Address => self.last_of(failures).plus_seconds(doubled(
                failures,
                FREE_AT_AN_ADDRESS,
                FIRST_WAIT_OF_AN_ADDRESS,
                LONGEST_WAIT_OF_AN_ADDRESS,
            )?),
            Kind::Known => return None,
        };
        let milliseconds = u64::try_from(until.since(now).num_milliseconds()).ok()?;
        Some(milliseconds.div_ceil(1000)).filter(|seconds| *seconds > 0)
    }

    /// One more failure.
    #[must_use]
    pub fn one_more(&self, failures: Failures, now: Timestamp) -> Failures {
        let count = if now >= failures.forgotten_at { 1 } else { failures.count.saturating_add(1) };
        Failures { count, forgotten_at: now.plus_seconds(self.window()) }
    }

    fn last_of(&self, failures: Failures) -> Timestamp {
        failures.forgotten_at.plus_seconds(-self.window())
    }

    /// How many seconds after the last one everything is forgotten.
    const fn window(&self) -> i64 {
        match self.kind {
            Kind::Account | Kind::AccountFrom => WINDOW,
            Kind::Address => WINDOW_OF_AN_ADDRESS,
            Kind::Known => KNOWN_FOR,
        }
    }
}

/// The wait after so many failures, in seconds; `None` while they cost nothing.
fn doubled(failures: Failures, free: i32, first: i64, longest: i64) -> Option<i64> {
    let doublings = u32::try_from(failures.count.checked_sub(free)?).ok()?.min(10);
    Some((first << doublings).min(longest))
}

/// The failures counted so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failures {
    /// How many.
    pub count: i32,
    /// When they are forgotten (UTC).
    pub forgotten_at: Timestamp,
}

impl Failures {
    /// One less: a guess that was counted before it was compared proved right. What others did stays counted.
    #[must_use]
    pub fn one_less(self) -> Self {
        Self { count: self.count.saturating_sub(1).max(0), ..self }
    }
}

fn key(parts: &[&str]) -> String {
    // No part holds a line end, so two different lists never make the same text.
    data_encoding::HEXLOWER.encode(&Sha256::digest(parts.join("\n").as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-22T10:00:00Z").unwrap()
    }

    fn after(subject: &Subject, count: i32) -> Failures {
        (0..count).fold(Failures { count: 0, forgotten_at: now() }, |failures, _| subject.one_more(failures, now()))
    }

    fn target() -> Target {
        Target::Password(Email::parse("a@b.example").unwrap())
    }

    fn at(address: &str) -> Whence {
        Whence { address: address.to_owned(), browser: None }
    }

    #[test]
    fn waits_grow_from_one_address_and_stay_bounded() {
        let subject = Subject::place(&target(), Door::Street, &at("192.0.2.1"));
        let waits: Vec<_> = [0, 4, 5, 6, 7, 10, 60].map(|count| subject.wait(after(&subject, count), now())).into();
        assert_eq!(waits, [None, None, Some(30), Some(60), Some(120), Some(900), Some(900)]);
        assert_eq!(subject.wait(after(&subject, 5), now().plus_seconds(30)), None);
        let later = Timestamp::parse("2026-11-22T10:00:28.2Z").unwrap();
        assert_eq!(
            subject.wait(after(&subject, 5), later),
            Some(2),
            "who comes after that many seconds is not too early"
        );
    }

    #[test]
    fn an_account_takes_a_hundred_failures_and_forgets_them_after_a_day() {
        let subject = Subject::door(&target(), Door::Street);
        assert_eq!(subject.wait(after(&subject, 99), now()), None);
        assert_eq!(subject.wait(after(&subject, 100), now()), Some(WINDOW.unsigned_abs()));
        assert_eq!(subject.wait(after(&subject, 100), now().plus_seconds(WINDOW)), None);
        assert_eq!(subject.one_more(after(&subject, 100), now().plus_seconds(WINDOW)).count, 1);
    }

    #[test]
    fn each_door_takes_failures_of_its_own() {
        let doors = Door::ALL.map(|door| Subject::door(&target(), door));
        assert!(doors[0] != doors[1] && doors[1] != doors[2] && doors[0] != doors[2]);
        assert_eq!(doors.map(|door| door.wait(after(&door, 100), now())), [Some(WINDOW.unsigned_abs()); 3]);
    }

    #[test]
    fn s09_an_address_that_tries_many_accounts_waits_and_never_longer_than_a_minute() {
        let subject = Subject::address("192.0.2.1");
        let waits: Vec<_> =
            [0, 59, 60, 61, 64, 65, 5000].map(|count| subject.wait(after(&subject, count), now())).into();
        assert_eq!(waits, [None, None, Some(2), Some(4), Some(32), Some(60), Some(60)]);
        assert_eq!(subject.wait(after(&subject, 5000), now().plus_seconds(3600)), None, "forgotten after an hour");
        let right = subject.one_more(after(&subject, 60), now()).one_less();
        assert_eq!(right.count, 60, "who comes in takes back their own guess and nobody else's");
    }

    #[test]
    fn the_table_holds_no_address_of_anybody() {
        let subject = Subject::place(&target(), Door::Street, &at("192.0.2.1"));
        assert!(!subject.as_str().contains("b.example") && !subject.as_str().contains("192"));
        assert_ne!(subject, Subject::place(&target(), Door::Street, &at("192.0.2.2")));
    }
}
