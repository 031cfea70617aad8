//! What the portal is for, one folder each, all built alike. A feature imports another only through its `mod.rs`
//! and only downward (see `tests/portal/architecture.rs`).

pub mod accounts;
pub mod achievements;
pub mod alerts;
pub mod audit;
pub mod calendars;
pub mod checks;
pub mod chronicle;
pub mod demo;
pub mod deviations;
pub mod digest;
pub mod directory;
pub mod exchange;
pub mod glossary;
pub mod guidance;
pub mod habits;
pub mod home;
pub mod inbox;
pub mod interface;
pub mod library;
pub mod mailroom;
pub mod meetings;
pub mod notifications;
pub mod questions;
pub mod reach;
pub mod rehearsal;
pub mod search;
pub mod searches;
pub mod security_features;
pub mod specimens;
pub mod statistics;
pub mod transparency;
pub mod writing;
