//! What lies on the disk: a folder for each filling of the rehearsal, and a file that names the one that stands. A process
//! that shares the data folder with another, or comes after it, finds there that it was filled anew and that somebody works
//! in it. Who fills one, and who has one open, holds a file of it locked: the system lets go of such a lock when a process
//! ends, however it ends, so that what is left without one is nobody's.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::platform::errors::Error;
use crate::vocabulary::ids::RawId;
use crate::vocabulary::timestamp::Timestamp;

/// The folder in the data folder.
const FOLDER: &str = "rehearsal";
/// The file in it that names the filling that stands, and says since when.
const STANDING: &str = "standing";
/// The file in the folder of a filling that says when somebody last came.
const USED: &str = "used";
/// The file beside the fillings that is locked by whoever fills one.
const TURN: &str = "turn";
/// The file in the folder of a filling that is locked by everybody who has it open.
const OPEN: &str = "open";
/// Seconds after which a filling may be forgotten: it shows a desk of that day.
const DAY: i64 = 24 * 3600;
/// Seconds for which nobody must have worked in it then.
const REST: i64 = 3600;

/// One filling, as it lies there.
#[derive(Debug, Clone)]
pub(super) struct Filling {
    /// By which it is told from those before it.
    pub(super) id: String,
    /// When it was filled (UTC).
    pub(super) filled_at: Timestamp,
    pub(super) folder: PathBuf,
}

impl Filling {
    /// Whether it is of another day and nobody works in it, in whichever process.
    pub(super) fn is_stale(&self, now: Timestamp) -> bool {
        now >= self.filled_at.plus_seconds(DAY) && now >= self.used_at().plus_seconds(REST)
    }

    fn used_at(&self) -> Timestamp {
        let said = fs::read_to_string(self.folder.join(USED)).ok();
        said.and_then(|it| Timestamp::parse(it.trim_end()).ok()).unwrap_or(self.filled_at)
    }

    /// Writes down that somebody came.
    pub(super) fn mark_used(&self, now: Timestamp) {
        if let Err(error) = say(&self.folder.join(USED), &now.to_rfc3339()) {
            tracing::warn!(%error, "it could not be written down that somebody works in the rehearsal");
        }
    }

    /// Says that it is open here, until what this gives is dropped: nobody sweeps it away meanwhile.
    ///
    /// # Errors
    /// Of the disk.
    pub(super) fn hold(&self) -> Result<Held, Error> {
        let file = lockable(&self.folder.join(OPEN)).map_err(Error::unexpected)?;
        file.lock_shared().map_err(Error::unexpected)?;
        Ok(Held { _locked: file })
    }

    /// Whether somebody has it open, in whichever process. What cannot be told is taken for that: what is swept away comes
    /// back to nobody.
    fn is_held(&self) -> bool {
        match lockable(&self.folder.join(OPEN)) {
            Ok(file) => file.try_lock().is_err(),
            Err(error) => error.kind() != io::ErrorKind::NotFound,
        }
    }

    /// Removes it, however much of it is there.
    pub(super) fn remove(&self) {
        remove(&self.folder);
    }
}

/// A lock that ends with it.
pub(super) struct Held {
    _locked: File,
}

/// The fillings of one data folder.
pub(super) struct Fillings(PathBuf);

impl Fillings {
    pub(super) fn in_data(data: &Path) -> Self {
        Self(data.join(FOLDER))
    }

    /// The turn to fill one, until what this gives is dropped; nothing while somebody fills one, in whichever process.
    ///
    /// # Errors
    /// Of the disk.
    pub(super) fn turn(&self) -> Result<Option<Held>, Error> {
        fs::create_dir_all(&self.0).map_err(Error::unexpected)?;
        let file = lockable(&self.0.join(TURN)).map_err(Error::unexpected)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Held { _locked: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(Error::unexpected(error)),
        }
    }

