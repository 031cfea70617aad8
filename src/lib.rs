//! Sijil: the portal of the civil-registration organisations of the ten ECO member states.
//!
//! The map, from the ground up; each floor imports only what lies below it (`tests/portal/architecture.rs` keeps
//! this so):
//!
//! - [`vocabulary`]: words every part speaks, plain types;
//! - [`platform`]: what could serve another product: database, pages, languages, mail, jobs;
//! - [`features`]: what the portal is for, one folder each, all built alike; the model is `achievements`;
//! - [`routes`] mounts each feature, [`app`] builds every part once, `main` with `commands` is the command line.

pub mod app;
pub mod features;
pub mod platform;
pub mod routes;
pub mod vocabulary;
