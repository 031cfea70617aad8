//! The people whom a PDF names (ISO 32000-2, 14.3): in its information, in packets of XMP, and as authors of remarks.
//! Nothing is drawn or run. Objects are read wherever they stand, those that a later saving put aside as well: they are
//! still in the file.

mod lexer;

use std::borrow::Cow;
use std::collections::HashMap;

use flate2::{Decompress, FlushDecompress, Status};

use super::docx::traces_of_packet;
use super::traces::{Closed, Found, TraceKind};
use lexer::{Lexer, Token};

/// Bytes that all packed parts may have unpacked, and dictionaries inside each other.
const MOST_UNPACKED: u64 = 64 * 1024 * 1024;
const DEEPEST: usize = 100;
/// Bytes that are unpacked in one go.
const AT_ONCE: usize = 64 * 1024;
/// Kinds of remarks (12.5.6); in other annotations `/T` is no name.
const REMARKS: [&[u8]; 14] = [
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
];

/// Names that stand only where something runs or is carried along: scripts (12.6.4.17), programs that are started
/// (12.6.4.6), other files (7.11.4), players (13.7) and forms with scripts of their own (12.7.8).
const ACTIVE: [&[u8]; 7] = [b"JavaScript", b"JS", b"Launch", b"EmbeddedFile", b"EmbeddedFiles", b"RichMedia", b"XFA"];

/// Adds the people whom a PDF names, and whether anything in it runs.
pub(super) fn traces(bytes: &[u8], found: &mut Found) -> Result<(), Closed> {
    let (references, strings) = (Vec::new(), HashMap::new());
    let mut reader = Reader { found, room: MOST_UNPACKED, references, strings, outcome: Ok(()) };
    reader.read(bytes, true);
    // A name may be an object of its own.
    for (kind, number) in reader.references {
        let words = reader.strings.get(&number).ok_or(Closed)?;
        reader.found.add(kind, words);
    }
    reader.outcome
}

struct Reader<'a> {
    found: &'a mut Found,
    /// Bytes that may still be unpacked.
    room: u64,
    references: Vec<(TraceKind, u64)>,
    strings: HashMap<u64, String>,
    /// Whether everything could be looked into.
    outcome: Result<(), Closed>,
}

/// The key of a name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    Author,
    /// Of a remark, its author.
    Title,
}

/// What counts of a dictionary.
#[derive(Default)]
struct Dictionary<'a> {
    key: Cow<'a, [u8]>,
    /// Lists that are open in the value of the key.
    lists: usize,
    kind: Cow<'a, [u8]>,
    subtype: Cow<'a, [u8]>,
    filters: Vec<Cow<'a, [u8]>>,
    /// Whether it tells where the first of packed objects begins (7.5.7), and whether they are changed before packing.
    is_packed: bool,
    is_predicted: bool,
    /// Names of people by their key, in the text or as the number of an object.
    names: Vec<(Named, Result<String, u64>)>,
    is_locked: bool,
}

impl<'a> Dictionary<'a> {
    /// Takes the next token: a key, its value, or a part of the list that is its value.
    fn take(&mut self, token: Token<'a>) {
        match token {
            Token::List(true) => self.lists += 1,
            Token::List(false) => self.lists = self.lists.saturating_sub(1),
            Token::Name(name) if self.key.is_empty() => {
                self.key = name;
                return;
            }
            value => self.take_value(value),
        }
        if self.lists == 0 {
            self.key = Cow::default();
        }
    }

    fn take_value(&mut self, value: Token<'a>) {
        match (self.key.as_ref(), value) {
            (b"Type", Token::Name(name)) => self.kind = name,
            (b"Subtype", Token::Name(name)) => self.subtype = name,
            (b"Filter", Token::Name(name)) => self.filters.push(name),
            // By the number of an object that may stand anywhere.
            (b"Filter", Token::Number(_)) => self.filters.push(Cow::default()),
            (b"First", Token::Number(_)) => self.is_packed = true,
            (b"DecodeParms" | b"DP", Token::Open | Token::Number(_)) => self.is_predicted = true,
            (b"Author", Token::Text(text)) => self.names.push((Named::Author, Ok(lexer::words(&text)))),
            (b"Author", Token::Number(number)) => self.names.push((Named::Author, Err(number))),
            (b"T", Token::Text(text)) => self.names.push((Named::Title, Ok(lexer::words(&text)))),
            (b"Encrypt", _) => self.is_locked = true,
            _ => {}
        }
    }
}

