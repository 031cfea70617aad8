//! The words of a PDF (ISO 32000-2, 7.2 and 7.3), one after another.

use std::borrow::Cow;
use std::ops::Range;

/// A word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A dictionary begins.
    Open,
    /// And ends.
    Close,
    /// A list begins, or ends.
    List(bool),
    /// A name without its slash; one with escapes in it is none we look for.
    Name(&'a [u8]),
    /// A string, unescaped, and whether it stands there as hexadecimal digits.
    Text { bytes: Vec<u8>, is_hexadecimal: bool },
    /// A whole number.
    Number(u64),
    /// Anything else.
    Word(&'a [u8]),
}

/// Reads words.
pub(super) struct Lexer<'a> {
    bytes: &'a [u8],
    at: usize,
    inside: Option<Range<usize>>,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, inside: None }
    }

    /// Where the string that was read last stands, without its brackets; `None` where it has no end.
    pub(super) fn inside(&self) -> Option<Range<usize>> {
        self.inside.clone()
    }

    /// Where the stream that has just begun stands, as far as its end is marked.
    pub(super) fn stream(&mut self) -> Range<usize> {
        const END: &[u8] = b"endstream";
        let rest = &self.bytes[self.at..];
        let rest = rest.strip_prefix(b"\r\n").or(rest.strip_prefix(b"\n")).unwrap_or(rest);
        let start = self.bytes.len() - rest.len();
        let mut length = 0;
        // By the first letter first: a stream may have many megabytes.
        while let Some(next) = rest[length..].iter().position(|byte| *byte == END[0]) {
            length += next;
            if rest[length..].starts_with(END) {
                self.at = start + length + END.len();
                return start..start + length;
            }
            length += 1;
        }
        self.at = self.bytes.len();
        start..self.at
    }

    fn word(&mut self) -> &'a [u8] {
        let rest = &self.bytes[self.at..];
        let length = rest.iter().position(|byte| is_delimiter(*byte)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    /// A string in round brackets, which may stand inside each other (7.3.4.2).
    fn literal(&mut self) -> Vec<u8> {
        let (mut text, mut depth, start) = (Vec::new(), 1, self.at);
        while let Some(byte) = self.take() {
            match byte {
                b'(' => depth += 1,
                b')' => depth -= 1,
                b'\\' => {
                    self.escape(&mut text);
                    continue;
                }
                _ => {}
            }
            if depth == 0 {
                self.inside = Some(start..self.at - 1);
                break;
            }
            text.push(byte);
        }
        text
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        match self.take() {
            Some(b'n') => text.push(b'\n'),
            Some(b'r') => text.push(b'\r'),
            Some(b't') => text.push(b'\t'),
            Some(b'b' | b'f' | b'\n') | None => {}
            Some(b'\r') => {
                if self.bytes.get(self.at) == Some(&b'\n') {
                    self.at += 1;
                }
            }
            Some(first @ b'0'..=b'7') => {
                let mut number = u32::from(first - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.bytes.get(self.at) else { break };
                    number = number * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                text.push(number.to_le_bytes()[0]);
            }
            Some(other) => text.push(other),
        }
    }

    /// A string in hexadecimal digits (7.3.4.3).
    fn hexadecimal(&mut self) -> Vec<u8> {
        let (mut digits, start) = (Vec::new(), self.at);
        while let Some(byte) = self.take().filter(|byte| *byte != b'>') {
            digits.extend(char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()));
        }
        let is_whole = self.bytes[start..self.at].ends_with(b">");
        self.inside = is_whole.then(|| start..self.at - 1);
        digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect()
    }

    fn take(&mut self) -> Option<u8> {
        let byte = self.bytes.get(self.at).copied();
        self.at += usize::from(byte.is_some());
        byte
    }
}

impl<'a> Iterator for Lexer<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.inside = None;
        loop {
            let start = self.at;
            let rest = &self.bytes[start..];
            match self.take()? {
                b'%' => {
                    let length = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
                    self.at = start + length;
                }
                b'/' => return Some(Token::Name(self.word())),
                b'(' => return Some(Token::Text { bytes: self.literal(), is_hexadecimal: false }),
                b'<' if rest.starts_with(b"<<") => {
                    self.at += 1;
                    return Some(Token::Open);
                }
                b'<' => return Some(Token::Text { bytes: self.hexadecimal(), is_hexadecimal: true }),
                byte @ (b'[' | b']') => return Some(Token::List(byte == b'[')),
                b'>' if rest.starts_with(b">>") => {
                    self.at += 1;
                    return Some(Token::Close);
                }
                byte if is_delimiter(byte) => {}
                _ => {
                    self.at = start;
                    let word = self.word();
                    let number = std::str::from_utf8(word).ok().and_then(|word| word.parse().ok());
                    return Some(number.map_or(Token::Word(word), Token::Number));
                }
            }
        }
    }
}

/// White space and what words end at (7.2.3).
fn is_delimiter(byte: u8) -> bool {
    matches!(
        byte,
        0 | b'\t' | b'\n' | 12 | b'\r' | b' ' | b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
    )
}

/// A name without its escapes (7.3.5): `J#53` is `JS`.
pub(super) fn unescaped(name: &[u8]) -> Cow<'_, [u8]> {
    if !name.contains(&b'#') {
        return Cow::Borrowed(name);
    }
    let (mut plain, mut rest) = (Vec::with_capacity(name.len()), name);
    while let [first, tail @ ..] = rest {
        let code = tail.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match code.filter(|_| *first == b'#').and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                plain.push(byte);
                rest = &tail[2..];
            }
            None => {
                plain.push(*first);
                rest = tail;
            }
        }
    }
    Cow::Owned(plain)
}

/// A string as words (7.9.2.2): UTF-16 or UTF-8 where it says so, else one byte a letter.
pub(super) fn words(text: &[u8]) -> String {
    if let Some(wide) = text.strip_prefix(b"\xfe\xff") {
        let pairs = wide.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        return char::decode_utf16(pairs).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    }
    match text.strip_prefix(b"\xef\xbb\xbf") {
        Some(narrow) => String::from_utf8_lossy(narrow).into_owned(),
        None => text.iter().map(|byte| char::from(*byte)).collect(),
    }
}
