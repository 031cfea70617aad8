//! A link between a provider's person and an account, as long as it is not kept.

use crate::vocabulary::country::CountryCode;

/// That a provider's person is to be somebody here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLink {
    /// Whose provider.
    pub country: CountryCode,
    /// Its lasting word for the person.
    pub subject: String,
}
