//! Rows that are there already and shall become drafts all the same: a tick at the row.

use serde::Deserialize;

use super::row::ImportedRow;

/// The ticks of a page of rows.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TickForm {
    /// The places of the rows that could be ticked on the page.
    pub shown: Vec<usize>,
    /// And of those that were.
    pub take: Vec<usize>,
    /// The page whose ticks are kept for later; without it the drafts are made.
    pub keep: Option<usize>,
}

impl TickForm {
    /// Ticks the rows as the page has them; those of other pages stay as they were.
    pub fn tick(&self, rows: &mut [ImportedRow]) {
        for row in rows.iter_mut().filter(|row| self.shown.contains(&row.place)) {
            row.is_taken = self.take.contains(&row.place);
        }
    }

    /// The page that is shown again once its ticks are kept.
    pub fn kept_page(&self) -> Option<usize> {
        self.keep.map(|number| number.max(1))
    }
}
