//! How entries get their places. A row is written with its commitment, in one transaction, and waits; a worker takes what
//! waits, gives it the next places, hashes, signs, and only then opens a transaction to write it all down. That succeeds
//! where the log is still as long as it was when reading began, so of two workers one appends and the other begins anew,
//! nobody waits for anybody, and a row that is committed late simply stands later. Places have no gaps, since they are
//! counted and never drawn.

use super::checkpoint::Checkpoint;
use super::entry::{Entry, Kind};
use super::footing::Footing;
use super::keys::KeyFiles;
use super::memory::Memory;
use super::store::{self, Pending, Signed};
use super::tiles::{Edge, Kept, Tile};
use crate::platform::Platform;
use crate::platform::crypto::merkle::root_of;
use crate::platform::crypto::{NoteKey, NoteSigner, open_note, sign_note};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Entries of one checkpoint at most; a millisecond or two of hashing.
const MOST: i64 = 2048;
/// Times one begins anew because another was faster.
const TRIES: usize = 20;

/// What the log is before something is appended.
struct Head {
    size: i64,
    edge: Edge,
    last: Option<Signed>,
    key: Option<NoteKey>,
    pending: Vec<Pending>,
}

/// What is to be written down at once.
struct Batch {
    entries: Vec<Entry>,
    tiles: Vec<Tile>,
    signed: Signed,
}

/// Gives everything that waits its place, and says how much that was. Does nothing, and costs one query, where nothing
/// waits.
pub fn sequence(platform: &Platform) -> Result<usize, Error> {
    give_places(platform, || platform.clock.now())
}

/// The same as of `at` (UTC), a moment that has gone by: a demonstration and a rehearsal live through their past, and the
/// log of those days is as old as what stands in it.
///
/// # Errors
/// In a portal in earnest, whose log is dated by its clock alone; where `at` lies ahead, or before what the log tells
/// already. Those of [`sequence`].
pub fn sequence_past(platform: &Platform, at: Timestamp) -> Result<usize, Error> {
    if !Footing::of_portal(&platform.config).is_invented() {
        return Err(Error::unexpected("a log in earnest is dated by its clock"));
    }
    let last = platform.database.read_here(store::maybe_last_signed)?;
    if at > platform.clock.now() || last.is_some_and(|last| at < last.signed_at) {
        return Err(Error::unexpected(format!("the log does not go to {at}: its times only go forward, up to now")));
    }
    give_places(platform, || at)
}

/// Gives everything that waits its place at the time it is then.
fn give_places(platform: &Platform, now: impl Fn() -> Timestamp) -> Result<usize, Error> {
    let files = KeyFiles::of(platform);
    let (mut count, mut lost) = (0, 0);
    loop {
        if !waits(platform)? {
            return Ok(count);
        }
        let memory = Memory::recall(&files.checkpoint)?;
        let head = Head::read(platform)?;
        if head.key.is_some() && head.pending.is_empty() {
            // Another took it meanwhile.
            return Ok(count);
        }
        let signer = match &head.key {
            Some(newest) => files.current(newest)?,
            None => files.first()?,
        };
        let announced = head.key.is_none().then(|| signer.public().clone());
        let length = head.pending.len();
        if append(platform, (&files, memory.as_ref()), head, (announced, now()), &[signer])? {
            (count, lost) = (count + length, 0);
        } else {
            lost += 1;
            if lost == TRIES {
                return Ok(count);
            }
        }
    }
}

/// Replaces the key: the new one is announced by an entry, in a checkpoint that both sign. Gives the new one.
pub fn rotate(platform: &Platform) -> Result<NoteKey, Error> {
    let files = KeyFiles::of(platform);
    // A log that has not begun gets its first key, so that there is one to replace.
    sequence(platform)?;
    for _ in 0..TRIES {
        let memory = Memory::recall(&files.checkpoint)?;
        let head = Head::read(platform)?;
        let Some(newest) = &head.key else { break };
        let signers = [files.current(newest)?, files.make_next(newest.name())?];
        let new = signers[1].public().clone();
        if &new == newest {
            // Announced by a run that was killed before it could put the file in its place.
            files.take_next()?;
            return Ok(new);
        }
        let announced = (Some(new.clone()), platform.clock.now());
        if append(platform, (&files, memory.as_ref()), head, announced, &signers)? {
            files.take_next()?;
            return Ok(new);
        }
    }
    Err(Error::unexpected("the log is busy; try again"))
}

