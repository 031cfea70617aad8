//! Thin wrappers of well-kept crates: passwords, the portal's own key, random tokens. Nothing here invents
//! cryptography; it fixes parameters, and gives each thing a type that cannot be mistaken for another.

mod key;
mod passkeys;
mod password_rules;
mod passwords;
mod sealing;
mod token;

pub use key::PortalKey;
pub use passkeys::{Challenge, KeptPasskey, Passkeys};
pub use password_rules::{Factors, check_password, stands_alone};
pub use passwords::{PasswordHash, PasswordHasher, Verdict};
pub use token::{Token, TokenHash};
