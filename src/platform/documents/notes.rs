//! Footnotes put in order: each call has words, each note is called, numbers follow the text.

use std::collections::HashMap;

use super::builder::lines;
use super::line;
use super::model::{Block, Document, Line, Piece, plain};

/// Notes a document may have; calls of further ones are words like others.
const MOST_NOTES: usize = 1000;

/// The numbers of notes, in the order in which they are first met.
#[derive(Debug, Default)]
pub(super) struct Numbers(HashMap<String, usize>);

impl Numbers {
    /// The number of the note its program calls so; `None` where there are too many.
    pub(super) fn of(&mut self, key: &str) -> Option<usize> {
        let next = self.0.len();
        if let Some(known) = self.0.get(key) {
            return Some(*known);
        }
        (next < MOST_NOTES).then(|| *self.0.entry(key.to_owned()).or_insert(next))
    }

    /// The number of a note that was met before.
    pub(super) fn known(&self, key: &str) -> Option<usize> {
        self.0.get(key).copied()
    }
}

impl Document {
    /// The document with its notes numbered as the text calls them. A call whose note says nothing goes; what no call
    /// leads to stands at the end of the text, so that no words are lost.
    pub(super) fn settled(mut self) -> Self {
        let mut order: Vec<usize> = Vec::new();
        let has_words = |notes: &[Line], number: usize| notes.get(number).is_some_and(|line| !plain(line).is_empty());
        for number in self.blocks.iter().flat_map(lines).flatten().filter_map(called) {
            if has_words(&self.notes, number) && !order.contains(&number) {
                order.push(number);
            }
        }
        for_lines(&mut self.blocks, &mut |line| renumber(line, &order));
        let mut notes = std::mem::take(&mut self.notes);
        for line in &mut notes {
            // A note calls no note.
            line.retain(|piece| called(piece.clone()).is_none());
        }
        self.notes = order.iter().map(|number| notes[*number].clone()).collect();
        let uncalled =
            notes.into_iter().enumerate().filter(|(number, line)| !order.contains(number) && !line.is_empty());
        self.blocks.extend(uncalled.map(|(_, line)| Block::Paragraph(line)));
        self
    }
}

fn called(piece: Piece) -> Option<usize> {
    match piece {
        Piece::Note(number) => Some(number),
        _ => None,
    }
}

fn renumber(line: &mut Line, order: &[usize]) {
    let before = line.len();
    line.retain_mut(|piece| match piece {
        Piece::Note(number) => order.iter().position(|it| it == number).map(|place| *number = place).is_some(),
        _ => true,
    });
    if line.len() < before {
        *line = line::tidied(line);
    }
}

/// Every line of the blocks, wherever it stands.
fn for_lines(blocks: &mut Vec<Block>, change: &mut impl FnMut(&mut Line)) {
    for block in blocks.iter_mut() {
        match block {
            Block::Heading(_, line) | Block::Paragraph(line) => change(line),
            Block::List(list) => {
                list.items.iter_mut().for_each(|item| for_lines(item, change));
                list.items.retain(|item| !item.is_empty());
            }
            Block::Quote(inner) => for_lines(inner, change),
            Block::Table(rows) => rows.iter_mut().flatten().for_each(&mut *change),
        }
    }
    // A paragraph may have been nothing but a call.
    blocks.retain(|block| match block {
        Block::Heading(_, line) | Block::Paragraph(line) => !line.is_empty(),
        Block::List(list) => !list.items.is_empty(),
        Block::Quote(inner) => !inner.is_empty(),
        Block::Table(_) => true,
    });
}
