//! What a receipt says, as the lines that are signed.

use data_encoding::BASE64;
use sha2::{Digest as _, Sha256};

use super::kind::ReceiptKind;
use crate::platform::crypto::Commitment;
use crate::platform::storage::FileHash;
use crate::vocabulary::ids::RawId;
use crate::vocabulary::timestamp::Timestamp;

/// The first line.
const FORM: &str = "sijil receipt v1";
/// How the line of a file begins.
const ATTACHMENT: &str = "attachment";
/// What stands where nothing does.
const NONE: &str = "-";
/// Letters of a line at most.
const LONGEST: usize = 200;

/// What a receipt says. No name of a person and no number of one: whoever acted is named by office and role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The log it stands in.
    pub origin: String,
    /// What is receipted.
    pub kind: ReceiptKind,
    /// The receipt.
    pub receipt: RawId,
    /// The message.
    pub message: RawId,
    /// The case it belongs to.
    pub case: RawId,
    /// The organisation it came from: `eco:TR:nvi`.
    pub from: String,
    /// The organisation it is for.
    pub to: String,
    /// Office and role of whoever acted; nothing where the portal did.
    pub by: Option<String>,
    /// When (UTC).
    pub at: Timestamp,
    /// What the portal commits to of the message's bytes.
    pub content: Commitment,
    /// What the files of the message hash to, in their order.
    pub attachments: Vec<FileHash>,
    /// The digest of the receipt before it in the same case ([`digest`]); nothing of the first.
    pub previous: Option<String>,
    /// The word for a reason or an outcome, where there is one.
    pub word: Option<String>,
}

impl Statement {
    /// The text that is signed: a name and a value in each line, in this order, and a line for each file.
    pub fn text(&self) -> String {
        let or_none = |value: &Option<String>| value.clone().unwrap_or_else(|| NONE.to_owned());
        let before = [
            ("log", self.origin.clone()),
            ("kind", self.kind.to_string()),
            ("receipt", self.receipt.as_str().to_owned()),
            ("message", self.message.as_str().to_owned()),
            ("case", self.case.as_str().to_owned()),
            ("from", self.from.clone()),
            ("to", self.to.clone()),
            ("by", or_none(&self.by)),
            ("at", self.at.to_rfc3339()),
            ("content", self.content.as_str().to_owned()),
        ];
        let files = self.attachments.iter().map(|hash| (ATTACHMENT, hash.to_base64()));
        let behind = [("previous", or_none(&self.previous)), ("word", or_none(&self.word))];
        let lines = before.into_iter().chain(files).chain(behind);
        let lines: Vec<String> = lines.map(|(name, value)| format!("{name} {value}")).collect();
        format!("{FORM}\n{}\n", lines.join("\n"))
    }

    /// Reads such a text: the same statement is written in one way only, so that a signature means one thing.
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines().peekable();
        if lines.next()? != FORM {
            return None;
        }
        let mut value = |name: &str| valued(lines.next()?, name);
        let unless_none = |value: &str| (value != NONE).then(|| value.to_owned());
        let mut it = Self {
            origin: value("log")?.to_owned(),
            kind: ReceiptKind::parse(value("kind")?)?,
            receipt: RawId::parse(value("receipt")?)?,
            message: RawId::parse(value("message")?)?,
            case: RawId::parse(value("case")?)?,
            from: value("from")?.to_owned(),
            to: value("to")?.to_owned(),
            by: unless_none(value("by")?),
            at: Timestamp::parse(value("at")?).ok()?,
            content: Commitment::parse(value("content")?)?,
            attachments: Vec::new(),
            previous: None,
            word: None,
        };
        while let Some(hash) = lines.peek().and_then(|line| valued(line, ATTACHMENT)) {
            it.attachments.push(FileHash::from_base64(hash)?);
            lines.next();
        }
        let mut value = |name: &str| valued(lines.next()?, name);
        it.previous = unless_none(value("previous")?);
        it.word = unless_none(value("word")?);
        // A digest has the form of a commitment: 256 bits.
        let is_digest = it.previous.as_deref().is_none_or(|digest| Commitment::parse(digest).is_some());
        (is_digest && it.text() == text).then_some(it)
    }
}

/// What a line says under its name.
fn valued<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    line.strip_prefix(name)?.strip_prefix(' ').filter(|it| is_line(it))
}

/// Visible letters of ASCII with single spaces between them: nothing that looks like something else, or turns round what
/// stands beside it.
fn is_line(value: &str) -> bool {
    let is_visible = value.bytes().all(|it| it == b' ' || it.is_ascii_graphic());
    let is_bare = !value.is_empty() && value.trim() == value && !value.contains("  ");
    is_visible && is_bare && value.len() <= LONGEST
}

/// The digest by which the next receipt of a case names this one: SHA-256 of its statement, in base64.
pub fn digest(statement: &Statement) -> String {
    BASE64.encode(&Sha256::digest(statement.text().as_bytes()))
}
