//! A text parted at its blank lines.

/// One paragraph of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paragraph<'a> {
    /// Which one it is, counted from 0.
    pub index: usize,
    /// As typed, with the blank lines after it (and, for the first, before it).
    pub text: &'a str,
}

impl<'a> Paragraph<'a> {
    /// The paragraph without the line ends and blanks that follow it.
    pub fn words(&self) -> &'a str {
        self.text.trim_end()
    }
}

/// The paragraphs of a text; joined, they are the text. An empty text has none.
pub fn paragraphs(text: &str) -> Vec<Paragraph<'_>> {
    let mut found = Vec::new();
    let (mut begin, mut at) = (0, 0);
    let (mut has_words, mut was_blank) = (false, false);
    for line in text.split_inclusive('\n') {
        let is_blank = line.trim().is_empty();
        if has_words && was_blank && !is_blank {
            found.push(Paragraph { index: found.len(), text: &text[begin..at] });
            begin = at;
        }
        has_words |= !is_blank;
        was_blank = is_blank;
        at += line.len();
    }
    if begin < text.len() {
        found.push(Paragraph { index: found.len(), text: &text[begin..] });
    }
    found
}
