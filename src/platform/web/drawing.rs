//! A page as text. A form comes back as it was typed, also what cannot be kept; two things of it never reach a page: the
//! null character, for which a browser would have to mend the page (HTML §13.2.5), and the marks that make a text read as
//! another (Unicode UAX #9, U+202A to U+202E), which the portal itself never writes.

use askama::Template;

/// Draws a page.
pub(super) fn drawn(page: &impl Template) -> Result<String, askama::Error> {
    page.render().map(without_unfit)
}

fn without_unfit(text: String) -> String {
    let bytes = text.as_bytes();
    let has_override = || bytes.windows(3).any(|it| matches!(it, [0xE2, 0x80, 0xAA..=0xAE]));
    if bytes.contains(&0) || has_override() { text.chars().filter(|letter| !is_unfit(*letter)).collect() } else { text }
}

const fn is_unfit(letter: char) -> bool {
    matches!(letter, '\0' | '\u{202A}'..='\u{202E}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_and_overrides_go_and_what_keeps_words_apart_stays() {
        assert_eq!(without_unfit("a\0b\u{202E}c\u{202A}d".to_owned()), "abcd");
        let kept = "\u{2068}می‌شود\u{2069}\u{200F} – “Ş”";
        assert_eq!(without_unfit(kept.to_owned()), kept);
    }
}
