//! What changed inside a paragraph, word by word.

use super::hunks::{Hunk, hunks};
use super::words;

/// What became of some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// In both texts.
    Kept,
    /// Only in the new text.
    Added,
    /// Only in the old text.
    Removed,
}

/// Some words of a paragraph that share a fate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span<'a> {
    /// Their fate.
    pub change: Change,
    /// The words, never empty, never cut inside a word or a letter with its marks.
    pub text: &'a str,
}

/// The spans of two paragraphs: kept and removed ones joined are the old, kept and added ones the new. No two of the
/// same fate follow each other.
pub(super) fn spans<'a>(old: &'a str, new: &'a str) -> Vec<Span<'a>> {
    let (one, other) = (Tokens::of(old), Tokens::of(new));
    let mut found = Vec::new();
    let mut at = 0;
    for hunk in without_islands(hunks(&one.list, &other.list), &one.list) {
        push(&mut found, Change::Kept, one.text(at..hunk.old.start));
        push(&mut found, Change::Removed, one.text(hunk.old.clone()));
        push(&mut found, Change::Added, other.text(hunk.new));
        at = hunk.old.end;
    }
    push(&mut found, Change::Kept, one.text(at..one.list.len()));
    found
}

fn push<'a>(spans: &mut Vec<Span<'a>>, change: Change, text: &'a str) {
    if !text.is_empty() {
        spans.push(Span { change, text });
    }
}

/// Joins changes between which nothing but spaces stayed: a phrase was replaced, not each of its words.
fn without_islands(hunks: Vec<Hunk>, old: &[&str]) -> Vec<Hunk> {
    let mut joined: Vec<Hunk> = Vec::with_capacity(hunks.len());
    for hunk in hunks {
        match joined.last_mut() {
            Some(last) if is_island(&old[last.old.end..hunk.old.start], last, &hunk) => {
                (last.old.end, last.new.end) = (hunk.old.end, hunk.new.end);
            }
            _ => joined.push(hunk),
        }
    }
    joined
}

fn is_island(between: &[&str], before: &Hunk, after: &Hunk) -> bool {
    let replaces = |hunk: &Hunk| !hunk.old.is_empty() && !hunk.new.is_empty();
    (replaces(before) || replaces(after)) && between.iter().all(|token| token.trim().is_empty())
}

/// A paragraph with the places at which its tokens begin.
struct Tokens<'a> {
    whole: &'a str,
    list: Vec<&'a str>,
    begins: Vec<usize>,
}

impl<'a> Tokens<'a> {
    fn of(whole: &'a str) -> Self {
        let list = words::tokens(whole);
        let mut begins = Vec::with_capacity(list.len() + 1);
        begins.push(0);
        begins.extend(list.iter().scan(0, |at, token| {
            *at += token.len();
            Some(*at)
        }));
        Self { whole, list, begins }
    }

    fn text(&self, range: std::ops::Range<usize>) -> &'a str {
        &self.whole[self.begins[range.start]..self.begins[range.end]]
    }
}
