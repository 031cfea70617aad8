//! All public posts as data: CSV (RFC 4180) and JSON, without a language in the address, and a page that says what
//! each column means. Both are written post by post as they are read, so memory does not grow with the archive.

mod column;
mod csv;
mod handlers;
mod json;
mod pages;
mod record;

pub(super) use handlers::{about, csv as as_csv, json as as_json, metadata};

/// Times one network address gets the whole data at once, and the milliseconds until it may get them once more: in a
/// large archive they are dear.
pub(super) const READS: (u32, u64) = (30, 10_000);
