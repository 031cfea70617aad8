//! What is wrong with a table: as a whole, so that it cannot be read at all, or in one of its cells.

use crate::platform::csv::Unreadable;

/// Why a file cannot be read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    /// It is no table.
    Table(Unreadable),
    /// More bytes than a file may have.
    TooLarge,
}

impl Unread {
    /// The catalogue key of the sentence; `{ $count }` in it is the line.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Table(Unreadable::Empty) => "imports-fault-empty",
            Self::Table(Unreadable::TooManyRows) => "imports-fault-rows",
            Self::Table(Unreadable::TooManyColumns(_)) => "imports-fault-columns",
            Self::Table(Unreadable::TooLong(_)) => "imports-fault-long",
            Self::Table(Unreadable::OpenQuote(_)) => "imports-fault-quote",
            Self::Table(Unreadable::Encoding) => "imports-fault-encoding",
            Self::Table(Unreadable::Nul) => "imports-fault-nul",
            Self::TooLarge => "imports-fault-too-large",
        }
    }

    /// The line, where there is one.
    pub(super) const fn line(self) -> usize {
        match self {
            Self::Table(Unreadable::TooManyColumns(line) | Unreadable::TooLong(line) | Unreadable::OpenQuote(line)) => {
                line
            }
            _ => 0,
        }
    }
}

impl From<Unreadable> for Unread {
    fn from(why: Unreadable) -> Self {
        Self::Table(why)
    }
}

/// What is wrong in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CellFault {
    /// The line of the table, from 1.
    pub(super) line: usize,
    /// The name of the column; its number where it has none.
    pub(super) column: String,
    /// What stands in the cell.
    pub(super) cell: String,
    /// The catalogue key of a word for it.
    pub(super) key: &'static str,
}
