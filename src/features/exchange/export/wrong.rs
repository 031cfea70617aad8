//! What can be wrong with a folder, in the words of the terminal.

use std::fmt;

use super::{MANIFEST, SUMS};
use crate::features::exchange::receipts::Fault;

/// Something that is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// It is not there, or cannot be read.
    Unreadable(String),
    /// It is no list of hashes as it is written here.
    Sums,
    /// It is listed with its hash, and not there.
    Missing,
    /// Every folder has it, and it is not there.
    Lacking,
    /// It is there, and no hash is listed.
    Unlisted,
    /// It does not hash to what is listed.
    Changed,
    /// It is no message as it is written here.
    NoMessage,
    /// Salt and content do not give its commitment.
    Commitment,
    /// A receipt says something else of its content.
    OtherContent(String),
    /// A receipt names other organisations.
    OtherEnds(String),
    /// No receipt speaks of it, and one was given for every message of its kind.
    Unreceipted,
    /// Another file here says that it is the same message.
    Twice(String),
    /// It belongs to another case than the others.
    OtherCase,
    /// A file its message names is not there.
    NoFile(String),
    /// No message names it.
    Unnamed,
    /// What every case begins with is not there: a message that was sent, and the receipt that says so.
    NoBeginning,
    /// The message a receipt is about is not there.
    NoSuchMessage,
    /// The receipt names other files than its message.
    OtherFiles,
    /// Something is wrong with a receipt, or with what signs the list.
    Receipt(Fault),
    /// It does not follow the receipt ahead of it.
    Chain,
    /// It holds no key, or something that is none.
    NoKeys,
    /// It holds a key that is none of those that are trusted.
    StrangeKey,
    /// It is no list of a folder as it is written and signed here.
    NoManifest,
    /// The signed list names it, and it is not there.
    LeftOut,
    /// It is there, and the signed list does not name it.
    Added,
    /// It does not hash to what the signed list says.
    OtherHash,
    /// The signed list says that there were so many receipts, and so many are here.
    OtherCount(usize, usize),
    /// The signed list names another receipt as the last.
    OtherLast,
    /// The signed list is of another log than a receipt.
    OtherLog(String),
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(why) => f.write_str(why),
            Self::Sums => f.write_str("it is no list of hashes as the portal writes it"),
            Self::Missing => write!(f, "{SUMS} lists it, and it is not there"),
            Self::Lacking => f.write_str("every folder has it, and it is not there"),
            Self::Unlisted => write!(f, "{SUMS} does not list it"),
            Self::Changed => write!(f, "it does not hash to what {SUMS} lists"),
            Self::NoMessage => f.write_str("it is no message as the portal writes it"),
            Self::Commitment => f.write_str("its salt and its content do not give its commitment"),
            Self::OtherContent(receipt) => write!(f, "{receipt} was given for another content"),
            Self::OtherEnds(receipt) => write!(f, "{receipt} names other organisations"),
            Self::Unreceipted => f.write_str("no receipt speaks of it"),
            Self::Twice(other) => write!(f, "{other} says that it is the same message"),
            Self::OtherCase => f.write_str("it belongs to another case"),
            Self::NoFile(file) => write!(f, "no file here is its attachment {file:?}"),
            Self::Unnamed => f.write_str("no message names it"),
            Self::NoBeginning => f.write_str("no message here is receipted as sent"),
            Self::NoSuchMessage => f.write_str("the message it is about is not here"),
            Self::OtherFiles => f.write_str("it names other attachments than its message"),
            Self::Receipt(fault) => fault.fmt(f),
            Self::Chain => f.write_str("it does not follow the receipt ahead of it"),
            Self::NoKeys => f.write_str("it holds no keys"),
            Self::StrangeKey => f.write_str("it holds a key that is none of those you trust"),
            Self::NoManifest => f.write_str("it is no list as the portal writes and signs it"),
            Self::LeftOut => write!(f, "{MANIFEST} names it, and it is not there"),
            Self::Added => write!(f, "{MANIFEST} does not name it"),
            Self::OtherHash => write!(f, "it does not hash to what {MANIFEST} says"),
            Self::OtherCount(said, there) => write!(f, "it says that there were {said} receipts, and {there} are here"),
            Self::OtherLast => f.write_str("it names another receipt as the last"),
            Self::OtherLog(receipt) => write!(f, "it is signed for another log than {receipt}"),
        }
    }
}
