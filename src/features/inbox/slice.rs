//! Which of somebody's notices are meant. What waits for its owner and is not yet marked is one part, whatever merely
//! tells the other: the first stands on top and is never marked along with everything.

use super::group::Tally;
use super::matter::Matter;
use super::words::WordsOf;

/// The parts an inbox has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What waits for its owner.
    Waiting,
    /// Everything else.
    Telling,
    /// Everything else that is unread.
    Unread,
}

/// A part of an inbox, perhaps of one matter or one place alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice {
    /// Which part.
    pub part: Part,
    /// What it is about; all where nothing is said.
    pub matter: Option<Matter>,
    /// Where it leads, without the language; everywhere where nothing is said.
    pub path: Option<String>,
    /// The kinds that wait for their owner.
    pub awaiting: Vec<String>,
}

impl Slice {
    /// A whole part.
    pub fn of(part: Part, awaiting: &[String]) -> Self {
        Self { part, matter: None, path: None, awaiting: awaiting.to_vec() }
    }

    /// The same of one matter, or of all.
    #[must_use]
    pub fn about(self, matter: Option<Matter>) -> Self {
        Self { matter, ..self }
    }

    /// The same of one place, or of all.
    #[must_use]
    pub fn leading_to(self, path: Option<String>) -> Self {
        Self { path, ..self }
    }
}

/// The kinds among these that wait for their owner.
pub fn awaiting(tallies: &[Tally], words: WordsOf) -> Vec<String> {
    let waits = |it: &&Tally| words.awaits(&it.kind);
    tallies.iter().filter(waits).map(|it| it.kind.clone()).collect()
}
