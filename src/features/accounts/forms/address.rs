//! Another address for one's own account.

use serde::Deserialize;

use crate::features::accounts::email::Email;
use crate::features::accounts::person::Person;
use crate::platform::web::Errors;

/// What the form sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressForm {
    /// The new address, as typed.
    pub email: String,
}

impl AddressForm {
    /// An address that is not the one in use, or a word at the field.
    pub fn parse(&self, owner: &Person) -> Result<Email, Errors> {
        match super::email(&self.email) {
            Ok(email) if email == owner.email => Err(Errors::of("email", "accounts-address-error-same")),
            Ok(email) => Ok(email),
            Err(key) => Err(Errors::of("email", key)),
        }
    }
}
