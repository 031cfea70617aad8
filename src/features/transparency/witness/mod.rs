//! Somebody who stands behind the log of a portal (c2sp.org/tlog-witness): keeps the last checkpoint it saw of one log, and
//! says in its own name that a newer one begins with it. It needs no portal and no database. Whoever shows two readers two
//! different logs does not get the word of a witness for both.

mod answering;
mod request;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::checkpoint::Checkpoint;
use super::footing::Footing;
use super::memory::replace;
use super::trusted::TrustedKey;
use crate::platform::clock::Clock;
use crate::platform::crypto::merkle::{TreeHash, proves_consistency};
use crate::platform::crypto::{NoteFault, NoteKey, WitnessKey, WitnessSigner, open_note};
use crate::platform::errors::Error;
pub use request::Request;

/// The log a witness stands behind.
#[derive(Debug, Clone)]
pub enum KnownLog {
    /// By its key.
    Key(NoteKey),
    /// By the keys in a file, as `/transparency/keys` gives them; read anew for each checkpoint, so that a new key of the
    /// log needs no new start.
    File(PathBuf),
}

/// The file that says that it stood behind something before: without its last checkpoint it is no witness any more.
const BEGUN: &str = "begun";

/// What a witness answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The line of its cosignature: from here on it stands behind this checkpoint.
    Cosigned(String),
    /// It stood behind a checkpoint of this size last: another than the one that was named, or one with another root.
    Other(u64),
    /// The newer log does not begin with the older one.
    Inconsistent,
    /// No key that is trusted signed the checkpoint.
    Unsigned,
    /// It knows no such log.
    Unknown,
    /// It is no such request.
    Malformed,
}

/// A witness.
pub struct Witness {
    signer: WitnessSigner,
    log: Option<KnownLog>,
    folder: PathBuf,
    clock: Clock,
    /// Who holds it reads the last checkpoint and writes the next: of two requests at once one comes second.
    turn: Mutex<()>,
    /// Held while it runs, so that no second one works in the folder.
    _lock: fs::File,
}

impl KnownLog {
    /// By its key, else by a file.
    pub fn named(text: &str) -> Self {
        NoteKey::parse(text).map_or_else(|| Self::File(text.into()), Self::Key)
    }

    /// The keys that sign now.
    ///
    /// # Errors
    /// Where the file cannot be read; where the log is one in which everything is invented.
    fn keys(&self) -> Result<Vec<NoteKey>, Error> {
        let keys = self.named_keys()?;
        refuse_invented(&keys)?;
        Ok(keys)
    }

    fn named_keys(&self) -> Result<Vec<NoteKey>, Error> {
        match self {
            Self::Key(key) => Ok(vec![key.clone()]),
            Self::File(path) => {
                let wrong = |why: &str| Error::unexpected(format!("the file {} {why}", path.display()));
                let text = fs::read_to_string(path).map_err(|error| wrong(&format!("cannot be read ({error})")))?;
                let keys = TrustedKey::parse_all(&text).ok_or_else(|| wrong("holds something that is no key"))?;
                Ok(keys.into_iter().filter(|it| it.until.is_none()).map(|it| it.key).collect())
            }
        }
    }
}

/// Nobody stands behind what was invented.
fn refuse_invented(keys: &[NoteKey]) -> Result<(), Error> {
    let invented = keys.iter().map(NoteKey::name).find(|name| Footing::of(name).is_invented());
    invented.map_or(Ok(()), |name| {
        Err(Error::unexpected(format!("The log {name} is that of {}: no witness stands behind it.", Footing::of(name))))
    })
}

