//! The SQL of the exchange.

mod attachments;
mod cases;
mod events;
mod index;
mod messages;
mod receipts;

pub use attachments::{AttachmentRow, Harm, Standing, list_stored};
pub(super) use attachments::{
    PartRow, add_part, delete_attachments, find_attachment, insert_attachment, list_attachments, list_parts,
    list_resting, list_things, set_looked_at, set_whole,
};
pub(super) use cases::{Page, Shelf, count_waiting, delete, find, find_for_change, insert, list, list_of, update};
pub use events::Event;
pub(super) use events::{insert_event, list_events};
pub(super) use index::{find_by, insert_index};
pub(super) use messages::{find_message, list_messages, put_message, release_message};
pub use receipts::Sent;
pub(super) use receipts::{find_receipt, insert_receipt, list_receipts};
