//! Running text: CommonMark with tables and footnotes, turned into HTML that cannot do harm. What the reader sees and
//! what the preview shows come from this one function. Raw HTML in the source is dropped as it is parsed, and the
//! result passes an allow-list last, so a fault in the first net is caught by the second.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// The HTML of a Markdown text. Headings begin at `h2`, since the page's title is the only `h1`.
pub fn to_html(source: &str) -> String {
    let events =
        Parser::new_ext(source, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH);
    let mut html = String::with_capacity(source.len() * 2);
    pulldown_cmark::html::push_html(&mut html, events.filter_map(harmless));
    SANITISER.clean(&html).to_string()
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

fn harmless(event: Event<'_>) -> Option<Event<'_>> {
    match event {
        // Pictures come from the library, with a description; a picture of a stranger's server would tell it who reads.
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
    ]
    .into();
    let attributes: HashMap<&str, HashSet<&str>> =
        HashMap::from([("a", HashSet::from(["href"])), ("ol", HashSet::from(["start"]))]);
    let mut builder = ammonia::Builder::default();
    builder
        .tags(tags)
        .tag_attributes(attributes)
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(Some("noopener noreferrer external"));
    builder
});

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
