//! The address of a private calendar, as it is kept.

use diesel::prelude::*;

use crate::platform::crypto::TokenHash;
use crate::platform::database::schema::calendar_addresses;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// A reading is written down at most this often, in seconds.
const BETWEEN_NOTES: i64 = 3600;

/// The address of somebody's calendar.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = calendar_addresses)]
pub struct CalendarAddress {
    /// Whose.
    pub person_id: PersonId,
    /// What is kept of the secret in it.
    pub token_hash: TokenHash,
    /// When it was made (UTC).
    pub made_at: Timestamp,
    /// When a program read it last, to the hour (UTC).
    pub read_at: Option<Timestamp>,
}

impl CalendarAddress {
    /// A new one, which nobody has read.
    pub fn new(person: PersonId, token_hash: TokenHash, now: Timestamp) -> Self {
        Self { person_id: person, token_hash, made_at: now, read_at: None }
    }

    /// Whether a reading is worth a note.
    pub fn wants_note(&self, now: Timestamp) -> bool {
        self.read_at.is_none_or(|last| now >= last.plus_seconds(BETWEEN_NOTES))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::crypto::Token;

    #[test]
    fn a_reading_is_noted_once_an_hour() {
        let now = Timestamp::parse("2026-11-30T10:00:00Z").unwrap();
        let it = CalendarAddress::new(PersonId::generate(), Token::generate().unwrap().hash(), now);
        assert!(it.wants_note(now));
        let read = CalendarAddress { read_at: Some(now), ..it };
        assert!(!read.wants_note(now.plus_seconds(3599)) && read.wants_note(now.plus_seconds(3600)));
    }
}
