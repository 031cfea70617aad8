//! The text itself: `word/document.xml`, and the parts with its footnotes and endnotes (ECMA-376 part 1, §17).

use std::collections::{BTreeSet, HashMap};

use super::Refusal;
use super::fields::Fields;
use super::numbering::{Counters, Numbering};
use super::paragraph::{Paragraph, RunLook};
use super::relations::Relation;
use super::styles::Styles;
use super::xml::{self, Attributes, Listener};
use crate::platform::documents::builder::{Builder, Holder, Kind};
use crate::platform::documents::line;
use crate::platform::documents::model::{Document, LeftOut, Run};
use crate::platform::documents::notes::Numbers;

/// Columns a cell may reach over.
const WIDEST_CELL: usize = 40;

/// Elements whose content is not for reading: what was deleted, properties of what holds text, copies for old programs.
const UNREAD: [&str; 17] = [
    "del",
    "moveFrom",
    "Fallback",
    "sectPr",
    "sdtPr",
    "sdtEndPr",
    "tblPr",
    "tblGrid",
    "trPr",
    "tblPrEx",
    "pPrChange",
    "rPrChange",
    "tcPrChange",
    "rt",
    "delText",
    "delInstrText",
    "fldData",
];

/// Reads the parts of a file that hold text.
pub(super) struct Body<'f> {
    styles: &'f Styles,
    numbering: &'f Numbering,
    /// Where each link leads; nowhere, if that is no place for readers.
    links: HashMap<&'f str, Option<String>>,
    counters: Counters,
    builder: Builder,
    notes: Numbers,
    left_out: BTreeSet<LeftOut>,
    /// The element the part must begin with; taken when it was met.
    root: Option<String>,
    /// How many elements are open inside one that is not read.
    unread: usize,
    /// What such an element showed that a writer would miss.
    missed: Option<LeftOut>,
    paragraph: Paragraph,
    run: RunLook,
    is_in_paragraph_properties: bool,
    is_in_run_properties: bool,
    is_text: bool,
    is_instruction: bool,
    fields: Fields,
    link: Option<String>,
    /// The note whose words are read.
    note: Option<usize>,
    /// For each open cell, how many columns it reaches over.
    spans: Vec<usize>,
}

impl<'f> Body<'f> {
    pub(super) fn new(styles: &'f Styles, numbering: &'f Numbering, relations: &'f [Relation]) -> Self {
        let is_link = |it: &&Relation| it.kind == "hyperlink" && it.is_external;
        Self {
            styles,
            numbering,
            links: relations.iter().filter(is_link).map(|it| (it.id.as_str(), line::address(&it.target))).collect(),
            counters: Counters::default(),
            builder: Builder::new(),
            notes: Numbers::default(),
            left_out: BTreeSet::new(),
            root: None,
            unread: 0,
            missed: None,
            paragraph: Paragraph::default(),
            run: RunLook::default(),
            is_in_paragraph_properties: false,
            is_in_run_properties: false,
            is_text: false,
            is_instruction: false,
            fields: Fields::default(),
            link: None,
            note: None,
            spans: Vec::new(),
        }
    }

    /// Reads a part that begins with the element `root`.
    pub(super) fn read(&mut self, root: &str, text: &str) -> Result<(), Refusal> {
        self.root = Some(root.to_owned());
        xml::listen(text, self)?;
        match self.root {
            Some(_) => Err(Refusal::NotWord),
            None if self.builder.is_full() => Err(Refusal::TooLong),
            None => Ok(()),
        }
    }

    pub(super) fn finish(self) -> Document {
        let title = self.builder.title().map(str::to_owned);
        let (blocks, notes) = self.builder.finish();
        Document { title, blocks, notes, left_out: self.left_out }.settled()
    }

    fn words(&mut self, text: &str) {
        if self.paragraph.is_unread || self.run.is_unread || self.builder.is_full() {
            return;
        }
        let (is_bold, is_italic) = self.run.look(self.paragraph.look(self.styles), self.styles);
        let link = self.link.clone();
        self.builder.run(Run { text: text.to_owned(), is_bold, is_italic, link });
    }

    /// What follows leads there; to a place that is none for readers it leads not at all.
    fn follow(&mut self, address: Option<String>) {
        if address.is_none() {
            self.left_out.insert(LeftOut::Links);
        }
        self.link = address;
    }

    fn begin_unread(&mut self, name: &str) {
        self.unread = 1;
        self.missed = match name {
            "drawing" | "pict" => Some(LeftOut::Drawings),
            "object" | "altChunk" | "control" => Some(LeftOut::Objects),
            _ => None,
        };
    }

    fn call(&mut self, kind: &str, attributes: &Attributes) {
        let key = format!("{kind} {}", attributes.get("id").unwrap_or_default());
        if let Some(number) = self.notes.of(&key) {
            self.builder.note(number);
        }
    }

