//! All SQL of the posts, once, for both databases.

mod autosaves;
mod batches;
mod change;
mod desk;
mod documents;
mod find;
mod import;
mod imports;
mod languages;
mod list;
mod numbers;
mod overview;
mod published;
mod releases;
mod row;
mod sheets;
mod telling;
mod unread;
mod versions;
mod waiting;
mod working_copies;

pub(super) use autosaves::{
    AutosaveRow, delete_autosave, delete_autosaves_before, hold_autosave, insert_autosave, list_begun, maybe_autosave,
    prune_begun, replace_autosave,
};
pub(super) use batches::{
    count_outcomes, delete_batches_before, fail_unjudged, finish_batch, hold_batch, insert_batch, list_done,
    list_outcomes, list_refused, list_unjudged, maybe_batch, save_outcomes,
};
pub(super) use change::{Beside, confirm_text, insert, restore_text, save, save_many, save_text};
pub use desk::list_desk_cards;
pub(super) use desk::{Listed, desk_counts, list_cards_of, list_desk, list_desk_ids, list_own_ids};
pub(super) use documents::{list_documents, list_documents_of};
pub(super) use find::{
    Words, find_as_portal, find_by_id, find_by_slug, hold, hold_as_public, hold_visible, list_posts, list_public_slugs,
    list_sources, list_texts, list_titles, list_written, maybe_text, texts_changed_at, words_changed_at,
};
pub use import::{NewAchievement, NewText, import};
pub(super) use imports::{
    ImportRow, begin_import, delete_imports_before, find_import, hold_import, insert_import, known_fingerprints,
    known_references, known_sources, maybe_batch_of, maybe_import_of, note_fingerprints, note_made, prune_imports,
    set_import_rows,
};
pub(super) use languages::{LanguageTable, Narrowed, Place, language_table_of};
pub(super) use list::{Filter, PER_PAGE, cards, list_page, recent};
pub use list::{counts, list_cards};
pub(super) use numbers::{hold_country, last_number, next_reference, reference};
pub use overview::{LanguageRow, PublicAddress, language_table, list_addresses, list_every};
pub(super) use published::{PublishedPost, list_published};
pub use releases::{WaitingText, list_texts_for};
pub(super) use releases::{list_waiting_texts, release, withdraw_text};
pub(super) use row::SourceRow;
pub(super) use sheets::{find_all, list_answers, list_comparable};
pub(super) use telling::KIND;
pub use telling::make_all_findable;
pub(super) use unread::{is_by, is_unread};
pub(super) use versions::{
    VersionEntry, VersionRow, find_version, list_languages, list_newest_sources, list_sources_of, list_versions,
    maybe_released, maybe_source, maybe_version,
};
pub(super) use working_copies::{
    delete_working_copy, give_corrections_back, maybe_newest_text, maybe_working_copy, upsert_working_copy,
};
