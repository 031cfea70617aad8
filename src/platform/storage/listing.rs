//! What stands in the storage, for those who look after it.

use futures_util::TryStreamExt as _;
use object_store::ObjectStore as _;

use super::{FileKey, Storage};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// A file that stands in the storage, whether anybody knows of it or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Where it stands.
    pub key: FileKey,
    /// How many bytes.
    pub bytes: u64,
    /// When it was written (UTC).
    pub written_at: Timestamp,
}

impl Storage {
    /// Every file, in no order. What is no file of ours is left out.
    pub async fn list(&self) -> Result<Vec<Listed>, Error> {
        let found: Vec<_> = self.store.list(None).try_collect().await.map_err(Error::unexpected)?;
        let listed = |it: object_store::ObjectMeta| {
            let key = FileKey::parse(&it.location.parts().map(|part| part.as_ref().to_owned()).collect::<String>())?;
            Some(Listed { key, bytes: it.size, written_at: Timestamp::from_utc(it.last_modified.naive_utc()) })
        };
        Ok(found.into_iter().filter_map(listed).collect())
    }

    /// Removes the beginnings of files that were never finished because the program was killed, where they were last
    /// written before a time, and says how many. A store on the network forgets them by itself.
    pub fn sweep(&self, before: Timestamp, is_to_remove: bool) -> Result<usize, Error> {
        let mut count = 0;
        for folder in std::fs::read_dir(&self.folder).map_err(Error::unexpected)? {
            let folder = folder.map_err(Error::unexpected)?.path();
            if !folder.is_dir() {
                continue;
            }
            for file in std::fs::read_dir(folder).map_err(Error::unexpected)? {
                let file = file.map_err(Error::unexpected)?;
                // The store writes `name#1` and renames it when it is whole.
                if !file.file_name().to_string_lossy().contains('#') {
                    continue;
                }
                let Some(metadata) = still_there(file.metadata())? else { continue };
                let written = metadata.modified().map_err(Error::unexpected)?;
                let written = Timestamp::from_utc(chrono::DateTime::<chrono::Utc>::from(written).naive_utc());
                if written < before {
                    count += 1;
                    if is_to_remove {
                        still_there(std::fs::remove_file(file.path()))?;
                    }
                }
            }
        }
        Ok(count)
    }
}

/// `None` where a file got its own name meanwhile, or was removed.
fn still_there<T>(outcome: std::io::Result<T>) -> Result<Option<T>, Error> {
    match outcome {
        Ok(it) => Ok(Some(it)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::unexpected(error)),
    }
}
