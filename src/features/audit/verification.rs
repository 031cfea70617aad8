//! Whether every row stands in the log as it was written: what makes a row that was changed, removed, moved or dated back
//! behind the portal's back known by its place.

use std::collections::HashMap;
use std::path::PathBuf;

use super::seal::SealedEntry;
use super::store;
use crate::features::transparency::{self, Entry, Fault, Kind, Verdict};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Seconds by which clocks of nodes may differ and a transaction may last: rows stand in the log in the order of their
/// times, but for so much.
const SLACK: i64 = 600;
/// Rows read at once.
const PORTION: i64 = 1000;

/// Verifies the audit and the log under it. `known` are checkpoints somebody kept, which this log must continue. Gives the
/// first fault, in the order of the log.
pub fn verify(platform: &Platform, known: &[PathBuf]) -> Result<Verdict, Error> {
    let read = |path: &PathBuf| {
        std::fs::read_to_string(path)
            .map_err(|error| Error::unexpected(format!("the file {} cannot be read ({error})", path.display())))
    };
    let notes = known.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let mut rows = Rows { latest: None };
    let verdict = transparency::verify(platform, &notes, |connection, entries| rows.compare(connection, entries))?;
    let Ok(whole) = verdict else { return Ok(verdict) };
    let outside = platform.database.read_here(outside)?;
    Ok(outside.map_or(Ok(whole), Err))
}

/// What is known of the rows that went by.
struct Rows {
    /// The latest time any of them told.
    latest: Option<Timestamp>,
}

impl Rows {
    /// The first entry of these whose row is not what was committed to.
    fn compare(&mut self, connection: &mut DbConn, entries: &[Entry]) -> Result<Option<Fault>, Error> {
        let of_rows = || entries.iter().filter(|entry| entry.kind == Kind::Row);
        let ids: Vec<&str> = of_rows().map(|entry| entry.subject_id.as_str()).collect();
        let found = store::list_sealed(connection, &ids)?;
        let rows: HashMap<_, _> = found.iter().map(|row| (row.entry.id.to_string(), row)).collect();
        for entry in of_rows() {
            let row = rows.get(&entry.subject_id).copied();
            if let Some(row) = row.filter(|row| row.salt.is_none())
                && store::is_forgotten(connection, row.entry.id)?
            {
                continue;
            }
            if let Some(why) = self.fault(entry, row) {
                return Ok(Some(Fault::at(entry.place, format!("row {} {why}", entry.subject_id))));
            }
        }
        Ok(None)
    }

    fn fault(&mut self, entry: &Entry, row: Option<&SealedEntry>) -> Option<&'static str> {
        let Some(row) = row else { return Some("was removed") };
        let Some(commitment) = row.commitment() else {
            return Some("lost its salt, and nobody said that it is forgotten");
        };
        if commitment.as_str() != entry.content {
            return Some("was changed: it is not what the log committed to");
        }
        let at = row.entry.at;
        if at > entry.logged_at.plus_seconds(SLACK) {
            return Some("tells a time after its entry in the log");
        }
        if row.is_past {
            return None;
        }
        if self.latest.is_some_and(|latest| at.plus_seconds(SLACK) < latest) {
            return Some("was dated back: rows before it in the log tell a later time");
        }
        self.latest = self.latest.max(Some(at));
        None
    }
}

/// Rows that have no place in the log yet, or never got one.
fn outside(connection: &mut DbConn) -> Result<Option<Fault>, Error> {
    if let Some(id) = store::maybe_unknown(connection)? {
        return Ok(Some(Fault::of_log(format!("row {id} was put in behind its back: it has no place"))));
    }
    let mut after = String::new();
    loop {
        let waiting = store::list_waiting(connection, &after, PORTION)?;
        let Some((last, _)) = waiting.last() else { return Ok(None) };
        after.clone_from(&last.id);
        for (pending, row) in &waiting {
            if let Some(row) = row.as_ref().filter(|row| row.salt.is_none())
                && store::is_forgotten(connection, row.entry.id)?
            {
                continue;
            }
            let kept = row.as_ref().and_then(SealedEntry::commitment);
            if kept.as_ref() != Some(&pending.commitment) {
                let reason = format!("row {}, which waits for its place, was changed or removed", pending.id);
                return Ok(Some(Fault::of_log(reason)));
            }
        }
    }
}
