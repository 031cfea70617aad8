//! The rows of a table, judged: each as a figure, and all of them beside each other.

use std::collections::BTreeSet;

use super::cells::Faults;
use super::fault::CellFault;
use super::head::Head;
use super::row::{Importer, Row, read as read_row};
use crate::features::statistics::data::Column;
use crate::features::statistics::figure::place;
use crate::features::statistics::notation;
use crate::platform::csv::{self, Line, Unreadable};

/// Rows a table may have.
pub(super) const MOST_ROWS: usize = 2_000;
/// Lines read: the head, a word of a spreadsheet before it, and one row too many, by which that is told.
const MOST_LINES: usize = MOST_ROWS + 3;
/// Its time stands in the table twice.
const TWICE: &str = "statistics-import-error-twice";
/// There is a figure of its time already.
const TAKEN: &str = "statistics-error-taken";

/// A table that was read.
#[derive(Debug)]
pub(super) struct Table {
    /// The rows without a fault, in the order of the table.
    pub(super) rows: Vec<Row>,
    faults: Faults,
    /// Whose figures they become.
    importer: Importer,
}

impl Table {
    /// Reads a table.
    pub(super) fn read(text: &str, importer: Importer) -> Result<Self, Unreadable> {
        let known: Vec<&str> = Column::ALL.iter().map(Column::as_str).collect();
        let mut lines = csv::parse(text, csv::delimiter(text, &known), MOST_LINES)?.into_iter().peekable();
        // Excel's own word for what separates, in a line before the head.
        lines.next_if(|line| line.cells.first().is_some_and(|cell| cell.starts_with("sep=")));
        let mut faults = Faults::default();
        let head = Head::read(&lines.next().ok_or(Unreadable::Empty)?, &mut faults);
        let lines: Vec<Line> = lines.collect();
        if lines.is_empty() {
            return Err(Unreadable::Empty);
        }
        if lines.len() > MOST_ROWS {
            return Err(Unreadable::TooManyRows);
        }
        // Under a head that is wrong every line would be.
        let mut rows = Vec::new();
        if faults.is_empty() {
            rows.extend(lines.iter().filter_map(|line| read_row(line, &head, importer, &mut faults)));
        }
        let mut table = Self { rows, faults, importer };
        table.tell_twice();
        Ok(table)
    }

    /// Where the rows would stand among all figures, in their order.
    pub(super) fn places(&self) -> Vec<String> {
        self.rows.iter().map(|row| self.place(row)).collect()
    }

    /// Tells which rows there is a figure of already, by the places of those.
    pub(super) fn tell_taken(&mut self, taken: &[String]) {
        let taken: BTreeSet<&String> = taken.iter().collect();
        let is_taken = |row: &&Row| taken.contains(&self.place(row));
        let lines: Vec<usize> = self.rows.iter().filter(is_taken).map(|row| row.line).collect();
        self.refuse(&lines, TAKEN);
    }

    /// The rows, where nothing is wrong with any of them, or everything that is wrong.
    pub(super) fn judged(self) -> Result<Vec<Row>, Vec<CellFault>> {
        if self.faults.is_empty() { Ok(self.rows) } else { Err(self.faults.sorted()) }
    }

    fn place(&self, row: &Row) -> String {
        let period = row.subject.period;
        place(row.subject.indicator, self.importer.country, period.from, period.until)
    }

    fn tell_twice(&mut self) {
        let mut seen = BTreeSet::new();
        let mut again = Vec::new();
        for row in &self.rows {
            if !seen.insert(self.place(row)) {
                again.push(row.line);
            }
        }
        self.refuse(&again, TWICE);
    }

