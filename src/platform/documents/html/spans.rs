//! Cells that reach over several columns and rows.

/// How far a cell may reach.
const FARTHEST: usize = 40;

/// One table being read: the column at hand, and for each column how many rows a cell above still covers.
#[derive(Debug, Default)]
pub(super) struct Grid {
    column: usize,
    covered: Vec<usize>,
}

impl Grid {
    /// A row begins.
    pub(super) fn row(&mut self) {
        self.column = 0;
    }

    /// A cell begins: how many covered places lie before it, and how many empty ones follow it.
    pub(super) fn cell(&mut self, columns: &str, rows: &str) -> (usize, usize) {
        let span = |text: &str| text.trim().parse::<usize>().unwrap_or(1).clamp(1, FARTHEST);
        let (columns, rows) = (span(columns), span(rows));
        let begin = self.column;
        while self.covered.get(self.column).is_some_and(|left| *left > 0) {
            self.covered[self.column] -= 1;
            self.column += 1;
        }
        let skipped = self.column - begin;
        let end = (self.column + columns).min(FARTHEST);
        if self.covered.len() < end {
            self.covered.resize(end, 0);
        }
        for left in &mut self.covered[self.column.min(end)..end] {
            *left = rows - 1;
        }
        self.column = end;
        (skipped, columns - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covered_places_are_skipped() {
        let mut grid = Grid::default();
        grid.row();
        assert_eq!((grid.cell("", "2"), grid.cell("2", "")), ((0, 0), (0, 1)));
        grid.row();
        assert_eq!((grid.cell("", ""), grid.cell("99999999", "0")), ((1, 0), (0, FARTHEST - 1)));
        for _ in 0..1000 {
            grid.cell("200", "200");
        }
    }
}
