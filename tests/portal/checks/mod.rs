//! Stories of the tools: what they answer, what they refuse, and that they keep nothing.

mod mrz;
mod names;
mod small;

pub use mrz::{asked, json_of};
