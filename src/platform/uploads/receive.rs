//! One file on its way into the storage.

use std::sync::{Arc, Mutex, PoisonError};

use actix_web::web::Bytes;
use futures_util::{Stream, TryStreamExt as _};

use super::content::{Content, Refusal};
use super::file_name::harmless;
use super::inspection::{Inspected, Inspection};
use crate::platform::errors::Error;
use crate::platform::pictures::Size;
use crate::platform::storage::{Storage, StoredFile};

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
pub async fn receive(
    storage: &Storage,
    stream: impl Stream<Item = Result<Bytes, Error>>,
    name: &str,
    limit: u64,
) -> Result<Result<Received, Refusal>, Error> {
    let inspection = Arc::new(Mutex::new(Inspection::default()));
    let watching = Arc::clone(&inspection);
    let watched = stream.inspect_ok(move |chunk| {
        watching.lock().unwrap_or_else(PoisonError::into_inner).see(chunk);
    });
    let stored = storage.put(watched, limit).await?;
    let seen = std::mem::take(&mut *inspection.lock().unwrap_or_else(PoisonError::into_inner));
    let name = harmless(name);
    match seen.told(&name, || storage.get(&stored.key, &stored.hash)).await? {
        Ok(Inspected { content, size }) => Ok(Ok(Received { stored, name, content, size })),
        Err(refusal) => {
            storage.delete(&stored.key).await?;
            Ok(Err(refusal))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_is_refused_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::open(folder.path()).unwrap();
        let bytes = |text: &'static str| futures_util::stream::iter([Ok(Bytes::from_static(text.as_bytes()))]);
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

    /// A camera that writes two megabytes before the size.
    #[tokio::test]
    async fn a_picture_is_measured_by_its_beginning_and_where_that_is_too_short_by_the_whole() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::open(folder.path()).unwrap();
        let mut drawn = std::io::Cursor::new(Vec::new());
        image::RgbImage::new(7, 5).write_to(&mut drawn, image::ImageFormat::Jpeg).unwrap();
        let drawn = drawn.into_inner();
        let note = [&[0xff, 0xed, 0xff, 0xff][..], &vec![0; 65_533]].concat();
        let mut bytes = drawn[..2].to_vec();
        (0..32).for_each(|_| bytes.extend_from_slice(&note));
        bytes.extend_from_slice(&drawn[2..]);
        let stream = futures_util::stream::iter([Ok(Bytes::from(bytes))]);
        let kept = receive(&storage, stream, "a.jpg", u64::MAX).await.unwrap().unwrap();
        assert_eq!(kept.size, Some(Size { width: 7, height: 5 }));
    }
}
