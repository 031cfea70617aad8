//! The SQL of the accounts.

pub mod attempts;
pub mod links;
pub mod operating;
pub mod people;
pub mod previews;
pub mod sessions;
pub mod sign_on;
