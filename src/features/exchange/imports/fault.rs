//! Why a file cannot be read at all. Nothing of it is kept then.

use crate::platform::csv::Unreadable;

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is no table.
    Table(Unreadable),
    /// More bytes than a file may have.
    TooLarge,
    /// It begins like a list and is none; the line.
    List(usize),
    /// It names what messages of this kind do not have, or one thing twice.
    Unknown(Vec<String>),
    /// It names what is never sent to another state.
    NeverSent(Vec<String>),
}

impl Fault {
    /// The catalogue key of the sentence; `{ $count }` in it is the line.
    pub(super) const fn key(&self) -> &'static str {
        match self {
            Self::Table(Unreadable::Empty) => "imports-fault-empty",
            Self::Table(Unreadable::TooManyRows) => "imports-fault-rows",
            Self::Table(Unreadable::TooManyColumns(_)) => "imports-fault-columns",
            Self::Table(Unreadable::TooLong(_)) => "imports-fault-long",
            Self::Table(Unreadable::OpenQuote(_)) => "imports-fault-quote",
            Self::Table(Unreadable::Encoding) => "imports-fault-encoding",
            Self::Table(Unreadable::Nul) => "imports-fault-nul",
            Self::TooLarge => "imports-fault-too-large",
            Self::List(_) => "exchange-imports-fault-list",
            Self::Unknown(_) => "exchange-imports-fault-unknown",
            Self::NeverSent(_) => "exchange-imports-fault-never-sent",
        }
    }

    /// The line, where there is one.
    pub(super) const fn line(&self) -> usize {
        match self {
            Self::Table(Unreadable::TooManyColumns(line) | Unreadable::TooLong(line) | Unreadable::OpenQuote(line))
            | Self::List(line) => *line,
            _ => 0,
        }
    }

    /// What it names, where that is what is wrong.
    pub(super) fn names(&self) -> &[String] {
        match self {
            Self::Unknown(names) | Self::NeverSent(names) => names,
            _ => &[],
        }
    }

    /// Of names that nobody knows, those that are never sent are told first.
    pub(super) fn of_names(unknown: Vec<String>, never_sent: Vec<String>) -> Option<Self> {
        if !never_sent.is_empty() {
            return Some(Self::NeverSent(never_sent));
        }
        (!unknown.is_empty()).then_some(Self::Unknown(unknown))
    }
}

impl From<Unreadable> for Fault {
    fn from(why: Unreadable) -> Self {
        Self::Table(why)
    }
}