impl Reader<'_> {
    /// Reads objects one after another; `is_file` where streams stand between them.
    fn read(&mut self, bytes: &[u8], is_file: bool) {
        let mut lexer = Lexer::new(bytes);
        let mut open: Vec<Dictionary<'_>> = Vec::new();
        let mut last = Dictionary::default();
        let mut numbers = [0_u64; 2];
        let mut object = None;
        while let Some(token) = lexer.next() {
            if let Token::Name(name) = &token
                && ACTIVE.contains(&name.as_ref())
            {
                self.found.note_active();
            }
            match token {
                Token::Open if open.len() >= DEEPEST => self.close(),
                Token::Open => {
                    if let Some(outer) = open.last_mut() {
                        outer.take(Token::Open);
                    }
                    open.push(Dictionary::default());
                }
                Token::Close => {
                    last = open.pop().unwrap_or_default();
                    self.note(&last);
                }
                Token::Word(b"stream") if is_file && open.is_empty() => {
                    let packed = lexer.stream();
                    self.unpack(&std::mem::take(&mut last), packed);
                }
                Token::Word(b"obj") if is_file => {
                    // Whatever was left open before it: an object stands in nothing.
                    open.clear();
                    object = Some(numbers[0]);
                }
                token => match (open.last_mut(), token) {
                    (Some(dictionary), token) => dictionary.take(token),
                    (None, Token::Number(number)) => numbers = [numbers[1], number],
                    (None, Token::Text(text)) => {
                        if let Some(number) = object {
                            self.strings.insert(number, lexer::words(&text));
                        }
                    }
                    _ => {}
                },
            }
        }
    }

    /// Notes that something cannot be looked into; what comes after it is looked at all the same.
    fn close(&mut self) {
        self.found.note_closed();
        self.outcome = Err(Closed);
    }

    fn note(&mut self, dictionary: &Dictionary<'_>) {
        if dictionary.is_locked {
            self.close();
        }
        let is_remark = REMARKS.contains(&dictionary.subtype.as_ref());
        for (key, name) in &dictionary.names {
            match (*key, name) {
                (Named::Author, Ok(words)) => self.found.add(TraceKind::Author, words),
                (Named::Author, Err(number)) => self.references.push((TraceKind::Author, *number)),
                (Named::Title, Ok(words)) if is_remark => self.found.add(TraceKind::Commenter, words),
                (Named::Title, _) => {}
            }
        }
    }

    /// Reads a stream, where it is one that names people: other objects, or a packet of XMP.
    fn unpack(&mut self, dictionary: &Dictionary<'_>, packed: &[u8]) {
        let is_packet = dictionary.kind.as_ref() == b"Metadata";
        // Readers find objects by where they begin, whatever the stream says of itself.
        let is_packed = dictionary.is_packed || dictionary.kind.as_ref() == b"ObjStm";
        if !is_packet && !is_packed {
            return;
        }
        let (bytes, is_whole) = self.unpacked(dictionary, packed);
        let Some(room) = self.room.checked_sub(bytes.len() as u64) else { return self.close() };
        self.room = room;
        if is_packed {
            if !is_whole || dictionary.is_predicted {
                self.close();
            }
            self.read(&bytes, false);
        } else {
            let text = String::from_utf8_lossy(&bytes);
            let heard = traces_of_packet(text.trim_matches(['\0', '\u{feff}']), self.found);
            if !is_whole || heard.is_err() {
                self.outcome = Err(Closed);
            }
        }
    }

    /// The bytes of a stream as far as they can be read, and whether that is all of them.
    fn unpacked(&self, dictionary: &Dictionary<'_>, packed: &[u8]) -> (Vec<u8>, bool) {
        let filters: Vec<&[u8]> = dictionary.filters.iter().map(AsRef::as_ref).collect();
        match filters.as_slice() {
            [] => (packed.to_vec(), true),
            [b"FlateDecode" | b"Fl"] => inflated(packed, self.room),
            _ => (Vec::new(), false),
        }
    }
}

/// What a stream holds, until it is more than `most`, and whether its end was seen. What spoils a stream comes after what
/// could be read.
fn inflated(packed: &[u8], most: u64) -> (Vec<u8>, bool) {
    let (mut inflater, mut bytes) = (Decompress::new(true), Vec::new());
    while bytes.len() as u64 <= most {
        bytes.reserve(AT_ONCE);
        let before = (inflater.total_in(), bytes.len());
        let rest = usize::try_from(before.0).ok().and_then(|read| packed.get(read..)).unwrap_or_default();
        match inflater.decompress_vec(rest, &mut bytes, FlushDecompress::None) {
            Ok(Status::StreamEnd) => return (bytes, true),
            Ok(Status::Ok | Status::BufError) if before != (inflater.total_in(), bytes.len()) => {}
            Ok(_) | Err(_) => return (bytes, false),
        }
    }
    (bytes, false)
}
