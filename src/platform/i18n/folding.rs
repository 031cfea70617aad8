//! Keys by which text is found however it was typed: an Arabic keyboard for Persian, ASCII for
//! Turkish, a Russian keyboard for Kazakh, a space for a zero-width non-joiner. One function for
//! what is stored and for what is asked, the same in every language, so a Turkish "İ" is found from
//! an English page. Keys are for finding only: what people wrote is stored as they wrote it.
//!
//! Text is folded letter by letter, a letter being a character with the combining marks after it;
//! that is what lets every folded character point back to where it came from.

mod letters;
mod uzbek;

pub(super) use letters::is_apostrophe;

use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;

/// The four keys of a text, best first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchKeys {
    /// [`fold`].
    pub fold: String,
    /// [`squash`].
    pub squash: String,
    /// [`wide`].
    pub wide: String,
    /// [`translit`].
    pub translit: String,
}

impl SearchKeys {
    /// All four keys.
    pub fn of(text: &str) -> Self {
        let fold = fold(text);
        Self { squash: without_spaces(&fold), wide: widened(&fold), translit: translit(text), fold }
    }
}

/// The key searched first: case, marks, joiners, apostrophes and the variants of a letter are gone,
/// spaces are single.
pub fn fold(text: &str) -> String {
    let mut key = Key::new(text, None);
    key.read(text);
    key.text
}

/// [`fold`] without spaces: finds `شناسنامهها` where `شناسنامه‌ها` is stored.
pub fn squash(text: &str) -> String {
    without_spaces(&fold(text))
}

/// [`fold`] with letters a plain keyboard lacks reduced to their neighbours: `ټ` to `ت`, `қ` to `к`.
/// Finds more and means less, so it ranks lower.
pub fn wide(text: &str) -> String {
    widened(&fold(text))
}

/// [`fold`] of the text with Uzbek Cyrillic turned into Latin, since both are in official use.
pub fn translit(text: &str) -> String {
    let mut key = Key { cyrillic: Some(uzbek::Context::default()), ..Key::new(text, None) };
    key.read(text);
    key.text
}

/// The words of a text as they are written, only in small letters: what differs from its fold was typed with other
/// letters than another writer of the same word may have at hand. A capital that has no small letter of its own, as the
/// Turkish dotted one in other languages, stays apart from the small one.
pub fn written(text: &str) -> Vec<String> {
    let small: String = text.nfc().flat_map(char::to_lowercase).collect();
    let words = small.split(|c: char| !c.is_alphanumeric() && !letters::is_mark(c));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// [`fold`], and for each folded character the byte of the original where its letter begins; one
/// more entry closes the last. Read it with [`original_range`].
pub fn fold_with_offsets(text: &str) -> (String, Vec<u32>) {
    let mut offsets = Vec::with_capacity(text.len() + 1);
    let mut key = Key::new(text, Some(&mut offsets));
    key.read(text);
    let folded = key.text;
    offsets.push(narrow(text.len()));
    (folded, offsets)
}

/// The bytes of the original behind some characters (not bytes) of its folded text. A letter that
/// became several is taken whole. Nothing if the characters lie outside the folded text.
pub fn original_range(offsets: &[u32], chars: Range<usize>) -> Option<Range<usize>> {
    let start = *offsets.get(chars.start)?;
    let last = *offsets.get(chars.end.checked_sub(1)?)?;
    let end = *offsets.get(chars.end..)?.iter().find(|it| **it > last)?;
    (start < end).then_some(start as usize..end as usize)
}

fn without_spaces(folded: &str) -> String {
    folded.replace(' ', "")
}

fn widened(folded: &str) -> String {
    folded.chars().map(letters::wide).collect()
}

fn narrow(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// A key being written.
struct Key<'o> {
    text: String,
    offsets: Option<&'o mut Vec<u32>>,
    /// Where a space began that is written only if something follows it.
    space: Option<usize>,
    /// The letter at hand, when it needs composing.
    letter: String,
    /// Set where Cyrillic is to be written in Latin.
    cyrillic: Option<uzbek::Context>,
}

impl<'o> Key<'o> {
    fn new(text: &str, offsets: Option<&'o mut Vec<u32>>) -> Self {
        Self { text: String::with_capacity(text.len()), offsets, space: None, letter: String::new(), cyrillic: None }
    }

    fn read(&mut self, text: &str) {
        let mut chars = text.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            if letters::is_dropped(c) {
                continue;
            }
            self.letter.clear();
            while let Some(&(_, next)) = chars.peek() {
                if letters::is_mark(next) {
                    self.letter.push(next);
                } else if !letters::is_dropped(next) {
                    break;
                }
                chars.next();
            }
            self.letter(c, at);
        }
    }

    /// One character and, in `self.letter`, the marks after it.
    fn letter(&mut self, c: char, at: usize) {
        if self.letter.is_empty() && letters::is_composed(c) {
            return self.character(c, at);
        }
        let mut letter = std::mem::take(&mut self.letter);
        letter.insert(0, c);
        for composed in letter.nfkc() {
            self.character(composed, at);
        }
        self.letter = letter;
    }

    /// One character in its composed, compatible form.
    fn character(&mut self, c: char, at: usize) {
        if c.is_ascii_alphanumeric() {
            self.push(c.to_ascii_lowercase(), at);
        } else if letters::is_space(c) {
            self.space.get_or_insert(at);
        } else if !letters::is_dropped(c) && !letters::is_mark(c) {
            for small in letters::lower(c) {
                match self.cyrillic.as_mut().and_then(|it| it.latin(small, self.space.is_some())) {
                    Some(latin) => latin.chars().for_each(|it| self.push(it, at)),
                    None => self.push(letters::plain(small), at),
                }
            }
        }
    }

    fn push(&mut self, c: char, at: usize) {
        if let Some(space) = self.space.take()
            && !self.text.is_empty()
        {
            self.write(' ', space);
        }
        self.write(c, at);
    }

    fn write(&mut self, c: char, at: usize) {
        self.text.push(c);
        if let Some(offsets) = &mut self.offsets {
            offsets.push(narrow(at));
        }
    }
}

#[cfg(test)]
mod tests;
