//! What a document is, whoever wrote it: blocks one after another, and lines of words inside them.

use std::collections::BTreeSet;

/// A document as it was understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// The paragraph marked as the document's title, where there is one; it is not among the blocks.
    pub title: Option<String>,
    /// The text.
    pub blocks: Vec<Block>,
    /// What the footnotes say. [`Piece::Note`] counts from 0 in here.
    pub notes: Vec<Line>,
    /// What was there and is not in the model.
    pub left_out: BTreeSet<LeftOut>,
}

/// One block of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading and its level, 1 the highest.
    Heading(u8, Line),
    /// A paragraph.
    Paragraph(Line),
    /// A list.
    List(List),
    /// Somebody else's words.
    Quote(Vec<Block>),
    /// Rows of cells, at least two columns; the first row is the head.
    Table(Vec<Vec<Line>>),
}

/// A list with its items; lists inside items are blocks of theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The number of the first item; `None` for a list with bullets.
    pub start: Option<u32>,
    /// The items, none of them empty.
    pub items: Vec<Vec<Block>>,
}

/// Words in a row. After [`super::line::tidied`] it neither begins nor ends with a space or a break.
pub type Line = Vec<Piece>;

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words of one look.
    Run(Run),
    /// A new line within the paragraph.
    Break,
    /// The call of a footnote, by its place in [`Document::notes`].
    Note(usize),
}

/// Words of one look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are bold.
    pub is_bold: bool,
    /// Whether they are italic.
    pub is_italic: bool,
    /// Where they lead: an address that [`super::line::address`] let through.
    pub link: Option<String>,
}

impl Run {
    /// Whether two runs look the same and lead to the same place.
    pub(super) fn looks_like(&self, other: &Self) -> bool {
        (self.is_bold, self.is_italic, &self.link) == (other.is_bold, other.is_italic, &other.link)
    }
}

crate::text_enum!(
    /// What a document held that a text of the portal does not take over.
    LeftOut {
        /// Pictures: they belong into the library, with a description.
        Pictures = "pictures",
        /// Drawings, charts and text in boxes.
        Drawings = "drawings",
        /// Objects of other programs.
        Objects = "objects",
        /// Remarks in the margin.
        Comments = "comments",
        /// Links that lead neither to the web nor to a mail address.
        Links = "links",
        /// A template on another computer.
        Template = "template",
    }
);

/// The words of a line without any look, breaks as spaces.
pub(super) fn plain(line: &[Piece]) -> String {
    let text = |piece: &Piece| match piece {
        Piece::Run(run) => run.text.clone(),
        Piece::Break => " ".to_owned(),
        Piece::Note(_) => String::new(),
    };
    line.iter().map(text).collect()
}

impl Block {
    /// The words of a heading or a paragraph, without their look.
    pub fn words(&self) -> Option<String> {
        match self {
            Self::Heading(_, line) | Self::Paragraph(line) => Some(plain(line)),
            _ => None,
        }
    }
}
