//! The proof that a row stands in the log, as a file in the form of c2sp.org/tlog-proof. Beside the path to what was
//! signed it holds the row and its salt, so that who has the file and the log's key needs nothing else.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::seal::{SealedEntry, commit};
use crate::features::transparency::{self, Kind, Proof, TrustedKey};
use crate::platform::crypto::{NoteKey, Salt};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// What the file holds of the row.
#[derive(Debug, Serialize, Deserialize)]
struct Row {
    /// When the row entered the log.
    logged_at: Timestamp,
    salt: Salt,
    /// Everything that was committed to, in its order.
    fields: Vec<String>,
}

/// What a file proves.
#[derive(Debug, PartialEq, Eq)]
pub struct Proven {
    /// The log.
    pub origin: String,
    /// Where in it.
    pub place: u64,
    /// When the row got there.
    pub logged_at: Timestamp,
    /// The row's own words: kind of row, id, time, what was done, who, and so on.
    pub fields: Vec<String>,
}

/// Why a file proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unproven {
    /// It is no such file.
    #[error("it is no proof of a row")]
    Malformed,
    /// The log was not signed with the key, or the row does not lead to what was signed.
    #[error("the row does not stand in a log that is signed with this key")]
    NotInTheLog,
}

/// The file of a row, and the row's place; nothing where it waits for its place.
pub(super) fn written(connection: &mut DbConn, sealed: &SealedEntry) -> Result<(i64, String), Error> {
    let id = sealed.entry.id;
    let entry = transparency::entries_of(connection, &[id.as_str()])?.into_iter().next().ok_or(Error::NotFound)?;
    let salt = sealed.salt.clone().ok_or(Error::NotFound)?;
    let row = Row { logged_at: entry.logged_at, salt, fields: sealed.fields().to_vec() };
    let proof = transparency::prove(connection, &entry, serde_json::to_vec(&row)?)?;
    Ok((entry.place, proof.text()))
}

/// What a file proves to somebody who trusts these keys. Nothing else is asked.
pub fn check(file: &str, trusted: &[TrustedKey]) -> Result<Proven, Unproven> {
    let proof = Proof::parse(file).ok_or(Unproven::Malformed)?;
    let row: Row = serde_json::from_slice(&proof.extra).map_err(|_| Unproven::Malformed)?;
    let content = commit(&row.salt, &row.fields);
    let entry = transparency::Entry {
        place: proof.index.cast_signed(),
        kind: Kind::Row,
        subject_id: String::new(),
        logged_at: row.logged_at,
        content: content.as_str().to_owned(),
    };
    // What entered the log later than a key signed was not signed with it.
    let may_sign = |it: &&TrustedKey| it.until.is_none_or(|until| row.logged_at < until);
    let keys: Vec<NoteKey> = trusted.iter().filter(may_sign).map(|it| it.key.clone()).collect();
    let head = proof.check(&entry, &keys).ok_or(Unproven::NotInTheLog)?;
    Ok(Proven { origin: head.origin, place: proof.index, logged_at: row.logged_at, fields: row.fields })
}

/// What is proven, for the person at a terminal.
impl fmt::Display for Proven {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Proven: entry {} of {}, logged at {}.", self.place, self.origin, self.logged_at)?;
        for (name, value) in SealedEntry::NAMES.iter().zip(&self.fields) {
            // What a file says may hold anything; a terminal is shown letters only.
            let safe: String = value.chars().filter(|letter| !letter.is_control()).collect();
            writeln!(f, "{name}: {safe}")?;
        }
        Ok(())
    }
}
