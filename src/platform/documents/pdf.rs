//! The people whom a PDF names (ISO 32000-2, 14.3): in its information, in packets of XMP, as authors of remarks, and in
//! what cameras wrote into its pictures.
//! Nothing is drawn or run. Objects are read wherever they stand, those that a later saving put aside as well: they are
//! still in the file.

mod blanking;
mod dictionary;
mod lexer;
mod packing;
mod photos;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::docx::traces_of_packet;
use super::traces::{Closed, Found, TraceKind};
pub(super) use blanking::blanked;
use dictionary::{Dictionary, Naming, Text, Value};
use lexer::{Lexer, Token};

/// Bytes that all packed parts may have unpacked, and dictionaries inside each other.
const MOST_UNPACKED: u64 = 64 * 1024 * 1024;
const DEEPEST: usize = 100;

/// Names that stand only where something runs or is carried along: scripts (12.6.4.17), programs that are started
/// (12.6.4.6), other files (7.11.4), players (13.7) and forms with scripts of their own (12.7.8).
const ACTIVE: [&[u8]; 7] = [b"JavaScript", b"JS", b"Launch", b"EmbeddedFile", b"EmbeddedFiles", b"RichMedia", b"XFA"];

/// Adds the people whom a PDF names, and whether anything in it runs.
pub(super) fn traces(bytes: &[u8], found: &mut Found) -> Result<(), Closed> {
    let reader = Reader::through(bytes, found);
    if reader.is_closed { Err(Closed) } else { Ok(()) }
}

struct Reader<'a> {
    found: &'a mut Found,
    /// Bytes that may still be unpacked.
    room: u64,
    /// Names that are objects of their own, and the strings that are objects.
    references: HashMap<u64, TraceKind>,
    strings: Vec<(u64, Text)>,
    /// Where names stand in the bytes that are being read.
    namings: Vec<Naming>,
    packed: Vec<Packed>,
    /// Whether some part of it cannot be looked into.
    is_closed: bool,
    /// Whether it is encrypted, or hostile: nothing in it may be touched.
    is_locked: bool,
}

/// A packed part that names somebody.
struct Packed {
    /// Where it stands in the file.
    range: Range<usize>,
    plain: Vec<u8>,
    /// Where names stand in what was unpacked.
    namings: Vec<Naming>,
}

impl<'a> Reader<'a> {
    /// Reads a file to its end, and says where it could not be looked into.
    fn through(bytes: &[u8], found: &'a mut Found) -> Self {
        let mut reader = Reader {
            found,
            room: MOST_UNPACKED,
            references: HashMap::new(),
            strings: Vec::new(),
            namings: Vec::new(),
            packed: Vec::new(),
            is_closed: false,
            is_locked: false,
        };
        reader.read(bytes, true);
        reader.follow();
        reader
    }

    /// Notes the names that are objects of their own, in every state of the file.
    fn follow(&mut self) {
        let mut missed = std::mem::take(&mut self.references);
        let known = missed.clone();
        for (number, text) in std::mem::take(&mut self.strings) {
            if let Some(kind) = known.get(&number) {
                missed.remove(&number);
                self.note_text(*kind, &text);
            }
        }
        self.is_closed |= missed.values().any(|kind| *kind != TraceKind::Program);
    }

