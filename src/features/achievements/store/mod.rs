//! All SQL of the posts, once, for both databases.

mod autosaves;
mod change;
mod find;
mod list;
mod overview;
mod published;
mod row;
mod versions;

pub(super) use autosaves::{
    AutosaveRow, delete_autosave, delete_autosaves_before, list_begun, maybe_autosave, prune_begun, upsert_autosave,
};
pub use change::{NewAchievement, NewText, import};
pub(super) use change::{insert, next_reference, restore_text, save, save_text};
pub(super) use find::{
    Words, find_as_portal, find_by_id, find_by_slug, list_public_slugs, list_sources, list_texts, maybe_text,
};
pub(super) use list::{Filter, PER_PAGE, list_page, recent};
pub use list::{counts, list_cards, list_waiting};
pub use overview::{LanguageRow, count_published, language_table, list_addresses};
pub(super) use published::{PublishedPost, list_published};
pub(super) use row::SourceRow;
pub(super) use versions::{
    VersionEntry, VersionRow, find_version, list_languages, list_sources_of, list_versions, maybe_version,
};
