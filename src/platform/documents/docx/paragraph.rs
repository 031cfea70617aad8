//! The properties a paragraph and a run have of their own.

use super::numbering::{Counters, Numbering};
use super::styles::{Role, Styles, heading};
use super::xml::Attributes;
use crate::platform::documents::builder::Kind;

/// A paragraph's properties.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    style: String,
    list: Option<u32>,
    level: Option<u8>,
    outline: Option<u8>,
    /// Whether its words are for nobody, as those of a table of contents.
    pub(super) is_unread: bool,
}

impl Paragraph {
    /// Takes a property.
    pub(super) fn say(&mut self, name: &str, attributes: &Attributes) {
        let value = attributes.get("val").unwrap_or_default();
        match name {
            "pStyle" => value.clone_into(&mut self.style),
            "numId" => self.list = value.parse().ok(),
            "ilvl" => self.level = value.parse().ok(),
            "outlineLvl" => self.outline = value.parse().ok(),
            _ => {}
        }
    }

    /// What kind of line it is.
    pub(super) fn kind(&mut self, styles: &Styles, numbering: &Numbering, counters: &mut Counters) -> Kind {
        match styles.role(&self.style).or(self.outline.and_then(heading)) {
            Some(Role::Title) => return Kind::Title,
            Some(Role::Heading(level)) => return Kind::Heading(level),
            Some(Role::Quote) => return Kind::Quoted,
            Some(Role::Contents) => self.is_unread = true,
            None => {}
        }
        let by_style = styles.list(&self.style);
        match self.list.or(by_style.map(|(list, _)| list)) {
            Some(list) if list != 0 => {
                let level = self.level.or(by_style.map(|(_, level)| level)).unwrap_or(0).min(9);
                Kind::Listed { level, number: numbering.next(counters, list, level), list: list.to_string() }
            }
            _ => Kind::Paragraph,
        }
    }

    /// Whether its style makes words bold and italic.
    pub(super) fn look(&self, styles: &Styles) -> (bool, bool) {
        let (is_bold, is_italic) = styles.look(&self.style);
        (is_bold.unwrap_or(false), is_italic.unwrap_or(false))
    }
}

/// A run's properties. Words from right to left have a pair of their own (`bCs`, `iCs`).
#[derive(Debug, Default)]
pub(super) struct RunLook {
    style: String,
    bold: [Option<bool>; 2],
    italic: [Option<bool>; 2],
    is_rtl: bool,
    /// Whether its words are hidden.
    pub(super) is_unread: bool,
}

impl RunLook {
    /// Takes a property.
    pub(super) fn say(&mut self, name: &str, attributes: &Attributes) {
        let is_on = attributes.is_on();
        match name {
            "rStyle" => attributes.get("val").unwrap_or_default().clone_into(&mut self.style),
            "b" => self.bold[0] = Some(is_on),
            "bCs" => self.bold[1] = Some(is_on),
            "i" => self.italic[0] = Some(is_on),
            "iCs" => self.italic[1] = Some(is_on),
            "rtl" | "cs" => self.is_rtl = is_on,
            "vanish" => self.is_unread = is_on,
            _ => {}
        }
    }

    /// Whether its words are bold and italic, in a paragraph of that look.
    pub(super) fn look(&self, paragraph: (bool, bool), styles: &Styles) -> (bool, bool) {
        let style = styles.look(&self.style);
        let side = usize::from(self.is_rtl);
        (self.bold[side].or(style.0).unwrap_or(paragraph.0), self.italic[side].or(style.1).unwrap_or(paragraph.1))
    }
}
