//! The SQL of the exchange.

mod cases;
mod events;
mod index;
mod kept;
mod messages;
mod receipts;

pub(super) use cases::{Page, Shelf, count_waiting, delete, find, find_for_change, insert, list, list_of, update};
pub use events::Event;
pub(super) use events::{insert_event, list_events};
pub(super) use index::{find_by, insert_index};
pub(super) use kept::{
    KeptEvent, KeptReceipt, list_commitments, list_kept_events, list_kept_receipts, list_receipts_of_cases,
    maybe_stray_event, maybe_stray_receipt,
};
pub(super) use messages::{find_message, list_messages, put_message, release_message};
pub use receipts::Sent;
pub(super) use receipts::{find_receipt, insert_receipt, list_receipts};
