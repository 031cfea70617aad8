//! How often a password may be guessed. Failures are counted in the database, where every node sees them: per
//! account, and per account and network address. Waiting grows for the address that guesses, so a stranger who
//! mistypes on purpose does not lock the owner out elsewhere; the account as a whole takes a hundred failures a day
//! (NIST 800-63B-4 §3.2.2), after which a link by mail still lets the owner in.

use sha2::{Digest, Sha256};

use super::email::Email;
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

/// What failures are counted for. Kept as a hash: the table holds no address of anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    key: String,
    is_whole_account: bool,
}

impl Subject {
    /// An account, known or not: guessing at an unknown one looks the same.
    pub fn account(email: &Email) -> Self {
        Self { key: key(&["account", email.as_str()]), is_whole_account: true }
    }

    /// An account, as seen from one network address.
    pub fn account_from(email: &Email, address: &str) -> Self {
        Self { key: key(&["account-from", email.as_str(), address]), is_whole_account: false }
    }

    /// The codes of a person.
    pub fn codes(person: PersonId) -> Self {
        Self { key: key(&["codes", person.as_str()]), is_whole_account: true }
    }

    /// The codes of a person, as tried from one network address.
    pub fn codes_from(person: PersonId, address: &str) -> Self {
        Self { key: key(&["codes-from", person.as_str(), address]), is_whole_account: false }
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
        let until = if self.is_whole_account {
            (failures.count >= MOST).then_some(failures.forgotten_at)?
        } else {
            let doublings = u32::try_from(failures.count.checked_sub(FREE)?).ok()?.min(10);
            failures.last_at().plus_seconds((FIRST_WAIT << doublings).min(LONGEST_WAIT))
        };
        let milliseconds = u64::try_from(until.since(now).num_milliseconds()).ok()?;
        Some(milliseconds.div_ceil(1000)).filter(|seconds| *seconds > 0)
    }
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
    /// One more.
    #[must_use]
    pub fn one_more(self, now: Timestamp) -> Self {
        let count = if now >= self.forgotten_at { 1 } else { self.count.saturating_add(1) };
        Self { count, forgotten_at: now.plus_seconds(WINDOW) }
    }

    fn last_at(self) -> Timestamp {
        self.forgotten_at.plus_seconds(-WINDOW)
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

    fn after(count: i32) -> Failures {
        (0..count).fold(Failures { count: 0, forgotten_at: now() }, |failures, _| failures.one_more(now()))
    }

    fn email() -> Email {
        Email::parse("a@b.example").unwrap()
    }

    #[test]
    fn waits_grow_from_one_address_and_stay_bounded() {
        let subject = Subject::account_from(&email(), "192.0.2.1");
        let waits: Vec<_> = [0, 4, 5, 6, 7, 10, 60].map(|count| subject.wait(after(count), now())).into();
        assert_eq!(waits, [None, None, Some(30), Some(60), Some(120), Some(900), Some(900)]);
        assert_eq!(subject.wait(after(5), now().plus_seconds(30)), None);
        let later = Timestamp::parse("2026-11-22T10:00:28.2Z").unwrap();
        assert_eq!(subject.wait(after(5), later), Some(2), "who comes after that many seconds is not too early");
    }

    #[test]
    fn an_account_takes_a_hundred_failures_and_forgets_them_after_a_day() {
        let subject = Subject::account(&email());
        assert_eq!(subject.wait(after(99), now()), None);
        assert_eq!(subject.wait(after(100), now()), Some(WINDOW.unsigned_abs()));
        assert_eq!(subject.wait(after(100), now().plus_seconds(WINDOW)), None);
        assert_eq!(after(100).one_more(now().plus_seconds(WINDOW)).count, 1);
    }

    #[test]
    fn the_table_holds_no_address_of_anybody() {
        let subject = Subject::account_from(&email(), "192.0.2.1");
        assert!(!subject.as_str().contains("b.example") && !subject.as_str().contains("192"));
        assert_ne!(subject, Subject::account_from(&email(), "192.0.2.2"));
    }
}
