//! Why a file cannot be read at all.

use crate::platform::csv::Unreadable;

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// No file was chosen, or it holds nothing.
    Empty,
    /// More bytes than a file may have.
    TooLarge,
    /// More rows than a file may have.
    TooManyRows,
    /// A row of more columns than a table has; its line.
    TooManyColumns(usize),
    /// A cell longer than any text of ours; its line.
    TooLong(usize),
    /// A quotation that begins in this line and never ends.
    OpenQuote(usize),
    /// No column is called `title`.
    NoTitle,
    /// The bytes are no text in the encoding.
    Encoding,
    /// A null character, which no text holds.
    Nul,
    /// It begins like XML and is neither Atom nor RSS, or breaks off.
    Feed,
}

impl Fault {
    /// The catalogue key of the sentence; `{ $count }` in it is the line.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "imports-fault-empty",
            Self::TooLarge => "imports-fault-too-large",
            Self::TooManyRows => "imports-fault-rows",
            Self::TooManyColumns(_) => "imports-fault-columns",
            Self::TooLong(_) => "imports-fault-long",
            Self::OpenQuote(_) => "imports-fault-quote",
            Self::NoTitle => "imports-fault-title",
            Self::Encoding => "imports-fault-encoding",
            Self::Nul => "imports-fault-nul",
            Self::Feed => "imports-fault-feed",
        }
    }

    /// The line, where there is one.
    pub fn line(self) -> usize {
        match self {
            Self::TooManyColumns(line) | Self::TooLong(line) | Self::OpenQuote(line) => line,
            _ => 0,
        }
    }
}

impl From<Unreadable> for Fault {
    fn from(why: Unreadable) -> Self {
        match why {
            Unreadable::Empty => Self::Empty,
            Unreadable::TooManyRows => Self::TooManyRows,
            Unreadable::TooManyColumns(line) => Self::TooManyColumns(line),
            Unreadable::TooLong(line) => Self::TooLong(line),
            Unreadable::OpenQuote(line) => Self::OpenQuote(line),
            Unreadable::Encoding => Self::Encoding,
            Unreadable::Nul => Self::Nul,
        }
    }
}
