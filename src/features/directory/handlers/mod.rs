//! One function per route.

mod countries;
mod organisation;
mod organisations;
mod working_days;

pub use countries::countries;
pub use organisation::{confirm, organisation, organisation_texts, save_organisation, save_organisation_texts};
pub use organisations::{add_organisation, new_organisation, organisations};
pub use working_days::{add_day_off, confirm_day_off, remove_day_off, remove_weekend, set_weekend, working_days};
