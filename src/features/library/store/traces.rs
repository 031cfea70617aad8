//! The people whom documents name, and what was taken out of them.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::super::file::FileId;
use crate::platform::database::DbConn;
use crate::platform::database::schema::library_traces;
use crate::platform::documents::{Trace, TraceKind};
use crate::platform::errors::Error;

/// Keeps the people whom a version names, each once, and the kinds of names that were taken out of it.
pub(in super::super) fn insert_traces(
    connection: &mut DbConn,
    file: FileId,
    number: i32,
    told: &[Trace],
    removed: &BTreeSet<TraceKind>,
) -> Result<(), Error> {
    let row = |kind: TraceKind, words: String, is_removed: bool| {
        (
            library_traces::file_id.eq(file),
            library_traces::number.eq(number),
            library_traces::kind.eq(kind),
            library_traces::words.eq(words),
            library_traces::is_removed.eq(is_removed),
        )
    };
    let told = told.iter().map(|trace| row(trace.kind, trace.words.clone(), false));
    let removed = removed.iter().map(|kind| row(*kind, String::new(), true));
    let rows: Vec<_> = told.chain(removed).collect();
    if !rows.is_empty() {
        crate::on_db!(connection, c => diesel::insert_into(library_traces::table).values(&rows).execute(c))?;
    }
    Ok(())
}

/// The people whom a version names, authors first and by name, and the kinds of names that were taken out of it.
pub(in super::super) fn list_traces(
    connection: &mut DbConn,
    file: FileId,
    number: i32,
) -> Result<(Vec<Trace>, Vec<TraceKind>), Error> {
    let rows: Vec<(TraceKind, String, bool)> = library_traces::table
        .filter(library_traces::file_id.eq(file).and(library_traces::number.eq(number)))
        .select((library_traces::kind, library_traces::words, library_traces::is_removed))
        .load(connection)?;
    let (removed, told): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(_, _, is_removed)| *is_removed);
    let mut told: Vec<Trace> = told.into_iter().map(|(kind, words, _)| Trace { kind, words }).collect();
    let mut removed: Vec<TraceKind> = removed.into_iter().map(|(kind, _, _)| kind).collect();
    told.sort();
    removed.sort();
    Ok((told, removed))
}
