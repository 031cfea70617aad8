//! What one cell can hold: numbers, words of closed lists, lines. Each is read or its fault is told at the cell; nothing is
//! guessed.

use super::fault::CellFault;
use crate::platform::i18n::input;
use crate::vocabulary::quantity::Quantity;

/// Letters of a cell that are shown where something is wrong in it.
const SHOWN: usize = 60;

/// Faults that are told; a table with more is not read to its end by anybody.
const MOST: usize = 2_000;

/// Everything that is wrong, in the order of the table.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<CellFault>);

impl Faults {
    /// One more, unless the same was told of the same cell.
    pub(super) fn tell(&mut self, line: usize, column: &str, cell: &str, key: &'static str) {
        let cell = cell.trim().chars().take(SHOWN).collect();
        let fault = CellFault { line, column: column.to_owned(), cell, key };
        // The same cell is told of again in its own line alone; looking through all would take minutes of a bad table.
        let is_told = self.0.iter().rev().take_while(|it| it.line == line).any(|it| *it == fault);
        if !is_told && self.0.len() < MOST {
            self.0.push(fault);
        }
    }

    /// Whether nothing is wrong.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// All of them, by line.
    pub(super) fn sorted(mut self) -> Vec<CellFault> {
        self.0.sort_by_key(|it| it.line);
        self.0
    }
}

/// A number of ASCII digits with at most one point. Other digits and commas are told as what they are: `1,234` is one
/// thousand for some and one and a bit for others.
pub(super) fn quantity(cell: &str) -> Result<Quantity, &'static str> {
    let is_comma = |letter: char| matches!(letter, ',' | '،' | '٬' | '٫' | '\'' | '’');
    if cell.chars().any(|letter| letter.is_numeric() && !letter.is_ascii_digit()) {
        return Err("statistics-import-error-digits");
    }
    if cell.contains(is_comma) {
        return Err("statistics-import-error-comma");
    }
    Quantity::parse(cell).map_err(|_| "statistics-error-number")
}

/// The text as ASCII digits and signs, where it stands for a time.
pub(super) fn plain(cell: &str) -> Result<&str, &'static str> {
    let is_foreign = |letter: char| letter.is_numeric() && !letter.is_ascii_digit();
    if cell.contains(is_foreign) { Err("statistics-import-error-digits") } else { Ok(cell) }
}

/// One line of at most so many letters, or nothing.
pub(super) fn line(cell: &str, most: usize) -> Result<Option<String>, &'static str> {
    kept(input::line(cell).ok(), most)
}

/// Some lines of at most so many letters, or nothing.
pub(super) fn prose(cell: &str, most: usize) -> Result<Option<String>, &'static str> {
    kept(input::prose(cell).ok(), most)
}

fn kept(text: Option<String>, most: usize) -> Result<Option<String>, &'static str> {
    let text = text.filter(|text| input::length(text) <= most).ok_or("statistics-error-text")?;
    Ok(Some(text).filter(|text| !text.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_plain_or_told_as_what_it_is() {
        assert_eq!(quantity("98.4").unwrap().to_string(), "98.4");
        for (cell, key) in [
            ("۱۲۳", "statistics-import-error-digits"),
            ("١٢٣", "statistics-import-error-digits"),
            ("۱٬۲۳۴", "statistics-import-error-digits"),
            ("½", "statistics-import-error-digits"),
            ("1,234", "statistics-import-error-comma"),
            ("98,4", "statistics-import-error-comma"),
            ("1’234", "statistics-import-error-comma"),
            ("1 234", "statistics-error-number"),
            ("-1", "statistics-error-number"),
            ("about 5", "statistics-error-number"),
            ("", "statistics-error-number"),
        ] {
            assert_eq!(quantity(cell), Err(key), "{cell}");
        }
    }

    #[test]
    fn a_fault_of_a_cell_is_told_once() {
        let mut faults = Faults::default();
        faults.tell(2, "low", "y", "statistics-error-number");
        faults.tell(3, "low", "x", "statistics-error-number");
        faults.tell(3, "high", "x", "statistics-error-number");
        faults.tell(3, "low", "x", "statistics-error-number");
        assert_eq!(faults.sorted().iter().map(|it| it.line).collect::<Vec<_>>(), [2, 3, 3]);
    }
}
