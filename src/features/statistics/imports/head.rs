//! The head of a table: which column stands where.

use super::cells::Faults;
use crate::features::statistics::data::Column;
use crate::platform::csv::Line;

/// The columns of a table in their order; a column without a name is passed over, and nothing may stand under it.
#[derive(Debug)]
pub(super) struct Head(Vec<Option<Column>>);

impl Head {
    /// Reads the names. What is not known, there twice or missing is told.
    pub(super) fn read(line: &Line, faults: &mut Faults) -> Self {
        let mut columns: Vec<Option<Column>> = Vec::with_capacity(line.cells.len());
        for cell in &line.cells {
            let name = cell.trim().to_ascii_lowercase();
            let column = Column::parse(&name);
            let is_twice = column.is_some() && columns.contains(&column);
            if is_twice || (column.is_none() && !name.is_empty()) {
                faults.tell(line.number, &name, cell, "statistics-import-error-column");
            }
            columns.push(column);
        }
        for needed in Column::ALL.iter().filter(|it| it.is_needed() && !columns.contains(&Some(**it))) {
            faults.tell(line.number, needed.as_str(), "", "statistics-import-error-missing");
        }
        Self(columns)
    }

    /// What stands in a line under a column, without the space around it; nothing where there is no such column.
    pub(super) fn cell<'l>(&self, line: &'l Line, column: Column) -> &'l str {
        let place = self.0.iter().position(|it| *it == Some(column));
        place.and_then(|place| line.cells.get(place)).map_or("", |cell| cell.trim())
    }

    /// Tells what stands in a line under no name.
    pub(super) fn tell_nameless(&self, line: &Line, faults: &mut Faults) {
        for (at, cell) in line.cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
            if self.0.get(at).is_none_or(Option::is_none) {
                faults.tell(line.number, &(at + 1).to_string(), cell, "statistics-import-error-column");
            }
        }
    }
}
