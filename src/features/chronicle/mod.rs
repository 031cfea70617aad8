//! Cases that have gone their way: told in short, each step so many days ago, and lived through as people and the portal
//! would have, so that a demonstration and a rehearsal begin with a desk in the middle of its work. The log goes along: what was
//! done on a day stands in it since that day, so that receipts of the past prove what receipts prove.

mod content;
mod living;

pub use living::{Desk, has_room, live};
