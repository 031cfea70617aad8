//! One function per route.

mod countries;
mod organisation;
mod organisations;

pub use countries::countries;
pub use organisation::{confirm, organisation, organisation_texts, save_organisation, save_organisation_texts};
pub use organisations::{add_organisation, new_organisation, organisations};
