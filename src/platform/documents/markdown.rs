//! The model as Markdown.

use super::inline::{Place, written};
use super::model::{Block, Document, Line, List};

/// Levels of headings the portal shows.
const LOWEST_HEADING: u8 = 3;

/// The text of a document as the portal's Markdown, without its title. Its footnotes are numbered from `first_note`
/// on, so that they fit behind those a text has already. Headings keep their order and skip no level.
pub fn to_markdown(document: &Document, first_note: usize) -> String {
    let mut parts = blocks(&document.blocks, &mut Levels::of(&document.blocks), first_note);
    for (number, line) in (first_note..).zip(&document.notes) {
        parts.push(format!("[^{number}]: {}", written(line, Place::Cell, first_note)));
    }
    parts.join("\n\n")
}

/// The levels of headings, evened: the highest used is the first, and none lies more than one below that before it.
struct Levels {
    used: Vec<u8>,
    last: u8,
}

impl Levels {
    fn of(blocks: &[Block]) -> Self {
        let mut used: Vec<u8> = Vec::new();
        collect(blocks, &mut used);
        used.sort_unstable();
        used.dedup();
        Self { used, last: 0 }
    }

    fn next(&mut self, level: u8) -> usize {
        let place = self.used.iter().position(|it| *it == level).unwrap_or(0);
        let place = u8::try_from(place + 1).unwrap_or(u8::MAX).min(LOWEST_HEADING);
        self.last = place.min(self.last + 1);
        usize::from(self.last)
    }
}

fn collect(blocks: &[Block], used: &mut Vec<u8>) {
    for block in blocks {
        match block {
            Block::Heading(level, _) => used.push(*level),
            Block::Quote(inner) => collect(inner, used),
            Block::List(list) => list.items.iter().for_each(|item| collect(item, used)),
            Block::Paragraph(_) | Block::Table(_) => {}
        }
    }
}

fn blocks(all: &[Block], levels: &mut Levels, first_note: usize) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    // Two lists of one kind in a row would be one list; their marks tell them apart.
    let mut marks_before: Option<(bool, bool)> = None;
    for block in all {
        let mut marks = None;
        parts.push(match block {
            Block::Heading(level, line) => {
                format!("{} {}", "#".repeat(levels.next(*level)), written(line, Place::Heading, first_note))
            }
            Block::Paragraph(line) => written(line, Place::Paragraph, first_note),
            Block::Quote(inner) => prefixed(&blocks(inner, levels, first_note).join("\n\n"), "> ", "> "),
            Block::Table(rows) => table(rows, first_note),
            Block::List(it) => {
                let is_numbered = it.start.is_some();
                let is_other = marks_before == Some((is_numbered, false));
                marks = Some((is_numbered, is_other));
                list(it, is_other, levels, first_note)
            }
        });
        marks_before = marks;
    }
    parts
}

fn list(list: &List, is_other: bool, levels: &mut Levels, first_note: usize) -> String {
    let is_tight = list.items.iter().all(|item| is_short(item));
    let between = if is_tight { "\n" } else { "\n\n" };
    let mut items = Vec::new();
    for (place, item) in list.items.iter().enumerate() {
        let number = list.start.map(|start| start.min(999_999) as usize + place);
        let mark = match (number, is_other) {
            (Some(number), false) => format!("{number}. "),
            (Some(number), true) => format!("{number}) "),
            (None, false) => "- ".to_owned(),
            (None, true) => "* ".to_owned(),
        };
        let text = blocks(item, levels, first_note).join(between);
        items.push(prefixed(&text, &mark, &" ".repeat(mark.len())));
    }
    items.join(between)
}

/// Whether an item is one paragraph, with at most a short list below it that may follow without a blank line.
fn is_short(item: &[Block]) -> bool {
    match item {
        [Block::Paragraph(_)] => true,
        [Block::Paragraph(_), Block::List(list)] => {
            list.start.is_none_or(|start| start == 1) && list.items.iter().all(|item| is_short(item))
        }
        _ => false,
    }
}

/// Every line behind a prefix; the first behind one of its own.
fn prefixed(text: &str, first: &str, others: &str) -> String {
    let mut kept = String::with_capacity(text.len() + 16);
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            kept.push('\n');
        }
        let prefix = if place == 0 { first } else { others };
        kept.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
        kept.push_str(line);
    }
    kept
}

fn table(rows: &[Vec<Line>], first_note: usize) -> String {
    let row = |row: &Vec<Line>| {
        let cells: Vec<_> = row.iter().map(|cell| written(cell, Place::Cell, first_note)).collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut lines: Vec<String> = rows.iter().map(row).collect();
    let columns = rows.first().map_or(0, Vec::len);
    lines.insert(1.min(lines.len()), format!("|{}", " --- |".repeat(columns)));
    lines.join("\n")
}
