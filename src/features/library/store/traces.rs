//! The people whom documents name.

use diesel::prelude::*;

use super::super::file::FileId;
use crate::platform::database::DbConn;
use crate::platform::database::schema::library_traces;
use crate::platform::documents::{Trace, TraceKind};
use crate::platform::errors::Error;

/// Keeps the people whom a version names, each once.
pub(in super::super) fn insert_traces(
    connection: &mut DbConn,
    file: FileId,
    number: i32,
    traces: &[Trace],
) -> Result<(), Error> {
    let row = |trace: &Trace| {
        (
            library_traces::file_id.eq(file),
            library_traces::number.eq(number),
            library_traces::kind.eq(trace.kind),
            library_traces::words.eq(trace.words.clone()),
        )
    };
    let rows: Vec<_> = traces.iter().map(row).collect();
    if !rows.is_empty() {
        crate::on_db!(connection, c => diesel::insert_into(library_traces::table).values(&rows).execute(c))?;
    }
    Ok(())
}

/// The people whom a version names: authors first, and by name.
pub(in super::super) fn list_traces(connection: &mut DbConn, file: FileId, number: i32) -> Result<Vec<Trace>, Error> {
    let rows: Vec<(TraceKind, String)> = library_traces::table
        .filter(library_traces::file_id.eq(file).and(library_traces::number.eq(number)))
        .select((library_traces::kind, library_traces::words))
        .load(connection)?;
    let mut traces: Vec<Trace> = rows.into_iter().map(|(kind, words)| Trace { kind, words }).collect();
    traces.sort();
    Ok(traces)
}
