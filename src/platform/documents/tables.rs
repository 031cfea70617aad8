//! Cells put together as a table.

use super::builder::{add_words, lines};
use super::line;
use super::model::{Block, Line};

/// Columns of a table at most; what stands further goes into the last.
const MOST_COLUMNS: usize = 40;
/// Rows of a table at most; what stands below follows as paragraphs.
const MOST_ROWS: usize = 1000;

/// A table of at least two columns. With one it only held the text together, and what it held stands alone.
pub(super) fn table(rows: Vec<Vec<Vec<Block>>>) -> Vec<Block> {
    let is_filled = |row: &Vec<Vec<Block>>| row.iter().any(|cell| !cell.is_empty());
    let rows: Vec<_> = rows.into_iter().filter(is_filled).collect();
    let filled = |row: &Vec<Vec<Block>>| row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    let columns = rows.iter().map(filled).max().unwrap_or(0).min(MOST_COLUMNS);
    if columns < 2 {
        return rows.into_iter().flatten().flatten().collect();
    }
    let mut rows = rows.into_iter();
    let table = Block::Table(rows.by_ref().take(MOST_ROWS).map(|row| cells(row, columns)).collect());
    std::iter::once(table).chain(rows.flatten().flatten()).collect()
}

fn cells(row: Vec<Vec<Block>>, columns: usize) -> Vec<Line> {
    let mut cells: Vec<Line> = vec![Line::new(); columns];
    for (at, blocks) in row.into_iter().enumerate() {
        for line in blocks.iter().flat_map(lines) {
            add_words(&mut cells[at.min(columns - 1)], line);
        }
    }
    cells.iter().map(|cell| line::tidied(cell)).collect()
}
