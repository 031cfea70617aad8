//! Whether rows and stored files agree: for `sijil doctor`. A crash between a file and its row leaves a file nobody
//! knows of, never a row without a file; those are named here, and removed when asked.

use std::collections::{HashMap, HashSet};

use super::store;
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::storage::{FileHash, FileKey, wait_for};

/// Seconds a file may stand without a row: it may be on its way.
const ON_ITS_WAY: i64 = 24 * 3600;

/// Something that should not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A row names a file that is not there.
    RowWithoutFile(FileKey),
    /// A file is not what was put there.
    WrongHash(FileKey),
    /// A file nobody knows of, older than a day.
    FileWithoutRow(FileKey),
    /// A width of a picture whose version is not ready.
    WidthWithoutSource(FileKey),
    /// So many beginnings of files that were never finished.
    Unfinished(usize),
}

impl Finding {
    /// Whether removing stored bytes mends it.
    pub fn is_mendable(&self) -> bool {
        matches!(self, Self::FileWithoutRow(_) | Self::Unfinished(_))
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::RowWithoutFile(key) => write!(f, "{key}: a row of the library names it, but the file is not there"),
            Self::WrongHash(key) => write!(f, "{key}: the file is not what was put there"),
            Self::FileWithoutRow(key) => write!(f, "{key}: the file is there, but nobody knows of it"),
            Self::WidthWithoutSource(key) => write!(f, "{key}: a width of a picture that is not ready"),
            Self::Unfinished(count) => write!(f, "{count} beginnings of files that were never finished"),
        }
    }
}

/// Compares every row with every stored file, reading all of them. With `mend` what nobody knows of is removed.
/// Blocks; for the command line.
pub fn examine(platform: &Platform, mend: bool) -> Result<Vec<Finding>, Error> {
    // The rows after the files: what is added meanwhile has a file before it has a row.
    let files = wait_for(platform.storage.list())?;
    let stored: HashSet<&FileKey> = files.iter().map(|it| &it.key).collect();
    let rows: HashMap<FileKey, FileHash> = platform.database.read_here(store::list_stored)?.into_iter().collect();
    let before = platform.clock.now().plus_seconds(-ON_ITS_WAY);
    let mut findings = Vec::new();
    for (key, hash) in &rows {
        if !stored.contains(key) {
            findings.push(Finding::RowWithoutFile(key.clone()));
        } else if wait_for(platform.storage.get(key, hash)).is_err() {
            findings.push(Finding::WrongHash(key.clone()));
        }
    }
    let lost = files.iter().filter(|it| !rows.contains_key(&it.key) && it.written_at < before);
    findings.extend(lost.map(|it| Finding::FileWithoutRow(it.key.clone())));
    let sourceless = platform.database.read_here(store::list_widths_without_source)?;
    findings.extend(sourceless.into_iter().map(Finding::WidthWithoutSource));
    let unfinished = platform.storage.sweep(before, mend)?;
    findings.extend((unfinished > 0).then_some(Finding::Unfinished(unfinished)));
    if mend {
        for finding in &findings {
            if let Finding::FileWithoutRow(key) = finding {
                wait_for(platform.storage.delete(key))?;
            }
        }
    }
    findings.sort_by_key(ToString::to_string);
    Ok(findings)
}