    /// A new one, of which nothing is there yet. It is begun by whoever has the turn.
    pub(super) fn begin(&self, _: &Held, now: Timestamp) -> Filling {
        self.filling(RawId::generate().as_str().to_owned(), now)
    }

    /// The one that stands.
    pub(super) fn standing(&self) -> Option<Filling> {
        let text = fs::read_to_string(self.0.join(STANDING)).ok()?;
        let (id, filled_at) = text.trim_end().split_once(' ')?;
        Some(self.filling(RawId::parse(id)?.as_str().to_owned(), Timestamp::parse(filled_at).ok()?))
    }

    /// Says which stands from now on.
    ///
    /// # Errors
    /// Of the disk; what stood before stands on.
    pub(super) fn put_up(&self, filling: &Filling) -> Result<(), Error> {
        let said = format!("{} {}", filling.id, filling.filled_at.to_rfc3339());
        say(&self.0.join(STANDING), &said).map_err(Error::unexpected)
    }

    /// Says that it stands no longer; another that took its place meanwhile stands on.
    pub(super) fn take_down(&self, filling: &Filling) {
        let is_standing = self.standing().is_some_and(|it| it.id == filling.id);
        if is_standing && let Err(error) = fs::remove_file(self.0.join(STANDING)) {
            tracing::warn!(%error, "a rehearsal that is over is still named");
        }
    }

    /// Removes what a process left that was killed: all but what stands and what somebody has open. Whoever has the turn
    /// does so, since nobody else fills one then.
    pub(super) fn sweep(&self, _: &Held, now: Timestamp) {
        let standing = self.standing();
        let Ok(entries) = fs::read_dir(&self.0) else { return };
        for name in entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()) {
            let is_standing = standing.as_ref().is_some_and(|it| it.id == name);
            let left = Some(name).filter(|name| !is_standing && RawId::parse(name).is_some());
            if let Some(left) = left.map(|name| self.filling(name, now)).filter(|it| !it.is_held()) {
                left.remove();
            }
        }
    }

    fn filling(&self, id: String, filled_at: Timestamp) -> Filling {
        let folder = self.0.join(&id);
        Filling { id, filled_at, folder }
    }
}

/// A file that is there to be locked.
fn lockable(file: &Path) -> io::Result<File> {
    File::options().create(true).truncate(false).write(true).open(file)
}

/// Writes a line; whoever reads meanwhile finds the old one or the new one.
fn say(file: &Path, line: &str) -> io::Result<()> {
    let new = file.with_extension("new");
    fs::write(&new, format!("{line}\n")).and_then(|()| fs::rename(new, file))
}

fn remove(folder: &Path) {
    let removed = fs::remove_dir_all(folder);
    if let Some(error) = removed.err().filter(|it| it.kind() != io::ErrorKind::NotFound) {
        tracing::warn!(%error, "the folder of a rehearsal that is over could not be removed");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filling_of_which_it_cannot_be_told_whether_somebody_has_it_open_is_not_swept_away() {
        let data = tempfile::tempdir().unwrap();
        let fillings = Fillings::in_data(data.path());
        let turn = fillings.turn().unwrap().unwrap();
        let now = Timestamp::parse("2026-11-30T10:00:00Z").unwrap();
        let [untold, open, left] = [(); 3].map(|()| fillings.begin(&turn, now));
        for it in [&untold, &open, &left] {
            assert!(!it.is_held(), "nothing of it is there");
            fs::create_dir(&it.folder).unwrap();
        }
        // What is locked cannot be opened.
        fs::create_dir(untold.folder.join(OPEN)).unwrap();
        let held = open.hold().unwrap();
        fillings.sweep(&turn, now);
        assert_eq!([&untold, &open, &left].map(|it| it.folder.is_dir()), [true, true, false]);
        drop(held);
        fillings.sweep(&turn, now);
        assert_eq!([&untold, &open].map(|it| it.folder.is_dir()), [true, false]);
    }
}
