//! Languages: words from catalogues, dates in two calendars, numbers in three sets of digits, the
//! order of names, and the keys by which text is found however it was typed. Pages use one thing,
//! [`Locale`], and never ask which language it is.
//!
//! [`catalogues`] loads and checks the words; [`locale`] is what a page holds; [`formats`] keeps the
//! library's formatters, built once; [`data`] has what the library lacks. Text coming in passes
//! through [`input`] (what we store) and [`folding`] (what we search by). [`negotiation`] picks a
//! language for a browser, [`calendar`] reads typed dates, [`reckoning`] counts a day in six
//! calendars, [`partial_date`] keeps a date as a register knows it, [`working_days`] counts deadlines, and
//! [`bidi`] keeps Latin and Arabic letters from reordering each other in mail.

pub mod bidi;
pub mod bounded;
pub mod calendar;
pub mod catalogues;
pub mod data;
pub mod folding;
mod formats;
pub mod input;
pub mod locale;
pub mod negotiation;
pub mod partial_date;
pub mod reckoning;
pub mod working_days;

pub use catalogues::{Catalogues, LoadError};
pub use locale::{Locale, OtherDate, Value};
pub use negotiation::{match_tag, negotiate};