    /// A note in its own part; what nobody called, and the lines between text and notes, are passed over.
    fn begin_note(&mut self, kind: &str, attributes: &Attributes) {
        let key = format!("{kind} {}", attributes.get("id").unwrap_or_default());
        self.note = self.notes.known(&key);
        if self.note.is_none() {
            self.begin_unread(kind);
        }
    }

    fn field(&mut self, attributes: &Attributes) {
        match attributes.get("fldCharType") {
            Some("begin") => self.fields.begin(),
            Some("separate") => {
                if let Some(address) = self.fields.link() {
                    self.follow(line::address(&address));
                }
            }
            Some("end") => {
                self.fields.end();
                self.link = None;
            }
            _ => {}
        }
    }

    fn symbol(&mut self, attributes: &Attributes) {
        let code = attributes.get("char").and_then(|it| u32::from_str_radix(it, 16).ok());
        if let Some(letter) = code.and_then(char::from_u32) {
            self.words(letter.encode_utf8(&mut [0; 4]));
        }
    }
}

impl Listener for Body<'_> {
    fn open(&mut self, name: &str, attributes: &Attributes) -> Result<(), Refusal> {
        if self.builder.is_full() {
            return Err(Refusal::TooLong);
        }
        if let Some(root) = self.root.take()
            && root != name
        {
            return Err(Refusal::NotWord);
        }
        if self.unread > 0 {
            self.unread += 1;
            if matches!(name, "blip" | "imagedata") && self.missed == Some(LeftOut::Drawings) {
                self.missed = Some(LeftOut::Pictures);
            }
            return Ok(());
        }
        if UNREAD.contains(&name) || matches!(name, "drawing" | "pict" | "object" | "altChunk" | "control") {
            self.begin_unread(name);
            return Ok(());
        }
        if self.is_in_paragraph_properties {
            // The look of the mark at the paragraph's end is nobody's.
            if name == "rPr" {
                self.begin_unread(name);
            } else {
                self.paragraph.say(name, attributes);
            }
            return Ok(());
        }
        if self.is_in_run_properties {
            self.run.say(name, attributes);
            return Ok(());
        }
        match name {
            "p" => {
                self.paragraph = Paragraph::default();
                self.builder.begin(self.note.map_or(Kind::Paragraph, Kind::Note));
            }
            "pPr" => self.is_in_paragraph_properties = true,
            "r" => self.run = RunLook::default(),
            "rPr" => self.is_in_run_properties = true,
            "t" => self.is_text = true,
            "instrText" => self.is_instruction = true,
            "fldChar" => self.field(attributes),
            "hyperlink" => {
                if let Some(address) = attributes.get("id").and_then(|id| self.links.get(id)).cloned() {
                    self.follow(address);
                }
            }
            "br" if matches!(attributes.get("type"), Some("page" | "column")) => self.words(" "),
            "br" | "cr" => self.builder.line_break(),
            "tab" | "ptab" => self.words(" "),
            "noBreakHyphen" => self.words("-"),
            "sym" => self.symbol(attributes),
            "tbl" => self.builder.open(Holder::Table),
            "tr" => self.builder.open(Holder::Row),
            "tc" => {
                self.builder.open(Holder::Cell);
                self.spans.push(1);
            }
            "gridSpan" => {
                let span = attributes.get("val").and_then(|it| it.parse().ok()).unwrap_or(1);
                self.spans.last_mut().into_iter().for_each(|it| *it = usize::clamp(span, 1, WIDEST_CELL));
            }
            "footnoteReference" | "endnoteReference" => self.call(name.trim_end_matches("Reference"), attributes),
            "footnote" | "endnote" => self.begin_note(name, attributes),
            "commentReference" => {
                self.left_out.insert(LeftOut::Comments);
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) {
        if self.unread > 0 {
            self.unread -= 1;
            if self.unread == 0 {
                self.left_out.extend(self.missed.take());
            }
            return;
        }
        match name {
            "pPr" => {
                self.is_in_paragraph_properties = false;
                let kind = self.paragraph.kind(self.styles, self.numbering, &mut self.counters);
                if self.note.is_none() {
                    self.builder.turn_into(kind);
                }
            }
            "rPr" => self.is_in_run_properties = false,
            "t" => self.is_text = false,
            "instrText" => self.is_instruction = false,
            "p" => {
                self.builder.end_line();
                self.paragraph = Paragraph::default();
            }
            "hyperlink" => self.link = None,
            "tbl" | "tr" => self.builder.close(),
            "tc" => {
                self.builder.close();
                let span = self.spans.pop().unwrap_or(1);
                self.builder.empty_cells(span - 1);
            }
            "footnote" | "endnote" => self.note = None,
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.unread > 0 {
            return;
        }
        if self.is_text {
            self.words(text);
        } else if self.is_instruction {
            self.fields.say(text);
        }
    }
}
