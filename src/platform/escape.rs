//! Text made safe where HTML is written by hand and not by a template, and where a file is XML.

use std::borrow::Cow;

/// The text for a place between tags or in a quoted attribute: the five characters that mean something there become
/// references.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            letter => safe.push(letter),
        }
    }
    safe
}

/// The text without what no XML file can hold, not even as a reference (XML 1.0 §2.2): most control characters and the
/// two letters that are none. Beside it the template escapes as it does for HTML.
pub fn xml_text(text: &str) -> Cow<'_, str> {
    let is_none = |letter: char| matches!(letter, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}');
    if text.contains(is_none) { Cow::Owned(text.replace(is_none, "")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_that_means_something_stays() {
        assert_eq!(super::escaped("<a b='\"'>&amp; ب"), "&lt;a b=&#39;&quot;&#39;&gt;&amp;amp; ب");
    }

    #[test]
    fn an_xml_file_holds_no_letter_it_cannot_hold() {
        assert_eq!(super::xml_text("a\u{1}b\tc\u{FFFF}\u{1F}ثبت\u{10000}"), "ab\tcثبت\u{10000}");
        assert!(matches!(super::xml_text("whole"), std::borrow::Cow::Borrowed("whole")));
    }
}
