//! Pictures in running text. Where they come from is not known here: somebody hands in a function that does.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::platform::escape::escaped;

/// A picture as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// What it shows, for those who do not see it; stands where the writer gave no other words.
    pub description: String,
    /// The media type of all its widths.
    pub media_type: &'static str,
    /// The same picture in several widths, the smallest first; at least one.
    pub sources: Vec<Source>,
}

/// One width of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Where it stands, from the portal's root on.
    pub address: String,
    /// Pixels from side to side.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
}

/// The width the running text gives a picture, for the browser to choose by.
const SIZES: &str = "(min-width: 56rem) 44rem, 100vw";
/// The width for browsers that cannot choose.
const USUAL_WIDTH: u32 = 1280;

impl Picture {
    /// The element, every value escaped; `words` stand for the description where they are not empty.
    fn html(&self, words: &str) -> String {
        let words = if words.is_empty() { &self.description } else { words };
        let widths: Vec<String> = self.sources.iter().map(|it| format!("{} {}w", it.address, it.width)).collect();
        let Some(usual) = self.sources.iter().rev().find(|it| it.width <= USUAL_WIDTH).or(self.sources.first()) else {
            return escaped(words);
        };
        format!(
            "<picture><source srcset=\"{}\" sizes=\"{SIZES}\" type=\"{}\"><img src=\"{}\" width=\"{}\" height=\"{}\" \
             loading=\"lazy\" alt=\"{}\"></picture>",
            escaped(&widths.join(", ")),
            self.media_type,
            escaped(&usual.address),
            usual.width,
            usual.height,
            escaped(words)
        )
    }
}

/// A piece of a text: written by a person, or made here.
pub(super) enum Seen<'a> {
    Written(Event<'a>),
    Own(String),
}

/// The events of a text, each known picture in the place of what stood between its beginning and end.
pub(super) struct Pictures<I, F> {
    events: I,
    find: F,
}

impl<'a, I: Iterator<Item = Event<'a>>, F: Fn(&str) -> Option<Picture>> Pictures<I, F> {
    pub(super) fn of(events: I, find: F) -> Self {
        Self { events, find }
    }

    /// Takes everything up to the picture's end, and gives its words.
    fn words(&mut self) -> String {
        let (mut words, mut depth) = (String::new(), 1_u32);
        for event in self.events.by_ref() {
            match event {
                Event::Start(Tag::Image { .. }) => depth += 1,
                Event::End(TagEnd::Image) => depth -= 1,
                Event::Text(text) | Event::Code(text) => words.push_str(&text),
                Event::SoftBreak | Event::HardBreak => words.push(' '),
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
        words
    }
}

impl<'a, I: Iterator<Item = Event<'a>>, F: Fn(&str) -> Option<Picture>> Iterator for Pictures<I, F> {
    type Item = Seen<'a>;

    fn next(&mut self) -> Option<Seen<'a>> {
        let event = self.events.next()?;
        let known = match &event {
            Event::Start(Tag::Image { dest_url, .. }) => (self.find)(dest_url),
            _ => None,
        };
        Some(match known {
            Some(picture) => Seen::Own(picture.html(&self.words())),
            None => Seen::Written(event),
        })
    }
}
