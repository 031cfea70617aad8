//! Pictures with a mark over them: drawn for one reader. They have a bench of their own, so that readers keep nobody
//! waiting who hands pictures in; of each reader one is drawn at a time, so that nobody alone keeps the others waiting;
//! and what was drawn is kept while its minute lasts, since browsers ask for the same again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use actix_web::web::Bytes;
use moka::sync::Cache;
use tokio::sync::Semaphore;

use super::reader_mark::ReaderMark;
use crate::platform::errors::Error;
use crate::platform::pictures::{self, Bench};
use crate::platform::storage::{FileHash, FileKey, Storage};
use crate::vocabulary::ids::PersonId;

/// How long a picture waits until others are drawn, and in how many seconds one asks again.
const PATIENCE: Duration = Duration::from_secs(20);
const AGAIN: u64 = 5;
/// Bytes of drawn pictures kept at most, and for how long: a mark tells its minute.
const CAPACITY: u64 = 16 * 1024 * 1024;
const LIFETIME: Duration = Duration::from_mins(1);

/// Where pictures are marked for their readers; each node has one.
pub struct MarkedPictures {
    bench: Bench,
    /// Who has one drawn or waits for one.
    lines: Mutex<HashMap<PersonId, Weak<Semaphore>>>,
    /// By the picture and the words over it, which name reader, thing and minute.
    drawn: Cache<(FileHash, String), Bytes>,
}

impl Default for MarkedPictures {
    fn default() -> Self {
        let weight = |_: &(FileHash, String), drawn: &Bytes| u32::try_from(drawn.len()).unwrap_or(u32::MAX);
        let drawn = Cache::builder().max_capacity(CAPACITY).weigher(weight).time_to_live(LIFETIME).build();
        Self { bench: Bench::default(), lines: Mutex::default(), drawn }
    }
}

impl MarkedPictures {
    /// The picture with the mark over it, for whoever may have it.
    ///
    /// # Errors
    /// Too many where others are drawn for too long.
    pub(super) async fn draw(
        &self,
        storage: &Storage,
        (key, hash): (&FileKey, &FileHash),
        mark: &ReaderMark,
    ) -> Result<Bytes, Error> {
        let wanted = (hash.clone(), mark.words().to_owned());
        if let Some(drawn) = self.drawn.get(&wanted) {
            return Ok(drawn);
        }
        let line = self.line_of(mark.reader());
        let place = tokio::time::timeout(PATIENCE, line.acquire()).await;
        let _place = place.ok().and_then(Result::ok).ok_or(Error::TooMany(AGAIN))?;
        // The one before may have been the same.
        if let Some(drawn) = self.drawn.get(&wanted) {
            return Ok(drawn);
        }
        // Before the bytes are read: of many that wait, few are in the memory.
        let turn = self.bench.wait(PATIENCE).await.ok_or(Error::TooMany(AGAIN))?;
        let bytes = storage.get(key, hash).await?;
        let words = wanted.1.clone();
        let drawn = tokio::task::spawn_blocking(move || pictures::mark_over(&bytes, &words, &turn));
        let drawn = drawn.await.map_err(Error::unexpected)?;
        let drawn = drawn.map_err(|why| Error::unexpected(format!("a picture that was drawn here: {why:?}")))?;
        let drawn = Bytes::from(drawn);
        self.drawn.insert(wanted, drawn.clone());
        Ok(drawn)
    }

    /// Where a reader's pictures wait for each other.
    fn line_of(&self, reader: PersonId) -> Arc<Semaphore> {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        lines.retain(|_, line| line.strong_count() > 0);
        if let Some(line) = lines.get(&reader).and_then(Weak::upgrade) {
            return line;
        }
        let line = Arc::new(Semaphore::new(1));
        lines.insert(reader, Arc::downgrade(&line));
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_reader_has_one_picture_drawn_at_a_time_and_keeps_nobody_else_waiting() {
        let desk = MarkedPictures::default();
        let (me, other) = (PersonId::generate(), PersonId::generate());
        let mine = desk.line_of(me);
        let held = mine.acquire().await.unwrap();
        assert!(desk.line_of(me).try_acquire().is_err(), "the second of mine waits");
        assert!(desk.line_of(other).try_acquire().is_ok(), "that of another does not");
        drop(held);
        assert!(desk.line_of(me).try_acquire().is_ok());
        drop(mine);
        desk.line_of(other);
        assert_eq!(desk.lines.lock().unwrap().len(), 1, "whoever waits for nothing is forgotten");
    }
}
