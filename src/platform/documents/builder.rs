//! A document being read: a reader says what opens, what closes and which words come, and the blocks come out.

use super::gather::{Loose, blocks_of};
use super::line;
use super::model::{Block, Line, List, Piece, Run, plain};
use super::tables::table;

/// Holders inside each other at most; what is deeper stands where the last of them ends.
const DEEPEST: usize = 24;
/// Empty cells that spans may ask for, in all tables of a document together.
const MOST_EMPTY: usize = 20_000;
/// Bytes of words and addresses taken from one document, far more than a post may have: a small file may name a long
/// address, or change the look of its words, a million times.
const ROOM: usize = 1024 * 1024;
/// What a piece of a line or a holder takes beside its words.
const PIECE: usize = 8;

/// What holds blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holder {
    /// A list; the number of its first item, `None` for bullets.
    List(Option<u32>),
    Item,
    Quote,
    Table,
    Row,
    Cell,
    /// Nothing of its own: its blocks go to whoever holds it.
    Group,
}

/// What the line at hand is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Kind {
    #[default]
    Paragraph,
    /// The title of the whole; a second one is a heading.
    Title,
    Heading(u8),
    Quoted,
    /// A paragraph with a number or bullet: how deep, its number, and which list it belongs to.
    Listed {
        level: u8,
        number: Option<u32>,
        list: String,
    },
    /// What a footnote says.
    Note(usize),
}

#[derive(Debug)]
struct Frame {
    holder: Holder,
    loose: Vec<Loose>,
    items: Vec<Vec<Block>>,
    cells: Vec<Vec<Block>>,
    rows: Vec<Vec<Vec<Block>>>,
}

impl Frame {
    fn new(holder: Holder) -> Self {
        Self { holder, loose: Vec::new(), items: Vec::new(), cells: Vec::new(), rows: Vec::new() }
    }
}

/// Takes what a reader finds.
#[derive(Debug)]
pub(super) struct Builder {
    root: Frame,
    frames: Vec<Frame>,
    kind: Kind,
    line: Line,
    notes: Vec<Line>,
    title: Option<String>,
    empty_cells: usize,
    /// Bytes that may still be taken.
    room: usize,
    is_full: bool,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self {
            root: Frame::new(Holder::Group),
            frames: Vec::new(),
            kind: Kind::Paragraph,
            line: Line::new(),
            notes: Vec::new(),
            title: None,
            empty_cells: 0,
            room: ROOM,
            is_full: false,
        }
    }

    /// Whether more was found than is taken; nothing further is, and what was is not the whole.
    pub(super) const fn is_full(&self) -> bool {
        self.is_full
    }

    /// Whether there is room for so many bytes more.
    fn takes(&mut self, bytes: usize) -> bool {
        self.is_full |= bytes > self.room;
        if !self.is_full {
            self.room -= bytes;
        }
        !self.is_full
    }

    /// Opens a holder; every one is closed by [`close`](Self::close).
    pub(super) fn open(&mut self, holder: Holder) {
        self.end_line();
        self.takes(PIECE);
        if holder == Holder::Item {
            self.frames.last_mut().into_iter().for_each(Frame::end_item);
        }
        let is_deep = self.frames.len() >= DEEPEST && !matches!(holder, Holder::Row | Holder::Cell);
        self.frames.push(Frame::new(if is_deep { Holder::Group } else { holder }));
    }

    /// Closes the holder opened last.
    pub(super) fn close(&mut self) {
        self.end_line();
        let Some(mut frame) = self.frames.pop().filter(|_| !self.is_full) else { return };
        let blocks = blocks_of(std::mem::take(&mut frame.loose));
        let parent = self.frames.last_mut().unwrap_or(&mut self.root);
        match frame.holder {
            Holder::Cell if parent.holder == Holder::Row => parent.cells.push(blocks),
            Holder::Row if parent.holder == Holder::Table => {
                parent.loose.extend(blocks.into_iter().map(Loose::Block));
                parent.rows.push(frame.cells);
            }
            Holder::Item if matches!(parent.holder, Holder::List(_)) => parent.items.push(blocks),
            Holder::Item => parent.list(None, vec![blocks]),
            Holder::List(start) => {
                let mut list = Frame { loose: blocks.into_iter().map(Loose::Block).collect(), ..frame };
                list.end_item();
                parent.list(start, list.items);
            }
            Holder::Quote if !blocks.is_empty() => parent.loose.push(Loose::Block(Block::Quote(blocks))),
            Holder::Table => {
                parent.loose.extend(blocks.into_iter().map(Loose::Block));
                parent.loose.extend(table(frame.rows).into_iter().map(Loose::Block));
            }
            _ => {
                let cells = frame.cells.into_iter().chain(frame.rows.into_iter().flatten()).flatten();
                parent.loose.extend(blocks.into_iter().chain(cells).map(Loose::Block));
            }
        }
    }

    /// Cells without words, where another reaches over their places.
    pub(super) fn empty_cells(&mut self, count: usize) {
        let count = count.min(MOST_EMPTY - self.empty_cells);
        self.empty_cells += count;
        for _ in 0..count {
            self.open(Holder::Cell);
            self.close();
        }
    }

    /// Ends the line before and says what the next is.
    pub(super) fn begin(&mut self, kind: Kind) {
        self.end_line();
        self.kind = kind;
    }

    /// Says again what the line at hand is, as a number found in it tells.
    pub(super) fn turn_into(&mut self, kind: Kind) {
        self.kind = kind;
    }

    /// What the line at hand is.
    pub(super) const fn kind(&self) -> &Kind {
        &self.kind
    }

    /// Words, joined with those before them where they look the same.
    pub(super) fn run(&mut self, run: Run) {
        let is_alike = matches!(self.line.last(), Some(Piece::Run(last)) if last.looks_like(&run));
        let look = if is_alike { 0 } else { PIECE + run.link.as_ref().map_or(0, String::len) };
        if !self.takes(look + run.text.len()) {
            return;
        }
        match self.line.last_mut() {
            Some(Piece::Run(last)) if is_alike => last.text.push_str(&run.text),
            _ => self.line.push(Piece::Run(run)),
        }
    }

    pub(super) fn line_break(&mut self) {
        self.mark(Piece::Break);
    }

    pub(super) fn note(&mut self, number: usize) {
        self.mark(Piece::Note(number));
    }

    fn mark(&mut self, mark: Piece) {
        if self.takes(PIECE) {
            self.line.push(mark);
        }
    }

    /// The title, where one was met.
    pub(super) fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// Ends the line at hand; an empty one leaves no trace.
    pub(super) fn end_line(&mut self) {
        let (kind, line) = (std::mem::take(&mut self.kind), std::mem::take(&mut self.line));
        if kind == Kind::Title && self.title.is_none() {
            self.title = Some(plain(&line::tidied(&line))).filter(|title| !title.trim().is_empty());
            return;
        }
        if let Kind::Note(number) = kind {
            if self.notes.len() <= number {
                self.notes.resize(number + 1, Line::new());
            }
            add_words(&mut self.notes[number], line);
            return;
        }
        let frame = self.frames.last_mut().unwrap_or(&mut self.root);
        for part in paragraphs(&line).into_iter().map(line::tidied).filter(|part| !part.is_empty()) {
            frame.loose.push(Loose::of(kind.clone(), part));
        }
    }

    /// The blocks, and what each footnote says.
    pub(super) fn finish(mut self) -> (Vec<Block>, Vec<Line>) {
        self.end_line();
        while !self.frames.is_empty() {
            self.close();
        }
        (blocks_of(self.root.loose), self.notes.iter().map(|note| line::tidied(note)).collect())
    }
}

