//! What counts of a dictionary of a PDF (ISO 32000-2, 7.3.7): what it is, how its stream is packed, whom it names.

use std::borrow::Cow;
use std::ops::Range;

use super::super::traces::TraceKind;
use super::lexer::{self, Token};

/// Kinds of remarks (12.5.6); in other annotations `/T` is no name.
const REMARKS: [&[u8]; 15] = [
    b"Text",
    b"FreeText",
    b"Line",
    b"Square",
    b"Circle",
    b"Polygon",
    b"PolyLine",
    b"Highlight",
    b"Underline",
    b"Squiggly",
    b"StrikeOut",
    b"Caret",
    b"Stamp",
    b"Ink",
    b"Redact",
];

/// Names in one dictionary, far more than anybody writes; one with more of them is not read.
const MOST: usize = 1000;

/// Where a name stands among the bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Naming {
    /// What is named.
    pub(super) kind: TraceKind,
    /// The bytes, without the brackets around them.
    pub(super) range: Range<usize>,
    /// Whether they are hexadecimal digits.
    pub(super) is_hexadecimal: bool,
}

impl Naming {
    /// The same name where the bytes stand behind so many others.
    pub(super) fn shifted(self, by: usize) -> Self {
        Self { range: self.range.start + by..self.range.end + by, ..self }
    }
}

/// A string of the file.
#[derive(Debug, Clone)]
pub(super) struct Text {
    pub(super) words: String,
    /// Where it stands; `None` where it has no end.
    pub(super) range: Option<Range<usize>>,
    pub(super) is_hexadecimal: bool,
}

impl Text {
    /// The string as the name of something, where it says anything and has an end.
    pub(super) fn naming(&self, kind: TraceKind) -> Option<Naming> {
        let range = self.range.clone().filter(|_| !self.words.trim().is_empty())?;
        Some(Naming { kind, range, is_hexadecimal: self.is_hexadecimal })
    }
}

/// The value of a key that names: in the text, or as the number of an object.
pub(super) enum Value {
    Text(Text),
    Object(u64),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    Kind,
    Subtype,
    Filter,
    Predictor,
    Parameters,
    First,
    Lock,
    /// The name of a field, or of who made a remark.
    Title,
    Names(TraceKind),
    Other,
}

impl Key {
    fn of(name: &[u8]) -> Self {
        match lexer::unescaped(name).as_ref() {
            b"Type" => Self::Kind,
            b"Subtype" => Self::Subtype,
            b"Filter" => Self::Filter,
            b"Predictor" => Self::Predictor,
            b"DecodeParms" | b"DP" => Self::Parameters,
            b"First" => Self::First,
            b"Encrypt" => Self::Lock,
            b"T" => Self::Title,
            // Table 349, and what office programs add to it.
            b"Author" | b"Manager" => Self::Names(TraceKind::Author),
            b"LastModifiedBy" | b"LastSavedBy" | b"ModifiedBy" => Self::Names(TraceKind::Editor),
            b"Company" => Self::Names(TraceKind::Organisation),
            b"Creator" | b"Producer" => Self::Names(TraceKind::Program),
            _ => Self::Other,
        }
    }
}

/// What counts of a dictionary.
#[derive(Default)]
pub(super) struct Dictionary<'a> {
    key: Option<Key>,
    /// Lists that are open in the value of the key.
    lists: usize,
    pub(super) kind: Cow<'a, [u8]>,
    subtype: Cow<'a, [u8]>,
    pub(super) filters: Vec<Cow<'a, [u8]>>,
    names: Vec<(Key, Value)>,
    /// Whether the file is encrypted, or hostile.
    pub(super) is_locked: bool,
    /// Whether it tells where the first of packed objects begins (7.5.7).
    pub(super) is_packed: bool,
    /// Whether its stream is more than packed (7.4.4.4).
    pub(super) is_predicted: bool,
}

impl<'a> Dictionary<'a> {
    /// Takes the next token: a key, its value, or a part of the list that is its value.
    pub(super) fn take(&mut self, token: Token<'a>, range: Option<Range<usize>>) {
        match token {
            Token::List(true) => self.lists += 1,
            Token::List(false) => self.lists = self.lists.saturating_sub(1),
            Token::Name(name) if self.key.is_none() => {
                self.key = Some(Key::of(name));
                return;
            }
            value => self.take_value(value, range),
        }
        if self.lists == 0 {
            self.key = None;
        }
    }

    fn take_value(&mut self, value: Token<'a>, range: Option<Range<usize>>) {
        match (self.key, value) {
            (Some(Key::Kind), Token::Name(name)) => self.kind = lexer::unescaped(name),
            (Some(Key::Subtype), Token::Name(name)) => self.subtype = lexer::unescaped(name),
            (Some(Key::Filter), Token::Name(name)) => self.filters.push(lexer::unescaped(name)),
            (Some(Key::Predictor), Token::Number(number)) => self.is_predicted = number > 1,
            (Some(Key::First), Token::Number(_)) => self.is_packed = true,
            // In an object that may stand anywhere.
            (Some(Key::Parameters), Token::Number(_)) => self.is_predicted = true,
            // By the number of an object that may stand anywhere.
            (Some(Key::Filter), Token::Number(_)) => self.filters.push(Cow::default()),
            (Some(Key::Lock), _) => self.is_locked = true,
            (Some(Key::Names(_) | Key::Title), _) if self.names.len() >= MOST => self.is_locked = true,
            (Some(key @ (Key::Names(_) | Key::Title)), Token::Text { bytes, is_hexadecimal }) => {
                let words = lexer::words(&bytes);
                self.names.push((key, Value::Text(Text { words, range, is_hexadecimal })));
            }
            (Some(key @ (Key::Names(_) | Key::Title)), Token::Number(number)) => {
                self.names.push((key, Value::Object(number)));
            }
            _ => {}
        }
    }

    /// What it names.
    pub(super) fn names(&self) -> impl Iterator<Item = (TraceKind, &Value)> {
        let is_remark = REMARKS.contains(&self.subtype.as_ref());
        self.names.iter().filter_map(move |(key, value)| match key {
            Key::Names(kind) => Some((*kind, value)),
            _ => is_remark.then_some((TraceKind::Commenter, value)),
        })
    }
}