    fn refuse(&mut self, lines: &[usize], key: &'static str) {
        for row in self.rows.iter().filter(|row| lines.contains(&row.line)) {
            let period = notation::written(&row.subject.period);
            self.faults.tell(row.line, Column::Period.as_str(), &period, key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::country::CountryCode;
    use crate::vocabulary::language::Language;

    const HEAD: &str = "indicator,calendar,period,unit,low,high,source_title,source_url,outside";

    fn importer() -> Importer {
        let today = "2026-11-30".parse().unwrap();
        Importer { country: CountryCode::Iran, language: Language::English, today }
    }

    fn table(rows: &[&str]) -> Table {
        Table::read(&format!("{HEAD}\r\n{}\r\n", rows.join("\r\n")), importer()).unwrap()
    }

    fn told(rows: &[&str]) -> Vec<(usize, String, &'static str)> {
        let faults = table(rows).judged().unwrap_err();
        faults.into_iter().map(|it| (it.line, it.column, it.key)).collect()
    }

    #[test]
    fn a_table_without_a_fault_becomes_figures() {
        let it = table(&[
            "births,solar-hijri,1403,events,979923,,Registry,https://example.org/births,",
            "nationals_abroad,,2026-01-01,,4000000,6000000,Ministry|Agency,https://a.example|https://b.example,Own counts",
        ]);
        assert_eq!(it.places()[0], "births/IR/2024-03-20/2025-03-20");
        let faults = it.judged().unwrap_err();
        assert_eq!((faults[0].line, faults[0].column.as_str()), (3, "source_number"), "of a range each says its own");
        let rows = table(&["births,solar-hijri,1403,events,979923,,Registry,https://example.org/births,"]).judged();
        let row = rows.unwrap().remove(0);
        assert_eq!((row.line, row.statement.sources[0].number), (2, row.statement.low));
    }

    #[test]
    fn each_fault_is_told_at_its_cell() {
        let good = "Registry,https://example.org/births,";
        for (row, column, key) in [
            (format!("births,,1403,,5,,{good}"), "period", "statistics-error-calendar"),
            (format!("births,solar-hijri,2024,,5,,{good}"), "period", "statistics-error-calendar"),
            (format!("births,,2026,,5,,{good}"), "period", "statistics-error-ahead"),
            (format!("births,lunar,2024,,5,,{good}"), "calendar", "statistics-import-error-calendar-word"),
            (format!("births,,2024,,6,4,{good}"), "high", "statistics-error-range"),
            (format!("births,,2024,percent,5,,{good}"), "unit", "statistics-error-unit"),
            (format!("births,,2024,,۵,,{good}"), "low", "statistics-import-error-digits"),
            (format!("births,,۲۰۲۴,,5,,{good}"), "period", "statistics-import-error-digits"),
            (format!("births,,2024,,\"5,000\",,{good}"), "low", "statistics-import-error-comma"),
            (format!("births,,2024-01-01,,5,,{good}"), "period", "statistics-error-day-of-flow"),
            (format!("births,,2024,,5.5,,{good}"), "low", "statistics-error-whole"),
            (format!("storks,,2024,,5,,{good}"), "indicator", "statistics-error-indicator"),
            ("births,,2024,,5,,Registry,,".to_owned(), "source_url", "directory-error-source-url"),
            ("births,,2024,,5,,Registry,example,".to_owned(), "source_url", "directory-error-source-url"),
            ("births,,2024,,5,,,,".to_owned(), "source_title", "statistics-error-no-source"),
        ] {
            let told = told(&[&row]);
            assert_eq!(told[0], (2, column.to_owned(), key), "{row}: {told:?}");
        }
    }

    #[test]
    fn a_time_stands_in_a_table_once_and_is_not_there_yet() {
        let row = "births,,2024,,5,,Registry,https://example.org/births,";
        assert_eq!(told(&[row, row]), [(3, "period".to_owned(), TWICE)]);
        let mut it = table(&[row]);
        let places = it.places();
        it.tell_taken(&places);
        assert_eq!(it.judged().unwrap_err()[0].key, TAKEN);
    }

    #[test]
    fn a_head_that_is_wrong_is_told_and_no_line_under_it() {
        let it = Table::read("indicator,period,low,storks,period\nx,y,z\n", importer()).unwrap();
        let told: Vec<_> = it.judged().unwrap_err().into_iter().map(|it| (it.line, it.column)).collect();
        let expected = ["storks", "period", "source_title", "source_url"].map(|name| (1, name.to_owned()));
        assert_eq!(told, expected);
        assert_eq!(Table::read(HEAD, importer()).unwrap_err(), Unreadable::Empty);
    }
}
