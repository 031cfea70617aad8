//! Sijil: the portal of the civil-registration organisations of the ten ECO member states.
pub mod platform;
pub mod vocabulary;