impl Frame {
    /// What stands right inside a list, as a list does that some programs write there, belongs to the item before it.
    fn end_item(&mut self) {
        if !matches!(self.holder, Holder::List(_)) || self.loose.is_empty() {
            return;
        }
        let blocks = blocks_of(std::mem::take(&mut self.loose));
        match self.items.last_mut() {
            Some(last) => last.extend(blocks),
            None => self.items.push(blocks),
        }
    }

    fn list(&mut self, start: Option<u32>, items: Vec<Vec<Block>>) {
        let items: Vec<_> = items.into_iter().filter(|item| !item.is_empty()).collect();
        if !items.is_empty() {
            self.loose.push(Loose::Block(Block::List(List { start, items })));
        }
    }
}

/// The line parted where two breaks follow each other: people end paragraphs so.
fn paragraphs(line: &[Piece]) -> Vec<&[Piece]> {
    let is_blank = |piece: &Piece| matches!(piece, Piece::Run(run) if run.text.trim().is_empty());
    let (mut parts, mut start, mut last) = (Vec::new(), 0, None);
    for (at, piece) in line.iter().enumerate() {
        if *piece == Piece::Break {
            if last.is_some() {
                parts.push(&line[start..at]);
                start = at + 1;
                last = None;
            } else {
                last = Some(at);
            }
        } else if !is_blank(piece) {
            last = None;
        }
    }
    parts.push(&line[start..]);
    parts
}

/// Every line of a block, its tables and lists flattened.
pub(super) fn lines(block: &Block) -> Vec<Line> {
    match block {
        Block::Heading(_, line) | Block::Paragraph(line) => vec![line.clone()],
        Block::List(list) => list.items.iter().flatten().flat_map(lines).collect(),
        Block::Quote(blocks) => blocks.iter().flat_map(lines).collect(),
        Block::Table(rows) => rows.iter().flatten().filter(|cell| !cell.is_empty()).cloned().collect(),
    }
}

/// Puts a line behind another, with a space between; tidied once all are there.
pub(super) fn add_words(line: &mut Line, more: Line) {
    if !line.is_empty() {
        line.push(Piece::Run(Run { text: " ".to_owned(), ..Run::default() }));
    }
    line.extend(more);
}
