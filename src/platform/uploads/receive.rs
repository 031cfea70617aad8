//! One file on its way into the storage.

use std::sync::{Arc, Mutex, PoisonError};

use actix_web::web::Bytes;
use futures_util::{Stream, StreamExt as _};

use super::content::{Content, Refusal};
use super::file_name::harmless;
use crate::platform::errors::Error;
use crate::platform::pictures::{self, Size};
use crate::platform::storage::{Storage, StoredFile};

/// Bytes of a file's beginning and end that tell what it is.
const HEAD: usize = 16 * 1024;
const TAIL: usize = 66 * 1024;

/// A file that was taken.
#[derive(Debug, Clone)]
pub struct Received {
    /// Where it stands.
    pub stored: StoredFile,
    /// Its harmless name.
    pub name: String,
    /// What it is.
    pub content: Content,
    /// Its size in pixels as its head says, where it is a picture.
    pub size: Option<Size>,
}

/// Keeps what a stream brings under a name somebody typed, at most `limit` bytes ([`Error::TooLarge`]). What is
/// refused is removed at once; the inner error says why.
pub async fn receive<S, E>(
    storage: &Storage,
    stream: S,
    name: &str,
    limit: u64,
) -> Result<Result<Received, Refusal>, Error>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: std::fmt::Display,
{
    let ends = Arc::new(Mutex::new(Ends::default()));
    let seen = Arc::clone(&ends);
    let watched = stream.inspect(move |chunk| {
        if let Ok(chunk) = chunk {
            seen.lock().unwrap_or_else(PoisonError::into_inner).see(chunk);
        }
    });
    let stored = storage.put(watched, limit).await?;
    let ends = std::mem::take(&mut *ends.lock().unwrap_or_else(PoisonError::into_inner));
    let name = harmless(name);
    let told = match Content::recognise(&ends.head, &ends.tail, &name) {
        Ok(content) if content.is_picture() => {
            let bytes = storage.get(&stored.key, &stored.hash).await?;
            let measured = tokio::task::spawn_blocking(move || pictures::measure(&bytes));
            let size = measured.await.map_err(Error::unexpected)?;
            size.map(|size| (content, Some(size))).map_err(Refusal::from)
        }
        told => told.map(|content| (content, None)),
    };
    match told {
        Ok((content, size)) => Ok(Ok(Received { stored, name, content, size })),
        Err(refusal) => {
            storage.delete(&stored.key).await?;
            Ok(Err(refusal))
        }
    }
}

impl From<pictures::Refusal> for Refusal {
    fn from(refusal: pictures::Refusal) -> Self {
        match refusal {
            pictures::Refusal::NoPicture => Self::NoPicture,
            pictures::Refusal::TooManyPixels => Self::TooManyPixels,
        }
    }
}

/// The beginning and the end of what went by.
#[derive(Default)]
struct Ends {
    head: Vec<u8>,
    tail: Vec<u8>,
}

impl Ends {
    fn see(&mut self, chunk: &[u8]) {
        let room = HEAD - self.head.len();
        self.head.extend_from_slice(&chunk[..chunk.len().min(room)]);
        self.tail.extend_from_slice(&chunk[chunk.len().saturating_sub(TAIL)..]);
        // Now and then, so that a long file is not moved about for every piece of it.
        if self.tail.len() > 2 * TAIL {
            self.tail.drain(..self.tail.len() - TAIL);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_a_long_file_are_seen_and_no_more_is_kept() {
        let mut ends = Ends::default();
        for n in 0..2000_u32 {
            ends.see(&[u8::try_from(n % 256).unwrap(); 1000]);
        }
        ends.see(b"the end");
        assert_eq!((ends.head.len(), ends.head[0]), (HEAD, 0));
        assert!(ends.tail.len() <= 2 * TAIL && ends.tail.ends_with(b"the end"));
    }

    #[tokio::test]
    async fn what_is_refused_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::open(folder.path()).unwrap();
        let bytes =
            |text: &'static str| futures_util::stream::iter([Ok::<_, String>(Bytes::from_static(text.as_bytes()))]);
        let page = receive(&storage, bytes("<html>"), "a.txt", 100).await.unwrap();
        assert_eq!(page.unwrap_err(), Refusal::Active);
        let fake = receive(&storage, bytes("GIF89a"), "../a.gif", 100).await.unwrap();
        assert_eq!(fake.unwrap_err(), Refusal::NoPicture);
        assert!(matches!(receive(&storage, bytes("words"), "a.txt", 4).await, Err(Error::TooLarge)));
        assert_eq!(storage.list().await.unwrap().len(), 0);
        let kept = receive(&storage, bytes("words"), "../a.txt", 5).await.unwrap().unwrap();
        assert_eq!((kept.name.as_str(), kept.content), ("a.txt", Content::Text));
        assert_eq!(storage.list().await.unwrap().len(), 1);
    }
}
