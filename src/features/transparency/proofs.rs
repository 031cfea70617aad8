//! Proofs as programs ask for them, in JSON: hashes in base64, as everywhere in the log.

use serde::{Deserialize, Serialize};

use super::checkpoint::Checkpoint;
use super::store;
use super::tiles::Kept;
use crate::platform::crypto::merkle::{TreeHash, consistency_path, inclusion_path, root_of};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

/// Which entry, in a log of which size; in the log as signed last where no size is named.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(super) struct AskedInclusion {
    pub index: u64,
    pub size: Option<u64>,
}

/// Between which two sizes; up to the log as signed last where only one is named.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(super) struct AskedConsistency {
    pub from: u64,
    pub to: Option<u64>,
}

/// That an entry stands in the log.
#[derive(Debug, Serialize)]
pub(super) struct Inclusion {
    index: u64,
    size: u64,
    leaf: String,
    root: String,
    hashes: Vec<String>,
}

/// That a log begins with a shorter one.
#[derive(Debug, Serialize)]
pub(super) struct Consistency {
    from: u64,
    from_root: String,
    to: u64,
    to_root: String,
    hashes: Vec<String>,
}

pub(super) fn inclusion(connection: &mut DbConn, asked: AskedInclusion) -> Result<Inclusion, Error> {
    let size = within(connection, asked.size)?;
    if asked.index >= size {
        return Err(Error::NotFound);
    }
    let entry = store::list_entries(connection, asked.index, 1)?.into_iter().next().ok_or(Error::NotFound)?;
    let mut kept = Kept::new(connection);
    Ok(Inclusion {
        index: asked.index,
        size,
        leaf: entry.leaf().to_string(),
        root: root_of(&mut kept, size)?.to_string(),
        hashes: written(&inclusion_path(&mut kept, asked.index, size)?),
    })
}

pub(super) fn consistency(connection: &mut DbConn, asked: AskedConsistency) -> Result<Consistency, Error> {
    let to = within(connection, asked.to)?;
    if asked.from > to {
        return Err(Error::NotFound);
    }
    let mut kept = Kept::new(connection);
    Ok(Consistency {
        from: asked.from,
        from_root: root_of(&mut kept, asked.from)?.to_string(),
        to,
        to_root: root_of(&mut kept, to)?.to_string(),
        hashes: written(&consistency_path(&mut kept, asked.from, to)?),
    })
}

/// The size asked for, where the log was signed that far; else the size it was signed last at.
fn within(connection: &mut DbConn, asked: Option<u64>) -> Result<u64, Error> {
    let signed = store::maybe_last_signed(connection)?.and_then(|it| Checkpoint::parse(&it.note));
    let signed = signed.map_or(0, |checkpoint| checkpoint.size);
    match asked {
        Some(size) if size > signed => Err(Error::NotFound),
        Some(size) => Ok(size),
        None => Ok(signed),
    }
}

fn written(path: &[TreeHash]) -> Vec<String> {
    path.iter().map(ToString::to_string).collect()
}
