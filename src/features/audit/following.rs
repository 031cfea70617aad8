//! The audit for programs that follow it, as a country's own watch over its security does: portion by portion, the oldest
//! row first, each row once.

use super::entry::EntryId;
use super::known::known;
use super::permissions::reach;
use super::{NamesOf, store, table};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::thing::Thing;

/// Rows of one portion.
const ROWS: usize = 500;
/// So many seconds after it was written a row is given. Rows get their ids before they are committed: within that time
/// one with a smaller id may still come, which whoever follows would have passed.
const SETTLED_AFTER: i64 = 60;

/// A portion of the audit.
pub struct Portion {
    /// The rows as a table, with the names of the columns above.
    pub table: String,
    /// The row behind which the next portion begins, where there is more already.
    pub next: Option<EntryId>,
}

/// The rows that the viewer may read behind a row, or from the first on. Whoever may read none finds no such thing.
pub fn follow(connection: &mut DbConn, page: &Page, names: NamesOf, after: Option<EntryId>) -> Result<Portion, Error> {
    let reach = reach(&page.viewer)?;
    page.confides("audit.exported", Thing::new("audit_row", "all", page.viewer.country()));
    let settled = page.now.plus_seconds(-SETTLED_AFTER);
    let mut rows = store::list_after(connection, reach, settled, after, ROWS + 1)?;
    let is_more = rows.len() > ROWS;
    rows.truncate(ROWS);
    let known = known(connection, reach, &rows, names)?;
    let lines = rows.iter().map(|row| table::row(page, reach, row, &known));
    let table = std::iter::once(table::head(page)).chain(lines).collect();
    Ok(Portion { table, next: rows.last().filter(|_| is_more).map(|row| row.id) })
}
