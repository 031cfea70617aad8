//! Receipts: what the portal signs when a message was taken, lies in the inbox, was opened, accepted or declined, and
//! answered. A receipt is one text file that anybody can read and check with the portal's public keys alone: what is said
//! ([`Statement`]), the signature over it, and the proof that it stands in the log under everything. The words are those
//! of registered electronic mail (ETSI EN 319 522-1).

mod file;
mod kind;
mod statement;

pub use file::{Checked, Fault, Receipt, check, check_witnessed};
pub use kind::{ReceiptKind, may_follow};
pub use statement::{Statement, digest};

pub use crate::features::transparency::TrustedKey;

#[cfg(test)]
mod tests;
