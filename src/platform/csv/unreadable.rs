//! Why a table cannot be read at all.

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It holds nothing.
    Empty,
    /// More rows than it may have.
    TooManyRows,
    /// A row of more columns than a table has; its line.
    TooManyColumns(usize),
    /// A cell longer than any text of ours; its line.
    TooLong(usize),
    /// A quotation that begins in this line and never ends.
    OpenQuote(usize),
    /// The bytes are no text in the encoding.
    Encoding,
    /// A null character, which no text holds.
    Nul,
}
