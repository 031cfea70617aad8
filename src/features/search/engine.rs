//! The index of terms, in whichever engine the database is. Rows are numbered as the entries are; what an engine
//! holds can be made again from the entries, so no migration names it.

use super::expression::Expression;
use super::{engine_postgres, engine_sqlite};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

/// Grows with every change of what is indexed or how; an index of another number is made anew at start.
pub(super) const EDITION: i32 = 8;

/// Terms learnt in one statement.
const PORTION: usize = 1_000;

/// Terms a beginning stands for, the shortest: endings of a word come before longer words that only begin like it.
const MOST_BEGINNING: i64 = 32;

/// Lets one writer at a time give out places. `SQLite` has one writer anyway.
pub(super) fn lock(connection: &mut DbConn) -> Result<(), Error> {
    match connection {
        DbConn::Sqlite(_) => Ok(()),
        DbConn::Pg(c) => Ok(engine_postgres::lock(c)?),
    }
}

/// Whether the index is there, in this edition.
pub(super) fn is_current(connection: &mut DbConn) -> Result<bool, Error> {
    match connection {
        DbConn::Sqlite(c) => Ok(engine_sqlite::edition(c)? == Some(EDITION)),
        DbConn::Pg(c) => {
            engine_postgres::lock(c)?;
            Ok(engine_postgres::edition(c)? == Some(EDITION))
        }
    }
}

/// Makes an empty index in place of whatever was there.
pub(super) fn create(connection: &mut DbConn) -> Result<(), Error> {
    match connection {
        DbConn::Sqlite(c) => Ok(engine_sqlite::create(c, EDITION)?),
        DbConn::Pg(c) => Ok(engine_postgres::create(c, EDITION)?),
    }
}

/// Adds a row that is not there.
pub(super) fn put(connection: &mut DbConn, id: i64, terms: &str) -> Result<(), Error> {
    match connection {
        DbConn::Sqlite(c) => Ok(engine_sqlite::put(c, id, terms)?),
        DbConn::Pg(c) => Ok(engine_postgres::put(c, id, terms)?),
    }
}

/// Adds terms to the list of those that words can begin. Terms are never taken off it: one nobody holds finds nothing.
pub(super) fn learn<'t>(connection: &mut DbConn, terms: impl IntoIterator<Item = &'t str>) -> Result<(), Error> {
    let mut terms = terms.into_iter().peekable();
    while terms.peek().is_some() {
        let portion: Vec<&str> = terms.by_ref().take(PORTION).collect();
        match connection {
            DbConn::Sqlite(c) => engine_sqlite::learn(c, &portion)?,
            DbConn::Pg(c) => engine_postgres::learn(c, &portion)?,
        }
    }
    Ok(())
}

/// Terms that begin so, the shortest first.
pub(super) fn beginning_with(connection: &mut DbConn, beginning: &str) -> Result<Vec<String>, Error> {
    let end = format!("{beginning}{}", char::MAX);
    match connection {
        DbConn::Sqlite(c) => Ok(engine_sqlite::between(c, beginning, &end, MOST_BEGINNING)?),
        DbConn::Pg(c) => Ok(engine_postgres::between(c, beginning, &end, MOST_BEGINNING)?),
    }
}

/// Takes a row out.
pub(super) fn delete(connection: &mut DbConn, id: i64) -> Result<(), Error> {
    match connection {
        DbConn::Sqlite(c) => Ok(engine_sqlite::delete(c, id)?),
        DbConn::Pg(c) => Ok(engine_postgres::delete(c, id)?),
    }
}

/// Ids of the rows that hold what is asked for, highest first.
pub(super) fn list(connection: &mut DbConn, asked: &Expression, most: usize) -> Result<Vec<i64>, Error> {
    list_below(connection, asked, i64::MAX, most)
}

/// The same of the rows below that id.
pub(super) fn list_below(
    connection: &mut DbConn,
    asked: &Expression,
    below: i64,
    most: usize,
) -> Result<Vec<i64>, Error> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    match connection {
        DbConn::Sqlite(c) => Ok(engine_sqlite::list(c, asked, below, limit)?),
        DbConn::Pg(c) => Ok(engine_postgres::list(c, asked, below, limit)?),
    }
}

/// Those of these rows that hold what is asked for, highest first.
pub(super) fn list_among(connection: &mut DbConn, asked: &Expression, ids: &[i64]) -> Result<Vec<i64>, Error> {
    match connection {
        DbConn::Sqlite(c) => Ok(engine_sqlite::list_among(c, asked, ids)?),
        DbConn::Pg(c) => Ok(engine_postgres::list_among(c, asked, ids)?),
    }
}

/// Brings the index into its best shape after very many changes.
pub(super) fn tidy(connection: &mut DbConn) -> Result<(), Error> {
    match connection {
        DbConn::Sqlite(c) => Ok(engine_sqlite::tidy(c)?),
        DbConn::Pg(c) => Ok(engine_postgres::tidy(c)?),
    }
}
