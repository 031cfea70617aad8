//! With what the log is signed. The secret stands in a file beside the portal's own key and is read when something is
//! signed; public keys are entries of the log itself, so a new key is announced under the old one's signature.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::entry::Entry;
use super::footing::{Footing, origin};
use crate::platform::Platform;
use crate::platform::crypto::{NoteKey, NoteSigner};
use crate::platform::errors::Error;

/// The files of this machine that concern the log.
pub(super) struct KeyFiles {
    /// What a log that begins now is called.
    origin: String,
    /// On what it is kept.
    footing: Footing,
    /// The secret of the key in use.
    key: PathBuf,
    /// The secret of the key that takes over, until the log knows it.
    next: PathBuf,
    /// The checkpoint this machine signed last: what it must never contradict.
    pub checkpoint: PathBuf,
}

impl KeyFiles {
    pub(super) fn of(platform: &Platform) -> Self {
        let beside = |name| platform.config.key_file().with_file_name(name);
        Self {
            origin: origin(&platform.config),
            footing: Footing::of_portal(&platform.config),
            key: beside("log-key"),
            next: beside("log-key.next"),
            checkpoint: beside("log-checkpoint"),
        }
    }

    /// The key of a log that has none yet; made where there is none.
    pub(super) fn first(&self) -> Result<NoteSigner, Error> {
        NoteSigner::load_or_create(&self.key, &self.origin).map_err(|error| unusable(&self.key, &error))
    }

    /// The key whose public half is the log's newest.
    ///
    /// # Errors
    /// Where the log is kept on another footing; where neither file holds the key.
    pub(super) fn current(&self, newest: &NoteKey) -> Result<NoteSigner, Error> {
        self.footing.expect(newest)?;
        // A key that moves, or is being written, is in its place by the second look.
        self.look_for(newest).or_else(|_| self.look_for(newest))
    }

    /// Looks into both files: one that cannot be used keeps nobody from the key in the other.
    fn look_for(&self, newest: &NoteKey) -> Result<NoteSigner, Error> {
        let mut why = None;
        for path in [&self.next, &self.key] {
            match NoteSigner::load(path, newest.name()) {
                Ok(signer) if signer.public() == newest => return Ok(signer),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => why = Some(unusable(path, &error)),
            }
        }
        Err(why.unwrap_or_else(|| {
            Error::unexpected(format!(
                "the file {} does not hold the key the log is signed with; copy it from the machine that has it",
                self.key.display()
            ))
        }))
    }

    /// A new key, which does not count yet.
    pub(super) fn make_next(&self, name: &str) -> Result<NoteSigner, Error> {
        NoteSigner::load_or_create(&self.next, name).map_err(|error| unusable(&self.next, &error))
    }

    /// Puts the new key in the old one's place, whose secret nobody needs any more.
    pub(super) fn take_next(&self) -> Result<(), Error> {
        fs::rename(&self.next, &self.key).map_err(|error| unusable(&self.key, &error))
    }
}

fn unusable(path: &Path, error: &io::Error) -> Error {
    Error::unexpected(format!("the key file {} cannot be used ({error})", path.display()))
}

/// The key an entry tells of.
pub(super) fn told_by(entry: &Entry) -> Result<NoteKey, Error> {
    NoteKey::parse(&entry.content)
        .ok_or_else(|| Error::unexpected(format!("entry {} of the log holds no key", entry.place)))
}
