//! The SQL of the exchange.

mod attachments;
mod cases;
mod circles;
mod deadlines;
mod events;
mod figures;
mod imports;
mod index;
mod kept;
mod links;
mod lists;
mod marks;
mod messages;
mod receipts;
mod saved_views;
mod shelves;
mod watches;

pub use attachments::{AttachmentRow, Harm, Standing, list_stored};
pub(super) use attachments::{
    PartRow, add_part, delete_attachments, find_attachment, insert_attachment, list_attachments, list_attachments_of,
    list_parts, list_parts_of, list_resting, list_things, set_looked_at, set_whole,
};
pub(super) use cases::{
    delete, find, find_for_change, insert, insert_all, list_below_withdrawn, list_of, list_of_for_change,
    list_to_erase, update, update_officer,
};
pub(super) use circles::{
    Circle, Circular, list_addressed, list_circles, list_circulars, list_members, list_memberships, list_unshelved,
    put_circular,
};
pub(super) use deadlines::count_due;
pub use events::Event;
pub(super) use events::{insert_events, list_events, list_steps_since, next_position};
pub(super) use figures::{count_open, count_sent, list_answered};
pub(super) use imports::{
    BroughtRow, ImportRow, ask_release, count_fates, count_releases, delete_brought, delete_import, empty_rows,
    fail_unmade, find_import, hold_import, hold_to_release, insert_brought, insert_import, insert_rows,
    is_any_to_release, list_asked, list_brought, list_imports, list_rested, list_rows, list_to_release, list_unmade,
    list_waiting, maybe_import, maybe_import_of, set_fates, set_release, set_stage, touch_import,
};
pub(super) use index::{delete_index, delete_index_of, find_by, insert_index, list_found, list_unfound};
pub(super) use kept::{
    KeptEvent, KeptReceipt, list_commitments, list_kept_events, list_kept_receipts, list_receipts_of_cases,
    maybe_stray_event, maybe_stray_receipt,
};
pub use links::Relation;
pub(super) use links::{
    insert_link, list_above, list_addressees, list_linked, list_links, list_receivers, put_addressees, put_receiver,
};
pub(super) use lists::{Looking, MOST_COUNTED, Page, count_lists, list, list_of_reference};
pub(super) use marks::{Mark, insert_mark, maybe_mark, maybe_mark_of};
pub(super) use messages::{
    delete_message, empty_messages, find_message, insert_messages, list_messages, list_messages_of, put_message,
    release_message,
};
pub use receipts::Sent;
pub(super) use receipts::{find_receipt, insert_receipts, list_receipts};
pub(super) use saved_views::{delete_view, find_view, insert_view, list_views, update_view};
pub(super) use shelves::{Shelved, Wanted, list_copies, list_older, list_reached, list_shelf, list_shelves};
pub(super) use watches::{list_to_look_at, put_watch};
