//! A text drawn piece by piece, so that something can stand at each: the pieces joined are the text as readers get it.

use std::ops::Range;

use pulldown_cmark::Event;

use super::picture::Picture;
use super::{drawn, placed, to_html};
use crate::platform::i18n::Locale;

/// A paragraph, a list, a table or the like: what stands in a text and in nothing else of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Safe HTML; empty where the source makes none.
    pub html: String,
    /// The bytes of the source it was made from; empty at the end of the source for the footnotes.
    pub source: Range<usize>,
}

/// Stands between two blocks until they are parted. It is no letter (Unicode calls it a noncharacter).
const SEAM: char = '\u{FDD0}';

/// The HTML of a Markdown text as [`to_html`] makes it but for blank lines, parted into its blocks, in their order; the
/// footnotes come last.
pub fn to_blocks(source: &str, locale: &Locale, anchor: &str, find: impl Fn(&str) -> Option<Picture>) -> Vec<Block> {
    let (events, mut places) = seamed(source);
    places.push(source.len()..source.len());
    let html = drawn(events.into_iter(), source.len(), locale, anchor, &find);
    let parts: Vec<&str> = html.split(SEAM).collect();
    if parts.len() != places.len() {
        // Somebody brought a seam, typed, as a reference or in a picture's words. Parted there, the last blocks would
        // be shown to nobody.
        return vec![Block { html: to_html(source, locale, anchor, find), source: 0..source.len() }];
    }
    parts.into_iter().zip(places).map(|(html, source)| Block { html: html.to_owned(), source }).collect()
}

/// The events with a seam behind each block, and the place of each.
fn seamed(source: &str) -> (Vec<Event<'_>>, Vec<Range<usize>>) {
    let (mut events, mut places, mut depth) = (Vec::new(), Vec::new(), 0_usize);
    for (event, place) in placed(source) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        events.push(event);
        if depth == 0 {
            events.push(Event::Text(SEAM.to_string().into()));
            places.push(place);
        }
    }
    (events, places)
}

#[cfg(test)]
mod tests {
    use super::super::picture::Source;
    use super::*;
    use crate::platform::i18n::locale::tests::reader;
    use crate::vocabulary::language::Language;

    const TEXT: &str = "# Cards\nThe **first** went out.[^a]\n\n- one\n\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\
                        <b>dropped</b> last[^a]\n\n[^a]: A note.\n\n---\n";

    #[test]
    fn the_blocks_joined_are_the_text_and_each_knows_its_source() {
        let locale = reader(Language::English);
        let blocks = to_blocks(TEXT, &locale, "note", |_| None);
        let joined: String = blocks.iter().map(|block| block.html.as_str()).collect();
        let lines = |html: &str| html.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(lines(&joined), lines(&to_html(TEXT, &locale, "note", |_| None)));
        let sources: Vec<_> = blocks.iter().map(|block| TEXT[block.source.clone()].trim()).collect();
        assert_eq!(sources[..2], ["# Cards", "The **first** went out.[^a]"]);
        assert_eq!(sources[2], "- one\n\n- two");
        assert!(blocks[2].html.contains("<ul") && blocks[3].html.contains("<table"));
        let notes = blocks.last().unwrap();
        assert!(notes.source.is_empty() && notes.html.contains("A note."));
    }

    #[test]
    fn whoever_brings_a_seam_hides_nothing() {
        let locale = reader(Language::English);
        let described = |address: &str| {
            let source = Source { address: "/files/1/a.jpg".to_owned(), width: 1, height: 1 };
            let description = "a\u{FDD0}b\u{FDD0}c".to_owned();
            (address == "library:1").then(|| Picture { description, media_type: "image/jpeg", sources: vec![source] })
        };
        for text in ["a\u{FDD0}b", "a&#xFDD0;b&#xFDD0;", "a&#64976;b", "`\u{FDD0}\u{FDD0}`", "![](library:1)"] {
            let whole = format!("{text}\n\nThe last words.");
            let blocks = to_blocks(&whole, &locale, "note", described);
            assert_eq!((blocks.len(), blocks[0].source.clone()), (1, 0..whole.len()), "{text}");
            assert!(blocks[0].html.contains("The last words."), "{text}");
        }
    }
}
