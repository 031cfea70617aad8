//! Everything computed anew, from the rows to the signatures: entry after entry, so that memory stays the same however
//! long the log is. The first thing that does not fit is named. What entries commit to is for others to compare: they hand
//! their books in ([`Book`]).

use std::fmt;
use std::path::PathBuf;

use super::book::{Book, Told, first_wrong};
use super::checkpoint::Checkpoint;
use super::entry::{Entry, Kind};
use super::keys::{self, KeyFiles};
use super::memory::Memory;
use super::store::{self, Signed};
use super::tiles::{Edge, Tile};
use crate::platform::Platform;
use crate::platform::crypto::merkle::Frontier;
use crate::platform::crypto::{NoteKey, open_note};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Entries read at once.
const PORTION: i64 = 1024;

/// The first thing that does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// At which entry; none where it concerns no single one.
    pub place: Option<i64>,
    /// What is wrong there, as the end of a sentence.
    pub reason: String,
}

/// What was found to be whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whole {
    /// Entries of the log.
    pub entries: u64,
    /// Checkpoints that fit.
    pub checkpoints: u64,
}

/// How a verification ends.
pub type Verdict = Result<Whole, Fault>;

impl Fault {
    /// At an entry.
    pub fn at(place: i64, reason: impl Into<String>) -> Self {
        Self { place: Some(place), reason: reason.into() }
    }

    /// Of the log as a whole.
    pub fn of_log(reason: impl Into<String>) -> Self {
        Self { place: None, reason: reason.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Some(place) => write!(f, "Entry {place}: {}.", self.reason),
            None => write!(f, "The log: {}.", self.reason),
        }
    }
}

/// What is known while entries go by.
#[derive(Default)]
struct Walk {
    tree: Frontier,
    edge: Edge,
    keys: Vec<NoteKey>,
    last_time: Option<Timestamp>,
    /// Where the entries after the last checkpoint that fits begin.
    signed_up_to: i64,
    checkpoints: u64,
}

/// Verifies the log, and the rows it commits to, which stand in these books. `known` are files with checkpoints somebody
/// kept, which this log must continue. Gives the first fault, in the order of the log.
///
/// # Errors
/// Of the database and the files.
pub fn verify(platform: &Platform, known: &[PathBuf], books: &mut [Box<dyn Book>]) -> Result<Verdict, Error> {
    let read = |path: &PathBuf| {
        std::fs::read_to_string(path)
            .map_err(|error| Error::unexpected(format!("the file {} cannot be read ({error})", path.display())))
    };
    let notes = known.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    platform.database.read_here(|connection| {
        // Before the size is read: the log may grow meanwhile, and what is remembered with it.
        let kept = match remembered(platform, &notes)? {
            Ok(kept) => kept,
            Err(fault) => return Ok(Err(fault)),
        };
        let size = store::size(connection)?;
        let mut walk = Walk::default();
        while walk.place() < size {
            let mut entries = store::list_entries(connection, walk.tree.size(), PORTION)?;
            entries.retain(|entry| entry.place < size);
            if entries.is_empty() {
                return Ok(Err(Fault::at(walk.place(), "it was removed")));
            }
            if let Some(fault) = walk.portion(connection, &entries, &kept, books)? {
                return Ok(Err(fault));
            }
        }
        let end = walk.end(connection, platform, &kept)?;
        let fault = match end {
            Some(fault) => Some(fault),
            None => outside(connection, books)?,
        };
        Ok(fault.map_or(Ok(Whole { entries: walk.tree.size(), checkpoints: walk.checkpoints }), Err))
    })
}

/// Rows that have no place in the log yet, or never got one.
fn outside(connection: &mut DbConn, books: &mut [Box<dyn Book>]) -> Result<Option<Fault>, Error> {
    for book in &mut *books {
        if let Some(id) = book.stray(connection)? {
            return Ok(Some(Fault::of_log(format!("row {id} was put in behind its back: it has no place"))));
        }
    }
    let mut after = String::new();
    loop {
        let waiting = store::list_pending_after(connection, &after, PORTION)?;
        let Some(last) = waiting.last() else { return Ok(None) };
        after.clone_from(&last.id);
        let told: Vec<Told<'_>> =
            waiting.iter().map(|it| Told { id: &it.id, content: it.commitment.as_str(), logged_at: None }).collect();
        if let Some((number, _)) = first_wrong(books, connection, &told)? {
            let reason = format!("row {}, which waits for its place, was changed or removed", told[number].id);
            return Ok(Some(Fault::of_log(reason)));
        }
    }
}

