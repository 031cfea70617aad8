//! All SQL of the posts, once, for both databases.

mod autosaves;
mod change;
mod find;
mod languages;
mod list;
mod overview;
mod published;
mod row;
mod sheets;
mod versions;
mod working_copies;

pub(super) use autosaves::{
    AutosaveRow, delete_autosave, delete_autosaves_before, list_begun, maybe_autosave, prune_begun, upsert_autosave,
};
pub use change::{NewAchievement, NewText, import};
pub(super) use change::{confirm_text, insert, next_reference, restore_text, save, save_text};
pub(super) use find::{
    Words, find_as_portal, find_by_id, find_by_slug, list_public_slugs, list_sources, list_texts, maybe_text,
};
pub(super) use languages::{LanguageTable, Narrowed, Place, language_table_of};
pub(super) use list::{Filter, PER_PAGE, cards, list_page, recent};
pub use list::{counts, list_cards, list_waiting};
pub use overview::{LanguageRow, count_published, language_table, list_addresses};
pub(super) use published::{PublishedPost, list_published};
pub(super) use row::SourceRow;
pub(super) use sheets::{find_all, list_answers, list_comparable};
pub(super) use versions::{
    VersionEntry, VersionRow, find_version, list_languages, list_sources_of, list_versions, maybe_source, maybe_version,
};
pub(super) use working_copies::{
    WaitingTranslation, list_waiting_translations, maybe_newest_text, maybe_working_copy, release, upsert_working_copy,
};
