//! Whatever the words are, the page has the same.

use proptest::prelude::*;

use super::super::model::{Block, Document, Line, List, Piece, Run};
use super::super::{from_html, line, to_markdown};
use super::{locale, shown};
use crate::platform::escape::escaped;
use crate::platform::markdown;

/// Signs that mean something in Markdown, letters of our scripts, marks and spaces of every kind.
const LETTERS: &str =
    "[-a-c1-3.)(*_#+=>|`~!&;:<\\[\\]^\\\\{}/\"' \u{A0}\t\nÀیشқoʻ\u{64E}\u{200C}\u{202E}\u{AD}😀«»–]{0,12}";

fn run() -> impl Strategy<Value = Piece> {
    (prop_oneof![LETTERS, "\\PC{0,8}"], any::<bool>(), any::<bool>(), prop::option::weighted(0.2, Just(()))).prop_map(
        |(text, is_bold, is_italic, link)| {
            let link = link.map(|()| "https://a.example/x?a=1&b=2".to_owned());
            Piece::Run(Run { text, is_bold, is_italic, link })
        },
    )
}

fn words() -> impl Strategy<Value = Line> {
    let piece = prop_oneof![8 => run(), 1 => Just(Piece::Break)];
    prop::collection::vec(piece, 1..6)
        .prop_map(|pieces| line::tidied(&pieces))
        .prop_filter("empty", |it| !it.is_empty())
}

fn block() -> impl Strategy<Value = Block> {
    let leaf = prop_oneof![
        4 => words().prop_map(Block::Paragraph),
        1 => (1..7_u8, words()).prop_map(|(level, line)| Block::Heading(level, line)),
        1 => prop::collection::vec(prop::collection::vec(words(), 3), 1..4).prop_map(Block::Table),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let blocks = prop::collection::vec(inner, 1..4);
        prop_oneof![
            blocks.clone().prop_map(Block::Quote),
            (prop::option::of(0..12_u32), prop::collection::vec(blocks, 1..4))
                .prop_map(|(start, items)| Block::List(List { start, items })),
        ]
    })
}

/// The letters a reader sees, without spaces: where a line or a cell ends is not for words to say.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

fn letters_of(blocks: &[Block]) -> String {
    blocks
        .iter()
        .flat_map(super::super::builder::lines)
        .map(|line| letters(&super::super::model::plain(&line)))
        .collect()
}

fn letters_shown(html: &str) -> String {
    let page = scraper::Html::parse_fragment(html);
    letters(&page.root_element().text().collect::<String>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_page_has_the_words_of_the_document(blocks in prop::collection::vec(block(), 1..5)) {
        let document = Document { blocks, ..Document::default() };
        let html = shown(&document);
        prop_assert_eq!(letters_shown(&html), letters_of(&document.blocks), "{}", to_markdown(&document, 1));
    }

    #[test]
    fn any_text_pasted_is_the_same_words(text in "\\PC{0,40}", more in LETTERS) {
        let html = format!("<p>{}</p><ul><li>{}</li></ul>", escaped(&text), escaped(&more));
        let document = from_html(&html).unwrap();
        let shown = markdown::to_html(&to_markdown(&document, 1), &locale(), "n", |_| None);
        prop_assert_eq!(letters_shown(&shown), letters_of(&document.blocks));
        // What the reader took is what stood there, but for what nobody sees and a bullet somebody typed.
        let plain = |text: &str| {
            let run = Piece::Run(Run { text: text.to_owned(), ..Run::default() });
            letters(&super::super::model::plain(&line::tidied(&[run])))
        };
        let expected = format!("{}{}", plain(&text), plain(&more));
        let taken = letters_of(&document.blocks);
        prop_assert!(taken.len() <= expected.len() && expected.len() - taken.len() <= 6, "{} {}", taken, expected);
    }

    #[test]
    fn no_html_is_too_strange(html in "(<[a-z]{1,10}( [a-z]{1,5}(=['\"]?[a-z:; ]{0,9}['\"]?)?)?/?>|</[a-z]{1,10}>|[<>&!\\-a-z\"'= ]{0,6}|<!--){0,40}") {
        if let Ok(document) = from_html(&html) {
            let _ = shown(&document);
        }
    }

    #[test]
    fn no_disorder_of_known_elements_is_too_strange(tags in prop::collection::vec((any::<bool>(), 0..24_usize), 0..60)) {
        const NAMES: [&str; 24] = [
            "p", "ul", "ol", "li", "table", "tr", "td colspan=3 rowspan=2", "th", "blockquote", "b", "i", "a href='#_ftn1'",
            "a href='#_ftnref1'", "h1", "h3", "div", "pre", "br", "span style='mso-list:Ignore'",
            "p style='mso-list:l0 level3 lfo1'", "body", "head", "style", "dd",
        ];
        let tag = |(opens, name): (bool, usize)| {
            let name = NAMES[name];
            if opens { format!("<{name}>x") } else { format!("</{}>y", name.split(' ').next().unwrap_or_default()) }
        };
        let html: String = tags.into_iter().map(tag).collect();
        let document = from_html(&html).unwrap();
        let _ = shown(&document);
    }
}
