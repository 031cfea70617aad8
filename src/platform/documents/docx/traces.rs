//! The people whom an office document names beside its words, of Office Open XML (ECMA-376 part 1, §15.2.12 and 17.13)
//! or `OpenDocument` (1.3 part 3, §4.3).

use std::ops::Range;

use super::super::traces::{Closed, Found, TraceKind};
use super::Refusal;
use super::archive::Archive;
use super::xml::{Attributes, Listener, listen};

/// Where a name stands: as the text of an element, or as an attribute of one; `*` is any.
enum Place {
    Text(&'static str, TraceKind),
    Attribute(&'static str, &'static str, TraceKind),
}

use Place::{Attribute, Text};
use TraceKind::{Author, Commenter, Editor, Organisation, Program};

const CORE: &[Place] = &[Text("creator", Author), Text("lastModifiedBy", Editor)];
const PROGRAM: &[Place] = &[Text("Manager", Author), Text("Company", Organisation)];
const WORD: &[Place] = &[Attribute("*", "author", Commenter)];
const SHEETS: &[Place] =
    &[Text("author", Commenter), Attribute("person", "displayName", Commenter), Attribute("*", "userName", Commenter)];
const SLIDES: &[Place] = &[Attribute("cmAuthor", "name", Commenter), Attribute("author", "name", Commenter)];
const META: &[Place] = &[Text("initial-creator", Author), Text("creator", Editor), Text("printed-by", Editor)];
const OPEN: &[Place] = &[Text("creator", Commenter)];
/// A packet of XMP (ISO 16684-1), as PDF has it: what may be an attribute may be an element as well.
const PACKET: &[Place] = &[
    Text("creator", Author),
    Text("contributor", Author),
    Text("Author", Author),
    Attribute("*", "Author", Author),
    Text("Manager", Author),
    Attribute("*", "Manager", Author),
    Text("Owner", Author),
    Text("AuthorsPosition", Author),
    Attribute("*", "AuthorsPosition", Author),
    Text("CreatorContactInfo", Author),
    Text("lastModifiedBy", Editor),
    Attribute("*", "lastModifiedBy", Editor),
    Text("LastModifiedBy", Editor),
    Attribute("*", "LastModifiedBy", Editor),
    Text("CaptionWriter", Editor),
    Attribute("*", "CaptionWriter", Editor),
    Text("Company", Organisation),
    Attribute("*", "Company", Organisation),
    Text("Producer", Program),
    Attribute("*", "Producer", Program),
    Text("CreatorTool", Program),
    Attribute("*", "CreatorTool", Program),
    Text("softwareAgent", Program),
    Attribute("*", "softwareAgent", Program),
];

/// Where the names of a part stand, by the name of the part.
fn places(part: &str) -> &'static [Place] {
    let part = part.to_ascii_lowercase();
    let is_xml = part.rsplit_once('.').is_some_and(|(_, ending)| ending == "xml");
    match part.split_once('/') {
        Some(("docprops", "core.xml")) => CORE,
        Some(("docprops", "app.xml")) => PROGRAM,
        Some(("word", _)) if is_xml => WORD,
        // The cells themselves, which may be many megabytes, name nobody.
        Some(("xl", rest)) if is_xml && !rest.starts_with("worksheets/") && rest != "sharedstrings.xml" => SHEETS,
        Some(("ppt", rest)) if is_xml && rest.contains("author") => SLIDES,
        None if part == "meta.xml" => META,
        None if part == "content.xml" => OPEN,
        _ => &[],
    }
}

/// Adds the people whom an office document names.
pub(in super::super) fn traces(bytes: &[u8], found: &mut Found) -> Result<(), Closed> {
    let archive = Archive::open(bytes).map_err(|_| Closed)?;
    for part in archive.names().filter(|part| !places(part).is_empty()) {
        let text = archive.text(part).map_err(|_| Closed)?.unwrap_or_default();
        listen(&text, &mut Ear::new(places(part), found)).map_err(|_| Closed)?;
    }
    Ok(())
}

/// Adds the people whom a packet of XMP names, and says where in the text they and the programs stand.
pub(in super::super) fn traces_of_packet(
    text: &str,
    found: &mut Found,
) -> Result<Vec<(TraceKind, Range<usize>)>, Closed> {
    let mut ear = Ear::new(PACKET, found);
    listen(text, &mut ear).map_err(|_| Closed)?;
    Ok(ear.heard)
}

/// Hears names.
struct Ear<'a> {
    places: &'static [Place],
    found: &'a mut Found,
    /// The element whose text is a name, what the name says, and how many elements deep inside it one is.
    open: Option<(TraceKind, usize)>,
    words: String,
    /// Where what is told now stands, and where names were heard.
    range: Range<usize>,
    heard: Vec<(TraceKind, Range<usize>)>,
}

impl<'a> Ear<'a> {
    fn new(places: &'static [Place], found: &'a mut Found) -> Self {
        Self { places, found, open: None, words: String::new(), range: 0..0, heard: Vec::new() }
    }

    fn note(&mut self, kind: TraceKind) {
        self.found.add(kind, &self.words);
        self.words.clear();
    }
}

impl Listener for Ear<'_> {
    fn open(&mut self, name: &str, attributes: &Attributes) -> Result<(), Refusal> {
        if let Some((_, depth)) = &mut self.open {
            *depth += 1;
            return Ok(());
        }
        for place in self.places {
            match place {
                Text(element, kind) if *element == name => self.open = Some((*kind, 0)),
                Attribute(element, attribute, kind) if ["*", name].contains(element) => {
                    if let Some(words) = attributes.get(attribute) {
                        self.found.add(*kind, words);
                    }
                    let ranges = attributes.ranges(attribute, self.range.start);
                    self.heard.extend(ranges.map(|range| (*kind, range)));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn close(&mut self, _: &str) {
        match self.open {
            // One of several in a list.
            Some((kind, depth)) if depth > 0 => {
                self.note(kind);
                self.open = Some((kind, depth - 1));
            }
            Some((kind, _)) => {
                self.note(kind);
                self.open = None;
            }
            None => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some((kind, _)) = self.open {
            self.words.push_str(text);
            if !text.trim().is_empty() {
                self.heard.push((kind, self.range.clone()));
            }
        }
    }

    fn at(&mut self, range: Range<usize>) {
        self.range = range;
    }
}
