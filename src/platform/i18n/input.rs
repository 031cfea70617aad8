//! Text as it is stored. Everything typed passes here once: composed (NFC), trimmed, free of what
//! nobody can see and nobody meant. Nothing a person meant is folded: yeh of Pashto, heh of Urdu,
//! hamza, dots and hooks stay. Small corrections that depend on the language are separate, so the
//! form can show them and keep what was typed. Keys for machines (identifiers, e-mail) are stricter.

mod joiners;

use std::borrow::Cow;

use icu::segmenter::GraphemeClusterSegmenter;
use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use super::{bidi, folding};
use crate::vocabulary::language::Language;

/// Text that cannot be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InputError {
    /// It holds U+0000, which no keyboard makes and no database of ours keeps.
    #[error("the text holds a null character")]
    Nul,
}

/// A field of one line: a name, a title. Line breaks and tabs become spaces, direction marks go.
pub fn line(text: &str) -> Result<String, InputError> {
    let spaced = |c: char| {
        if c.is_control() && c.is_whitespace() || is_line_end(c) { ' ' } else { c }
    };
    clean(text.chars().map(spaced).filter(|c| !bidi::is_mark(*c)))
}

/// Text of several lines. Lines end in LF; direction marks and isolates stay, since they may be
/// needed in mixed text, but overrides go: they can make a text read as another.
pub fn prose(text: &str) -> Result<String, InputError> {
    let unix = text.replace("\r\n", "\n");
    let lines = unix.chars().map(|c| if is_line_end(c) { '\n' } else { c });
    clean(lines.filter(|c| !matches!(c, '\u{202A}'..='\u{202E}')))
}

/// An address of the web that names a site and nobody's password, as it is linked: what a reader cannot see in it is
/// spelled out. `longest` is in bytes.
pub fn web_address(typed: &str, longest: usize) -> Option<String> {
    let typed = typed.trim();
    let is_web = typed.starts_with("https://") || typed.starts_with("http://");
    let is_plain = !typed.chars().any(|it| it.is_control() || it.is_whitespace());
    let url = url::Url::parse(typed).ok().filter(|_| is_web && is_plain)?;
    let is_site = url.host_str().is_some_and(|host| host.contains('.'));
    let is_open = url.username().is_empty() && url.password().is_none();
    let url = String::from(url);
    (is_site && is_open && url.len() <= longest).then_some(url)
}

/// A number, code or reference, to be compared byte by byte: ASCII digits, `-` for every dash, no
/// space, mark or joiner anywhere. Full-width letters become plain ones; case stays.
pub fn identifier(text: &str) -> String {
    let visible = |c: &char| !c.is_whitespace() && !c.is_control() && !bidi::is_mark(*c) && !is_joiner(*c);
    text.nfkc().filter(visible).map(identifier_character).nfc().collect()
}

/// Small ASCII letters, the same in every language: keys of e-mail addresses and user names. A
/// Turkish reader's `ISTANBUL` and anybody else's are one.
pub fn ascii_lower(text: &str) -> String {
    text.trim().to_ascii_lowercase()
}

/// What the keyboard of another language left behind, put right for content in this one; borrowed
/// when nothing was. Show it to the writer, and keep what was typed.
pub fn corrected(text: &str, language: Language) -> Cow<'_, str> {
    let correct: fn(char) -> char = match language {
        Language::Persian | Language::Dari | Language::Urdu => persian_letter,
        Language::Pashto => pashto_letter,
        Language::Uzbek => return uzbek_apostrophes(text),
        _ => return Cow::Borrowed(text),
    };
    if text.chars().any(|c| correct(c) != c) {
        Cow::Owned(text.chars().map(correct).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// How long a text is to a person: a letter with its marks counts once.
pub fn length(text: &str) -> usize {
    // The iterator yields boundaries, the one before the first letter included.
    GraphemeClusterSegmenter::new().segment_str(text).count().saturating_sub(1)
}

fn clean(chars: impl Iterator<Item = char>) -> Result<String, InputError> {
    let mut kept = String::new();
    for c in chars {
        match c {
            '\0' => return Err(InputError::Nul),
            // Tatweel, and what takes no room on the page: a word with it inside looks like another.
            '\u{640}' | '\u{FEFF}' | '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{180E}' | '\u{AD}' => {}
            '\n' | '\t' => kept.push(c),
            _ if c.is_control() => {}
            _ => kept.push(c),
        }
    }
    let joined = joiners::without_stray(&kept);
    let composed = if is_nfc(&joined) { joined } else { joined.nfc().collect() };
    Ok(composed.trim().to_owned())
}

const fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}' | '\u{640}')
}

fn identifier_character(c: char) -> char {
    match c {
        '٠'..='٩' => ascii_digit(c, '٠'),
        '۰'..='۹' => ascii_digit(c, '۰'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        _ => c,
    }
}

fn ascii_digit(c: char, zero: char) -> char {
    char::from_u32('0' as u32 + (c as u32 - zero as u32)).unwrap_or(c)
}

/// Arabic letters and digits typed where the Persian or Urdu ones are meant.
fn persian_letter(c: char) -> char {
    match c {
        'ي' | 'ى' => 'ی',
        _ => pashto_letter(c),
    }
}

/// In Pashto a final ي is a letter of its own, so only kaf and digits are put right.
fn pashto_letter(c: char) -> char {
    match c {
        'ك' => 'ک',
        '٠'..='٩' => char::from_u32(c as u32 - '٠' as u32 + '۰' as u32).unwrap_or(c),
        _ => c,
    }
}

/// The turned comma of oʻ and gʻ, and the tutuq belgisi between other letters.
fn uzbek_apostrophes(text: &str) -> Cow<'_, str> {
    if !text.contains(folding::is_apostrophe) {
        return Cow::Borrowed(text);
    }
    let chars: Vec<char> = text.chars().collect();
    let at = |place: Option<usize>| place.and_then(|it| chars.get(it)).copied().unwrap_or(' ');
    let is_letter = |c: char| c.is_alphabetic() && !folding::is_apostrophe(c);
    let correct = |(place, c): (usize, &char)| match (at(place.checked_sub(1)), at(place.checked_add(1))) {
        _ if !folding::is_apostrophe(*c) => *c,
        ('o' | 'O' | 'g' | 'G', _) => '\u{2BB}',
        (before, after) if is_letter(before) && is_letter(after) => '\u{2BC}',
        _ => *c,
    };
    let correct: String = chars.iter().enumerate().map(correct).collect();
    if correct == text { Cow::Borrowed(text) } else { Cow::Owned(correct) }
}

#[cfg(test)]
mod tests;
