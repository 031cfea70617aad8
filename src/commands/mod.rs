//! What the program can be told to do, one file a command: its arguments, and what it does with them.

mod demo;
mod doctor;
mod forget;
mod heaps;
mod keys;
mod place;
mod rotate_log_key;
mod serve;
mod user;
mod verify;
mod witness;
mod worker;

use std::io::Write;

pub use demo::Demo;
pub use doctor::Doctor;
pub use forget::Forget;
pub use heaps::keep_few as keep_few_heaps;
pub use keys::Keys;
pub use place::Place;
pub use rotate_log_key::RotateLogKey;
pub use serve::Serve;
pub use user::User;
pub use verify::Verify;
pub use witness::Witness;
pub use worker::Worker;

/// How a command ends; the error is one sentence for the person at the terminal.
pub type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Prints for the person at the terminal. A closed terminal is no reason to stop.
pub fn say(to: &mut impl Write, sentence: &str) {
    let _ = writeln!(to, "{sentence}");
}
