//! XML read as a stream: names without their prefix, bounded depth, no document type and no entities of its own.

use std::ops::Range;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::Refusal;

/// Elements inside each other at most.
const DEEPEST: usize = 100;
/// What a part may say that its letters are.
const ENCODINGS: [&str; 3] = ["UTF-8", "UTF-16", "US-ASCII"];

/// The attributes of an element.
pub(super) struct Attributes(Vec<Attribute>);

struct Attribute {
    name: String,
    value: String,
    /// Where the value stands in the element, behind its first bracket.
    range: Range<usize>,
}

impl Attributes {
    /// The value of an attribute, whatever its prefix.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|it| it.name == name).map(|it| it.value.as_str())
    }

    /// Where the values of an attribute stand in an element that begins at `start`: one a prefix.
    pub(super) fn ranges(&self, name: &str, start: usize) -> impl Iterator<Item = Range<usize>> {
        let from = start + '<'.len_utf8();
        let says = move |it: &&Attribute| it.name == name && !it.value.trim().is_empty();
        self.0.iter().filter(says).map(move |it| from + it.range.start..from + it.range.end)
    }

    /// Whether a property of this element is on: it is, unless `val` says no (ECMA-376 part 1, §17.17.4).
    pub(super) fn is_on(&self) -> bool {
        !matches!(self.get("val"), Some("0" | "false" | "off" | "none"))
    }
}

/// What a reader of XML is told.
pub(super) trait Listener {
    fn open(&mut self, name: &str, attributes: &Attributes) -> Result<(), Refusal>;
    fn close(&mut self, name: &str);
    fn text(&mut self, _text: &str) {}
    /// Where the element or text stands that is told next.
    fn at(&mut self, _range: Range<usize>) {}
}

/// The name of the first element, without its prefix; `None` where the text is no XML. What says to be written in letters
/// other than Unicode's is no part of a package (ECMA-376 part 2, §6.2.5): others would read other words in it.
pub(super) fn root(text: &str) -> Result<Option<String>, Refusal> {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Decl(said)) => {
                let encoding = said.encoding().transpose().map_err(|_| Refusal::Damaged)?;
                if encoding.is_some_and(|it| !ENCODINGS.iter().any(|known| it.eq_ignore_ascii_case(known))) {
                    return Err(Refusal::Damaged);
                }
            }
            Ok(Event::Start(tag) | Event::Empty(tag)) => return Ok(Some(tag.local_name().as_ref().to_owned())),
            Ok(Event::Eof) | Err(_) => return Ok(None),
            Ok(_) => {}
        }
    }
}

/// Tells the listener what is in the text, in its order.
pub(super) fn listen(text: &str, listener: &mut impl Listener) -> Result<(), Refusal> {
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    let mut start = 0;
    loop {
        let event = reader.read_event().map_err(|_| Refusal::Damaged)?;
        let end = usize::try_from(reader.buffer_position()).map_err(|_| Refusal::TooLarge)?;
        listener.at(start..end);
        start = end;
        match event {
            Event::Start(tag) => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(Refusal::TooIntricate);
                }
                listener.open(tag.local_name().as_ref(), &attributes(&tag)?)?;
            }
            Event::Empty(tag) => {
                listener.open(tag.local_name().as_ref(), &attributes(&tag)?)?;
                listener.close(tag.local_name().as_ref());
            }
            Event::End(tag) => {
                depth = depth.saturating_sub(1);
                listener.close(tag.local_name().as_ref());
            }
            Event::Text(words) => listener.text(&words.xml10_content()),
            Event::CData(words) => listener.text(&words.xml10_content()),
            Event::GeneralRef(reference) => {
                let letter = match reference.resolve_char_ref() {
                    Ok(Some(letter)) => letter,
                    Ok(None) => predefined(&reference).ok_or(Refusal::Damaged)?,
                    Err(_) => return Err(Refusal::Damaged),
                };
                listener.text(letter.encode_utf8(&mut [0; 4]));
            }
            Event::Eof if depth == 0 => return Ok(()),
            Event::Eof | Event::DocType(_) => return Err(Refusal::Damaged),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

fn attributes(tag: &BytesStart<'_>) -> Result<Attributes, Refusal> {
    let mut all = Vec::new();
    // Twice the same attribute is for no reader to mend; looking for it would cost more than it is worth.
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| Refusal::Damaged)?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| Refusal::Damaged)?;
        let name: &str = attribute.key.local_name().into_inner();
        let start = attribute.value.as_ptr().addr().saturating_sub(tag.as_ptr().addr());
        let range = start..start + attribute.value.len();
        all.push(Attribute { name: name.to_owned(), value: value.into_owned(), range });
    }
    Ok(Attributes(all))
}

const fn predefined(name: &str) -> Option<char> {
    match name.as_bytes() {
        b"amp" => Some('&'),
        b"lt" => Some('<'),
        b"gt" => Some('>'),
        b"quot" => Some('"'),
        b"apos" => Some('\''),
        _ => None,
    }
}
