//! Which paragraph of the old text became which of the new one.
//!
//! Equal paragraphs are matched first. In what lies between, the words of all paragraphs are matched in one go, and two
//! paragraphs belong together if more of their words met in each other than anywhere else, and enough of them.

use std::collections::HashMap;

use super::hunks::{Hunk, hunks, matches};
use super::paragraphs::Paragraph;
use super::words;

/// Paragraphs of one text that are still matched with each other; beyond, only the equal beginnings and ends are.
pub const MOST_PARAGRAPHS: usize = 20_000;

/// Words and signs of both texts together, in one stretch of changed paragraphs, that are still compared; beyond,
/// the stretch counts as removed and added.
pub const MOST_WORDS: usize = 120_000;

/// Of the words of the longer paragraph, how many in a hundred must have stayed for the two to be one.
const ALIKE: usize = 30;

/// A paragraph and its counterpart.
pub(super) enum Pair<'a> {
    Both(Paragraph<'a>, Paragraph<'a>),
    Old(Paragraph<'a>),
    New(Paragraph<'a>),
}

/// The paragraphs of both texts in reading order, each once.
pub(super) fn align<'a>(old: &[Paragraph<'a>], new: &[Paragraph<'a>]) -> Vec<Pair<'a>> {
    let mut pairs = Vec::with_capacity(old.len().max(new.len()));
    let (mut one, mut other) = (0, 0);
    let end = Hunk { old: old.len()..old.len(), new: new.len()..new.len() };
    for hunk in differences(old, new).into_iter().chain([end]) {
        pairs.extend(
            (one..hunk.old.start).zip(other..hunk.new.start).map(|(one, other)| Pair::Both(old[one], new[other])),
        );
        (one, other) = (hunk.old.end, hunk.new.end);
        pair_alike(&old[hunk.old], &new[hunk.new], &mut pairs);
    }
    pairs
}

fn differences(old: &[Paragraph<'_>], new: &[Paragraph<'_>]) -> Vec<Hunk> {
    let (old, new): (Vec<_>, Vec<_>) =
        (old.iter().map(Paragraph::words).collect(), new.iter().map(Paragraph::words).collect());
    if old.len().max(new.len()) <= MOST_PARAGRAPHS {
        return hunks(&old, &new);
    }
    let shorter = old.len().min(new.len());
    let head = old.iter().zip(&new).take_while(|(one, other)| one == other).count();
    let tail =
        old.iter().rev().zip(new.iter().rev()).take(shorter - head).take_while(|(one, other)| one == other).count();
    vec![Hunk { old: head..old.len() - tail, new: head..new.len() - tail }]
}

/// The paragraphs of a stretch that changed: those alike side by side, the others alone, the removed before the added.
fn pair_alike<'a>(old: &[Paragraph<'a>], new: &[Paragraph<'a>], pairs: &mut Vec<Pair<'a>>) {
    let (mut one, mut other) = (0, 0);
    for (with, to) in counterparts(old, new).into_iter().chain([(old.len(), new.len())]) {
        pairs.extend(old[one..with].iter().copied().map(Pair::Old));
        pairs.extend(new[other..to].iter().copied().map(Pair::New));
        if with < old.len() {
            pairs.push(Pair::Both(old[with], new[to]));
        }
        (one, other) = (with + 1, to + 1);
    }
}

/// Which paragraphs belong together: indices into both stretches, rising on both sides.
fn counterparts(old: &[Paragraph<'_>], new: &[Paragraph<'_>]) -> Vec<(usize, usize)> {
    let (Some(one), Some(other)) = (Stretch::of(old), Stretch::of(new)) else { return Vec::new() };
    if one.words.is_empty() || other.words.is_empty() || one.tokens + other.tokens > MOST_WORDS {
        return Vec::new();
    }
    let mut met: HashMap<(usize, usize), usize> = HashMap::new();
    for (at, to) in matches(&one.words, &other.words) {
        *met.entry((one.paragraph[at], other.paragraph[to])).or_default() += 1;
    }
    let mut by_count: Vec<_> = met.into_iter().collect();
    by_count.sort_unstable_by_key(|((at, to), count)| (std::cmp::Reverse(*count), *at, *to));
    let mut taken = (vec![false; old.len()], vec![false; new.len()]);
    let mut found = Vec::new();
    for ((at, to), count) in by_count {
        let longer = one.lengths[at].max(other.lengths[to]);
        if !taken.0[at] && !taken.1[to] && count * 100 >= longer * ALIKE {
            (taken.0[at], taken.1[to]) = (true, true);
            found.push((at, to));
        }
    }
    found.sort_unstable();
    found
}

/// The words of a stretch of paragraphs, each with the paragraph it stands in.
struct Stretch<'a> {
    words: Vec<&'a str>,
    paragraph: Vec<usize>,
    lengths: Vec<usize>,
    tokens: usize,
}

impl<'a> Stretch<'a> {
    /// None if it is too long to be looked at, told from the bytes before a word is counted.
    fn of(paragraphs: &[Paragraph<'a>]) -> Option<Self> {
        if paragraphs.iter().map(|it| it.text.len()).sum::<usize>() > MOST_WORDS * 8 {
            return None;
        }
        let mut stretch = Self { words: Vec::new(), paragraph: Vec::new(), lengths: Vec::new(), tokens: 0 };
        for (index, paragraph) in paragraphs.iter().enumerate() {
            let tokens = words::tokens(paragraph.words());
            let before = stretch.words.len();
            stretch.tokens += tokens.len();
            stretch.words.extend(tokens.into_iter().filter(|token| words::has_meaning(token)));
            stretch.lengths.push(stretch.words.len() - before);
            stretch.paragraph.resize(stretch.words.len(), index);
        }
        Some(stretch)
    }
}
