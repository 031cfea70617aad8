//! The lines of a table (RFC 4180), by comma, semicolon or tab. A cell that looks like a formula is text like any
//! other; one that our own data hid behind an apostrophe gets its first letter back.

use super::unreadable::Unreadable;

/// Columns a table may have.
pub const MOST_COLUMNS: usize = 200;
/// Bytes of a cell: a text of the greatest length in any script.
const LONGEST_CELL: usize = 400_000;

/// A line of cells, and where it begins in the file, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it begins.
    pub number: usize,
    /// What stands in it.
    pub cells: Vec<String>,
}

/// The lines that hold anything, each with its cells; at most so many of them.
///
/// # Errors
/// What is out of bounds, with its line.
pub fn parse(text: &str, delimiter: char, most: usize) -> Result<Vec<Line>, Unreadable> {
    let mut lines = Vec::new();
    let mut reader = Reader { chars: text.chars().peekable(), delimiter, number: 1 };
    while let Some(line) = reader.line()? {
        if line.cells.iter().any(|cell| !cell.trim().is_empty()) {
            lines.push(line);
        }
        if lines.len() > most {
            return Err(Unreadable::TooManyRows);
        }
    }
    Ok(lines)
}

/// What separates the cells: of comma, semicolon and tab the one that gives most of the `known` names in the head.
pub fn delimiter(text: &str, known: &[&str]) -> char {
    let is_head = |line: &&str| !line.trim().is_empty() && !line.starts_with("sep=");
    let head = text.lines().find(is_head).unwrap_or_default();
    let names = |delimiter: char| {
        let cells = head.split(delimiter).map(|cell| cell.trim().trim_matches('"').to_ascii_lowercase());
        cells.filter(|cell| known.contains(&cell.as_str())).count()
    };
    // Of equals the last: a table of one column has none.
    ['\t', ';', ','].into_iter().max_by_key(|delimiter| names(*delimiter)).unwrap_or(',')
}

struct Reader<'t> {
    chars: std::iter::Peekable<std::str::Chars<'t>>,
    delimiter: char,
    number: usize,
}

impl Reader<'_> {
    /// The next line; nothing at the end.
    fn line(&mut self) -> Result<Option<Line>, Unreadable> {
        if self.chars.peek().is_none() {
            return Ok(None);
        }
        let number = self.number;
        let mut cells = Vec::new();
        loop {
            cells.push(self.cell()?);
            if cells.len() > MOST_COLUMNS {
                return Err(Unreadable::TooManyColumns(number));
            }
            if self.chars.next_if_eq(&self.delimiter).is_none() {
                self.end_of_line();
                return Ok(Some(Line { number, cells }));
            }
        }
    }

    fn cell(&mut self) -> Result<String, Unreadable> {
        let began = self.number;
        let mut cell = String::new();
        if self.chars.next_if_eq(&'"').is_some() {
            self.quoted(&mut cell, began)?;
        }
        let delimiter = self.delimiter;
        while let Some(letter) = self.chars.next_if(|c| *c != delimiter && !matches!(c, '\r' | '\n')) {
            cell.push(letter);
            if cell.len() > LONGEST_CELL {
                return Err(Unreadable::TooLong(began));
            }
        }
        Ok(without_apostrophe(cell))
    }

    /// What stands up to the closing quotation mark; two of them are one.
    fn quoted(&mut self, cell: &mut String, began: usize) -> Result<(), Unreadable> {
        while let Some(letter) = self.chars.next() {
            if letter == '"' && self.chars.next_if_eq(&'"').is_none() {
                return Ok(());
            }
            self.number += usize::from(letter == '\n');
            cell.push(letter);
            if cell.len() > LONGEST_CELL {
                return Err(Unreadable::TooLong(began));
            }
        }
        Err(Unreadable::OpenQuote(began))
    }

    fn end_of_line(&mut self) {
        let is_return = self.chars.next_if_eq(&'\r').is_some();
        let is_feed = self.chars.next_if_eq(&'\n').is_some();
        self.number += usize::from(is_return || is_feed);
    }
}

fn without_apostrophe(cell: String) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => rest.to_owned(),
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOST: usize = 1_000;

    fn cells(text: &str) -> Vec<Vec<String>> {
        parse(text, ',', MOST).unwrap().into_iter().map(|line| line.cells).collect()
    }

    #[test]
    fn quotes_line_ends_and_formulas_are_read_as_they_are_meant() {
        assert_eq!(cells("a,b\r\n\r\n\"c, \"\"d\"\"\ne\",f"), [["a", "b"], ["c, \"d\"\ne", "f"]]);
        assert_eq!(cells("=1+1,'=1+1,'tis"), [["=1+1", "=1+1", "'tis"]]);
        assert_eq!(cells("a\rb"), [["a"], ["b"]]);
        let numbers: Vec<usize> = parse("a\n\"b\nc\"\nd", ',', MOST).unwrap().iter().map(|line| line.number).collect();
        assert_eq!(numbers, [1, 2, 4]);
    }

    #[test]
    fn what_is_out_of_bounds_is_told_with_its_line() {
        assert_eq!(parse("a\n\"b\nc", ',', MOST), Err(Unreadable::OpenQuote(2)));
        assert_eq!(parse(&format!("a\n{}", ",".repeat(100_000)), ',', MOST), Err(Unreadable::TooManyColumns(2)));
        assert_eq!(parse(&"x".repeat(LONGEST_CELL + 1), ',', MOST), Err(Unreadable::TooLong(1)));
        assert_eq!(parse(&"a\n".repeat(MOST + 1), ',', MOST), Err(Unreadable::TooManyRows));
    }

    #[test]
    fn the_head_tells_what_separates() {
        let known = ["title", "summary"];
        assert_eq!(delimiter("Title;\"summary\";x,y\n", &known), ';');
        assert_eq!(delimiter("title\tsummary\n", &known), '\t');
        assert_eq!(delimiter("title,summary", &known), ',');
        assert_eq!(delimiter("title", &known), ',');
    }
}
