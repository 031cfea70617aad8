//! Proofs that a leaf stands in a tree, and that one tree begins with another. Made as RFC 6962 §2.1.1 and §2.1.2 define
//! them, checked by the algorithms of RFC 9162 §2.1.3.2 and §2.1.4.2.

use super::{Nodes, TreeHash, left_leaves, range};

/// The hashes that lead from leaf `index` to the root of the first `size` leaves, from the leaf's neighbour on.
/// Nothing where the leaf is not among them.
pub fn inclusion_path<N: Nodes>(nodes: &mut N, index: u64, size: u64) -> Result<Vec<TreeHash>, N::Error> {
    let (mut start, mut end, mut path) = (0, size, Vec::new());
    while end - start > 1 && index < size {
        let middle = start + left_leaves(end - start);
        if index < middle {
            path.push(range(nodes, middle, end)?);
            end = middle;
        } else {
            path.push(range(nodes, start, middle)?);
            start = middle;
        }
    }
    path.reverse();
    Ok(path)
}

/// The hashes by which the tree of the first `to` leaves is seen to begin with that of the first `from`. Nothing where
/// there is nothing to prove: one of them is empty, or they are the same.
pub fn consistency_path<N: Nodes>(nodes: &mut N, from: u64, to: u64) -> Result<Vec<TreeHash>, N::Error> {
    let (mut start, mut end, mut path) = (0, to, Vec::new());
    if from == 0 || from >= to {
        return Ok(path);
    }
    while end != from {
        let middle = start + left_leaves(end - start);
        if from <= middle {
            path.push(range(nodes, middle, end)?);
            end = middle;
        } else {
            path.push(range(nodes, start, middle)?);
            start = middle;
        }
    }
    // Where the smaller tree is a whole subtree of the larger, its root is known to who asks.
    if start > 0 {
        path.push(range(nodes, start, end)?);
    }
    path.reverse();
    Ok(path)
}

/// Whether `path` proves that `leaf` stands at `index` in the tree of `size` leaves with this root.
pub fn proves_inclusion(leaf: TreeHash, index: u64, size: u64, path: &[TreeHash], root: TreeHash) -> bool {
    if index >= size {
        return false;
    }
    let (mut place, mut last, mut hash) = (index, size - 1, leaf);
    for step in path {
        if last == 0 {
            return false;
        }
        if place & 1 == 1 || place == last {
            hash = TreeHash::of_children(*step, hash);
            while place & 1 == 0 && place != 0 {
                (place, last) = (place >> 1, last >> 1);
            }
        } else {
            hash = TreeHash::of_children(hash, *step);
        }
        (place, last) = (place >> 1, last >> 1);
    }
    last == 0 && hash == root
}

/// Whether `path` proves that the tree of `to` leaves begins with the tree of `from` leaves.
pub fn proves_consistency(
    (from, from_root): (u64, TreeHash),
    (to, to_root): (u64, TreeHash),
    path: &[TreeHash],
) -> bool {
    if from == to {
        return path.is_empty() && from_root == to_root;
    }
    if from == 0 || from > to {
        return from == 0 && path.is_empty() && from_root == TreeHash::of_nothing();
    }
    let whole = [from_root];
    let mut steps = if from.is_power_of_two() { whole.iter().chain(path) } else { [].iter().chain(path) };
    let Some(first) = steps.next().filter(|_| !path.is_empty()) else { return false };
    let (mut place, mut last) = (from - 1, to - 1);
    while place & 1 == 1 {
        (place, last) = (place >> 1, last >> 1);
    }
    let (mut smaller, mut larger) = (*first, *first);
    for step in steps {
        if last == 0 {
            return false;
        }
        if place & 1 == 1 || place == last {
            smaller = TreeHash::of_children(*step, smaller);
            larger = TreeHash::of_children(*step, larger);
            while place & 1 == 0 && place != 0 {
                (place, last) = (place >> 1, last >> 1);
            }
        } else {
            larger = TreeHash::of_children(larger, *step);
        }
        (place, last) = (place >> 1, last >> 1);
    }
    last == 0 && smaller == from_root && larger == to_root
}
