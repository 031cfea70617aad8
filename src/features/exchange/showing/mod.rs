//! What a message says, for a reader: each value in the reader's language, calendar and script, and under it small how it
//! was written. What the reader may not see is left out and counted; what is not known says so.

mod pages;
mod saying;
mod values;

pub use pages::{Changes, Shown, TwoLanguages};
