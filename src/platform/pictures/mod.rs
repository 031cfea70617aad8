//! Pictures made fit for pages: their size is read before anything is decoded, they are turned upright, drawn anew
//! without what a camera wrote beside them (place, owner, time), and kept in several widths.
//!
//! Decoding is where a hostile file does harm, so the limits stand before it: a side, an area and the memory a decoder
//! may ask for. One picture is worked on at a time on each node, so that pages keep their pace.

mod measure;
mod overprint;
mod shrink;
#[cfg(test)]
mod tests;

pub use measure::{Refusal, Size, measure};
pub use overprint::print_over;
pub use shrink::{Format, Prepared, WIDTHS, Width, prepare};

use std::sync::{Mutex, MutexGuard, TryLockError};

/// Where pictures are worked on; each node has one.
#[derive(Default)]
pub struct Bench(Mutex<()>);

/// The right to work on a picture, given back when dropped.
pub struct Turn<'a>(#[expect(dead_code, reason = "held, never read")] MutexGuard<'a, ()>);

impl Bench {
    /// Takes the right; `None` while somebody else of this node has it.
    pub fn take(&self) -> Option<Turn<'_>> {
        match self.0.try_lock() {
            Ok(guard) => Some(Turn(guard)),
            // Nothing is kept behind the lock that a panic could have spoilt.
            Err(TryLockError::Poisoned(poisoned)) => Some(Turn(poisoned.into_inner())),
            Err(TryLockError::WouldBlock) => None,
        }
    }
}
