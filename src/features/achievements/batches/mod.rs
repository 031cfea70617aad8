//! Steps taken with many posts at once. What is ticked on the desk's list, or all of its choice, is first counted on a
//! page of its own; then each post is judged by the rule that judges it alone, and an answer says what became of each.
//! Up to [`PORTION`] posts are done while the person waits, more by a job that goes on portion by portion, each one
//! transaction. The rows of a file become drafts in the same way. Whoever is to be told gets one notice for all of
//! them, and readers without an account one mail that names them.

mod forms;
mod handlers;
mod jobs;
mod judging;
mod letters;
mod notices;
mod pages;
mod running;

pub use handlers::{begin, confirm, show};
pub(super) use jobs::register as register_jobs;
pub(super) use letters::samples;
pub(super) use running::go_on;

use super::batch::{MOST, PORTION};
