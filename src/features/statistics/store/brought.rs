//! Many drafts at once, as a table brings them.

use diesel::prelude::*;

use super::{RevisionRow, Row, revision_row};
use crate::features::statistics::figure::{Figure, Revision};
use crate::platform::database::DbConn;
use crate::platform::database::schema::{figure_revisions, figures};
use crate::platform::errors::Error;

/// Rows of one statement: PostgreSQL takes 65,535 values, SQLite 32,766.
const PORTION: usize = 1_000;

/// Adds figures with their first revisions.
pub(in super::super) fn insert_drafts(connection: &mut DbConn, drafts: &[(Figure, Revision)]) -> Result<(), Error> {
    for drafts in drafts.chunks(PORTION) {
        let rows: Vec<Row> = drafts.iter().map(|(figure, _)| Row::from(figure)).collect();
        crate::on_db!(connection, c => diesel::insert_into(figures::table).values(rows).execute(c))?;
        let said = drafts.iter().map(|(figure, revision)| revision_row(figure.id, revision));
        let rows = said.collect::<Result<Vec<RevisionRow>, Error>>()?;
        crate::on_db!(connection, c => diesel::insert_into(figure_revisions::table).values(rows).execute(c))?;
    }
    Ok(())
}
