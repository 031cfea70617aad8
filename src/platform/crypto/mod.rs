//! Thin wrappers of well-kept crates: passwords, the portal's own key, random tokens, signed notes, the Merkle tree of
//! RFC 6962. Nothing here invents cryptography; it fixes parameters, and gives each thing a type that cannot be mistaken
//! for another.

mod commitment;
mod cosignature;
mod key;
pub mod merkle;
mod named_key;
mod passkeys;
mod password_rules;
mod passwords;
pub mod sealed;
mod sealing;
mod signed_note;
mod token;

pub use commitment::{Commitment, Salt};
pub use cosignature::{Cosignature, WitnessKey, WitnessSigner, cosignatures};
pub use key::PortalKey;
pub use passkeys::{Challenge, KeptPasskey, Passkeys};
pub use password_rules::{Factors, check_password, stands_alone};
pub use passwords::{HashCost, PasswordHash, PasswordHasher, Verdict};
pub use signed_note::{NoteFault, NoteKey, NoteSigner, open_note, sign_note};
pub use token::{Token, TokenHash};
