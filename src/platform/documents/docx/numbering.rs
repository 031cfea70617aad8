//! Lists: which number or bullet a paragraph gets (ECMA-376 part 1, §17.9).

use std::collections::HashMap;

use super::Refusal;
use super::xml::{self, Attributes, Listener};

/// One depth of a list.
#[derive(Debug, Clone, Copy)]
struct Level {
    is_numbered: bool,
    start: u32,
}

/// The lists of a file, each by its number.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    kinds: HashMap<(u32, u8), Level>,
    /// The kind of each list.
    lists: HashMap<u32, u32>,
    /// Where a list begins otherwise than its kind says.
    starts: HashMap<(u32, u8), u32>,
}

/// How far the lists of a text have counted.
#[derive(Debug, Default)]
pub(super) struct Counters(HashMap<(u32, u8), u32>);

impl Numbering {
    pub(super) fn read(text: Option<&str>) -> Result<Self, Refusal> {
        let mut reading = Reading::default();
        if let Some(text) = text {
            xml::listen(text, &mut reading)?;
        }
        Ok(reading.numbering)
    }

    /// The number of the next item of a list; `None` for a bullet.
    pub(super) fn next(&self, counters: &mut Counters, list: u32, level: u8) -> Option<u32> {
        let kind = self.lists.get(&list).and_then(|kind| self.kinds.get(&(*kind, level)))?;
        for deeper in level + 1..=9 {
            counters.0.remove(&(list, deeper));
        }
        let start = self.starts.get(&(list, level)).copied().unwrap_or(kind.start);
        let number = counters.0.entry((list, level)).and_modify(|it| *it = it.saturating_add(1)).or_insert(start);
        kind.is_numbered.then_some(*number)
    }
}

#[derive(Default)]
struct Reading {
    numbering: Numbering,
    kind: u32,
    list: u32,
    level: u8,
    is_list: bool,
}

impl Reading {
    fn change(&mut self, change: impl FnOnce(&mut Level)) {
        let key = (self.kind, self.level);
        change(self.numbering.kinds.entry(key).or_insert(Level { is_numbered: true, start: 1 }));
    }
}

impl Listener for Reading {
    fn open(&mut self, name: &str, attributes: &Attributes) -> Result<(), Refusal> {
        let value = attributes.get("val").unwrap_or_default();
        let number = |name| attributes.get(name).and_then(|it| it.parse().ok()).unwrap_or(u32::MAX);
        match name {
            "abstractNum" => {
                self.is_list = false;
                self.kind = number("abstractNumId");
            }
            "num" => {
                self.is_list = true;
                self.list = number("numId");
            }
            "abstractNumId" if self.is_list => {
                self.numbering.lists.insert(self.list, number("val"));
            }
            "lvl" | "lvlOverride" => {
                self.level = attributes.get("ilvl").and_then(|it| it.parse().ok()).unwrap_or(0).min(9);
            }
            "numFmt" if !self.is_list => self.change(|level| level.is_numbered = !matches!(value, "bullet" | "none")),
            "start" if !self.is_list => self.change(|level| level.start = value.parse().unwrap_or(1)),
            "startOverride" => {
                let key = (self.list, self.level);
                self.numbering.starts.insert(key, value.parse().unwrap_or(1));
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, _: &str) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_count_and_begin_again_below_a_new_item() {
        let numbering = Numbering::read(Some(
            "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='3'/>\
             <w:numFmt w:val='decimal'/></w:lvl><w:lvl w:ilvl='1'><w:numFmt w:val='lowerLetter'/></w:lvl>\
             <w:lvl w:ilvl='2'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum>\
             <w:num w:numId='7'><w:abstractNumId w:val='0'/></w:num></w:numbering>",
        ))
        .unwrap();
        let mut counters = Counters::default();
        let mut next = |level| numbering.next(&mut counters, 7, level);
        assert_eq!([next(0), next(1), next(1), next(0), next(1)], [Some(3), Some(1), Some(2), Some(4), Some(1)]);
        assert_eq!((next(2), next(9)), (None, None));
    }
}
