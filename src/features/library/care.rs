//! Whether rows and stored files agree: for `sijil doctor`. A crash between a file and its row leaves a file nobody
//! knows of, never a row without a file; those are named here, and removed when asked.

use std::collections::HashMap;

use super::store;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::storage::{FileHash, FileKey, StoreMark, wait_for};

/// Seconds a file may stand without a row: it may be on its way.
const ON_ITS_WAY: i64 = 24 * 3600;

/// Something that should not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The files belong to another database, or nobody can say to which; nothing else was looked at.
    OtherStore,
    /// A row names a file that is not there.
    RowWithoutFile(FileKey),
    /// A file is not what was put there.
    WrongHash(FileKey),
    /// A file cannot be read now: the disk, or who may read it.
    Unreadable(FileKey),
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
            Self::OtherStore => write!(
                f,
                "The files belong to another database than the one that was opened, or the portal has not begun with \
                 either: nothing was compared, nothing removed"
            ),
            Self::Unreadable(key) => write!(f, "{key}: the file cannot be read now"),
            Self::RowWithoutFile(key) => write!(f, "{key}: a row names it, but the file is not there"),
            Self::WrongHash(key) => write!(f, "{key}: the file is not what was put there"),
            Self::FileWithoutRow(key) => write!(f, "{key}: the file is there, but nobody knows of it"),
            Self::WidthWithoutSource(key) => write!(f, "{key}: a width of a picture that is not ready"),
            Self::Unfinished(count) => write!(f, "{count} beginnings of files that were never finished"),
        }
    }
}

/// Marks storage and database as belonging together, where neither is marked yet. `false` where each belongs to
/// another.
pub fn join(platform: &Platform) -> Result<bool, Error> {
    let mark = StoreMark::generate()?;
    let mark = platform.database.write_here(|connection| store::marked(connection, &mark))?;
    Ok(platform.storage.marked(&mark)? == mark)
}

/// What another feature keeps in the same storage, and what it hashes to; handed in, so that it need not be known here.
pub type Kept = fn(&mut DbConn) -> Result<Vec<(FileKey, FileHash)>, Error>;

/// Compares every row with every stored file, reading all of them; `others` keep files there too. With `mend` what nobody
/// knows of is removed. Nothing is compared where storage and database do not belong together. Blocks; for the command
/// line.
pub fn examine(platform: &Platform, others: &[Kept], mend: bool) -> Result<Vec<Finding>, Error> {
    let mark = platform.database.read_here(store::maybe_mark)?;
    if mark.is_none() || mark != platform.storage.mark()? {
        return Ok(vec![Finding::OtherStore]);
    }
    // The rows after the files: what is added meanwhile has a file before it has a row.
    let files = wait_for(platform.storage.list())?;
    let mut rows: HashMap<FileKey, FileHash> = platform.database.read_here(store::list_stored)?.into_iter().collect();
    for kept in others {
        rows.extend(platform.database.read_here(kept)?);
    }
    let before = platform.clock.now().plus_seconds(-ON_ITS_WAY);
    let mut findings = Vec::new();
    for (key, hash) in &rows {
        findings.extend(fault(platform, others, key, hash)?);
    }
    for file in files.into_iter().filter(|it| !rows.contains_key(&it.key) && it.written_at < before) {
        if !is_known(platform, others, &file.key)? {
            findings.push(Finding::FileWithoutRow(file.key));
        }
    }
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

/// What is wrong with the file of a row. A row may have gone while the files were read, and its file with it.
fn fault(platform: &Platform, others: &[Kept], key: &FileKey, hash: &FileHash) -> Result<Option<Finding>, Error> {
    let finding = match wait_for(platform.storage.is_intact(key, hash)) {
        Ok(true) => return Ok(None),
        Ok(false) => Finding::WrongHash(key.clone()),
        Err(Error::NotFound) => Finding::RowWithoutFile(key.clone()),
        Err(_) => Finding::Unreadable(key.clone()),
    };
    Ok(is_known(platform, others, key)?.then_some(finding))
}

fn is_known(platform: &Platform, others: &[Kept], key: &FileKey) -> Result<bool, Error> {
    platform.database.read_here(|connection| {
        let mut is_known = store::list_unknown(connection, vec![key.clone()])?.is_empty();
        for kept in others {
            is_known |= kept(connection)?.iter().any(|(known, _)| known == key);
        }
        Ok(is_known)
    })
}
