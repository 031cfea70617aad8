//! What a file is, told while it goes by, wherever its bytes go.

use actix_web::web::Bytes;
use tokio::sync::Semaphore;

use super::content::{Content, Refusal};
use super::glance::Glance;
use crate::platform::documents::{self, Danger};
use crate::platform::errors::Error;
use crate::platform::pictures::{self, Size};

/// Sees every byte of a file and keeps few of them.
#[derive(Default)]
pub struct Inspection {
    glance: Glance,
    bytes: u64,
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inspected {
    /// Its type.
    pub content: Content,
    /// Its size in pixels as its head says, where it is a picture.
    pub size: Option<Size>,
}

impl Inspection {
    /// Looks at the next bytes.
    pub fn see(&mut self, chunk: &[u8]) {
        self.glance.see(chunk);
        self.bytes += chunk.len() as u64;
    }

    /// How many bytes went by.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// What it is, by its bytes and its harmless name; the inner error says why it is not taken. `whole` brings all of it
    /// for the few that have to be looked into: office documents, and pictures with a long head.
    ///
    /// # Errors
    /// Those of `whole`.
    pub async fn told<F>(self, name: &str, whole: impl FnOnce() -> F) -> Result<Result<Inspected, Refusal>, Error>
    where
        F: Future<Output = Result<Bytes, Error>>,
    {
        let is_whole = self.glance.head.len() as u64 == self.bytes;
        let content = match Content::recognise(&self.glance, name) {
            Ok(content) => content,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if content.is_office() {
            return Ok(look_into(content, whole).await?.map(|()| Inspected { content, size: None }));
        }
        if !content.is_picture() {
            return Ok(Ok(Inspected { content, size: None }));
        }
        let mut outcome = measured(Bytes::from(self.glance.head)).await?;
        // A camera may have written so much before the size that the whole has to be read.
        if outcome == Err(pictures::Refusal::NoPicture) && !is_whole {
            outcome = measured(whole().await?).await?;
        }
        Ok(outcome.map(|size| Inspected { content, size: Some(size) }).map_err(Refusal::from))
    }
}

/// One office document at a time is in the memory, and unpacked.
static LOOKING: Semaphore = Semaphore::const_new(1);

/// Whether an office document may be taken.
async fn look_into<F>(content: Content, whole: impl FnOnce() -> F) -> Result<Result<(), Refusal>, Error>
where
    F: Future<Output = Result<Bytes, Error>>,
{
    let _turn = LOOKING.acquire().await.map_err(Error::unexpected)?;
    let bytes = whole().await?;
    let look = move || documents::danger(content, &bytes);
    let danger = tokio::task::spawn_blocking(look).await.map_err(Error::unexpected)?;
    Ok(danger.map_or(Ok(()), |danger| Err(danger.into())))
}

/// Off the threads that answer others: what is packed in a head is unpacked.
async fn measured(bytes: Bytes) -> Result<Result<Size, pictures::Refusal>, Error> {
    tokio::task::spawn_blocking(move || pictures::measure(&bytes)).await.map_err(Error::unexpected)
}

impl From<Danger> for Refusal {
    fn from(danger: Danger) -> Self {
        match danger {
            Danger::Active => Self::Active,
            Danger::Remote => Self::Remote,
            Danger::Embedded => Self::Embedded,
            Danger::TooPacked => Self::TooPacked,
            Danger::Closed => Self::Closed,
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
