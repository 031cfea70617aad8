//! A signed-in browser, and how long it stays so.

use diesel::prelude::*;

use crate::platform::crypto::TokenHash;
use crate::vocabulary::ids::{PersonId, SessionId};
use crate::vocabulary::timestamp::Timestamp;

/// A signed-in browser of a person.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = crate::platform::database::schema::sessions)]
pub struct Session {
    /// The session.
    pub id: SessionId,
    /// What is kept of the cookie.
    pub token_hash: TokenHash,
    /// Whose.
    pub person_id: PersonId,
    /// When it began (UTC).
    pub created_at: Timestamp,
    /// When it was used last, to the minute: not every request writes (UTC).
    pub last_seen_at: Timestamp,
    /// When the person last proved who they are (UTC).
    pub proven_at: Timestamp,
    /// When it ends whatever happens (UTC).
    pub ends_at: Timestamp,
    /// What the browser says of itself.
    pub device: String,
    /// The network it began in, authenticated; empty where it is not known.
    pub network: String,
}

/// A session is written down as used at most this often.
const SECONDS_BETWEEN_NOTES: i64 = 60;
/// What is kept of a browser's description of itself.
const LONGEST_DEVICE: usize = 160;

impl Session {
    /// A session that begins now with a fresh proof.
    pub fn begin(
        person: PersonId,
        token_hash: &TokenHash,
        (device, network): (&str, String),
        now: Timestamp,
        hours: i64,
    ) -> Self {
        Self {
            id: SessionId::generate(),
            token_hash: token_hash.clone(),
            person_id: person,
            created_at: now,
            last_seen_at: now,
            proven_at: now,
            ends_at: now.plus_seconds(hours * 3600),
            device: device.chars().filter(|c| !c.is_control()).take(LONGEST_DEVICE).collect(),
            network,
        }
    }

    /// Whether it is neither over nor left alone for too long.
    pub fn is_alive(&self, now: Timestamp, idle_minutes: i64) -> bool {
        now < self.ends_at && now < self.last_seen_at.plus_seconds(idle_minutes * 60)
    }

    /// Whether its use is worth a note.
    pub fn wants_note(&self, now: Timestamp) -> bool {
        now >= self.last_seen_at.plus_seconds(SECONDS_BETWEEN_NOTES)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::crypto::Token;

    fn begun() -> (Session, Timestamp) {
        let now = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        (
            Session::begin(
                PersonId::generate(),
                &Token::generate().unwrap().hash(),
                ("Firefox\r\nx", String::new()),
                now,
                12,
            ),
            now,
        )
    }

    #[test]
    fn a_session_left_alone_ends_after_the_idle_time() {
        let (session, now) = begun();
        assert!(session.is_alive(now.plus_seconds(30 * 60 - 1), 30));
        assert!(!session.is_alive(now.plus_seconds(30 * 60), 30));
    }

    #[test]
    fn a_session_in_use_ends_after_the_absolute_time() {
        let (mut session, now) = begun();
        session.last_seen_at = now.plus_seconds(12 * 3600 - 1);
        assert!(session.is_alive(now.plus_seconds(12 * 3600 - 1), 30));
        assert!(!session.is_alive(now.plus_seconds(12 * 3600), 30));
    }

    #[test]
    fn use_is_noted_once_a_minute() {
        let (session, now) = begun();
        assert!(!session.wants_note(now.plus_seconds(59)));
        assert!(session.wants_note(now.plus_seconds(60)));
    }

    #[test]
    fn a_browser_cannot_forge_a_line_in_its_description() {
        assert_eq!(begun().0.device, "Firefoxx");
    }
}
