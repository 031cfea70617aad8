//! The Merkle tree of RFC 6962 §2.1 over SHA-256: hashes, proofs and their checking. What is kept where is for others to
//! say: whoever makes a proof hands in [`Nodes`], and whoever reads leaves one by one carries a [`Frontier`].

mod frontier;
mod proofs;
#[cfg(test)]
mod tests;

use std::fmt;

use data_encoding::BASE64;
use sha2::{Digest, Sha256};

pub use frontier::Frontier;
pub use proofs::{consistency_path, inclusion_path, proves_consistency, proves_inclusion};

/// A hash in the tree.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TreeHash([u8; Self::LENGTH]);

impl TreeHash {
    /// Bytes of a hash.
    pub const LENGTH: usize = 32;

    /// The root of a tree without leaves.
    pub fn of_nothing() -> Self {
        Self(Sha256::digest([]).into())
    }

    /// A leaf's hash.
    pub fn of_leaf(data: &[u8]) -> Self {
        Self(Sha256::new().chain_update([0]).chain_update(data).finalize().into())
    }

    /// The hash of an inner node.
    pub fn of_children(left: Self, right: Self) -> Self {
        Self(Sha256::new().chain_update([1]).chain_update(left.0).chain_update(right.0).finalize().into())
    }

    /// Takes what was kept; `None` where it has another length.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// Reads 44 characters of base64.
    pub fn parse(text: &str) -> Option<Self> {
        BASE64.decode(text.as_bytes()).ok().and_then(|bytes| Self::from_bytes(&bytes))
    }

    /// What is kept.
    pub const fn as_bytes(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }
}

/// Base64, as checkpoints and proofs write it.
impl fmt::Display for TreeHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&BASE64.encode(&self.0))
    }
}

impl fmt::Debug for TreeHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The hashes of whole subtrees, wherever they are kept.
pub trait Nodes {
    /// Why one could not be had.
    type Error;

    /// The hash over the leaves from `index << height`, `1 << height` of them; only asked for where all of them exist.
    fn node(&mut self, height: u32, index: u64) -> Result<TreeHash, Self::Error>;
}

/// The root of the tree of the first `size` leaves.
pub fn root_of<N: Nodes>(nodes: &mut N, size: u64) -> Result<TreeHash, N::Error> {
    if size == 0 { Ok(TreeHash::of_nothing()) } else { range(nodes, 0, size) }
}

/// The hash over the leaves from `start` up to `end`, at least one. `start` is where a subtree of that many leaves begins.
fn range<N: Nodes>(nodes: &mut N, start: u64, end: u64) -> Result<TreeHash, N::Error> {
    let leaves = end - start;
    if leaves.is_power_of_two() {
        let height = leaves.trailing_zeros();
        return nodes.node(height, start >> height);
    }
    let middle = start + left_leaves(leaves);
    Ok(TreeHash::of_children(range(nodes, start, middle)?, range(nodes, middle, end)?))
}

/// Of more than one leaf, how many stand on the left: the largest power of two that leaves some for the right.
const fn left_leaves(leaves: u64) -> u64 {
    1 << (u64::BITS - 1 - (leaves - 1).leading_zeros())
}