/// The first entry of these whose row is not as it was written.
fn lying(connection: &mut DbConn, entries: &[Entry], books: &mut [Box<dyn Book>]) -> Result<Option<Fault>, Error> {
    let rows: Vec<&Entry> = entries.iter().filter(|entry| entry.kind == Kind::Row).collect();
    let told: Vec<Told<'_>> = rows
        .iter()
        .map(|it| Told { id: &it.subject_id, content: &it.content, logged_at: Some(it.logged_at) })
        .collect();
    let wrong = first_wrong(books, connection, &told)?;
    Ok(wrong.map(|(number, why)| Fault::at(rows[number].place, format!("row {} {why}", told[number].id))))
}

/// The checkpoints this log must continue: what this machine signed last, and what somebody brought.
fn remembered(platform: &Platform, known: &[String]) -> Result<Result<Vec<Checkpoint>, Fault>, Error> {
    let mut kept: Vec<_> =
        Memory::recall(&KeyFiles::of(platform).checkpoint)?.into_iter().map(|memory| memory.checkpoint).collect();
    for note in known {
        match Checkpoint::parse(note) {
            Some(checkpoint) => kept.push(checkpoint),
            None => return Ok(Err(Fault::of_log("the checkpoint to compare with is none"))),
        }
    }
    Ok(Ok(kept))
}

impl Walk {
    /// The place of the next entry.
    fn place(&self) -> i64 {
        self.tree.size().cast_signed()
    }

    fn portion(
        &mut self,
        connection: &mut DbConn,
        entries: &[Entry],
        kept: &[Checkpoint],
        books: &mut [Box<dyn Book>],
    ) -> Result<Option<Fault>, Error> {
        let mut signed = store::list_signed(connection, self.tree.size(), PORTION)?.into_iter().peekable();
        let leaves = self.stored_leaves(connection, entries.len())?;
        let lying = lying(connection, entries, books)?;
        for (entry, leaf) in entries.iter().zip(leaves) {
            if lying.as_ref().is_some_and(|fault| fault.place.is_none_or(|place| place <= entry.place)) {
                return Ok(lying);
            }
            let fault = self.take(connection, entry, leaf)?;
            if fault.is_some() {
                return Ok(fault);
            }
            let size = entry.place + 1;
            if let Some(signed) = signed.next_if(|it| it.size == size)
                && let Some(fault) = self.checkpoint(&signed, entry)
            {
                return Ok(Some(fault));
            }
            if kept.iter().any(|it| it.size == self.tree.size() && it.root != self.tree.root()) {
                return Ok(Some(Fault::at(entry.place, "up to here the log is not what was signed before")));
            }
        }
        Ok(lying)
    }

    /// What the tiles say of the next leaves; nothing where they say nothing.
    fn stored_leaves(&self, connection: &mut DbConn, count: usize) -> Result<Vec<Option<Vec<u8>>>, Error> {
        let (first, mut leaves, mut tile) = (self.tree.size(), Vec::with_capacity(count), None);
        for place in first..first + count as u64 {
            let (number, within) = (place / super::tiles::WIDTH, place % super::tiles::WIDTH);
            if within == 0 || tile.is_none() {
                tile = Some(store::maybe_tile(connection, 0, number)?.unwrap_or_default());
            }
            let start = usize::try_from(within).unwrap_or(usize::MAX) * 32;
            leaves.push(tile.as_deref().and_then(|it| it.get(start..start + 32)).map(<[u8]>::to_vec));
        }
        Ok(leaves)
    }

