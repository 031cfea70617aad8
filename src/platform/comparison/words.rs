//! A text parted into words, spaces and marks.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation as _};

/// The words of a text and what stands between them, by UAX #29; joined, they are the text. A word with a zero-width
/// non-joiner is one, and no letter is parted from its marks.
pub(super) fn tokens(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut begin = 0;
    for (at, piece) in text.split_word_bound_indices() {
        let end = at + piece.len();
        if is_boundary(text, end) {
            found.push(&text[begin..end]);
            begin = end;
        }
    }
    found
}

/// Whether a place between two words is also one between two letters as a reader sees them: a few signs hold on to
/// what follows them.
fn is_boundary(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let is_plain = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii);
    if is_plain(bytes.get(at)) && is_plain(bytes.get(at.wrapping_sub(1))) {
        return true;
    }
    if is_half_a_flag(text[..at].chars().next_back()) && is_half_a_flag(text[at..].chars().next()) {
        // The cursor would count back over every flag before it; the word bounds have paired them.
        return true;
    }
    GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0).unwrap_or(true)
}

/// A regional indicator; two of them make a flag.
fn is_half_a_flag(c: Option<char>) -> bool {
    c.is_some_and(|c| matches!(c, '\u{1F1E6}'..='\u{1F1FF}'))
}

/// Whether a token says something: a letter, a digit, a sign; not only spaces and punctuation.
pub(super) fn has_meaning(token: &str) -> bool {
    token.chars().any(|c| c.is_alphanumeric() || (!c.is_ascii() && !c.is_whitespace() && !is_punctuation(c)))
}

fn is_punctuation(c: char) -> bool {
    matches!(c, '\u{A0}'..='\u{BF}' | '\u{2000}'..='\u{206F}' | '،' | '؛' | '؟' | '٪' | '٫' | '٬' | '۔')
}
