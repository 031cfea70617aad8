//! Running text: CommonMark with tables and footnotes, turned into HTML that cannot do harm. What the reader sees and
//! what the preview shows come from this one function. Raw HTML in the source is dropped as it is parsed, and the
//! result passes an allow-list last, so a fault in the first net is caught by the second.

mod blocks;
mod contents;
mod notes;
mod outline;
mod picture;
mod plain;
mod sanitiser;
mod tables;

pub use blocks::{Block, to_blocks};
pub use contents::{Chapter, with_anchors};
pub use outline::{Outline, outline};
pub use picture::{Picture, Source};
pub use plain::html_to_text;
pub use sanitiser::is_within_the_portal;

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::i18n::Locale;
use picture::{Pictures, Seen};
use tables::{Cells, boxed};

/// Elements inside each other beyond this are left out, their text is not: nobody writes so deep, and what parses and
/// sanitises pages is slow there.
const DEEPEST: usize = 60;

/// The HTML of a Markdown text, safe to put into a page. Headings begin at `h2`, since the page's title is the only
/// `h1`; tables stand in a box that scrolls; paragraphs, list items and cells find their own direction.
///
/// Footnotes carry numbers and labels of the reader's language. Their ids begin with `anchor` (ASCII letters), which
/// must differ for each text on a page.
///
/// `find` says what picture stands behind an address as it was written; where it knows none, the picture's words stand
/// in its place.
pub fn to_html(source: &str, locale: &Locale, anchor: &str, find: impl Fn(&str) -> Option<Picture>) -> String {
    drawn(parsed(source), source.len(), locale, anchor, find)
}

/// The HTML of these events, made from so many bytes.
fn drawn<'a>(
    events: impl Iterator<Item = Event<'a>>,
    bytes: usize,
    locale: &'a Locale,
    anchor: &'a str,
    find: impl Fn(&str) -> Option<Picture>,
) -> String {
    let mut depth = 0;
    let events = Pictures::of(events, find);
    let events = events.filter_map(harmless).filter(|event| is_within(event, &mut depth));
    let table = locale.plain("markdown-table");
    let events = notes::gathered(events, locale, anchor).into_iter().flat_map(|event| boxed(event, &table));
    let mut html = String::with_capacity(bytes * 2);
    pulldown_cmark::html::push_html(&mut html, events);
    sanitiser::clean(&html)
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

fn parsed(source: &str) -> impl Iterator<Item = Event<'_>> {
    placed(source).map(|(event, _)| event)
}

/// What a text is made of, each with the bytes of the source it stands in.
fn placed(source: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(source, options).into_offset_iter();
    Cells::of(events.map(|(event, place)| (legible(event), place)))
}

/// The event without what typed text is freed of before it is stored, and references such as `&#x202E;` bring back:
/// overrides of direction, which make words read as others.
fn legible(event: Event<'_>) -> Event<'_> {
    let is_override = |letter: char| matches!(letter, '\u{202A}'..='\u{202E}');
    match event {
        Event::Text(words) if words.contains(is_override) => Event::Text(words.replace(is_override, "").into()),
        other => other,
    }
}

/// Whether an element stands within the bound; counts how deep the text is.
fn is_within(event: &Event<'_>, depth: &mut usize) -> bool {
    match event {
        Event::Start(_) => *depth += 1,
        Event::End(_) => {
            *depth -= 1;
            return *depth < DEEPEST;
        }
        _ => return true,
    }
    *depth <= DEEPEST
}

/// The text alone, without marks: for search, feeds and mails.
pub fn to_text(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    for event in parsed(source) {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(&words),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::TableCell) => text.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableRow) => text.push('\n'),
            _ => {}
        }
    }
    text.trim_end().to_owned()
}

fn harmless(event: Seen<'_>) -> Option<Event<'_>> {
    let event = match event {
        Seen::Own(html) => return Some(Event::InlineHtml(html.into())),
        Seen::Written(event) => event,
    };
    match event {
        // A picture nobody knows would be of a stranger's server, and tell it who reads.
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

#[cfg(test)]
mod tests;