    /// One entry more.
    fn take(&mut self, connection: &mut DbConn, entry: &Entry, leaf: Option<Vec<u8>>) -> Result<Option<Fault>, Error> {
        let place = self.place();
        if entry.place != place {
            return Ok(Some(Fault::at(place, "it was removed")));
        }
        if self.last_time.is_some_and(|last| entry.logged_at < last) {
            return Ok(Some(Fault::at(place, "it says that it entered the log before the entry ahead of it")));
        }
        self.last_time = Some(entry.logged_at);
        if entry.kind == Kind::Key {
            match NoteKey::parse(&entry.content).filter(|key| self.keys.iter().all(|it| it.name() == key.name())) {
                Some(key) => self.keys.push(key),
                None => return Ok(Some(Fault::at(place, "it holds no key of this log"))),
            }
        }
        if leaf.is_none_or(|leaf| leaf != entry.leaf().as_bytes()) {
            return Ok(Some(Fault::at(place, "it was changed or moved: its hash is not the one in the tree")));
        }
        self.tree.push(entry.leaf());
        for tile in self.edge.push(entry.leaf()) {
            if !is_kept(connection, &tile)? {
                return Ok(Some(Fault::at(place, format!("the tree above it was changed (level {})", tile.level))));
            }
        }
        Ok(None)
    }

    /// A checkpoint that ends with this entry. It is signed with the newest key there is, at the entry's time.
    fn checkpoint(&mut self, signed: &Signed, entry: &Entry) -> Option<Fault> {
        let since = self.signed_up_to;
        let fault = |why: &str| {
            let range = if since == entry.place { String::new() } else { format!(" (or one from {since} on)") };
            Some(Fault::at(entry.place, format!("{why} at this entry{range}")))
        };
        let Some(newest) = self.keys.last() else { return fault("no key was announced") };
        let text = match open_note(&signed.note, std::slice::from_ref(newest)) {
            Ok(text) => text,
            Err(why) => return fault(&format!("the checkpoint is not to be believed ({why})")),
        };
        let whole = Checkpoint { origin: newest.name().to_owned(), size: self.tree.size(), root: self.tree.root() };
        if text != whole.text() {
            return fault("what was signed is not what stands");
        }
        if signed.signed_at != entry.logged_at {
            return fault("the time of the checkpoint was changed");
        }
        (self.signed_up_to, self.checkpoints) = (entry.place + 1, self.checkpoints + 1);
        None
    }

    /// What can be said only once all entries went by.
    fn end(&self, connection: &mut DbConn, platform: &Platform, kept: &[Checkpoint]) -> Result<Option<Fault>, Error> {
        let size = self.place();
        if self.signed_up_to < size {
            return Ok(Some(Fault::at(self.signed_up_to, "no checkpoint covers it")));
        }
        if let Some(longer) = kept.iter().find(|it| it.size > self.tree.size()) {
            return Ok(Some(Fault::at(size, format!("it was removed: the log had {} entries", longer.size))));
        }
        for tile in self.edge.partial() {
            if !is_kept(connection, tile)? {
                return Ok(Some(Fault::of_log(format!("tile {} of level {} was changed", tile.number, tile.level))));
            }
        }
        if let Some(newest) = self.keys.last()
            && !is_held(connection, platform, newest)?
        {
            return Ok(Some(Fault::of_log("its newest key is not the one of this portal")));
        }
        // An entry behind the end was put there by nobody who may.
        let stray = store::list_entries(connection, self.tree.size(), 1)?;
        let longer = store::size(connection)? > size;
        Ok(stray.first().filter(|_| !longer).map(|entry| Fault::at(entry.place, "it was added behind the end")))
    }
}

/// Whether this machine has the secret of the log's newest key. The key may be changed while the log goes by: then the
/// secret of the one that went by is gone, and the one announced since counts. A secret lies there from before its key is
/// announced until the next one is, so only a key that is still the newest when its secret was looked for is missed.
fn is_held(connection: &mut DbConn, platform: &Platform, newest: &NoteKey) -> Result<bool, Error> {
    let (files, mut newest) = (KeyFiles::of(platform), newest.clone());
    loop {
        if files.current(&newest).is_ok() {
            return Ok(true);
        }
        let announced = store::list_keys(connection)?.last().map(keys::told_by).transpose()?;
        match announced.filter(|it| *it != newest) {
            Some(later) => newest = later,
            None => return Ok(false),
        }
    }
}

/// Whether a tile is kept as it was computed; more hashes may stand behind.
fn is_kept(connection: &mut DbConn, tile: &Tile) -> Result<bool, Error> {
    let computed: Vec<u8> = tile.hashes.iter().flat_map(|hash| *hash.as_bytes()).collect();
    Ok(store::maybe_tile(connection, tile.level, tile.number)?.is_some_and(|kept| kept.starts_with(&computed)))
}
