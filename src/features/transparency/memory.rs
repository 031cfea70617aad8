//! The checkpoint this machine signed last, in a file apart from the database: whoever shortens or rewrites the database,
//! or brings an old copy back, contradicts it.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use super::checkpoint::Checkpoint;
use crate::platform::errors::Error;
use crate::vocabulary::ids::RawId;

/// What is remembered.
pub struct Memory {
    /// The head of the log at that time.
    pub checkpoint: Checkpoint,
}

impl Memory {
    /// Reads the note; nothing where there is none. Whoever can write this file can write the key beside it, so its
    /// signature would prove nothing more.
    pub fn recall(path: &Path) -> Result<Option<Self>, Error> {
        match fs::read_to_string(path) {
            Ok(note) => match Checkpoint::parse(&note) {
                Some(checkpoint) => Ok(Some(Self { checkpoint })),
                None => Err(Error::unexpected(format!("the file {} holds no checkpoint", path.display()))),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(unusable(path, &error)),
        }
    }

    /// Remembers a note: the file is replaced as a whole. Where two processes share it, the longer log stays.
    pub fn keep(path: &Path, note: &str) -> Result<(), Error> {
        let size = |note: &str| Checkpoint::parse(note).map(|it| it.size);
        if fs::read_to_string(path).is_ok_and(|known| size(&known) > size(note)) {
            return Ok(());
        }
        replace(path, note).map_err(|error| unusable(path, &error))
    }
}

/// Writes a file as a whole: whoever reads it finds the old text or the new one, also after the power failed.
pub(super) fn replace(path: &Path, note: &str) -> io::Result<()> {
    let draft = path.with_extension(RawId::generate().as_str());
    let mut file = File::create(&draft)?;
    file.write_all(note.as_bytes())?;
    file.sync_all()?;
    fs::rename(&draft, path)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

fn unusable(path: &Path, error: &io::Error) -> Error {
    Error::unexpected(format!("the file {} cannot be used ({error})", path.display()))
}
