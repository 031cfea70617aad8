//! Invisible marks that keep letters of two directions apart. On pages the markup does this work;
//! in the text part of a mail only characters can. Marks never belong in names, headers, files or
//! anything copied as an identifier, so they can also be taken out.

use std::borrow::Cow;

/// Right-to-left mark.
pub const RLM: char = '\u{200F}';
const ARABIC_LETTER_MARK: char = '\u{61C}';
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// Whether a character only steers direction: marks, embeddings, overrides, isolates.
pub const fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text without any such character; copied only if it held one.
pub fn without_marks(text: Cow<'_, str>) -> Cow<'_, str> {
    // All of them begin with one of two bytes in UTF-8, so most text is passed by at a glance.
    let suspect = text.bytes().any(|byte| matches!(byte, 0xE2 | 0xD8));
    if suspect && text.contains(is_mark) { Cow::Owned(text.replace(is_mark, "")) } else { text }
}

/// The text wrapped so that it cannot reorder what stands round it.
pub fn isolated(text: &str) -> String {
    format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}")
}

/// The text part of a right-to-left mail: a line that begins with a Latin letter, a number or something
/// isolated would be laid out left to right, since what is isolated says nothing of its line; so such
/// lines begin with [`RLM`]. Lines holding nothing but an address or a code stay as they are, to be
/// copied whole.
pub fn rtl_lines(text: &str) -> String {
    text.split_inclusive('\n').flat_map(|line| [if begins_foreign(line) { "\u{200F}" } else { "" }, line]).collect()
}

fn begins_foreign(line: &str) -> bool {
    match line.chars().find(|c| c.is_alphanumeric() || is_mark(*c)) {
        None | Some(RLM | ARABIC_LETTER_MARK) => false,
        Some(c) if is_mark(c) => true,
        Some(c) => line.trim().contains(char::is_whitespace) && (c.is_numeric() || !is_arabic(c)),
    }
}

const fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_that_would_turn_begin_with_a_mark() {
        let mail = "سلام\nNADRA نوشت:\n2010-10-03 تاریخ\nhttps://example.org/fa/\n\n- ECO تازه\n";
        let marked =
            "سلام\n\u{200F}NADRA نوشت:\n\u{200F}2010-10-03 تاریخ\nhttps://example.org/fa/\n\n\u{200F}- ECO تازه\n";
        assert_eq!(rtl_lines(mail), marked);
        assert_eq!(rtl_lines(marked), marked);
    }

    #[test]
    fn what_is_isolated_says_nothing_of_its_line() {
        for line in [isolated("It began."), isolated("TR"), format!("{} نفر", isolated("4")), isolated("آغاز شد.")]
        {
            assert_eq!(rtl_lines(&line), format!("\u{200F}{line}"));
        }
        let inside = format!("سلام {}", isolated("Anna"));
        assert_eq!(rtl_lines(&inside), inside);
        assert_eq!(rtl_lines("\u{61C}2010"), "\u{61C}2010");
    }

    #[test]
    fn marks_go_and_joiners_stay() {
        let text = "\u{2068}می\u{200C}شود\u{2069}\u{200E}\u{61C}";
        assert_eq!(without_marks(Cow::Borrowed(text)), "می\u{200C}شود");
        assert!(matches!(without_marks(Cow::Borrowed("دری")), Cow::Borrowed(_)));
        assert_eq!(without_marks(Cow::Owned(isolated("ECO"))), "ECO");
    }
}
