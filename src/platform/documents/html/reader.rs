//! The elements at hand, and what they mean for the words inside them.

use std::collections::BTreeSet;

use super::super::builder::{Builder, Holder, Kind};
use super::super::line;
use super::super::model::{Document, LeftOut, Run};
use super::super::notes::Numbers;
use super::css::Declared;
use super::elements;
use super::meaning::{left_out, line_kind, look, number_of};
use super::notes::{Anchor, anchor};
use super::spans::Grid;
use super::tokens::{Attributes, Listener};

/// Elements inside each other at most; what is deeper is read as if it were not there, its words are kept.
const DEEPEST: usize = 100;

/// An element that is open.
#[derive(Debug, Clone, Default)]
struct Element {
    name: String,
    look: Run,
    is_unread: bool,
    is_pre: bool,
    is_marker: bool,
    /// Whether the builder holds something for it.
    holds: bool,
    /// Empty cells that follow it.
    empty_after: usize,
}

/// Reads tags and words into a builder.
pub(super) struct Reader {
    builder: Builder,
    elements: Vec<Element>,
    /// Elements passed over since they lie too deep.
    beyond: usize,
    grids: Vec<Grid>,
    marker: String,
    numbers: Numbers,
    left_out: BTreeSet<LeftOut>,
}

impl Reader {
    pub(super) fn new() -> Self {
        Self {
            builder: Builder::new(),
            elements: Vec::new(),
            beyond: 0,
            grids: Vec::new(),
            marker: String::new(),
            numbers: Numbers::default(),
            left_out: BTreeSet::new(),
        }
    }

    /// Whether there is more than is taken.
    pub(super) const fn is_full(&self) -> bool {
        self.builder.is_full()
    }

    pub(super) fn finish(mut self) -> Document {
        self.pop_to(0);
        let (blocks, notes) = self.builder.finish();
        Document { title: None, blocks, notes, left_out: self.left_out }.settled()
    }

    fn top(&self) -> Element {
        self.elements.last().cloned().unwrap_or_default()
    }

    /// The place of the innermost of these elements, if none of the others stands between.
    fn find(&self, wanted: &[&str], stops: &[&str]) -> Option<usize> {
        for (at, element) in self.elements.iter().enumerate().rev() {
            if wanted.contains(&element.name.as_str()) {
                return Some(at);
            }
            if stops.contains(&element.name.as_str()) {
                return None;
            }
        }
        None
    }

    fn pop_to(&mut self, length: usize) {
        while self.elements.len() > length {
            let Some(element) = self.elements.pop() else { return };
            if element.is_marker && !self.top().is_marker {
                self.end_marker();
            }
            if element.holds {
                self.builder.close();
            } else if elements::is_block(&element.name) {
                self.builder.end_line();
            }
            self.builder.empty_cells(element.empty_after);
            if element.name == "table" {
                self.grids.pop();
            }
        }
    }

    /// The number or bullet of an item is whole: it says what the line is.
    fn end_marker(&mut self) {
        let marker = std::mem::take(&mut self.marker);
        let number = number_of(marker.trim());
        match self.builder.kind().clone() {
            Kind::Listed { level, list, .. } => self.builder.turn_into(Kind::Listed { level, number, list }),
            Kind::Paragraph => {
                let list = "drawn".to_owned();
                self.builder.turn_into(Kind::Listed { level: 0, number, list });
            }
            _ => self.builder.run(Run { text: format!("{} ", marker.trim()), ..Run::default() }),
        }
    }

    fn void(&mut self, name: &str) {
        if self.top().is_unread {
            return;
        }
        match name {
            "br" => self.builder.line_break(),
            "hr" => self.builder.end_line(),
            "img" => {
                self.left_out.insert(LeftOut::Pictures);
            }
            "embed" => {
                self.left_out.insert(LeftOut::Objects);
            }
            _ => {}
        }
    }

