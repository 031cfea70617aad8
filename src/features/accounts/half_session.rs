//! A browser whose person proved who they are once and is still to give a second factor.

use diesel::prelude::*;

use super::sign_on::new_link::NewLink;
use crate::platform::crypto::TokenHash;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// A right password, or a provider's word, that waits for a second factor. It opens nothing but the page that asks for
/// it.
#[derive(Debug, Clone, Queryable, Insertable, Selectable)]
#[diesel(table_name = crate::platform::database::schema::half_sessions)]
pub struct HalfSession {
    /// What is kept of the cookie.
    pub token_hash: TokenHash,
    /// Whose.
    pub person_id: PersonId,
    /// Until when the factor may be given (UTC).
    pub ends_at: Timestamp,
    /// The country whose provider vouches for them; `None` where the password was given here.
    pub provider: Option<CountryCode>,
    /// The provider's word for them, where it is to open the account once the factor was given.
    pub new_subject: Option<String>,
    /// When they proved themselves there; `None` where the password was given here (UTC).
    pub proven_at: Option<Timestamp>,
}

impl HalfSession {
    /// The link that is to be kept once the factor was given.
    pub fn link(&self) -> Option<NewLink> {
        Some(NewLink { country: self.provider?, subject: self.new_subject.clone()? })
    }
}
