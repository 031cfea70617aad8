//! Where two rows of things differ, found by a library. Its search is quadratic for rows that repeat themselves, so long
//! rows are cut first: at things that stand once in each, or, where there are none, into pieces of even length.

use std::hash::Hash;
use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput, Interner, NoSliderHeuristic, Token};

use super::anchors::anchors;

/// Things in one row up to which the library sees it whole.
const WHOLE: usize = 2_000;
/// The length of a piece of a longer row.
const PIECE: usize = 600;

/// A stretch that differs: what stood in the old row, what stands in the new one. Either may be empty, never both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hunk {
    pub old: Range<usize>,
    pub new: Range<usize>,
}

/// The stretches in which two rows differ, in order, never touching. Between them both rows have the same things.
pub(super) fn hunks<T: Hash + Eq + Copy>(old: &[T], new: &[T]) -> Vec<Hunk> {
    let interner = Interner::new(old.len() + new.len());
    let mut input = InternedInput { before: Vec::new(), after: Vec::new(), interner };
    input.update_before(old.iter().copied());
    input.update_after(new.iter().copied());
    let mut found: Vec<Hunk> = Vec::new();
    for piece in pieces(&input.before, &input.after, input.interner.num_tokens()) {
        for hunk in differences(&input, &piece) {
            match found.last_mut() {
                Some(last) if last.old.end == hunk.old.start && last.new.end == hunk.new.start => {
                    (last.old.end, last.new.end) = (hunk.old.end, hunk.new.end);
                }
                _ => found.push(hunk),
            }
        }
    }
    found
}

/// The pairs of indices at which both rows have the same thing, in order.
pub(super) fn matches<T: Hash + Eq + Copy>(old: &[T], new: &[T]) -> Vec<(usize, usize)> {
    let mut found = Vec::with_capacity(old.len().min(new.len()));
    let (mut one, mut other) = (0, 0);
    let end = Hunk { old: old.len()..old.len(), new: new.len()..new.len() };
    for hunk in hunks(old, new).into_iter().chain([end]) {
        found.extend((one..hunk.old.start).zip(other..hunk.new.start));
        (one, other) = (hunk.old.end, hunk.new.end);
    }
    found
}

fn differences<T>(input: &InternedInput<T>, piece: &Hunk) -> Vec<Hunk> {
    let (before, after) = (&input.before[piece.old.clone()], &input.after[piece.new.clone()]);
    let mut diff = Diff::default();
    diff.compute_with(Algorithm::Histogram, before, after, input.interner.num_tokens());
    diff.postprocess_with(before, after, NoSliderHeuristic);
    let shifted = |range: Range<u32>, by: usize| range.start as usize + by..range.end as usize + by;
    diff.hunks()
        .map(|hunk| Hunk { old: shifted(hunk.before, piece.old.start), new: shifted(hunk.after, piece.new.start) })
        .collect()
}

/// Both rows cut into pieces that are compared each for itself; joined, they are the rows.
fn pieces(old: &[Token], new: &[Token], kinds: u32) -> Vec<Hunk> {
    let mut found = Vec::new();
    let (mut one, mut other) = (0, 0);
    if old.len().max(new.len()) > WHOLE {
        for (at, to) in anchors(old, new, kinds as usize) {
            if (at - one).max(to - other) >= PIECE {
                cut(&Hunk { old: one..at, new: other..to }, &mut found);
                (one, other) = (at, to);
            }
        }
    }
    cut(&Hunk { old: one..old.len(), new: other..new.len() }, &mut found);
    found
}

/// Cuts a piece that is still too long evenly, as if what was added and removed were spread over it.
fn cut(piece: &Hunk, pieces: &mut Vec<Hunk>) {
    let longest = piece.old.len().max(piece.new.len());
    let parts = if longest > WHOLE { longest.div_ceil(PIECE) } else { 1 };
    let part = |range: &Range<usize>, n: usize| {
        range.start + range.len() * n / parts..range.start + range.len() * (n + 1) / parts
    };
    pieces.extend((0..parts).map(|n| Hunk { old: part(&piece.old, n), new: part(&piece.new, n) }));
}
