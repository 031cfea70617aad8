//! The SQL of guidance.

mod change;
mod desk;
mod find;
mod list;
mod row;

pub(super) use change::{delete_draft, insert_article, insert_version, save_article, save_draft};
pub(super) use desk::{list_of_organisation, list_pending};
pub(super) use find::{
    find, find_for_change, is_taken, last_written, list_newest, list_versions, maybe_draft, maybe_newest, maybe_version,
};
pub(super) use list::{Filter, PER_PAGE, list_public, list_veiled, list_visible};
