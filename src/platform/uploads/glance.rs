//! What is seen of a file as it goes by: its beginning, its end, and the names of its parts where it is an archive. No
//! more is kept, however long it is.

use super::parts::Parts;

/// Bytes of the beginning that are kept: the head of a picture, too, is seldom longer.
const HEAD: usize = 1024 * 1024;
/// And of the end: the longest an archive may have behind its directory.
const TAIL: usize = 66 * 1024;

/// A file that went by.
#[derive(Default)]
pub(super) struct Glance {
    /// How it begins.
    pub(super) head: Vec<u8>,
    /// How it ends.
    pub(super) tail: Vec<u8>,
    /// What an archive holds.
    pub(super) parts: Parts,
}

impl Glance {
    /// Looks at the next bytes.
    pub(super) fn see(&mut self, chunk: &[u8]) {
        self.parts.see(chunk);
        if self.head.is_empty() {
            // At once, so that a growing head is never there twice; what is not filled takes no memory.
            self.head.reserve_exact(HEAD);
        }
        let room = HEAD - self.head.len();
        self.head.extend_from_slice(&chunk[..chunk.len().min(room)]);
        self.tail.extend_from_slice(&chunk[chunk.len().saturating_sub(TAIL)..]);
        // Now and then, so that a long file is not moved about for every piece of it.
        if self.tail.len() > 2 * TAIL {
            self.tail.drain(..self.tail.len() - TAIL);
        }
    }

    /// The same of bytes at hand.
    #[cfg(test)]
    pub(super) fn at(bytes: &[u8]) -> Self {
        let mut glance = Self::default();
        glance.see(bytes);
        glance
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_a_long_file_are_seen_and_no_more_is_kept() {
        let mut glance = Glance::default();
        for n in 0..2000_u32 {
            glance.see(&[u8::try_from(n % 256).unwrap(); 1000]);
        }
        glance.see(b"the end");
        assert_eq!((glance.head.len(), glance.head[0]), (HEAD, 0));
        assert!(glance.tail.len() <= 2 * TAIL && glance.tail.ends_with(b"the end"));
    }
}
