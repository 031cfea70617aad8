//! The lines of a calendar: words escaped, long lines folded between letters, each ended as the standard asks (RFC 5545
//! §3.1, §3.3.11).

use super::Said;
use crate::platform::i18n::bidi::is_mark;

/// Octets of a line at most, its end not counted.
const WIDEST: usize = 75;
/// What ends a line, and what a folded one goes on behind.
const END: &str = "\r\n";
const FOLD: &str = "\r\n ";

/// Lines, one after the other.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A value that is no words: a number, a moment, an address, a word of the standard.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        let line: String = name.chars().chain([':']).chain(value.chars().filter(|it| !it.is_control())).collect();
        self.fold(&line);
    }

    /// Words of no language.
    pub(super) fn text(&mut self, name: &str, words: &str) {
        self.fold(&format!("{name}:{}", escaped(words)));
    }

    /// Words in a language.
    pub(super) fn said(&mut self, name: &str, (language, words): &Said) {
        self.fold(&format!("{name};LANGUAGE={}:{}", language.tag(), escaped(words)));
    }

    /// All of them.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// A letter of several octets is never parted: programs that read a line for itself could not show it.
    fn fold(&mut self, line: &str) {
        let mut width = 0;
        for letter in line.chars() {
            if width + letter.len_utf8() > WIDEST {
                self.0.push_str(FOLD);
                width = 1;
            }
            self.0.push(letter);
            width += letter.len_utf8();
        }
        self.0.push_str(END);
    }
}

/// Words in which nothing ends the value or the line. Marks of direction are for pages: here they would be shown as signs.
fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\\' | ';' | ',' => text.extend(['\\', letter]),
            '\n' => text.push_str("\\n"),
            letter if is_mark(letter) || (letter.is_control() && letter != '\t') => {}
            letter => text.push(letter),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::vocabulary::language::Language;

    fn written(words: &str) -> String {
        let mut lines = Lines::default();
        lines.said("SUMMARY", &(Language::Persian, words.to_owned()));
        lines.into_text()
    }

    /// The words of a line as the standard has them read.
    fn read_back(text: &str) -> String {
        let line = text.replace(FOLD, "");
        let value = line.strip_prefix("SUMMARY;LANGUAGE=fa:").unwrap().strip_suffix(END).unwrap();
        let (mut words, mut letters) = (String::new(), value.chars());
        while let Some(letter) = letters.next() {
            words.push(match letter {
                '\\' => match letters.next().unwrap() {
                    'n' => '\n',
                    other => other,
                },
                other => other,
            });
        }
        words
    }

    #[test]
    fn words_cannot_end_their_value_or_their_line() {
        assert_eq!(written("a, b; c\\ d\r\ne"), "SUMMARY;LANGUAGE=fa:a\\, b\\; c\\\\ d\\ne\r\n");
        assert_eq!(written("\u{2068}x\u{2069}\0\u{7f}y"), "SUMMARY;LANGUAGE=fa:xy\r\n");
        let mut lines = Lines::default();
        lines.plain("URL", "https://a.example/\r\nATTACH:b");
        assert_eq!(lines.into_text(), "URL:https://a.example/ATTACH:b\r\n");
    }

    #[test]
    fn a_long_line_is_folded_between_letters() {
        let text = written(&"نشست".repeat(40));
        let widths: Vec<usize> = text.trim_end().split(END).map(str::len).collect();
        assert!(widths.len() == 5 && widths.iter().all(|width| *width <= WIDEST), "{widths:?}");
        assert_eq!(read_back(&text), "نشست".repeat(40));
    }

    proptest! {
        #[test]
        fn whatever_is_written_comes_back_and_no_line_is_too_wide(words in any::<String>()) {
            let text = written(&words);
            prop_assert!(text.split(END).all(|line| line.len() <= WIDEST && !line.contains(['\r', '\n'])));
            let kept: String =
                words.chars().filter(|it| !is_mark(*it) && (!it.is_control() || matches!(it, '\n' | '\t'))).collect();
            prop_assert_eq!(read_back(&text), kept);
        }
    }
}
