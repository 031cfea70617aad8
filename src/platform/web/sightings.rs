//! What a signed-in person read that is not for everyone, and what they were refused. Both change nothing, yet are
//! written down before the answer leaves, in the same hand-over: a list kept in memory for later would be lost with the
//! process, and what cannot be written down is not shown.

use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use super::Answer;
use crate::platform::crypto::PortalKey;
use crate::platform::database::Database;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::thing::Thing;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Something that was refused, openly or as if it were not there.
const DENIED: &str = "access.denied";
/// What the same is noted as within the hour where it was refused as if it were not there.
const MISSED: &str = "access.missed";
/// The kind of thing an address is.
const PAGE: &str = "page";
/// What a code is signed for.
const MARK: &str = "reader-mark";
/// Letters of a code, and what they are taken from: those of Crockford's base 32.
const CODE: usize = 8;
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters of an address that are kept.
const LONGEST_PLACE: usize = 200;
/// Letters between two strokes of an address that are kept: what is longer may be signed, and opens something.
const LONGEST_PART: usize = 40;

/// One of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sighting {
    /// What it was: `achievement.read`.
    pub kind: &'static str,
    /// Of what.
    pub thing: Thing,
    /// Whether it was refused as what is not there, be it there or not.
    pub is_as_missing: bool,
    /// Where it was refused, as a hash; nothing where it was read.
    place: Option<String>,
    /// The code of the mark that lies over it, where one does.
    pub mark: Option<String>,
}

impl Sighting {
    /// What was read.
    pub fn new(kind: &'static str, thing: Thing) -> Self {
        Self { kind, thing, is_as_missing: false, place: None, mark: None }
    }

    /// What was openly refused to `viewer` at an address without language and query.
    pub fn denied(place: &str, viewer: &Viewer) -> Self {
        Self { place: Some(hashed(place)), ..Self::new(DENIED, page(place, viewer.country())) }
    }

    /// What is or is not there and was refused as if it were not. The two differ in the thing alone.
    fn missed(place: &str, thing: Option<Thing>) -> Self {
        let thing = thing.unwrap_or_else(|| page(place, None));
        Self { is_as_missing: true, place: Some(hashed(place)), ..Self::new(DENIED, thing) }
    }

    /// What a mark over the thing and the row of the audit share, so that one is found by the other: eight letters and
    /// digits, the same of one person, thing and hour. Nobody without the portal's key tells from them who it is, be it by
    /// trying everybody.
    pub(super) fn code(&self, key: &PortalKey, person: PersonId, now: Timestamp) -> String {
        let (kind, of, id) = self.key();
        let signed = key.sign(MARK, &format!("{person} {} {kind} {of} {id}", hour_of(now)));
        let digest = Sha256::digest(signed.as_bytes());
        let letters: String = digest.iter().take(CODE).map(|byte| letter_of(*byte)).collect();
        let (first, second) = letters.split_at(CODE / 2);
        format!("{first}-{second}")
    }

    /// What makes it the same as another of the hour: kind, kind of thing, thing. A refusal is known by its address and
    /// never by the thing, so that what is withheld fills the log as what is not there does.
    pub fn key(&self) -> (&'static str, &'static str, &str) {
        match &self.place {
            Some(place) => (if self.is_as_missing { MISSED } else { DENIED }, PAGE, place),
            None => (self.kind, self.thing.kind, &self.thing.id),
        }
    }
}

/// The hour, counted from 1970 (UTC): within one a reading is written down once.
pub fn hour_of(time: Timestamp) -> i64 {
    time.as_utc().and_utc().timestamp() / 3600
}

/// The code that somebody typed who read it off a picture: small letters, letters taken for digits and a hyphen that is
/// not there are forgiven (Crockford).
pub fn code_as_typed(typed: &str) -> String {
    let letters = typed.chars().filter(|it| !it.is_whitespace() && !matches!(it, '-' | '‐' | '‑' | '–' | '—'));
    let mended = letters.map(|it| match it.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    });
    let mended: Vec<char> = mended.collect();
    let (first, second) = mended.split_at(mended.len().min(CODE / 2));
    format!("{}-{}", String::from_iter(first), String::from_iter(second))
}

/// One of 32 signs that nobody takes for another.
fn letter_of(byte: u8) -> char {
    SIGNS.get(usize::from(byte) % SIGNS.len()).copied().map_or('0', char::from)
}

/// An address as a thing of somebody.
fn page(place: &str, owner: Option<CountryCode>) -> Thing {
    let short = |part| if str::len(part) > LONGEST_PART { "…" } else { part };
    let kept: String = place.split('/').map(short).collect::<Vec<_>>().join("/").chars().take(LONGEST_PLACE).collect();
    Thing::new(PAGE, kept, owner)
}

/// An address may be of any length and be signed; nothing but the same one gives the same hash.
fn hashed(place: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(place.as_bytes()))
}

