//! The tree in tiles of 256 hashes (c2sp.org/tlog-tiles): at level 0 of leaves, above it of whole tiles of the level
//! below. A whole subtree of any height is found in one tile, so proofs read few of them.

use std::collections::{BTreeSet, HashMap};

use super::store;
use crate::platform::crypto::merkle::{Nodes, TreeHash};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

/// Hashes of a whole tile.
pub(super) const WIDTH: u64 = 256;
/// Levels of the tree one level of tiles stands for.
const HEIGHT: u32 = 8;

/// A tile: its level, its number in the level, and its hashes so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tile {
    pub level: u32,
    pub number: u64,
    pub hashes: Vec<TreeHash>,
}

/// The tile at the right edge of each level: all a growing tree needs.
#[derive(Debug, Clone, Default)]
pub(super) struct Edge(Vec<Tile>);

impl Edge {
    /// That of a tree of `size` leaves, from the tiles kept of it.
    pub(super) fn load(connection: &mut DbConn, size: u64) -> Result<Self, Error> {
        let mut edge = Vec::new();
        let mut whole = size;
        for level in 0.. {
            if whole == 0 {
                break;
            }
            let (number, width) = (whole / WIDTH, whole % WIDTH);
            let hashes = if width == 0 { Vec::new() } else { load(connection, (level, number), width)? };
            edge.push(Tile { level, number, hashes });
            whole /= WIDTH;
        }
        Ok(Self(edge))
    }

    /// Takes the next leaf; gives the tiles that are whole now.
    pub(super) fn push(&mut self, leaf: TreeHash) -> Vec<Tile> {
        let (mut hash, mut whole) = (leaf, Vec::new());
        for level in 0.. {
            if self.0.len() == level as usize {
                self.0.push(Tile { level, number: 0, hashes: Vec::new() });
            }
            let tile = &mut self.0[level as usize];
            tile.hashes.push(hash);
            if (tile.hashes.len() as u64) < WIDTH {
                break;
            }
            hash = joined(&tile.hashes);
            let next = Tile { level, number: tile.number + 1, hashes: Vec::new() };
            whole.push(std::mem::replace(tile, next));
        }
        whole
    }

    /// The tiles that are not whole yet.
    pub(super) fn partial(&self) -> impl Iterator<Item = &Tile> {
        self.0.iter().filter(|tile| !tile.hashes.is_empty())
    }

    /// The root of the tree: every subtree its size falls into stands in these tiles.
    pub(super) fn root(&self) -> TreeHash {
        // From the right: what the tiles of a level hold ends where those of the level above it do.
        let ends = self.0.iter().flat_map(|tile| subtrees(&tile.hashes));
        ends.reduce(|right, left| TreeHash::of_children(left, right)).unwrap_or_else(TreeHash::of_nothing)
    }
}

/// The roots of the largest whole subtrees over hashes of one level, the last first.
fn subtrees(hashes: &[TreeHash]) -> Vec<TreeHash> {
    let (mut rest, mut roots) = (hashes, Vec::new());
    while !rest.is_empty() {
        let (before, last) = rest.split_at(rest.len() - (1 << rest.len().trailing_zeros()));
        roots.push(joined(last));
        rest = before;
    }
    roots
}

/// The root over hashes of one level, a power of two of them.
fn joined(hashes: &[TreeHash]) -> TreeHash {
    match hashes {
        [] => TreeHash::of_nothing(),
        [hash] => *hash,
        _ => {
            let (left, right) = hashes.split_at(hashes.len() / 2);
            TreeHash::of_children(joined(left), joined(right))
        }
    }
}

fn load(connection: &mut DbConn, (level, number): (u32, u64), width: u64) -> Result<Vec<TreeHash>, Error> {
    let lost = || Error::unexpected(format!("tile {number} of level {level} of the log is lost or damaged"));
    let bytes = store::maybe_tile(connection, level, number)?.ok_or_else(lost)?;
    let hashes: Vec<_> = bytes.chunks(TreeHash::LENGTH).filter_map(TreeHash::from_bytes).collect();
    let wanted = usize::try_from(width).unwrap_or(usize::MAX);
    hashes.get(..wanted).map(<[TreeHash]>::to_vec).ok_or_else(lost)
}

/// The tree as it is kept, for proofs. A tile is read once for each.
pub(super) struct Kept<'c> {
    connection: &'c mut DbConn,
    read: HashMap<(u32, u64), Vec<TreeHash>>,
}

impl<'c> Kept<'c> {
    pub(super) fn new(connection: &'c mut DbConn) -> Self {
        Self { connection, read: HashMap::new() }
    }

    /// Reads what leads from many leaves to the root of the first `size`, a level in one statement: however many leaves
    /// those are, and of whichever of them a proof is wanted.
    pub(super) fn read_ahead(&mut self, leaves: &[u64], size: u64) -> Result<(), Error> {
        let (mut tiles, mut last) = (leaves.to_vec(), size);
        for level in 0.. {
            if last == 0 {
                break;
            }
            for tile in &mut tiles {
                *tile /= WIDTH;
            }
            // What lies to the right of them ends in the last tile of each level.
            let numbers: BTreeSet<u64> = tiles.iter().copied().chain([last / WIDTH]).collect();
            for (number, bytes) in store::list_tiles(self.connection, level, &numbers)? {
                let hashes = bytes.chunks(TreeHash::LENGTH).filter_map(TreeHash::from_bytes).collect();
                self.read.insert((level, number.cast_unsigned()), hashes);
            }
            last /= WIDTH;
        }
        Ok(())
    }
}

impl Nodes for Kept<'_> {
    type Error = Error;

    fn node(&mut self, height: u32, index: u64) -> Result<TreeHash, Error> {
        let (level, below) = (height / HEIGHT, height % HEIGHT);
        let first = index << below;
        let (place, start, count) = ((level, first / WIDTH), first % WIDTH, 1 << below);
        let known = self.read.get(&place).filter(|hashes| hashes.len() as u64 >= start + count);
        let hashes = match known {
            Some(hashes) => hashes,
            None => {
                let hashes = load(self.connection, place, start + count)?;
                self.read.entry(place).insert_entry(hashes).into_mut()
            }
        };
        let part = usize::try_from(start)
            .ok()
            .zip(usize::try_from(start + count).ok())
            .and_then(|(start, end)| hashes.get(start..end));
        part.map(joined).ok_or_else(|| Error::unexpected("a tile of the log is too short"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::crypto::merkle::Frontier;

    #[test]
    fn the_edge_knows_the_root_and_each_tile_is_given_once_it_is_whole() {
        let (mut edge, mut frontier, mut whole) = (Edge::default(), Frontier::default(), Vec::new());
        assert_eq!(edge.root(), frontier.root());
        // Through the first whole tile of level 1 and some more.
        for number in 0..WIDTH * WIDTH + 300 {
            let leaf = TreeHash::of_leaf(&number.to_be_bytes());
            frontier.push(leaf);
            whole.extend(edge.push(leaf));
            if number % 251 == 0 || number % WIDTH < 2 {
                assert_eq!(edge.root(), frontier.root(), "{number}");
            }
        }
        assert_eq!(whole.iter().filter(|tile| tile.level == 0).count(), 257);
        assert_eq!(whole.iter().filter(|tile| tile.level == 1).count(), 1);
        let partial: Vec<_> = edge.partial().map(|tile| (tile.level, tile.number, tile.hashes.len())).collect();
        assert_eq!(partial, [(0, 257, 44), (1, 1, 1), (2, 0, 1)]);
    }
}