impl Witness {
    /// The witness whose key and last checkpoint stand in this folder; both are made where there are none.
    ///
    /// # Errors
    /// Those of the files; where the folder belongs to a witness of another log; where everything in the log is invented.
    pub fn open(folder: &Path, name: &str, log: Option<KnownLog>, clock: Clock) -> Result<Self, Error> {
        // A file may come later than the witness.
        refuse_invented(&log.as_ref().and_then(|log| log.named_keys().ok()).unwrap_or_default())?;
        let unusable = |error: io::Error| {
            Error::unexpected(format!("the folder {} of the witness cannot be used ({error})", folder.display()))
        };
        fs::create_dir_all(folder).map_err(unusable)?;
        let lock = fs::File::create(folder.join("lock")).map_err(unusable)?;
        lock.try_lock().map_err(|_| {
            Error::unexpected(format!("another witness works in the folder {} already", folder.display()))
        })?;
        let signer = WitnessSigner::load_or_create(&folder.join("key"), name).map_err(unusable)?;
        let it = Self { signer, log, folder: folder.to_owned(), clock, turn: Mutex::default(), _lock: lock };
        if let (Some(last), Some(log)) = (it.last()?, &it.log)
            && log.keys()?.iter().all(|key| key.name() != last.origin)
        {
            let why = format!("the folder {} is of a witness of {}", folder.display(), last.origin);
            return Err(Error::unexpected(why));
        }
        Ok(it)
    }

    /// By which its word is checked.
    pub fn key(&self) -> &WitnessKey {
        self.signer.public()
    }

    /// Answers what was sent to `/add-checkpoint`. The new checkpoint is written down for good before anything is said.
    ///
    /// # Errors
    /// Of the files; nothing was said then.
    pub fn add(&self, body: &str) -> Result<Answer, Error> {
        let Some(request) = Request::parse(body) else { return Ok(Answer::Malformed) };
        let head = &request.head;
        let keys = self.log.as_ref().map_or_else(|| Ok(Vec::new()), KnownLog::keys)?;
        if keys.iter().all(|key| key.name() != head.origin) {
            return Ok(Answer::Unknown);
        }
        let text = match open_note(&request.note, &keys) {
            Ok(text) => text,
            Err(NoteFault::Malformed) => return Ok(Answer::Malformed),
            Err(NoteFault::Forged | NoteFault::Unsigned) => return Ok(Answer::Unsigned),
        };
        if request.old > head.size {
            return Ok(Answer::Malformed);
        }
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let (size, root) = self.last()?.map_or_else(|| (0, TreeHash::of_nothing()), |last| (last.size, last.root));
        let is_fork = size == head.size && root != head.root;
        let answer = if request.old != size || is_fork {
            Answer::Other(size)
        } else if proves_consistency((size, root), (head.size, head.root), &request.proof) {
            if size == 0 {
                replace(&self.folder.join(BEGUN), "").map_err(Error::unexpected)?;
            }
            replace(&self.checkpoint(), &request.note).map_err(Error::unexpected)?;
            return Ok(Answer::Cosigned(self.signer.cosign(text, self.clock.now())));
        } else {
            Answer::Inconsistent
        };
        let refused = self.folder.join("refused");
        if is_fork && !refused.exists() {
            // Signed by the log, as large as what it signed before, and another: proof that it shows two logs. The first
            // such proof stays.
            replace(&refused, &request.note).map_err(Error::unexpected)?;
        }
        Ok(answer)
    }

    fn checkpoint(&self) -> PathBuf {
        self.folder.join("checkpoint")
    }

    /// What it stood behind last.
    fn last(&self) -> Result<Option<Checkpoint>, Error> {
        match fs::read_to_string(self.checkpoint()) {
            Ok(note) => {
                let wrong = || Error::unexpected("the file of the last checkpoint of the witness holds none");
                Checkpoint::parse(&note).ok_or_else(wrong).map(Some)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound && !self.folder.join(BEGUN).exists() => Ok(None),
            // It would stand behind any log as behind the first one it is shown.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Error::unexpected(format!(
                "the last checkpoint is lost from the folder {}: copy it back, or begin a witness with a key of its own",
                self.folder.display()
            ))),
            Err(error) => Err(Error::unexpected(error)),
        }
    }
}

#[cfg(test)]
mod tests;
