//! The people whom documents name, and what was taken out of them.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::super::file::FileId;
use crate::platform::database::schema::library_traces;
use crate::platform::database::{DbConn, one_of};
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

/// Writes anew whom a version names, after another look at it; what was taken out of it before is still told.
pub(in super::super) fn replace_traces(
    connection: &mut DbConn,
    file: FileId,
    number: i32,
    told: &[Trace],
    removed: &BTreeSet<TraceKind>,
) -> Result<(), Error> {
    let known = library_traces::table.filter(library_traces::file_id.eq(file).and(library_traces::number.eq(number)));
    let is_written_anew =
        library_traces::is_removed.eq(false).or(one_of(library_traces::kind, removed.iter().copied()));
    diesel::delete(known.filter(is_written_anew)).execute(connection)?;
    insert_traces(connection, file, number, told, removed)
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
