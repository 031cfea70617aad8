//! Footnotes: a number in the text that leads to the note at the end, and a way back from there.

use std::collections::HashMap;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use crate::platform::escape::escaped;
use crate::platform::i18n::{Locale, Value};

/// The notes of one text, numbered in the order in which the text first calls them.
struct Notes<'a> {
    locale: &'a Locale,
    anchor: &'a str,
    numbers: HashMap<CowStr<'a>, usize>,
}

/// The text with its calls as links and its notes behind it. The ids made begin with `anchor`.
pub(super) fn gathered<'a>(
    events: impl Iterator<Item = Event<'a>>,
    locale: &'a Locale,
    anchor: &'a str,
) -> Vec<Event<'a>> {
    let mut notes = Notes { locale, anchor, numbers: HashMap::new() };
    let (mut text, bodies) = parted(events);
    for event in &mut text {
        notes.call(event);
    }
    let mut listed: Vec<_> = bodies
        .into_iter()
        .map(|(label, mut body)| {
            let number = notes.number(&label).0;
            for event in &mut body {
                notes.call(event);
            }
            (number, body)
        })
        .collect();
    if !listed.is_empty() {
        listed.sort_by_key(|(number, _)| *number);
        notes.append(listed, &mut text);
    }
    text
}

/// A note: its label and what it says.
type Body<'a> = (CowStr<'a>, Vec<Event<'a>>);

/// The text without its notes, and the notes.
fn parted<'a>(events: impl Iterator<Item = Event<'a>>) -> (Vec<Event<'a>>, Vec<Body<'a>>) {
    let (mut text, mut bodies, mut is_inside) = (Vec::new(), Vec::<Body<'_>>::new(), false);
    for event in events {
        match event {
            Event::Start(Tag::FootnoteDefinition(label)) => {
                bodies.push((label, Vec::new()));
                is_inside = true;
            }
            Event::End(TagEnd::FootnoteDefinition) => is_inside = false,
            event => match bodies.last_mut() {
                Some((_, body)) if is_inside => body.push(event),
                _ => text.push(event),
            },
        }
    }
    (text, bodies)
}

impl<'a> Notes<'a> {
    /// The number of a note, and whether it is asked for the first time.
    fn number(&mut self, label: &CowStr<'a>) -> (usize, bool) {
        let next = self.numbers.len() + 1;
        let number = *self.numbers.entry(label.clone()).or_insert(next);
        (number, number == next)
    }

    /// Turns the call of a note into a link to it. Only the first call of a note can be come back to.
    fn call(&mut self, event: &mut Event<'a>) {
        let Event::FootnoteReference(label) = event else { return };
        let (number, is_first) = self.number(&label.clone());
        let anchor = self.anchor;
        let id = if is_first { format!(r#" id="{anchor}-{number}-call""#) } else { String::new() };
        let (name, shown) = (self.name("markdown-note", number), self.locale.digits(&number.to_string()));
        let html =
            format!(r##"<sup class="note"><a href="#{anchor}-{number}"{id} aria-label="{name}">{shown}</a></sup>"##);
        *event = Event::InlineHtml(html.into());
    }

    fn append(&self, listed: Vec<(usize, Vec<Event<'a>>)>, text: &mut Vec<Event<'a>>) {
        let html = |html: String| Event::Html(html.into());
        let title = escaped(&self.locale.plain("markdown-notes"));
        text.push(html(format!(r#"<section class="notes" aria-label="{title}"><ol>"#)));
        let anchor = self.anchor;
        for (number, body) in listed {
            text.push(html(format!(r#"<li id="{anchor}-{number}">"#)));
            text.extend(body);
            let name = self.name("markdown-back", number);
            text.push(html(format!(r##"<a href="#{anchor}-{number}-call" aria-label="{name}">↩</a></li>"##)));
        }
        text.push(html("</ol></section>".to_owned()));
    }

    fn name(&self, key: &str, number: usize) -> String {
        escaped(&self.locale.plain_with(key, &[("number", Value::from(number))]))
    }
}
