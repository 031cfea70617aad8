//! What a browser holds while it is on its way to a provider and back. Everything secret follows from it and from the
//! portal's own key; the database keeps its hash alone, and the addresses on the way show that hash alone.

use diesel::prelude::*;

use crate::platform::crypto::{PortalKey, Token, TokenHash};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// How long the way there and back may take, in seconds: time to find one's card.
pub const LIFETIME: i64 = 15 * 60;

/// The random word in the browser's cookie.
pub struct Ticket(Token);

impl Ticket {
    /// A new one.
    pub fn generate() -> Result<Self, Error> {
        Token::generate().map(Self)
    }

    /// What a browser sent.
    pub fn from_key(key: Token) -> Self {
        Self(key)
    }

    /// What the browser holds.
    pub fn key(&self) -> &Token {
        &self.0
    }

    /// What the addresses carry as `state`, and the database keeps: from it nobody gets back to the ticket.
    pub fn state(&self) -> TokenHash {
        self.0.hash()
    }

    /// What the provider must repeat in its assertion, so that one made for another browser is worth nothing here.
    pub fn nonce(&self, key: &PortalKey) -> String {
        key.sign("sign-on nonce", self.0.as_str())
    }

    /// What proves to the provider that the code comes back from where it was asked for (RFC 7636): 43 characters.
    pub fn verifier(&self, key: &PortalKey) -> String {
        key.sign("sign-on verifier", self.0.as_str())
    }
}

/// A browser on its way.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = crate::platform::database::schema::sign_ons)]
pub struct Journey {
    /// The hash of its ticket.
    pub ticket_hash: TokenHash,
    /// To whose provider.
    pub country: CountryCode,
    /// The language it is spoken to in.
    pub language: Language,
    /// Where to go on to afterwards; not trusted.
    pub next: String,
    /// When the way back is closed (UTC).
    pub ends_at: Timestamp,
    /// Who goes to prove once more who they are; `None` for somebody who comes in.
    pub proves: Option<PersonId>,
}
