//! What the styles of a file mean. Word writes the names of its own styles in English in every language of its
//! menus; for the others the outline level tells a heading, also of a style somebody named in their own words.

use std::collections::HashMap;

use super::Refusal;
use super::xml::{self, Attributes, Listener};

/// Styles based on each other at most.
const LONGEST_CHAIN: usize = 20;

/// What a style makes of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Title,
    Heading(u8),
    Quote,
    /// A line of a table of contents, which the portal's readers do not need.
    Contents,
}

#[derive(Debug, Default)]
struct Style {
    name: String,
    based_on: String,
    outline: Option<u8>,
    is_bold: Option<bool>,
    is_italic: Option<bool>,
    list: Option<u32>,
    level: Option<u8>,
}

/// The styles of a file.
#[derive(Debug, Default)]
pub(super) struct Styles(HashMap<String, Style>);

impl Styles {
    pub(super) fn read(text: Option<&str>) -> Result<Self, Refusal> {
        let mut reading = Reading::default();
        if let Some(text) = text {
            xml::listen(text, &mut reading)?;
        }
        Ok(reading.styles)
    }

    pub(super) fn role(&self, id: &str) -> Option<Role> {
        self.first(id, |style| role_of(&style.name).or(style.outline.and_then(heading)))
    }

    /// Whether a style makes words bold and italic, where it says so.
    pub(super) fn look(&self, id: &str) -> (Option<bool>, Option<bool>) {
        (self.first(id, |style| style.is_bold), self.first(id, |style| style.is_italic))
    }

    /// The list a style belongs to, and how deep.
    pub(super) fn list(&self, id: &str) -> Option<(u32, u8)> {
        Some((self.first(id, |style| style.list)?, self.first(id, |style| style.level).unwrap_or(0)))
    }

    /// What the style, or the nearest it is based on, says.
    fn first<T>(&self, id: &str, say: impl Fn(&Style) -> Option<T>) -> Option<T> {
        let mut id = id;
        for _ in 0..LONGEST_CHAIN {
            let style = self.0.get(id)?;
            if let Some(said) = say(style) {
                return Some(said);
            }
            id = &style.based_on;
        }
        None
    }
}

fn role_of(name: &str) -> Option<Role> {
    match name {
        "title" => Some(Role::Title),
        "quote" | "intense quote" => Some(Role::Quote),
        _ if name.starts_with("toc ") => Some(Role::Contents),
        _ => name.strip_prefix("heading ")?.parse::<u8>().ok()?.checked_sub(1).and_then(heading),
    }
}

/// The heading of an outline level counted from 0; 9 is running text (ECMA-376 part 1, §17.3.1.20).
pub(super) fn heading(outline: u8) -> Option<Role> {
    (outline < 9).then(|| Role::Heading((outline + 1).min(6)))
}

#[derive(Default)]
struct Reading {
    styles: Styles,
    id: String,
    style: Style,
    /// Inside what a table style says of its parts.
    parts: usize,
}

impl Listener for Reading {
    fn open(&mut self, name: &str, attributes: &Attributes) -> Result<(), Refusal> {
        let value = || attributes.get("val").unwrap_or_default();
        match name {
            "style" => {
                attributes.get("styleId").unwrap_or_default().clone_into(&mut self.id);
                self.style = Style::default();
            }
            "tblStylePr" => self.parts += 1,
            _ if self.parts > 0 => {}
            "name" => self.style.name = value().to_lowercase(),
            "basedOn" => value().clone_into(&mut self.style.based_on),
            "outlineLvl" => self.style.outline = value().parse().ok(),
            "b" | "bCs" => self.style.is_bold = Some(attributes.is_on()),
            "i" | "iCs" => self.style.is_italic = Some(attributes.is_on()),
            "numId" => self.style.list = value().parse().ok(),
            "ilvl" => self.style.level = value().parse().ok(),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) {
        match name {
            "tblStylePr" => self.parts = self.parts.saturating_sub(1),
            "style" => drop(self.styles.0.insert(std::mem::take(&mut self.id), std::mem::take(&mut self.style))),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_known_by_its_name_its_outline_or_what_it_is_based_on() {
        let styles = Styles::read(Some(
            "<w:styles xmlns:w='w'><w:style w:styleId='a1'><w:name w:val='heading 2'/></w:style>\
             <w:style w:styleId='Başlık'><w:name w:val='Ana başlık'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style>\
             <w:style w:styleId='x'><w:name w:val='Mine'/><w:basedOn w:val='a1'/><w:rPr><w:b w:val='0'/></w:rPr></w:style>\
             <w:style w:styleId='round'><w:basedOn w:val='round'/></w:style>\
             <w:style w:styleId='t'><w:name w:val='Table'/><w:tblStylePr><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>\
             </w:styles>",
        ))
        .unwrap();
        assert_eq!((styles.role("a1"), styles.role("x")), (Some(Role::Heading(2)), Some(Role::Heading(2))));
        assert_eq!((styles.role("Başlık"), styles.role("round")), (Some(Role::Heading(1)), None));
        assert_eq!((styles.look("x").0, styles.look("t").0), (Some(false), None));
    }
}
