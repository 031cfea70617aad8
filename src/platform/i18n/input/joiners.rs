//! Zero-width joiners. Inside a word they are spelling (`می‌شود`) and stay; at its ends or doubled
//! they are traces of an editor. The joiner that keeps the initial form in abbreviations («ه‍.ش.»)
//! stays before a full stop.

use unicode_normalization::char::is_combining_mark;

const NON_JOINER: char = '\u{200C}';
const JOINER: char = '\u{200D}';

/// The text without joiners that join nothing.
pub(super) fn without_stray(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if !is_joiner(c) {
            kept.push(c);
            continue;
        }
        // Of several in a row the first counts.
        while chars.next_if(|it| is_joiner(*it)).is_some() {}
        let before = kept.chars().rfind(|it| !is_combining_mark(*it)).is_some_and(is_letter);
        let after = chars.peek().is_some_and(|it| is_letter(*it) || (c == JOINER && *it == '.'));
        if before && after {
            kept.push(c);
        }
    }
    kept
}

const fn is_joiner(c: char) -> bool {
    matches!(c, NON_JOINER | JOINER)
}

/// A letter and no mark upon one: many marks count as alphabetic too.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !is_combining_mark(c)
}
