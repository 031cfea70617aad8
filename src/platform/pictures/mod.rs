//! Pictures made fit for pages: their size is read before anything is decoded, they are turned upright, drawn anew
//! without what a camera wrote beside them (place, owner, time), and kept in several widths.
//!
//! Decoding is where a hostile file does harm, so the limits stand before it: a side, an area and the memory a decoder
//! may ask for. Two pictures are worked on at a time on each bench, so that pages keep their pace and the memory is enough;
//! others wait.

mod lettering;
mod marking;
mod measure;
mod overprint;
mod shrink;
#[cfg(test)]
mod tests;

pub use lettering::drawable;
pub use marking::mark_over;
pub use measure::{Refusal, Size, measure};
pub use overprint::print_over;
pub use shrink::{Format, Prepared, WIDTHS, Width, prepare};

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Pictures that are worked on at once: with the memory each may take, what a small machine has.
const AT_ONCE: usize = 2;

/// Where pictures are worked on; each node has one for those that are handed in, and one for those that readers get.
pub struct Bench(Arc<Semaphore>);

/// The right to work on a picture, given back when dropped.
pub struct Turn(#[expect(dead_code, reason = "held, never read")] OwnedSemaphorePermit);

impl Default for Bench {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

impl Bench {
    /// Takes the right; `None` while as many of this node have it as may.
    pub fn take(&self) -> Option<Turn> {
        Arc::clone(&self.0).try_acquire_owned().ok().map(Turn)
    }

    /// Waits for the right, behind those who wait already; `None` where it took longer than that.
    pub async fn wait(&self, most: Duration) -> Option<Turn> {
        let turn = tokio::time::timeout(most, Arc::clone(&self.0).acquire_owned()).await;
        turn.ok()?.ok().map(Turn)
    }
}
