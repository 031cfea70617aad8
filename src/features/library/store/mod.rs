//! All SQL of the library, once for both databases.

mod apart;
mod care;
mod change;
mod changes;
mod documents;
mod files;
mod hands;
mod list;
mod space;
mod tasks;
mod traces;
mod uploads;
mod uses;
mod widths;

pub(super) use apart::{
    UsedBy, hold_of_library, is_any_preparing, list_closed, list_left_apart, list_users, list_waiting_apart, set_apart,
};
pub(super) use care::{list_stored, list_unknown, list_widths_without_source, marked, maybe_mark};
pub(super) use change::{
    Standing, delete_file, insert_file, insert_version, is_stored, make_ready, maybe_looked_at_before, refuse_held,
    set_descriptions, set_document, set_looked, set_newest, set_standing, set_stored, update_particulars,
};
pub(super) use changes::{
    delete_change, insert_change, list_changes, list_writers, list_writers_of, maybe_change, maybe_waiting_change,
    next_revision, set_current, update_change,
};
pub(super) use documents::{
    find_document, hold_documents, hold_documents_for_use, hold_files_of, insert_document, is_language_taken,
    list_all_documents, list_documents, list_of_documents, list_single, list_titles, own_documents, rename_document,
};
pub(super) use files::{
    Served, descriptions_of, find, find_for_change, find_served, hold_file, list_all, list_apart, list_newest,
    list_versions, maybe_file, maybe_waiting, own_files,
};
pub(super) use hands::{forget_hands, forget_hands_in, insert_hands, list_hands};
pub(super) use list::{Filter, Listed, PER_PAGE, list, list_choices, list_these};
pub(super) use space::{give_space_back, space_taken, take_space};
pub(super) use tasks::{count_tasks, list_tasks};
pub(super) use traces::{insert_traces, list_traces, replace_traces};
pub(super) use uploads::{
    PieceRow, UploadRow, add_piece, close_upload, count_uploads, delete_pieces, delete_uploads, find_upload,
    find_upload_for_change, insert_upload, list_pieces, list_uploads_before,
};
pub(super) use uses::{
    Place, UseRow, delete_uses, insert_uses, is_document_read, is_in_public_use, is_read, list_items, list_places,
    list_used_documents, list_uses,
};
pub(super) use widths::{list_widths, list_widths_of};
