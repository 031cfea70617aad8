//! The people whom a PDF names (ISO 32000-2, 14.3): in its information, in packets of XMP, and as authors of remarks.
//! Nothing is drawn or run. Objects are read wherever they stand, those that a later saving put aside as well: they are
//! still in the file.

mod lexer;

use std::collections::HashMap;
use std::io::Read as _;

use flate2::read::ZlibDecoder;

use super::docx::traces_of_packet;
use super::traces::{Closed, Found, TraceKind};
use lexer::{Lexer, Token};

/// Bytes that all packed parts may have unpacked, and dictionaries inside each other.
const MOST_UNPACKED: u64 = 64 * 1024 * 1024;
const DEEPEST: usize = 100;
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
    let mut reader = Reader { found, room: MOST_UNPACKED, references: Vec::new(), strings: HashMap::new() };
    reader.read(bytes, true)?;
    // A name may be an object of its own.
    for (kind, number) in reader.references {
        let words = reader.strings.get(&number).ok_or(Closed)?;
        reader.found.add(kind, words);
    }
    Ok(())
}

struct Reader<'a> {
    found: &'a mut Found,
    /// Bytes that may still be unpacked.
    room: u64,
    references: Vec<(TraceKind, u64)>,
    strings: HashMap<u64, String>,
}

/// What counts of a dictionary.
#[derive(Default)]
struct Dictionary<'a> {
    key: &'a [u8],
    /// Lists that are open in the value of the key.
    lists: usize,
    kind: &'a [u8],
    subtype: &'a [u8],
    filters: Vec<&'a [u8]>,
    /// Names of people by their key, in the text or as the number of an object.
    names: Vec<(&'a [u8], Result<String, u64>)>,
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
            self.key = &[];
        }
    }

    fn take_value(&mut self, value: Token<'a>) {
        match (self.key, value) {
            (b"Type", Token::Name(name)) => self.kind = name,
            (b"Subtype", Token::Name(name)) => self.subtype = name,
            (b"Filter", Token::Name(name)) => self.filters.push(name),
            (key @ (b"Author" | b"T"), Token::Text(text)) => self.names.push((key, Ok(lexer::words(&text)))),
            (key @ b"Author", Token::Number(number)) => self.names.push((key, Err(number))),
            (b"Encrypt", _) => self.is_locked = true,
            _ => {}
        }
    }
}

impl Reader<'_> {
    /// Reads objects one after another; `is_file` where streams stand between them.
    fn read(&mut self, bytes: &[u8], is_file: bool) -> Result<(), Closed> {
        let mut lexer = Lexer::new(bytes);
        let mut open: Vec<Dictionary<'_>> = Vec::new();
        let mut last = Dictionary::default();
        let mut numbers = [0_u64; 2];
        let mut object = None;
        while let Some(token) = lexer.next() {
            if let Token::Name(name) = &token
                && ACTIVE.contains(&lexer::unescaped(name).as_ref())
            {
                self.found.note_active();
            }
            match token {
                Token::Open if open.len() >= DEEPEST => return Err(Closed),
                Token::Open => {
                    if let Some(outer) = open.last_mut() {
                        outer.take(Token::Open);
                    }
                    open.push(Dictionary::default());
                }
                Token::Close => {
                    last = open.pop().unwrap_or_default();
                    self.note(&last)?;
                }
                Token::Word(b"stream") if is_file && open.is_empty() => {
                    let packed = lexer.stream();
                    self.unpack(&std::mem::take(&mut last), packed)?;
                }
                Token::Word(b"obj") => object = Some(numbers[0]),
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
        Ok(())
    }

    fn note(&mut self, dictionary: &Dictionary<'_>) -> Result<(), Closed> {
        if dictionary.is_locked {
            return Err(Closed);
        }
        let is_remark = REMARKS.contains(&dictionary.subtype);
        for (key, name) in &dictionary.names {
            match (*key, name) {
                (b"Author", Ok(words)) => self.found.add(TraceKind::Author, words),
                (b"Author", Err(number)) => self.references.push((TraceKind::Author, *number)),
                (_, Ok(words)) if is_remark => self.found.add(TraceKind::Commenter, words),
                _ => {}
            }
        }
        Ok(())
    }

    /// Reads a stream, where it is one that names people: other objects, or a packet of XMP.
    fn unpack(&mut self, dictionary: &Dictionary<'_>, packed: &[u8]) -> Result<(), Closed> {
        let is_packet = dictionary.kind == b"Metadata";
        if !is_packet && dictionary.kind != b"ObjStm" {
            return Ok(());
        }
        let bytes = match dictionary.filters.as_slice() {
            [] => packed.to_vec(),
            [b"FlateDecode" | b"Fl"] => {
                let mut bytes = Vec::new();
                // What is behind the end of a stream, or spoils it, comes after what could be read.
                let _ = ZlibDecoder::new(packed).take(self.room + 1).read_to_end(&mut bytes);
                bytes
            }
            _ => return Err(Closed),
        };
        self.room = self.room.checked_sub(bytes.len() as u64).ok_or(Closed)?;
        if is_packet {
            let text = String::from_utf8_lossy(&bytes);
            traces_of_packet(text.trim_matches(['\0', '\u{feff}']), self.found)
        } else {
            self.read(&bytes, false)
        }
    }
}
