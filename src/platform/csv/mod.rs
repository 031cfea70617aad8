//! Tables of cells (RFC 4180): written so that a spreadsheet opens them in every script and nothing in them is a formula,
//! and read back from whatever spreadsheets of the region write.

mod decoding;
mod reading;
mod unreadable;
mod writing;

pub use decoding::{CHOICES, decode};
pub use reading::{Line, MOST_COLUMNS, delimiter, parse};
pub use unreadable::Unreadable;
pub use writing::{BYTE_ORDER_MARK, row};
