//! Posts that were written elsewhere: a table (CSV, with the columns of our own data) or a feed (Atom, RSS) becomes
//! drafts of the importer's organisation. First a page shows what would become of each row and no post is stored;
//! then the rows are handed on as a batch, which makes the drafts portion by portion and tells of each row what became of
//! it. What was handed in is kept until then and no longer. A row is checked by the form that checks what is typed, so nothing comes in
//! that could not have been written here. Rows that name the same post in several languages are one draft with its
//! translations in work, which a reviewer releases one by one like all others.
//!
//! A feed comes as a file. The portal fetches nothing by itself: no address somebody names is asked from inside.

mod arrival;
mod columns;
mod drafts;
mod fault;
mod feed;
mod feed_text;
mod fingerprint;
mod handing;
mod handlers;
mod judging;
mod pages;
mod reading;
mod report;
mod row;
mod ticks;

pub(super) use handing::{make_drafts, report, report_unjudged};
pub use handlers::{make, new, read, show};
pub use row::ImportId;
