//! A file on its way out.

use actix_web::web::Bytes;
use futures_util::{Stream, TryStreamExt as _};
use sha2::{Digest as _, Sha256};

use super::SealedFile;
use crate::features::exchange::store::PartRow;
use crate::platform::errors::Error;
use crate::platform::storage::{FileHash, Storage};

/// The whole file, part by part; the last part leaves only where all of them together are what the message says. Who gets
/// another file than the receipt names does not get the end of it.
pub(in super::super) fn proven(
    file: SealedFile,
    storage: Storage,
    parts: Vec<PartRow>,
    expected: FileHash,
) -> impl Stream<Item = Result<Bytes, Error>> + 'static {
    let (mut hash, mut left) = (Sha256::new(), parts.len());
    file.read(storage, parts).and_then(move |bytes| {
        hash.update(&bytes);
        left -= 1;
        let is_right = left > 0 || FileHash::from_digest(&hash.clone().finalize()) == expected;
        let checked = if is_right { Ok(bytes) } else { Err(Error::unexpected("a file is not what its message says")) };
        std::future::ready(checked)
    })
}
