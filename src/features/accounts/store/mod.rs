//! The SQL of the accounts.

pub mod address_changes;
pub mod attempts;
pub mod browsers;
pub mod ceremonies;
pub mod factor_resets;
pub mod factors;
pub mod grants;
pub mod half_sessions;
pub mod keys;
pub mod links;
pub mod operating;
pub mod people;
pub mod placed;
pub mod previews;
pub mod recovery_codes;
pub mod sessions;
pub mod sign_on;
