//! Files read back, and only those that still are what was put there.

use std::io::Read as _;
use std::ops::Range;
use std::time::Duration;

use actix_web::web::Bytes;
use futures_util::{Stream, TryStreamExt as _};
use object_store::{GetOptions, GetRange, GetResult, GetResultPayload, ObjectStore as _};
use sha2::{Digest as _, Sha256};

use super::{FileHash, FileKey, Storage, place};
use crate::platform::errors::Error;

/// Bytes of a file that are in the memory while it is checked.
const WINDOW: usize = 64 * 1024;
/// Checks that are remembered: who asks for a large file in a thousand parts has it read once.
const MOST_CHECKED: u64 = 10_000;
/// And for how long.
const REMEMBERED: Duration = Duration::from_mins(10);

/// Files that were found right, each with what the store calls this state of it: its place on the disk, its size, and
/// when it was written.
pub(super) type Checked = moka::sync::Cache<FileKey, String>;

pub(super) fn nothing_checked() -> Checked {
    moka::sync::Cache::builder().max_capacity(MOST_CHECKED).time_to_live(REMEMBERED).build()
}

impl Storage {
    /// The bytes of a file; an error if they are not those that were put there.
    pub async fn get(&self, key: &FileKey, hash: &FileHash) -> Result<Bytes, Error> {
        let bytes = self.found(key, GetOptions::new()).await?.bytes().await.map_err(gone_or_broken)?;
        // Some milliseconds a megabyte: too long for a thread that answers others meanwhile.
        let (counted, expected) = (bytes.clone(), hash.clone());
        let is_same = tokio::task::spawn_blocking(move || FileHash::of(&counted) == expected);
        if is_same.await.map_err(Error::unexpected)? { Ok(bytes) } else { Err(changed(key)) }
    }

    /// A part of a file, piece by piece, so that memory does not grow with it. The whole is checked before the first
    /// byte is given out: [`Error::Unexpected`] where it is not what was put there.
    pub async fn stream(
        &self,
        key: &FileKey,
        hash: &FileHash,
        part: Range<u64>,
    ) -> Result<impl Stream<Item = Result<Bytes, Error>> + use<>, Error> {
        let state = self.check(key, hash).await?;
        let (range, if_match) = (Some(GetRange::Bounded(part)), Some(state));
        let found = self.found(key, GetOptions { range, if_match, ..GetOptions::new() }).await?;
        Ok(found.into_stream().map_err(Error::unexpected))
    }

    /// Whether a file still is what was put there; [`Error::NotFound`] where it is gone, and another error where it
    /// cannot be read now.
    pub async fn is_intact(&self, key: &FileKey, hash: &FileHash) -> Result<bool, Error> {
        Ok(hashed(self.found(key, GetOptions::new()).await?).await? == *hash)
    }

    /// What the store calls the state in which the file is right.
    async fn check(&self, key: &FileKey, hash: &FileHash) -> Result<String, Error> {
        let found = self.found(key, GetOptions::new()).await?;
        let state = found.meta.e_tag.clone().unwrap_or_default();
        if self.checked.get(key).is_some_and(|known| known == state) {
            return Ok(state);
        }
        if hashed(found).await? != *hash {
            return Err(changed(key));
        }
        self.checked.insert(key.clone(), state.clone());
        Ok(state)
    }

    async fn found(&self, key: &FileKey, options: GetOptions) -> Result<GetResult, Error> {
        self.store.get_opts(&place(key), options).await.map_err(gone_or_broken)
    }
}

/// What the bytes of a file hash to, read in a little memory.
async fn hashed(found: GetResult) -> Result<FileHash, Error> {
    match found.payload {
        GetResultPayload::File(file, _) => {
            tokio::task::spawn_blocking(|| hashed_file(file)).await.map_err(Error::unexpected)?
        }
        GetResultPayload::Stream(mut stream) => {
            let mut hash = Sha256::new();
            while let Some(bytes) = stream.try_next().await.map_err(gone_or_broken)? {
                hash.update(&bytes);
            }
            Ok(FileHash::from_digest(&hash.finalize()))
        }
    }
}

fn hashed_file(mut file: std::fs::File) -> Result<FileHash, Error> {
    let (mut hash, mut window) = (Sha256::new(), vec![0; WINDOW]);
    loop {
        match file.read(&mut window).map_err(Error::unexpected)? {
            0 => return Ok(FileHash::from_digest(&hash.finalize())),
            count => hash.update(&window[..count]),
        }
    }
}

fn changed(key: &FileKey) -> Error {
    Error::unexpected(format!("the stored file {key} is not what was put there"))
}

fn gone_or_broken(error: object_store::Error) -> Error {
    match error {
        object_store::Error::NotFound { .. } => Error::NotFound,
        other => Error::unexpected(other),
    }
}
