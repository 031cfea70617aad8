//! What changed between two versions of a text: by paragraph first, by word inside the paragraphs that changed.
//!
//! [`compare`] gives the rows in reading order; [`Comparison::one_column`] and [`Comparison::two_columns`] draw them,
//! and [`changed_paragraphs`] tells a translator which paragraphs of the source moved on. Markdown is compared as it
//! was typed. Nothing is lost: the old sides joined are the old text, the new sides joined the new one, byte for byte.
//!
//! The cost has a bound that depends on the size alone, so that the same two texts always compare the same: texts
//! beyond [`MOST_PARAGRAPHS`] or stretches beyond [`MOST_WORDS`] are compared more coarsely.

mod alignment;
mod anchors;
mod html;
mod hunks;
mod merge;
mod moves;
mod paragraphs;
mod spans;
#[cfg(test)]
mod tests;
mod words;

use alignment::Pair;
pub use alignment::{MOST_PARAGRAPHS, MOST_WORDS};
pub use merge::{Merge, merge};
pub use paragraphs::{Paragraph, paragraphs};
pub use spans::{Change, Span};

/// One row of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row<'a> {
    /// The same words on both sides; blank lines after it may differ.
    Kept {
        /// Where it stood.
        old: Paragraph<'a>,
        /// Where it stands.
        new: Paragraph<'a>,
    },
    /// Only in the new text.
    Added {
        /// Where it stands.
        new: Paragraph<'a>,
        /// The index it had in the old text, if it was moved here unchanged.
        from: Option<usize>,
    },
    /// Only in the old text.
    Removed {
        /// Where it stood.
        old: Paragraph<'a>,
        /// The index it has in the new text, if it was moved there unchanged.
        to: Option<usize>,
    },
    /// In both, with other words.
    Changed {
        /// Where it stood.
        old: Paragraph<'a>,
        /// Where it stands.
        new: Paragraph<'a>,
        /// The words of both, in reading order, what was removed before what took its place.
        spans: Vec<Span<'a>>,
    },
}

impl<'a> Row<'a> {
    /// The paragraph of the old text, if the row has one.
    pub fn before(&self) -> Option<Paragraph<'a>> {
        match self {
            Self::Kept { old, .. } | Self::Removed { old, .. } | Self::Changed { old, .. } => Some(*old),
            Self::Added { .. } => None,
        }
    }

    /// What became of the paragraph, for whoever translated it; nothing for one that is gone because it moved, since
    /// its row stands elsewhere.
    pub fn fate(&self) -> Option<Fate> {
        let (old, new) = (self.before().map(|it| it.index), self.after().map(|it| it.index));
        match self {
            Self::Kept { .. } => Some(Fate { old, new, is_changed: false }),
            Self::Added { from: Some(from), .. } => Some(Fate { old: Some(*from), new, is_changed: false }),
            Self::Removed { to: Some(_), .. } => None,
            _ => Some(Fate { old, new, is_changed: true }),
        }
    }

    /// The paragraph of the new text, if the row has one.
    pub fn after(&self) -> Option<Paragraph<'a>> {
        match self {
            Self::Kept { new, .. } | Self::Added { new, .. } | Self::Changed { new, .. } => Some(*new),
            Self::Removed { .. } => None,
        }
    }
}

/// Two versions of a text side by side, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison<'a> {
    /// The rows; their old sides joined are the old text, their new sides the new one.
    pub rows: Vec<Row<'a>>,
}

impl Comparison<'_> {
    /// Whether a reader would see no difference.
    pub fn is_same(&self) -> bool {
        self.rows.iter().all(|row| matches!(row, Row::Kept { .. }))
    }
}

/// Compares two versions of a title, a summary or a body.
///
/// Words are those of UAX #29; spaces and punctuation stand for themselves; a zero-width non-joiner or a hamza more or
/// less is another word. Paragraphs are what blank lines part.
pub fn compare<'a>(old: &'a str, new: &'a str) -> Comparison<'a> {
    let (old, new) = (paragraphs(old), paragraphs(new));
    let pairs = alignment::align(&old, &new);
    let mut rows: Vec<_> = pairs.into_iter().map(row).collect();
    moves::mark(&mut rows);
    Comparison { rows }
}

fn row(pair: Pair<'_>) -> Row<'_> {
    match pair {
        Pair::Both(old, new) if old.words() == new.words() => Row::Kept { old, new },
        Pair::Both(old, new) => Row::Changed { old, new, spans: spans::spans(old.words(), new.words()) },
        Pair::Old(old) => Row::Removed { old, to: None },
        Pair::New(new) => Row::Added { new, from: None },
    }
}

/// What became of one paragraph of a source between two revisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fate {
    /// Its index in the old revision, counted from 0; none if it is new.
    pub old: Option<usize>,
    /// Its index in the new revision, counted from 0; none if it is gone.
    pub new: Option<usize>,
    /// Whether a translation of the old paragraph has to be looked at again. A paragraph that only moved has not.
    pub is_changed: bool,
}

/// What became of each paragraph of a source, in the order of the new revision, those that are gone where they stood.
///
/// A translation made from the old revision has its paragraphs in the old order ([`paragraphs`] parts it the same
/// way), so the translation of the paragraph `fate.old` is its paragraph of that index, however many were inserted
/// before it since.
pub fn changed_paragraphs(old: &str, new: &str) -> Vec<Fate> {
    compare(old, new).rows.iter().filter_map(Row::fate).collect()
}
