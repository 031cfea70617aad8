//! Running text: CommonMark with tables and footnotes, turned into HTML that cannot do harm. What the reader sees and
//! what the preview shows come from this one function. Raw HTML in the source is dropped as it is parsed, and the
//! result passes an allow-list last, so a fault in the first net is caught by the second.

mod picture;

pub use picture::{Picture, Source};

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use picture::Pictures;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// The HTML of a Markdown text without pictures. Headings begin at `h2`, since the page's title is the only `h1`.
pub fn to_html(source: &str) -> String {
    to_html_with(source, |_| None)
}

/// The same with pictures: `find` says what stands behind an address as it was written. Where it knows nothing, the
/// description stands in the picture's place.
pub fn to_html_with(source: &str, find: impl Fn(&str) -> Option<Picture>) -> String {
    let events = Pictures::of(parsed(source), find).filter_map(harmless);
    let mut html = String::with_capacity(source.len() * 2);
    pulldown_cmark::html::push_html(&mut html, events);
    SANITISER.clean(&html).to_string()
}

/// The addresses of a text's pictures as they were written, each once.
pub fn picture_addresses(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for event in parsed(source) {
        if let Event::Start(Tag::Image { dest_url, .. }) = event
            && !found.iter().any(|known| *known == *dest_url)
        {
            found.push(dest_url.into_string());
        }
    }
    found
}

fn parsed(source: &str) -> Parser<'_> {
    Parser::new_ext(source, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH)
}

/// The text alone, without marks: for search, feeds and mails.
pub fn to_text(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    for event in Parser::new_ext(source, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES) {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(&words),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::TableCell) => text.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableRow) => text.push('\n'),
            _ => {}
        }
    }
    text.trim_end().to_owned()
}

fn harmless(event: picture::Seen<'_>) -> Option<Event<'_>> {
    let event = match event {
        picture::Seen::Own(html) => return Some(Event::InlineHtml(html.into())),
        picture::Seen::Written(event) => event,
    };
    match event {
        // A picture nobody knows would be a stranger's, and tell a stranger who reads.
        Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Some(Event::Start(Tag::Heading { level: lowered(level), id, classes, attrs }))
        }
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(lowered(level)))),
        other => Some(other),
    }
}

fn lowered(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        HeadingLevel::H2 => HeadingLevel::H3,
        _ => HeadingLevel::H4,
    }
}

static SANITISER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let tags: HashSet<&str> = [
        "a",
        "blockquote",
        "br",
        "code",
        "del",
        "em",
        "h2",
        "h3",
        "h4",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "strong",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
        "div",
        "img",
        "picture",
        "source",
    ]
    .into();
    let attributes: HashMap<&str, HashSet<&str>> = HashMap::from([
        ("a", HashSet::from(["href"])),
        ("ol", HashSet::from(["start"])),
        ("img", HashSet::from(["src", "alt", "width", "height", "loading"])),
        ("source", HashSet::from(["srcset", "sizes", "type"])),
    ]);
    let mut builder = ammonia::Builder::default();
    builder
        .tags(tags)
        .tag_attributes(attributes)
        .generic_attributes(HashSet::new())
        .attribute_filter(own_files_only)
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(Some("noopener noreferrer external"));
    builder
});

/// The second net: a picture is one of this portal's files, whatever came before.
fn own_files_only<'a>(element: &str, attribute: &str, value: &'a str) -> Option<Cow<'a, str>> {
    let is_own = |address: &str| address.trim_start().starts_with("/files/");
    let is_kept = match (element, attribute) {
        ("img", "src") => is_own(value),
        ("source", "srcset") => value.split(',').all(is_own),
        _ => true,
    };
    is_kept.then_some(Cow::Borrowed(value))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn common_marks_become_html_below_the_title() {
        assert_eq!(
            to_html("# One\n\nA **b** [c](https://d.example)"),
            concat!(
                "<h2>One</h2>\n<p>A <strong>b</strong> ",
                "<a href=\"https://d.example\" rel=\"noopener noreferrer external\">c</a></p>\n"
            )
        );
        assert!(to_html("| a | b |\n|---|---|\n| 1 | 2 |").contains("<td>1</td>"));
    }

    #[test]
    fn hostile_text_is_shown_harmless() {
        for source in [
            "<script>alert(1)</script>",
            "[x](javascript:alert(1))",
            "[x](data:text/html;base64,PHN2Zz4=)",
            "<img src=x onerror=alert(1)>",
            "![x](https://spy.example/p.png)",
            "<svg/onload=alert(1)>",
            "[x](https://a.example \"><img src=x onerror=alert(1)>\")",
            "```\n</code></pre><script>alert(1)</script>\n```",
        ] {
            let html = to_html(source);
            for word in ["<script", "<img", "<svg", " onerror", " onload", "javascript:", "data:"] {
                assert!(!html.contains(word), "{source} gave {html}");
            }
        }
    }

    fn known(address: &str) -> Option<Picture> {
        let source = |width| Source { address: format!("/files/{width}/a\".jpg"), width, height: width / 2 };
        (address == "library:1").then(|| Picture {
            description: "A <b>\"desk\"".to_owned(),
            media_type: "image/jpeg",
            sources: vec![source(320), source(640)],
        })
    }

    #[test]
    fn a_known_picture_is_drawn_with_its_widths_and_a_description() {
        let html = to_html_with("Before ![](library:1) after", known);
        assert_eq!(
            html,
            "<p>Before <picture><source srcset=\"/files/320/a%22.jpg 320w, /files/640/a%22.jpg 640w\" \
             sizes=\"(min-width: 56rem) 44rem, 100vw\" type=\"image/jpeg\"><img src=\"/files/640/a%22.jpg\" \
             width=\"640\" height=\"320\" loading=\"lazy\" alt=\"A &lt;b&gt;&quot;desk&quot;\"></picture> after</p>\n"
                .replace("%22", "&quot;")
        );
        let own = to_html_with("![My *own* words](library:1 \"title\")", known);
        assert!(own.contains("alt=\"My own words\""), "{own}");
    }

    #[test]
    fn a_picture_nobody_knows_is_its_description() {
        assert_eq!(to_html_with("![A *desk*](https://spy.example/p.png)", known), "<p>A <em>desk</em></p>\n");
        assert_eq!(to_html("![A desk](library:1)"), "<p>A desk</p>\n");
        let elsewhere = |_: &str| {
            let source = Source { address: "//spy.example/p".to_owned(), width: 1, height: 1 };
            Some(Picture { description: String::new(), media_type: "image/png", sources: vec![source] })
        };
        assert!(!to_html_with("![](x)", elsewhere).contains("spy"), "the second net holds");
    }

    #[test]
    fn the_addresses_of_pictures_are_told_once_each() {
        assert_eq!(
            picture_addresses("![a](library:1) ![b](library:1)\n\n[![c](/fa/library/2)](x) `![d](no)` [e](no)"),
            ["library:1", "/fa/library/2"]
        );
    }

    #[test]
    fn text_is_what_remains_without_marks() {
        assert_eq!(to_text("# One\n\nA **b** [c](https://d.example)\n\n- e"), "One\nA b c\ne");
    }

    proptest! {
        #[test]
        fn nothing_but_allowed_tags_comes_out(source in "[<>a-z \"'/=&;#\\[\\]()!*_`:\n]{0,200}") {
            let html = to_html(&source);
            prop_assert_eq!(SANITISER.clean(&html).to_string(), html.clone());
        }
    }
}