/// Writes sightings down; handed in, so that no feature needs to be known here.
pub type WriteDown = fn(&Database, &Viewer, Timestamp, &[Sighting]) -> Result<(), Error>;

/// What is read on a page while it is drawn.
#[derive(Debug, Clone, Default)]
pub struct Sightings(Arc<Mutex<Vec<Sighting>>>);

impl Sightings {
    pub(super) fn add(&self, sighting: Sighting) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(sighting);
    }

    fn take(&self) -> Vec<Sighting> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Sees what one request comes to.
pub(super) struct Witness {
    pub(super) viewer: Viewer,
    pub(super) now: Timestamp,
    /// The address without language and query.
    pub(super) place: String,
    pub(super) sightings: Sightings,
    pub(super) write_down: WriteDown,
}

impl Witness {
    /// Writes down what was read, or refused, and hands the outcome on. From here on what is withheld is what is not
    /// there.
    pub(super) fn of_reading<T>(self, database: &Database, outcome: Result<T, Error>) -> Result<T, Error> {
        let read = self.sightings.take();
        self.witness(database, outcome, read)
    }

    /// The same for a change. One that leads on shows nothing, and its step stands in the audit already; one that answers
    /// with a page, as a form sent back does, shows what a look at that page would.
    pub(super) fn of_change(self, database: &Database, outcome: Result<Answer, Error>) -> Result<Answer, Error> {
        let is_shown = outcome.as_ref().is_ok_and(Answer::is_shown);
        let read = if is_shown { self.sightings.take() } else { Vec::new() };
        self.witness(database, outcome, read)
    }

    fn witness<T>(&self, database: &Database, outcome: Result<T, Error>, read: Vec<Sighting>) -> Result<T, Error> {
        let seen = match &outcome {
            Ok(_) => read,
            Err(error) => self.refusal(error).into_iter().collect(),
        };
        if !seen.is_empty() && self.viewer.person().is_some() {
            (self.write_down)(database, &self.viewer, self.now, &seen)?;
        }
        outcome.map_err(Error::as_shown)
    }

    /// Whoever looks as another role is refused what that role is refused, which says nothing of them.
    fn refusal(&self, error: &Error) -> Option<Sighting> {
        match error {
            _ if self.viewer.preview().is_some() => None,
            Error::Forbidden => Some(Sighting::denied(&self.place, &self.viewer)),
            Error::Withheld(thing) => Some(Sighting::missed(&self.place, Some((**thing).clone()))),
            Error::NotFound => Some(Sighting::missed(&self.place, None)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_of_one_person_thing_and_hour() {
        let at = |time: &str| Timestamp::parse(time).unwrap();
        let (me, other) = (PersonId::generate(), PersonId::generate());
        let folder = tempfile::tempdir().unwrap();
        let key = PortalKey::load_or_create(&folder.path().join("key")).unwrap();
        let strange = PortalKey::load_or_create(&folder.path().join("other")).unwrap();
        let read = |id: &str| Sighting::new("specimen.read", Thing::new("specimen", id, None));
        let code = read("1").code(&key, me, at("2026-11-29T14:05:00Z"));
        assert_eq!(code, read("1").code(&key, me, at("2026-11-29T14:59:59Z")));
        let others = [
            read("2").code(&key, me, at("2026-11-29T14:05:00Z")),
            read("1").code(&key, other, at("2026-11-29T14:05:00Z")),
            read("1").code(&key, me, at("2026-11-29T15:00:00Z")),
            read("1").code(&strange, me, at("2026-11-29T14:05:00Z")),
        ];
        assert!(code.len() == 9 && !others.contains(&code), "{code} {others:?}");
    }

    #[test]
    fn a_code_is_found_as_it_is_read_off_a_picture() {
        for typed in ["K10M-2XP0", "k10m-2xp0", " klOm 2xpo ", "KIOM2XPO", "K10M–2XP0"] {
            assert_eq!(code_as_typed(typed), "K10M-2XP0", "{typed}");
        }
        assert_eq!((code_as_typed("K"), code_as_typed("نمونه").is_empty()), ("K-".to_owned(), false));
    }

    #[test]
    fn what_is_withheld_and_what_is_not_there_are_noted_by_the_same_address_and_hold_nothing_signed() {
        let signed = "a".repeat(LONGEST_PART + 1);
        let place = format!("/subscriptions/{signed}/end");
        let withheld = Sighting::missed(&place, Some(Thing::new("file", "1", None)));
        let missing = Sighting::missed(&place, None);
        assert_eq!((withheld.kind, withheld.key()), (missing.kind, missing.key()));
        assert_ne!(missing.key(), Sighting::denied(&place, &Viewer::Anonymous).key());
        assert_eq!(missing.thing, Thing::new("page", "/subscriptions/…/end", None));
        assert!(!missing.key().2.contains(&signed));
        assert_ne!(missing.key(), Sighting::missed("/subscriptions/1/end", None).key());
    }
}
