//! A link sent by mail that lets its reader choose a password: with an invitation, or after forgetting.

use diesel::prelude::*;

use crate::platform::crypto::TokenHash;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

crate::text_enum!(
    /// What a link is for.
    Purpose {
        /// The first password of a new account.
        Invitation = "invitation",
        /// A new password for one who forgot it.
        PasswordReset = "password_reset",
    }
);

impl Purpose {
    /// How long its links can be used, in seconds: a week for an invitation, an hour for a reset (NIST 800-63B-4
    /// and the OWASP cheat sheet ask for no more).
    pub fn lifetime(self) -> i64 {
        match self {
            Self::Invitation => 7 * 24 * 3600,
            Self::PasswordReset => 3600,
        }
    }
}

/// A link sent by mail. Only its hash is kept, and it works once.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = crate::platform::database::schema::account_links)]
pub struct Link {
    /// What is kept of the key the mail carries.
    pub token_hash: TokenHash,
    /// Whose account it opens.
    pub person_id: PersonId,
    /// What it is for.
    pub purpose: Purpose,
    /// When it was made (UTC).
    pub created_at: Timestamp,
    /// When it stops working (UTC).
    pub ends_at: Timestamp,
    /// When it was used, or replaced by a newer one (UTC).
    pub used_at: Option<Timestamp>,
}

impl Link {
    /// A link that can be used from now on.
    pub fn new(person: PersonId, purpose: Purpose, token_hash: TokenHash, now: Timestamp) -> Self {
        Self {
            token_hash,
            person_id: person,
            purpose,
            created_at: now,
            ends_at: now.plus_seconds(purpose.lifetime()),
            used_at: None,
        }
    }
}
