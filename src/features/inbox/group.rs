//! Notices that belong to one thing: those that lead to the same place.

use super::notice::{Notice, NoticeId};

/// What leads to one place, the newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The place, without the language.
    pub path: String,
    /// The newest of them.
    pub newest: NoticeId,
    /// How many there are.
    pub count: i64,
    /// How many of them are unread.
    pub unread: i64,
    /// The newest few; of one that stands alone those of the page.
    pub notices: Vec<Notice>,
    /// Whether it stands alone, and its notices follow page by page.
    pub is_alone: bool,
}

impl Group {
    /// Whether there are more than are at hand, which are found where it stands alone.
    pub fn is_longer(&self) -> bool {
        !self.is_alone && usize::try_from(self.count).unwrap_or(usize::MAX) > self.notices.len()
    }

    /// What came before the newest, as far as it is at hand.
    pub fn earlier(&self) -> &[Notice] {
        self.notices.get(1..).unwrap_or_default()
    }
}

/// How many notices of one kind somebody has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Which kind.
    pub kind: String,
    /// All of them.
    pub count: i64,
    /// Those that are unread.
    pub unread: i64,
}
