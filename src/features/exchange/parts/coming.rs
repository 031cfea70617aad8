//! A file on its way in.

use std::sync::Arc;

use actix_web::web::Bytes;
use futures_util::{Stream, TryStreamExt as _};
use sha2::{Digest as _, Sha256};

use super::{PART, Said, SealedFile};
use crate::features::exchange::body::{Attachment, TAKEN};
use crate::features::exchange::store::{self, PartRow};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::storage::{FileHash, Storage};
use crate::platform::uploads::{Inspection, Refusal};

/// The catalogue key of the sentence that says why a file is not added.
pub(in super::super) fn key_of(why: Refusal) -> &'static str {
    match why {
        // Fewer types than elsewhere, and fewer files.
        Refusal::Type => "exchange-attachment-refused-type",
        Refusal::TooMany => "exchange-attachment-refused-too-many",
        other => other.key(),
    }
}

/// A file that came whole. Its parts are stored, and nobody knows of it yet.
pub(in super::super) struct Come {
    pub(in super::super) attachment: Attachment,
    pub(in super::super) parts: Vec<PartRow>,
}

/// What is known of a file that went by.
#[derive(Default)]
pub(in super::super) struct Passed {
    inspection: Inspection,
    hash: Sha256,
}

impl Passed {
    /// Lets a stored file go by once more.
    ///
    /// # Errors
    /// Those of [`SealedFile::get`].
    pub(in super::super) async fn over(file: &SealedFile, storage: &Storage, parts: &[PartRow]) -> Result<Self, Error> {
        let mut bytes = std::pin::pin!(file.clone().read(storage.clone(), parts.to_vec()));
        let mut passed = Self::default();
        while let Some(part) = bytes.try_next().await? {
            passed.see(&part);
        }
        Ok(passed)
    }

    fn see(&mut self, bytes: &[u8]) {
        self.inspection.see(bytes);
        self.hash.update(bytes);
    }

    /// What it hashes to, as far as it is there.
    pub(in super::super) fn hash(self) -> FileHash {
        FileHash::from_digest(&self.hash.finalize())
    }

    /// What the file is, or why it is not added.
    ///
    /// # Errors
    /// Those of [`SealedFile::get`].
    pub(in super::super) async fn told(
        self,
        (file, storage): (&SealedFile, &Storage),
        parts: &[PartRow],
        said: Said,
    ) -> Result<Result<Attachment, Refusal>, Error> {
        let bytes = self.inspection.bytes();
        let told = self.inspection.told(&said.name, || file.whole(storage, parts)).await?;
        let file_type = match told.map(|it| it.content) {
            Ok(content) if !TAKEN.contains(&content) => return Ok(Err(Refusal::Type)),
            Ok(content) => content,
            Err(refused) => return Ok(Err(refused)),
        };
        let sha256 = FileHash::from_digest(&self.hash.finalize());
        Ok(Ok(Attachment {
            id: file.id,
            name: said.name,
            kind: said.kind,
            language: said.language,
            file_type,
            bytes,
            sha256,
        }))
    }
}

/// Takes in a file that a form brings whole, at most so many bytes. What is refused, or breaks off, leaves nothing behind.
///
/// # Errors
/// Those of the stream and of the storage.
pub(in super::super) async fn receive(
    (file, storage): (&SealedFile, &Storage),
    stream: impl Stream<Item = Result<Bytes, Error>>,
    said: Said,
    limit: u64,
) -> Result<Result<Come, Refusal>, Error> {
    let mut parts = Vec::new();
    let outcome = match take_in((file, storage), stream, limit, &mut parts).await {
        Ok(passed) => passed.told((file, storage), &parts, said).await,
        Err(Error::TooLarge) => Ok(Err(Refusal::TooLarge)),
        Err(error) => Err(error),
    };
    if let Ok(Ok(attachment)) = outcome {
        return Ok(Ok(Come { attachment, parts }));
    }
    for part in &parts {
        storage.delete(&part.storage_key).await?;
    }
    outcome.map(|refused| refused.map(|attachment| Come { attachment, parts: Vec::new() }))
}

async fn take_in(
    (file, storage): (&SealedFile, &Storage),
    stream: impl Stream<Item = Result<Bytes, Error>>,
    limit: u64,
    parts: &mut Vec<PartRow>,
) -> Result<Passed, Error> {
    let mut stream = std::pin::pin!(stream);
    let (mut passed, mut open) = (Passed::default(), Vec::with_capacity(PART));
    while let Some(mut chunk) = stream.try_next().await? {
        passed.see(&chunk);
        if passed.inspection.bytes() > limit {
            return Err(Error::TooLarge);
        }
        while !chunk.is_empty() {
            open.extend_from_slice(&chunk.split_to(chunk.len().min(PART - open.len())));
            if open.len() == PART {
                let part = std::mem::replace(&mut open, Vec::with_capacity(PART));
                parts.push(file.put(storage, next(parts), part).await?);
            }
        }
    }
    if !open.is_empty() {
        parts.push(file.put(storage, next(parts), open).await?);
    }
    Ok(passed)
}

fn next(parts: &[PartRow]) -> i32 {
    i32::try_from(parts.len()).unwrap_or(i32::MAX)
}

/// Removes parts that no row names, and the key of a file nobody knows of. What cannot be removed now is an orphan, which
/// `sijil doctor` names.
pub(in super::super) async fn discard(platform: &Arc<Platform>, file: SealedFile, parts: Vec<PartRow>) {
    if let Err(error) = remove_unknown(platform, file, parts).await {
        tracing::warn!(%error, "parts of a file nobody knows of could not be removed");
    }
}

/// A connection that broke may have committed all the same, so the database is asked before the only copy goes.
async fn remove_unknown(platform: &Arc<Platform>, file: SealedFile, parts: Vec<PartRow>) -> Result<(), Error> {
    let keys = Arc::clone(platform);
    let unknown = platform.database.read(move |connection| {
        let known = store::list_parts(connection, file.id)?;
        if matches!(store::find_attachment(connection, file.id), Err(Error::NotFound)) {
            keys.vault.destroy(&[file.id.as_str()])?;
        }
        let is_known = |part: &PartRow| known.iter().any(|it| it.storage_key == part.storage_key);
        Ok(parts.into_iter().filter(|part| !is_known(part)).collect::<Vec<_>>())
    });
    for part in unknown.await? {
        platform.storage.delete(&part.storage_key).await?;
    }
    Ok(())
}