    /// Reads objects one after another; `is_file` where streams stand between them.
    fn read(&mut self, bytes: &[u8], is_file: bool) {
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
                Token::Open if open.len() >= DEEPEST => self.close(),
                Token::Open => {
                    if let Some(outer) = open.last_mut() {
                        outer.take(Token::Open, None);
                    }
                    open.push(Dictionary::default());
                }
                Token::Close => {
                    last = open.pop().unwrap_or_default();
                    self.note(&last);
                    // How a stream is packed stands in a dictionary inside the stream's own.
                    if let Some(outer) = open.last_mut() {
                        outer.is_predicted |= last.is_predicted;
                    }
                }
                Token::Word(b"stream") if is_file && open.is_empty() => {
                    let range = lexer.stream();
                    self.unpack(&std::mem::take(&mut last), bytes, range);
                }
                Token::Word(b"obj") => {
                    // Whatever was left open before it: an object stands in nothing.
                    open.clear();
                    object = Some(numbers[0]);
                }
                token => match (open.last_mut(), token) {
                    (Some(dictionary), token) => dictionary.take(token, lexer.inside()),
                    (None, Token::Number(number)) => numbers = [numbers[1], number],
                    (None, Token::Text { bytes, is_hexadecimal }) => {
                        if let Some(number) = object.take() {
                            let words = lexer::words(&bytes);
                            self.strings.push((number, Text { words, range: lexer.inside(), is_hexadecimal }));
                        }
                    }
                    _ => {}
                },
            }
        }
    }

    /// Notes that what runs may stand where nobody can look; what comes after it is looked at all the same.
    fn close(&mut self) {
        self.found.note_closed();
        self.is_closed = true;
    }

    fn note(&mut self, dictionary: &Dictionary<'_>) {
        if dictionary.is_locked {
            self.is_locked = true;
            self.close();
        }
        for (kind, value) in dictionary.names() {
            match value {
                Value::Text(text) => self.note_text(kind, text),
                Value::Object(number) => drop(self.references.insert(*number, kind)),
            }
        }
    }

    fn note_text(&mut self, kind: TraceKind, text: &Text) {
        self.found.add(kind, &text.words);
        self.namings.extend(text.naming(kind));
    }

    /// Reads a stream, where it is one that names people: other objects, or a packet of XMP.
    fn unpack(&mut self, dictionary: &Dictionary<'_>, file: &[u8], range: Range<usize>) {
        if let [filter] = dictionary.filters.as_slice()
            && matches!(filter.as_ref(), b"DCTDecode" | b"DCT")
        {
            self.note_photo(&file[range.clone()], range.start);
        }
        let is_packet = dictionary.kind.as_ref() == b"Metadata";
        // Readers find objects by where they begin, whatever the stream says of itself.
        let holds_objects = dictionary.is_packed || dictionary.kind.as_ref() == b"ObjStm";
        if !is_packet && !holds_objects {
            return;
        }
        let outer = std::mem::take(&mut self.namings);
        let (plain, length) = match dictionary.filters.as_slice() {
            [] => (Cow::Borrowed(&file[range.clone()]), None),
            [filter] if matches!(filter.as_ref(), b"FlateDecode" | b"Fl") && !dictionary.is_predicted => {
                let it = packing::unpacked(&file[range.clone()], self.room);
                (Cow::Owned(it.plain), it.length)
            }
            _ => {
                self.namings = outer;
                return if holds_objects { self.close() } else { self.is_closed = true };
            }
        };
        let Some(room) = self.room.checked_sub(plain.len() as u64) else {
            self.namings = outer;
            return self.close();
        };
        self.room = room;
        if holds_objects {
            self.read(&plain, false);
        } else {
            self.read_packet(&plain);
        }
        let inner = std::mem::replace(&mut self.namings, outer);
        match (plain, length) {
            (Cow::Borrowed(_), _) => self.namings.extend(inner.into_iter().map(|it| it.shifted(range.start))),
            (Cow::Owned(plain), Some(length)) if !inner.is_empty() => {
                let range = range.start..range.start + length;
                self.packed.push(Packed { range, plain, namings: inner });
            }
            // Broken off, or damaged: read as far as it goes, and left.
            (_, None) if holds_objects => self.close(),
            _ => {}
        }
    }

    fn note_photo(&mut self, bytes: &[u8], from: usize) {
        let naming = |range| Naming { kind: TraceKind::Photo, range, is_hexadecimal: false }.shifted(from);
        let before = self.namings.len();
        self.namings.extend(photos::particulars(bytes).into_iter().map(naming));
        if self.namings.len() > before {
            self.found.note_photo();
        }
    }

    fn read_packet(&mut self, bytes: &[u8]) {
        const AROUND: [char; 2] = ['\0', '\u{feff}'];
        let text = String::from_utf8_lossy(bytes);
        let from = text.len() - text.trim_start_matches(AROUND).len();
        match traces_of_packet(text.trim_matches(AROUND), self.found) {
            // In other letters than UTF-8 the places are not those of the bytes.
            Ok(places) if matches!(text, Cow::Borrowed(_)) => {
                let naming = |(kind, range)| Naming { kind, range, is_hexadecimal: false }.shifted(from);
                self.namings.extend(places.into_iter().map(naming));
            }
            Ok(_) => {}
            Err(Closed) => self.is_closed = true,
        }
    }
}