/// Whether something waits for its place, or the log has yet to begin.
fn waits(platform: &Platform) -> Result<bool, Error> {
    platform
        .database
        .read_here(|connection| Ok(!store::list_pending(connection, 1)?.is_empty() || store::size(connection)? == 0))
}

/// Appends what waits; `false` where another was faster. What this machine remembers was read before the head was, so the
/// head must hold it, however fast another process of this machine appends.
fn append(
    platform: &Platform,
    (files, memory): (&KeyFiles, Option<&Memory>),
    mut head: Head,
    (announced, now): (Option<NoteKey>, Timestamp),
    signers: &[NoteSigner],
) -> Result<bool, Error> {
    let Some(origin) = signers.first().map(|signer| signer.public().name().to_owned()) else { return Ok(false) };
    if !head.is_trusted(platform, &origin, memory)? {
        return Ok(false);
    }
    let batch = head.batch(now, announced, &origin, signers);
    let is_first = platform
        .database
        .write_here(|connection| store::append(connection, &batch.entries, &batch.tiles, &batch.signed))?;
    if is_first {
        // Only what others may have seen is remembered.
        Memory::keep(&files.checkpoint, &batch.signed.note)?;
    }
    Ok(is_first)
}

impl Head {
    fn read(platform: &Platform) -> Result<Self, Error> {
        platform.database.read_here(|connection| {
            // Read first: whatever else is newer than this, the log will be found longer, and this is given up.
            let size = store::size(connection)?;
            let key = store::maybe_newest_key(connection)?;
            let last = store::maybe_last_signed(connection)?;
            let edge = Edge::load(connection, size.cast_unsigned())?;
            Ok(Self { size, edge, last, key, pending: store::list_pending(connection, MOST)? })
        })
    }

    /// Whether the log is as it was signed last; `false` where it is being appended to at this moment. A log must never
    /// sign what contradicts an earlier checkpoint, so what was changed behind its back ends in an error.
    fn is_trusted(&self, platform: &Platform, origin: &str, memory: Option<&Memory>) -> Result<bool, Error> {
        let root = self.edge.root();
        let size = self.size.cast_unsigned();
        match (&self.last, &self.key) {
            (None, None) if self.size == 0 => {}
            (Some(last), _) if last.size > self.size => return Ok(false),
            (Some(last), Some(key)) if last.size == self.size => {
                let text =
                    open_note(&last.note, std::slice::from_ref(key)).map_err(|fault| damaged(&fault.to_string()))?;
                if text != (Checkpoint { origin: origin.to_owned(), size, root }).text() {
                    return Err(damaged("its tiles are not what was signed last"));
                }
            }
            _ => return Err(damaged("its last checkpoint is lost")),
        }
        let Some(memory) = memory else { return Ok(true) };
        let kept = match memory.checkpoint.size {
            known if known > size => return Err(damaged("it is shorter than what this machine signed before")),
            known if known == size => root,
            known => platform.database.read_here(|connection| root_of(&mut Kept::new(connection), known))?,
        };
        if kept == memory.checkpoint.root {
            Ok(true)
        } else {
            Err(damaged("it is not what this machine signed before"))
        }
    }

    fn batch(&mut self, now: Timestamp, announced: Option<NoteKey>, origin: &str, signers: &[NoteSigner]) -> Batch {
        // Clocks of several machines differ; the times of the log never run back.
        let logged_at = self.last.as_ref().map_or(now, |last| last.signed_at.max(now));
        let key = announced.map(|key| (Kind::Key, key.to_string(), key.to_string()));
        let rows = self.pending.drain(..).map(|it| (Kind::Row, it.id, it.commitment.as_str().to_owned()));
        let entries: Vec<Entry> = (self.size..)
            .zip(key.into_iter().chain(rows))
            .map(|(place, (kind, subject_id, content))| Entry { place, kind, subject_id, logged_at, content })
            .collect();
        let mut tiles: Vec<Tile> = entries.iter().flat_map(|entry| self.edge.push(entry.leaf())).collect();
        tiles.extend(self.edge.partial().cloned());
        let size = entries.last().map_or(self.size, |entry| entry.place + 1);
        let head = Checkpoint { origin: origin.to_owned(), size: size.cast_unsigned(), root: self.edge.root() };
        let signed = Signed { size, signed_at: logged_at, note: sign_note(&head.text(), signers) };
        Batch { entries, tiles, signed }
    }
}

fn damaged(why: &str) -> Error {
    Error::unexpected(format!("the log is not continued, since {why}; `sijil verify` tells more"))
}
