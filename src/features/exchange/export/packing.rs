//! The folder as an archive that is put together as it leaves: one part of one file is in the memory at a time.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::pin::Pin;
use std::rc::Rc;
use std::vec::IntoIter;

use actix_web::web::Bytes;
use futures_util::{Stream, TryStreamExt as _, stream};
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, ZipWriter};

use super::folder::Folder;
use super::{SUMS, sums};
use crate::features::exchange::parts;
use crate::features::exchange::steps::OpenFile;
use crate::platform::errors::Error;
use crate::platform::storage::{FileHash, Storage};

/// What was written and has not left yet.
#[derive(Clone, Default)]
struct Written(Rc<RefCell<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

type Parts = Pin<Box<dyn Stream<Item = Result<Bytes, Error>>>>;

/// An archive on its way.
struct Packing {
    /// The folder in the archive, with a stroke behind it.
    before: String,
    storage: Storage,
    /// Until it is ended.
    archive: Option<ZipWriter<StreamWriter<Written>>>,
    written: Written,
    texts: IntoIter<(String, String)>,
    files: IntoIter<(String, OpenFile)>,
    /// The file that leaves now.
    open: Option<Parts>,
    /// What everything hashes to, until that is written.
    sums: Option<BTreeMap<String, FileHash>>,
}

impl Folder {
    /// The archive, piece by piece. A file that is not what its message says breaks it off.
    pub(in super::super) fn packed(self, storage: Storage) -> impl Stream<Item = Result<Bytes, Error>> + 'static {
        let written = Written::default();
        let packing = Packing {
            before: format!("{}/", self.name),
            storage,
            archive: Some(ZipWriter::new_stream(written.clone())),
            written,
            texts: self.texts.into_iter(),
            files: self.files.into_iter(),
            open: None,
            sums: Some(BTreeMap::new()),
        };
        stream::try_unfold(packing, |mut packing| async move {
            let piece = packing.next().await?;
            Ok(piece.map(|piece| (piece, packing)))
        })
    }
}

impl Packing {
    /// The next piece; nothing at the end.
    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        while self.step().await? {
            let piece = std::mem::take(&mut *self.written.0.borrow_mut());
            if !piece.is_empty() {
                return Ok(Some(Bytes::from(piece)));
            }
        }
        Ok(None)
    }

    /// Writes a little; `false` once everything is written.
    async fn step(&mut self) -> Result<bool, Error> {
        if let Some(open) = &mut self.open {
            match open.try_next().await? {
                Some(part) => self.archive()?.write_all(&part).map_err(Error::unexpected)?,
                None => self.open = None,
            }
        } else if let Some((name, text)) = self.texts.next() {
            self.sum(&name, FileHash::of(text.as_bytes()));
            self.write(&name, text.as_bytes())?;
        } else if let Some((name, file)) = self.files.next() {
            let OpenFile { attachment, file, parts, .. } = file;
            self.sum(&name, attachment.sha256.clone());
            // Pictures and documents are packed already, and packing them again would keep others waiting.
            self.begin(&name, CompressionMethod::Stored)?;
            self.open = Some(Box::pin(parts::proven(file, self.storage.clone(), parts, attachment.sha256)));
        } else if let Some(sums) = self.sums.take() {
            self.write(SUMS, sums::written(&sums).as_bytes())?;
        } else if let Some(archive) = self.archive.take() {
            archive.finish().map_err(Error::unexpected)?;
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    fn sum(&mut self, name: &str, hash: FileHash) {
        if let Some(sums) = &mut self.sums {
            sums.insert(name.to_owned(), hash);
        }
    }

    fn write(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        self.begin(name, CompressionMethod::Deflated)?;
        self.archive()?.write_all(bytes).map_err(Error::unexpected)
    }

    fn begin(&mut self, name: &str, method: CompressionMethod) -> Result<(), Error> {
        let options = SimpleFileOptions::default().compression_method(method).unix_permissions(0o644);
        let name = format!("{}{name}", self.before);
        self.archive()?.start_file(name, options).map_err(Error::unexpected)
    }

    fn archive(&mut self) -> Result<&mut ZipWriter<StreamWriter<Written>>, Error> {
        self.archive.as_mut().ok_or_else(|| Error::unexpected("an archive that has ended"))
    }
}
