//! Files people hand in. They stand under random names in a folder no browser reaches, with their hash kept beside
//! the name they had; they are read back only if they still are what was handed in.

mod file;
mod listing;
mod mark;
mod reading;
#[cfg(test)]
mod tests;

pub use file::{FileHash, FileKey, StoredFile};
pub use listing::Listed;
pub use mark::StoreMark;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use actix_web::web::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt as _};
use object_store::local::LocalFileSystem;
use object_store::path::Path as Place;
use object_store::{MultipartUpload, ObjectStore, ObjectStoreExt as _, PutPayload};
use sha2::{Digest as _, Sha256};

use crate::platform::errors::Error;
use reading::Checked;

/// Bytes handed to the store at once; a store on the network takes no less than 5 MiB.
const PART: usize = 5 * 1024 * 1024;

/// Where files are kept. Cheap to clone.
#[derive(Clone)]
pub struct Storage {
    store: Arc<dyn ObjectStore>,
    folder: PathBuf,
    checked: Checked,
}

impl Storage {
    /// Keeps files in a folder, which is made where it does not exist.
    pub fn open(folder: &Path) -> Result<Self, Error> {
        std::fs::create_dir_all(folder).map_err(Error::unexpected)?;
        let store = LocalFileSystem::new_with_prefix(folder).map_err(Error::unexpected)?;
        Ok(Self {
            store: Arc::new(store.with_fsync(true)),
            folder: folder.to_owned(),
            checked: reading::nothing_checked(),
        })
    }

    /// Keeps what a stream brings, at most `limit` bytes: one byte more is [`Error::TooLarge`], at once, and nothing
    /// stays behind; nor where the stream breaks off, with its own error. Memory does not grow with the file.
    pub async fn put(&self, stream: impl Stream<Item = Result<Bytes, Error>>, limit: u64) -> Result<StoredFile, Error> {
        let key = FileKey::generate()?;
        let mut upload = self.store.put_multipart(&place(&key)).await.map_err(Error::unexpected)?;
        match receive(upload.as_mut(), stream, limit).await {
            Ok((hash, bytes)) => {
                upload.complete().await.map_err(Error::unexpected)?;
                Ok(StoredFile { key, hash, bytes })
            }
            Err(error) => {
                if let Err(error) = upload.abort().await {
                    tracing::warn!(%error, "an upload that failed left its beginning behind");
                }
                Err(error)
            }
        }
    }

    /// [`Storage::put`] for bytes at hand.
    pub async fn put_bytes(&self, bytes: Bytes, limit: u64) -> Result<StoredFile, Error> {
        self.put(futures_util::stream::iter([Ok(bytes)]), limit).await
    }

    /// Removes a file; one that is not there is removed already.
    pub async fn delete(&self, key: &FileKey) -> Result<(), Error> {
        match self.store.delete(&place(key)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(Error::unexpected(error)),
        }
    }
}

/// Waits for work with files on a thread that may block: in jobs and on the command line. It runs on a thread of its
/// own, since a thread that drives other work may not wait.
pub fn wait_for<T: Send>(work: impl Future<Output = Result<T, Error>> + Send) -> Result<T, Error> {
    let drive = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Error::unexpected)?;
        runtime.block_on(work)
    };
    std::thread::scope(|scope| scope.spawn(drive).join())
        .unwrap_or_else(|_| Err(Error::unexpected("the work with a file panicked")))
}

async fn receive(
    upload: &mut dyn MultipartUpload,
    stream: impl Stream<Item = Result<Bytes, Error>>,
    limit: u64,
) -> Result<(FileHash, u64), Error> {
    let mut stream = std::pin::pin!(stream);
    let (mut hash, mut total, mut part) = (Sha256::new(), 0_u64, BytesMut::new());
    while let Some(chunk) = stream.next().await {
        let chunk = chunk?;
        total = total.saturating_add(chunk.len() as u64);
        if total > limit {
            return Err(Error::TooLarge);
        }
        hash.update(&chunk);
        part.extend_from_slice(&chunk);
        if part.len() >= PART {
            upload.put_part(PutPayload::from(part.split().freeze())).await.map_err(Error::unexpected)?;
        }
    }
    upload.put_part(PutPayload::from(part.freeze())).await.map_err(Error::unexpected)?;
    Ok((FileHash::from_digest(&hash.finalize()), total))
}

/// A folder holds at most 256 folders, each its share of the files.
fn place(key: &FileKey) -> Place {
    let (folder, name) = key.as_str().split_at(2);
    Place::from_iter([folder, name])
}
