//! Whether every row stands in the log as it was written: what makes a row that was changed, removed, moved or dated back
//! behind the portal's back known by its place.

use std::collections::HashMap;

use super::seal::SealedEntry;
use super::store;
use crate::features::transparency::{Book, Finding, Told};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Seconds by which clocks of nodes may differ and a transaction may last: rows stand in the log in the order of their
/// times, but for so much.
const SLACK: i64 = 600;

/// The rows of the audit, as whoever verifies the log asks for them.
#[derive(Debug, Default)]
pub struct Rows {
    /// The latest time any of those that went by told.
    latest: Option<Timestamp>,
}

impl Book for Rows {
    fn compare(&mut self, connection: &mut DbConn, told: &[Told<'_>]) -> Result<Vec<Finding>, Error> {
        let ids: Vec<&str> = told.iter().map(|it| it.id).collect();
        let found = store::list_sealed(connection, &ids)?;
        let rows: HashMap<_, _> = found.iter().map(|row| (row.entry.id.to_string(), row)).collect();
        let mut findings = Vec::with_capacity(told.len());
        for it in told {
            let Some(row) = rows.get(it.id) else {
                findings.push(Finding::Unknown);
                continue;
            };
            let is_forgotten = row.salt.is_none() && store::is_forgotten(connection, row.entry.id)?;
            let wrong = if is_forgotten { None } else { self.fault(it, row) };
            findings.push(wrong.map_or(Finding::Whole, |why| Finding::Wrong(why.to_owned())));
        }
        Ok(findings)
    }

    fn stray(&mut self, connection: &mut DbConn) -> Result<Option<String>, Error> {
        Ok(store::maybe_unknown(connection)?.map(|id| id.to_string()))
    }
}

impl Rows {
    fn fault(&mut self, told: &Told<'_>, row: &SealedEntry) -> Option<&'static str> {
        let Some(commitment) = row.commitment() else {
            return Some("lost its salt, and nobody said that it is forgotten");
        };
        if commitment.as_str() != told.content {
            return Some("was changed: it is not what the log committed to");
        }
        let (at, logged_at) = (row.entry.at, told.logged_at?);
        if at > logged_at.plus_seconds(SLACK) {
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
