//! The right edge of a growing tree: all one must remember to know its root, however many leaves went by.

use super::TreeHash;

/// The roots of the whole subtrees the leaves so far fall into, the largest first; sixty-four at most.
#[derive(Debug, Clone, Default)]
pub struct Frontier {
    size: u64,
    roots: Vec<TreeHash>,
}

impl Frontier {
    /// How many leaves went by.
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Takes the next leaf.
    pub fn push(&mut self, leaf: TreeHash) {
        let mut hash = leaf;
        // Two subtrees of a size become one, as ones are carried when counting.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.roots.pop() {
                hash = TreeHash::of_children(left, hash);
            }
        }
        self.roots.push(hash);
        self.size += 1;
    }

    /// The root of the tree of all leaves so far.
    pub fn root(&self) -> TreeHash {
        let mut smallest_first = self.roots.iter().rev();
        let Some(last) = smallest_first.next() else { return TreeHash::of_nothing() };
        smallest_first.fold(*last, |right, left| TreeHash::of_children(*left, right))
    }
}
