//! Pictures made fit for pages: their size is read before anything is decoded, they are turned upright, drawn anew
//! without what a camera wrote beside them (place, owner, time), and kept in several widths.
//!
//! Decoding is where a hostile file does harm, so the limits stand before it: a side, an area and the memory a decoder
//! may ask for. One picture is worked on at a time on each node, so that pages keep their pace.

mod measure;
mod shrink;
#[cfg(test)]
mod tests;

pub use measure::{Refusal, Size, measure};
pub use shrink::{Format, Prepared, WIDTHS, Width, prepare};

use std::sync::{Mutex, MutexGuard, TryLockError};

static BENCH: Mutex<()> = Mutex::new(());

/// The right to work on a picture; there is one on each node, given back when dropped.
pub struct Bench(#[expect(dead_code, reason = "held, never read")] MutexGuard<'static, ()>);

impl Bench {
    /// Takes the right; `None` while somebody else of this node has it.
    pub fn take() -> Option<Self> {
        match BENCH.try_lock() {
            Ok(guard) => Some(Self(guard)),
            // Nothing is kept behind the lock that a panic could have spoilt.
            Err(TryLockError::Poisoned(poisoned)) => Some(Self(poisoned.into_inner())),
            Err(TryLockError::WouldBlock) => None,
        }
    }
}
