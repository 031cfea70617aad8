//! A key: whose, for what, until when.

use diesel::prelude::*;

use crate::platform::crypto::TokenHash;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

crate::id_type!(
    /// A key for programs.
    ProgramKeyId
);

crate::text_enum!(
    /// What a key is for.
    Scope {
        /// To search what its person may see.
        Search = "search",
        /// To read what was done, where its person may.
        Audit = "audit",
    }
);

impl Scope {
    /// Whether somebody may do at all what the scope is for.
    pub fn is_open_to(self, viewer: &Viewer) -> bool {
        match self {
            Self::Search => viewer.person().is_some(),
            Self::Audit => viewer.reads_audit(),
        }
    }
}

/// Living keys one person may have.
pub const MOST: usize = 20;
/// Keys one person may make within an hour: each is told by mail.
pub const MOST_AN_HOUR: i64 = 10;
/// Days a key lives at most.
pub const LONGEST_DAYS: i64 = 365;
/// Days it lives where nothing else is chosen.
pub const USUAL_DAYS: i64 = 90;
/// So many seconds before a key ends its owner is told.
const WARNED_BEFORE: i64 = 7 * 24 * 3600;
/// The use of a key is written down at most this often.
const SECONDS_BETWEEN_NOTES: i64 = 60;

/// A key of a person.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = crate::platform::database::schema::program_keys)]
pub struct ProgramKey {
    /// Which.
    pub id: ProgramKeyId,
    /// Whose.
    pub person_id: PersonId,
    /// Where its person worked when it was made.
    pub organisation_id: OrganisationId,
    /// What its owner calls it.
    pub name: String,
    /// What is kept of the key.
    pub token_hash: TokenHash,
    /// Its first letters, by which it is told from others.
    pub beginning: String,
    /// What it is for, as words with spaces between.
    pub scopes: String,
    /// When it was made (UTC).
    pub created_at: Timestamp,
    /// When it ends (UTC).
    pub ends_at: Timestamp,
    /// When it was used last, to the minute (UTC).
    pub last_used_at: Option<Timestamp>,
    /// When somebody revoked it (UTC).
    pub revoked_at: Option<Timestamp>,
    /// When its owner was told that it ends soon (UTC).
    pub warned_at: Option<Timestamp>,
}

impl ProgramKey {
    /// What it is for, in the order of the scopes.
    pub fn scopes(&self) -> Vec<Scope> {
        let named: Vec<&str> = self.scopes.split(' ').collect();
        Scope::ALL.iter().copied().filter(|scope| named.contains(&scope.as_str())).collect()
    }

    /// Scopes as the table keeps them.
    pub fn written(scopes: &[Scope]) -> String {
        scopes.iter().map(Scope::as_str).collect::<Vec<_>>().join(" ")
    }

    /// Whether it is neither over nor revoked.
    pub fn is_alive(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && now < self.ends_at
    }

    /// Whether its use is worth a note.
    pub fn wants_note(&self, now: Timestamp) -> bool {
        self.last_used_at.is_none_or(|last| now >= last.plus_seconds(SECONDS_BETWEEN_NOTES))
    }

    /// The moment until which keys have to end now for their owners to be told (UTC).
    pub fn ending_soon(now: Timestamp) -> Timestamp {
        now.plus_seconds(WARNED_BEFORE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::crypto::Token;

    fn key() -> (ProgramKey, Timestamp) {
        let now = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        let key = ProgramKey {
            id: ProgramKeyId::generate(),
            person_id: PersonId::generate(),
            organisation_id: OrganisationId::generate(),
            name: "Monitor".to_owned(),
            token_hash: Token::generate().unwrap().hash(),
            beginning: "sijil_AbCdEf".to_owned(),
            scopes: ProgramKey::written(&[Scope::Search, Scope::Audit]),
            created_at: now,
            ends_at: now.plus_seconds(90 * 24 * 3600),
            last_used_at: None,
            revoked_at: None,
            warned_at: None,
        };
        (key, now)
    }

    #[test]
    fn a_key_lives_until_it_ends_or_is_revoked() {
        let (key, now) = key();
        assert!(key.is_alive(key.ends_at.plus_seconds(-1)) && !key.is_alive(key.ends_at));
        assert!(!ProgramKey { revoked_at: Some(now), ..key }.is_alive(now));
    }

    #[test]
    fn its_use_is_noted_once_a_minute() {
        let (key, now) = key();
        assert!(key.wants_note(now));
        let used = ProgramKey { last_used_at: Some(now), ..key };
        assert!(!used.wants_note(now.plus_seconds(59)) && used.wants_note(now.plus_seconds(60)));
    }

    #[test]
    fn scopes_survive_their_row_and_what_is_none_is_passed_over() {
        let (key, _) = key();
        assert_eq!(key.scopes(), [Scope::Search, Scope::Audit]);
        assert_eq!(ProgramKey { scopes: "everything".to_owned(), ..key }.scopes(), []);
    }

    #[test]
    fn the_audit_is_open_only_to_who_reads_it() {
        assert!(!Scope::Audit.is_open_to(&Viewer::Anonymous) && !Scope::Search.is_open_to(&Viewer::Anonymous));
    }
}
