//! Many records at once, out of a table (CSV) or a list of bodies (JSON). First a page shows what would become of each row,
//! and nothing is sent; then the rows without a fault become messages that wait for a second person. Rows come in and become
//! messages portion by portion: what is sealed is sealed before its transaction, which is short. Whoever may release lets
//! many of them go at once, each by the rules it would have alone. A row is read by the form that reads what is typed
//! ([`entering`](super::entering)), so nothing comes in that could not have been written here.
//!
//! What was brought speaks of people. The file itself is kept nowhere; its rows lie sealed with a key of their own, which is
//! destroyed when the messages are made, when somebody throws them away, or after some days.

mod arrival;
mod columns;
mod fault;
mod forms;
mod handlers;
mod jobs;
mod json;
mod keeping;
mod making;
mod pages;
mod reading;
mod row;
mod sample;
mod sealing;
mod table;

pub(super) use handlers::{columns, list, make, read, release, remove, show};
pub(super) use jobs::{register, settle_one};
pub use row::{Fate, ImportId, Letting, MOST_ROWS, RowFault, Stage, Tried};
