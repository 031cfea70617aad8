//! The bytes of a file that goes with a message. They are sealed part by part as they come and opened part by part as they
//! leave: never whole in the memory, and nowhere in clear but on the line.

mod coming;
mod leaving;

use actix_web::web::Bytes;
use futures_util::{Stream, TryStreamExt as _};
use serde::{Deserialize, Serialize};

pub(super) use coming::{Come, Passed, discard, key_of, receive};
pub(super) use leaving::proven;

use super::body::{AttachmentId, AttachmentKind};
use super::case_file::CaseId;
use super::store::PartRow;
use crate::platform::crypto::sealed::{ChunkReader, DataKey, Place, seal_chunks};
use crate::platform::errors::Error;
use crate::platform::storage::Storage;
use crate::vocabulary::language::Language;

/// Bytes of a part before it is sealed; the last one may be shorter. It is all of a file that is in the memory at once,
/// open and sealed.
pub(super) const PART: usize = 256 * 1024;
/// The version of the form in which parts, and what is said of a file, are sealed.
const VERSION: u32 = 1;
/// The most bytes a sealed part may have: its chunks are some bytes longer than they were.
const SEALED: u64 = 2 * PART as u64;

/// A file and its key: what seals its parts and opens them again.
#[derive(Debug, Clone)]
pub(super) struct SealedFile {
    /// Which one.
    pub(super) id: AttachmentId,
    /// Of which case.
    pub(super) case: CaseId,
    /// The key of this file alone.
    pub(super) key: DataKey,
}

/// What a sender says of a file before it is whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Said {
    /// Its harmless name.
    pub(super) name: String,
    /// What it is to the message.
    pub(super) kind: AttachmentKind,
    /// In which language it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) language: Option<Language>,
}

impl SealedFile {
    /// Seals a part for its place and stores it.
    ///
    /// # Errors
    /// Those of the storage.
    pub(super) async fn put(&self, storage: &Storage, position: i32, plain: Vec<u8>) -> Result<PartRow, Error> {
        let file = self.clone();
        let sealed = tokio::task::spawn_blocking(move || file.sealed(position, &plain));
        let sealed = sealed.await.map_err(Error::unexpected)??;
        let stored = storage.put_bytes(Bytes::from(sealed), SEALED).await?;
        Ok(PartRow { attachment_id: self.id, position, storage_key: stored.key, hash: stored.hash })
    }

    /// A part as it was before it was sealed.
    ///
    /// # Errors
    /// Those of the storage; where it was changed, moved, or its key is another.
    pub(super) async fn get(&self, storage: &Storage, part: PartRow) -> Result<Bytes, Error> {
        let sealed = storage.get(&part.storage_key, &part.hash).await?;
        let file = self.clone();
        let open = tokio::task::spawn_blocking(move || file.opened(part.position, &sealed));
        Ok(Bytes::from(open.await.map_err(Error::unexpected)??))
    }

    /// The whole file, part by part.
    pub(super) fn read(
        self,
        storage: Storage,
        parts: Vec<PartRow>,
    ) -> impl Stream<Item = Result<Bytes, Error>> + 'static {
        let all = (self, storage, parts.into_iter());
        futures_util::stream::try_unfold(all, |(file, storage, mut left)| async move {
            let Some(part) = left.next() else { return Ok(None) };
            let bytes = file.get(&storage, part).await?;
            Ok(Some((bytes, (file, storage, left))))
        })
    }

    /// All of it at once: for the few files that are looked into.
    ///
    /// # Errors
    /// Those of [`SealedFile::get`].
    pub(super) async fn whole(&self, storage: &Storage, parts: &[PartRow]) -> Result<Bytes, Error> {
        let bytes = self.clone().read(storage.clone(), parts.to_vec());
        let whole = bytes.try_fold(Vec::new(), |mut whole, part| async move {
            whole.extend_from_slice(&part);
            Ok(whole)
        });
        Ok(Bytes::from(whole.await?))
    }

    /// Seals what is said of it while it arrives.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub(super) fn seal_said(&self, said: &Said) -> Result<Vec<u8>, Error> {
        self.key.seal(self.place("exchange_attachments", "said"), &serde_json::to_vec(said)?)
    }

    /// What was said of it.
    ///
    /// # Errors
    /// Where it was changed or moved.
    pub(super) fn said(&self, sealed: &[u8]) -> Result<Said, Error> {
        let open = self.key.open(self.place("exchange_attachments", "said"), sealed);
        Ok(serde_json::from_slice(&open.ok_or_else(moved)?)?)
    }

    fn sealed(&self, position: i32, plain: &[u8]) -> Result<Vec<u8>, Error> {
        let position = position.to_string();
        let mut sealed = Vec::with_capacity(plain.len() + plain.len() / 1024 + 1024);
        seal_chunks(&self.key, self.place("exchange_parts", &position), plain, &mut sealed)
            .map_err(Error::unexpected)?;
        Ok(sealed)
    }

    fn opened(&self, position: i32, sealed: &[u8]) -> Result<Vec<u8>, Error> {
        let position = position.to_string();
        let reader = ChunkReader::new(&self.key, self.place("exchange_parts", &position), sealed);
        let mut open = Vec::with_capacity(sealed.len());
        let outcome = reader.and_then(|mut reader| std::io::Read::read_to_end(&mut reader, &mut open));
        outcome.map(|_| open).map_err(|_| moved())
    }

    /// Where something of it lies: a part by its place in the file. As messages it is sealed once for both sides, so its
    /// owner is the case.
    fn place<'a>(&'a self, table: &'a str, column: &'a str) -> Place<'a> {
        let row = self.id.as_str();
        Place { table, row, column, owner: self.case.as_str(), key: row, version: VERSION }
    }
}

fn moved() -> Error {
    Error::unexpected("a part of a file does not open: it was changed or moved")
}

#[cfg(test)]
mod tests;
