//! Another address for an account. Its owner asks for it and follows a link that went to the new address; nobody else
//! can, and until then the old one counts.

use diesel::prelude::*;

use super::email::Email;
use crate::platform::crypto::TokenHash;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// How long its link works, in seconds (NIST 800-63B-4 and the OWASP cheat sheet ask for no more).
const LIFETIME: i64 = 3600;

/// A change of address that was asked for. Of each person one waits at most.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = crate::platform::database::schema::address_changes)]
pub struct AddressChange {
    /// What is kept of the key the mail carries.
    pub token_hash: TokenHash,
    /// Whose address.
    pub person_id: PersonId,
    /// The new one; another account may have it, which whoever asks is not told.
    pub email: Email,
    /// When it was asked for (UTC).
    pub asked_at: Timestamp,
    /// When its link stops working (UTC).
    pub ends_at: Timestamp,
    /// When it took effect, was called off or gave way to a newer one (UTC).
    pub closed_at: Option<Timestamp>,
}

impl AddressChange {
    /// One that waits for its link to be followed from now on.
    pub fn ask(person: PersonId, email: Email, token_hash: TokenHash, now: Timestamp) -> Self {
        let ends_at = now.plus_seconds(LIFETIME);
        Self { token_hash, person_id: person, email, asked_at: now, ends_at, closed_at: None }
    }
}
