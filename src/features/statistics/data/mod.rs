//! The figures as data: the whole set, one indicator, or one series, each as CSV (RFC 4180) with its description for
//! programs (W3C Metadata Vocabulary for Tabular Data), as JSON (RFC 8259), and as SDMX-CSV 2.0; and a page that says what
//! each column means and under which terms everybody may use them. Everything is written portion by portion as it is read,
//! so memory does not grow with the archive.

mod address;
mod column;
mod csv;
mod handlers;
mod json;
mod pages;
mod record;
mod sdmx;
mod terms;

pub(super) use column::{Column, LIST};
pub(super) use handlers::{about, of_indicator, series, whole};

/// Times one network address gets one of the tables at once, and the milliseconds until it may get one more: in a large
/// archive the whole set is dear, a series is cheap.
pub(super) const WHOLE: (u32, u64) = (30, 10_000);
/// The same of what holds one indicator.
pub(super) const PARTS: (u32, u64) = (600, 250);
