//! A running text in the pieces remarks can stand at.

use std::ops::Range;

use crate::platform::comparison::paragraphs;
use crate::platform::markdown::Block;

/// A piece of a text as readers get it, and the paragraphs of the source it was made from: more than one where they
/// cannot be shown apart, as the items of a list; none for the footnotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Safe HTML; empty where the source makes none.
    pub html: String,
    /// Which paragraphs, counted from 0.
    pub paragraphs: Range<usize>,
}

/// The passages of a text whose blocks these are, in their order.
pub fn passages(source: &str, blocks: Vec<Block>) -> Vec<Passage> {
    let mut begins = Vec::new();
    let end = paragraphs(source).iter().fold(0, |at, paragraph| {
        begins.push(at);
        at + paragraph.text.len()
    });
    let paragraph_at = |byte: usize| begins.partition_point(|begin| *begin <= byte).saturating_sub(1);
    let mut found: Vec<Passage> = Vec::new();
    for Block { html, source: place } in blocks {
        let words = source[place.clone()].trim_end();
        let paragraphs = match words.len() {
            0 if place.start >= end => begins.len()..begins.len(),
            length => paragraph_at(place.start)..paragraph_at(place.start + length.saturating_sub(1)) + 1,
        };
        match found.last_mut() {
            Some(last) if paragraphs.start < last.paragraphs.end => {
                last.html.push_str(&html);
                last.paragraphs.end = last.paragraphs.end.max(paragraphs.end);
            }
            _ => found.push(Passage { html, paragraphs }),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::i18n::locale::tests::reader;
    use crate::platform::markdown::to_blocks;
    use crate::vocabulary::language::Language;

    fn places(source: &str) -> Vec<(usize, usize)> {
        let blocks = to_blocks(source, &reader(Language::English), "note", |_| None);
        passages(source, blocks).into_iter().map(|it| (it.paragraphs.start, it.paragraphs.end)).collect()
    }

    #[test]
    fn each_paragraph_has_its_passage_and_what_hangs_together_shares_one() {
        assert_eq!(places("One.\n\nTwo.\n\n\nThree."), [(0, 1), (1, 2), (2, 3), (3, 3)]);
        assert_eq!(
            places("# Head\nUnder it.\n\nAfter."),
            [(0, 1), (1, 2), (2, 2)],
            "a heading belongs to what follows"
        );
        assert_eq!(
            places("Before.\n\n- one\n\n- two\n\nAfter."),
            [(0, 1), (1, 3), (3, 4), (4, 4)],
            "a list is one passage"
        );
        assert_eq!(places(""), [(0, 0)]);
    }
}