    /// What an element opens in the builder; whether it is to be closed there.
    fn begin(&mut self, element: &mut Element, attributes: &Attributes<'_>, declared: &Declared) {
        let holder = match element.name.as_str() {
            "ul" => Holder::List(None),
            "ol" => Holder::List(Some(attributes.get("start").trim().parse().unwrap_or(1))),
            "li" => Holder::Item,
            "blockquote" => Holder::Quote,
            "table" => {
                self.grids.push(Grid::default());
                Holder::Table
            }
            "tr" => {
                self.grids.last_mut().into_iter().for_each(Grid::row);
                Holder::Row
            }
            "td" | "th" => {
                let spans = (attributes.get("colspan"), attributes.get("rowspan"));
                let (before, after) = self.grids.last_mut().map_or((0, 0), |grid| grid.cell(spans.0, spans.1));
                self.builder.empty_cells(before);
                element.empty_after = after;
                Holder::Cell
            }
            name => {
                if elements::is_block(name) {
                    self.builder.begin(line_kind(name, attributes, declared));
                }
                return;
            }
        };
        self.builder.open(holder);
        element.holds = true;
    }

    fn anchor(&mut self, element: &mut Element, href: &str) {
        let note = match anchor(href) {
            Some(Anchor::Call(key)) => self.numbers.of(&key).map(|number| (number, true)),
            Some(Anchor::Back(key)) => self.numbers.of(&key).map(|number| (number, false)),
            None => None,
        };
        element.is_unread = note.is_some();
        match note {
            Some((number, true)) => self.builder.note(number),
            Some((number, false)) => self.builder.turn_into(Kind::Note(number)),
            None => {
                element.look.link = line::address(href);
                if element.look.link.is_none() && !href.is_empty() && !href.contains('#') {
                    self.left_out.insert(LeftOut::Links);
                }
            }
        }
    }
}

impl Listener for Reader {
    fn open(&mut self, name: &str, attributes: &Attributes<'_>) {
        if elements::is_void(name) {
            return self.void(name);
        }
        if name == "body" {
            // Whatever the head left open.
            self.pop_to(0);
        }
        for (ended, stops) in elements::ends(name) {
            if let Some(at) = self.find(ended, stops) {
                self.pop_to(at);
            }
        }
        if self.elements.len() >= DEEPEST {
            self.beyond += 1;
            return;
        }
        let outer = self.top();
        let declared = Declared::of(attributes.get("style"));
        let mut element = Element {
            name: name.to_owned(),
            look: look(name, &outer.look, &declared),
            is_unread: outer.is_unread || declared.is_hidden || elements::is_unread(name),
            is_pre: declared.is_pre.unwrap_or(outer.is_pre || name == "pre"),
            is_marker: outer.is_marker || declared.is_marker,
            ..Element::default()
        };
        if !element.is_unread {
            self.begin(&mut element, attributes, &declared);
            if name == "a" {
                self.anchor(&mut element, attributes.get("href"));
            }
        } else if !outer.is_unread {
            self.left_out.extend(left_out(name));
        }
        self.elements.push(element);
    }

    fn close(&mut self, name: &str) {
        if self.beyond > 0 {
            self.beyond -= 1;
        } else if let Some(at) = self.find(&[name], elements::reach(name)) {
            self.pop_to(at);
        }
    }

    fn text(&mut self, text: &str) {
        let Some(element) = self.elements.last() else {
            return self.builder.run(Run { text: text.to_owned(), ..Run::default() });
        };
        if element.is_unread || self.builder.is_full() {
            return;
        }
        if element.is_marker {
            self.marker.push_str(text);
        } else if element.is_pre {
            let look = element.look.clone();
            for (place, line) in text.split('\n').enumerate() {
                if place > 0 {
                    self.builder.line_break();
                }
                self.builder.run(Run { text: line.to_owned(), ..look.clone() });
            }
        } else {
            self.builder.run(Run { text: text.to_owned(), ..element.look.clone() });
        }
    }
}
