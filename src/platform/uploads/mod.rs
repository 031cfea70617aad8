//! What people hand in, before it is anyone's: a name made harmless, a type told from the content and never from what
//! the sender claims, and a size counted while it streams.

mod content;
mod file_name;
mod glance;
mod inspection;
mod memory;
mod parts;
mod receive;

pub use content::{Content, Refusal};
pub use file_name::harmless;
pub use inspection::{Inspected, Inspection};
pub use memory::{InMemory, into_memory, one_file};
pub use receive::{Received, receive};
