//! Tables: in a box that scrolls, and without the empty cells a few letters could ask for.

use std::iter::Peekable;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::platform::escape::escaped;

/// Cells without words that the tables of one text may have together. Rows shorter than their head are filled up as
/// they are read: a head of a thousand columns over a thousand short rows would be a million cells.
const MOST_EMPTY: usize = 4_000;

/// The events of a text, empty cells beyond the bound left out.
pub(super) struct Cells<I: Iterator> {
    events: Peekable<I>,
    empty: usize,
}

impl<I: Iterator> Cells<I> {
    pub(super) fn of(events: I) -> Self {
        Self { events: events.peekable(), empty: 0 }
    }
}

impl<'a, P, I: Iterator<Item = (Event<'a>, P)>> Iterator for Cells<I> {
    type Item = (Event<'a>, P);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let event = self.events.next()?;
            let ends = |next: &(Event<'_>, P)| matches!(next.0, Event::End(TagEnd::TableCell));
            let is_empty = matches!(event.0, Event::Start(Tag::TableCell)) && self.events.peek().is_some_and(ends);
            self.empty += usize::from(is_empty);
            if !is_empty || self.empty <= MOST_EMPTY {
                return Some(event);
            }
            self.events.next();
        }
    }
}

/// A table in a box that scrolls, by key too.
pub(super) fn boxed<'a>(event: Event<'a>, label: &str) -> Vec<Event<'a>> {
    match event {
        Event::Start(Tag::Table(_)) => {
            let label = escaped(label);
            let open = format!(r#"<div class="scroll" role="region" tabindex="0" aria-label="{label}">"#);
            vec![Event::Html(open.into()), event]
        }
        Event::End(TagEnd::Table) => vec![event, Event::Html("</div>".into())],
        event => vec![event],
    }
}
