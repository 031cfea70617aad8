//! A document that somebody brings as the beginning of a post: which of its words are the title, which the summary,
//! and which the text.

use crate::platform::documents::{Block, Document, LeftOut, Piece, to_markdown};
use crate::platform::i18n::input;

/// Letters a summary has at most when it is made from a longer paragraph; the form allows some more.
const SUMMARY: usize = 700;
/// Letters a text may have; more is no beginning of a post.
pub const LONGEST: usize = 50_000;

/// The beginning of a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    /// One line; empty where the document has neither title nor heading.
    pub title: String,
    /// One paragraph.
    pub summary: String,
    /// Markdown.
    pub body: String,
    /// What was in the document and is not in the post.
    pub left_out: Vec<LeftOut>,
}

impl Brought {
    /// Sorts the words of a document: its title, or else its first heading, is the title; its first paragraph is the
    /// summary; the rest is the text. `None` where that is longer than a post may be.
    pub fn of(mut document: Document) -> Option<Self> {
        let title = document.title.take().or_else(|| first_heading(&mut document.blocks)).unwrap_or_default();
        let summary = first_paragraph(&mut document);
        let body = to_markdown(&document, 1);
        let left_out = document.left_out.into_iter().collect();
        (input::length(&body) <= LONGEST).then_some(Self { title, summary, body, left_out })
    }
}

/// The words of the first heading. At the very beginning it goes; further down the text would miss it.
fn first_heading(blocks: &mut Vec<Block>) -> Option<String> {
    let place = blocks.iter().position(|block| matches!(block, Block::Heading(..)))?;
    let words = blocks[place].words();
    if place == 0 {
        blocks.remove(0);
    }
    words
}

/// The words of the first paragraph. One that stands at the beginning, calls no note and is short enough goes; of
/// another the summary has the first sentences, and it stays.
fn first_paragraph(document: &mut Document) -> String {
    let is_paragraph = |block: &Block| matches!(block, Block::Paragraph(_));
    let Some(place) = document.blocks.iter().position(is_paragraph) else { return String::new() };
    let words = document.blocks[place].words().unwrap_or_default();
    let calls = |block: &Block| matches!(block, Block::Paragraph(line) if line.iter().any(|piece| matches!(piece, Piece::Note(_))));
    let is_short = input::length(&words) <= SUMMARY;
    if place == 0 && is_short && !calls(&document.blocks[0]) {
        document.blocks.remove(0);
    }
    if is_short { words } else { sentences(&words) }
}

/// The whole sentences at the beginning of a long paragraph; where the first is too long, its first words.
fn sentences(words: &str) -> String {
    let beginning: String = words.chars().take(SUMMARY).collect();
    let end = beginning.char_indices().rfind(|(at, letter)| {
        let rest = &beginning[at + letter.len_utf8()..];
        matches!(letter, '.' | '!' | '?' | '؟' | '۔') && rest.starts_with(char::is_whitespace)
    });
    match end {
        Some((at, letter)) => beginning[..at + letter.len_utf8()].to_owned(),
        None => {
            let cut = beginning.rfind(char::is_whitespace).unwrap_or(beginning.len());
            format!("{}…", &beginning[..cut])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::documents::from_html;

    fn brought(html: &str) -> Brought {
        Brought::of(from_html(html).unwrap()).unwrap()
    }

    #[test]
    fn the_first_heading_is_the_title_and_the_first_paragraph_the_summary() {
        let it = brought("<h1>Cards</h1><p>For all.</p><h2>How</h2><p>So.</p>");
        assert_eq!((it.title.as_str(), it.summary.as_str(), it.body.as_str()), ("Cards", "For all.", "# How\n\nSo."));
        let it = brought("<p>To the ministry</p><h1>Cards</h1><p>For all.</p>");
        assert_eq!((it.title.as_str(), it.summary.as_str()), ("Cards", "To the ministry"));
        assert_eq!(it.body, "# Cards\n\nFor all.");
    }

    #[test]
    fn a_long_first_paragraph_gives_its_first_sentences_and_stays() {
        let long = "A sentence of some words. ".repeat(60);
        let it = brought(&format!("<p>{long}</p>"));
        assert!(it.summary.ends_with("words.") && it.summary.len() <= SUMMARY);
        assert!(it.body.starts_with("A sentence"));
        assert!(brought(&format!("<p>{}</p>", "word ".repeat(400))).summary.ends_with("word…"));
        assert_eq!(brought("<ul><li>a</li></ul>").summary, "");
        let endless = format!("<p>{}</p>", "word ".repeat(20_000));
        assert_eq!(Brought::of(from_html(&endless).unwrap()), None);
    }
}
