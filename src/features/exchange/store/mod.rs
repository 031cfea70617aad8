//! The SQL of the exchange.

mod cases;
mod events;
mod figures;
mod index;
mod links;
mod marks;
mod messages;
mod receipts;
mod watches;

pub(super) use cases::{
    Page, Shelf, count_waiting, delete, find, find_for_change, insert, list, list_of, list_of_for_change,
    list_to_erase, update,
};
pub use events::Event;
pub(super) use events::{insert_event, list_events};
pub(super) use figures::{count_open, count_sent, list_answered};
pub(super) use index::{delete_index, find_by, insert_index};
pub use links::Relation;
pub(super) use links::{
    insert_link, list_addressees, list_linked, list_links, list_receivers, put_addressees, put_receiver,
};
pub(super) use marks::{Mark, insert_mark, maybe_mark, maybe_mark_of};
pub(super) use messages::{delete_message, empty_messages, find_message, list_messages, put_message, release_message};
pub use receipts::Sent;
pub(super) use receipts::{find_receipt, insert_receipt, list_receipts};
pub(super) use watches::{list_to_look_at, put_watch};
