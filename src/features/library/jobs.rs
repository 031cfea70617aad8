//! Work with files after the answer: each is looked at before anybody gets it, and pictures are drawn in the widths of
//! pages. Every job may run twice.

mod looking;

use std::collections::BTreeMap;
use std::time::Duration;

use actix_web::web::Bytes;
use serde::{Deserialize, Serialize};

use looking::LookAgain;

use super::adding::{discard, remove_as};
use super::arrival::remove_unknown;
use super::file::{FileId, UploadId, Version, WidthRow, pixels};
use super::names::{Names, put_in_place};
use super::store::{self, Standing};
use super::{findable, waiting};
use crate::features::{accounts, audit};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::documents::{self, Look};
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::platform::pictures::{self, Format, Prepared};
use crate::platform::scanner::{Fault, Verdict};
use crate::platform::storage::{FileKey, wait_for};
use crate::platform::uploads::Content;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// How long a picture waits for its turn.
const PATIENCE: Duration = Duration::from_secs(30);
/// Seconds until a busy bench is asked again.
const BUSY: u32 = 1;
/// Seconds until a scanner that did not answer is asked again.
const SCANNER_DOWN: u32 = 60;
/// Seconds an upload may rest before it is forgotten.
const FORGOTTEN: i64 = 24 * 3600;
/// Seconds a picture stays that nobody sees any more, and how many are removed at once.
const LEFT: i64 = 30 * 24 * 3600;
const HANDFUL: i64 = 20;

/// How sharp the look into documents is; it grows whenever the reader learns to find more or to take more out, and what
/// was made ready by a duller look is looked at again.
pub(super) const LOOK: i32 = 3;

/// Adds the feature's jobs.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry.add::<PrepareFile>().add::<RemoveStored>().every(PruneUploads::EVERY, &PruneUploads)?;
    registry.every(LookAgain::EVERY, &LookAgain)?;
    Ok(())
}

/// Looks at a version and makes it ready.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PrepareFile {
    pub(super) file: FileId,
    pub(super) number: i32,
}

impl Job for PrepareFile {
    const KIND: &'static str = "prepare-file";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let version = platform.database.read_here(|it| store::maybe_waiting(it, self.file, self.number))?;
        // Gone, or done by a run before this one.
        let Some(version) = version else { return Ok(()) };
        // Before the bytes are read: of many pictures that wait, one is in the memory. Behind those who wait already, since
        // whoever only tries never comes before them.
        let turn = if version.content.is_picture() {
            let turn = wait_for(async { Ok(platform.bench.wait(PATIENCE).await) })?;
            Some(turn.ok_or(Failure::Later(BUSY))?)
        } else {
            None
        };
        let bytes = wait_for(platform.storage.get(&version.storage_key, &version.hash))?;
        match self.verdict(platform, &bytes)? {
            Verdict::Clean => {}
            Verdict::Infected(name) => return Ok(self.quarantine(platform, &name)?),
            Verdict::Declined(answer) => {
                tracing::warn!(answer, file = %self.file, "a file is refused: the scanner would not take it");
                return Ok(self.end(platform, Standing::Unchecked)?);
            }
        }
        let look = documents::look(version.content, &bytes);
        if let Some(standing) = fault(&look) {
            tracing::warn!(file = %self.file, ?standing, "a document is refused");
            return Ok(self.end(platform, standing)?);
        }
        match turn.map(|turn| pictures::prepare(&bytes, &turn)).transpose() {
            Ok(drawn) => Ok(self.make_ready(platform, &version, drawn, Names::of(&version, &bytes, look.traces))?),
            Err(_) => Ok(self.end(platform, Standing::Refused)?),
        }
    }

    /// A file that made the scanner break off each time is one it will not take.
    fn given_up(self, connection: &mut DbConn, _: Timestamp) -> Result<(), Error> {
        store::refuse_held(connection, self.file, self.number)
    }
}

impl PrepareFile {
    /// What the scanner says. While it cannot be asked the file is held: all of them wait for a scanner nobody can
    /// reach, and one alone that it broke off with.
    fn verdict(&self, platform: &Platform, bytes: &[u8]) -> Result<Verdict, Failure> {
        let Some(scanner) = &platform.scanner else { return Ok(Verdict::Clean) };
        scanner.scan(bytes).or_else(|fault| {
            tracing::warn!(%fault, file = %self.file, "a file is held: the scanner cannot be asked");
            self.end(platform, Standing::Held)?;
            match fault {
                Fault::Unreachable(_) => Err(Failure::Pause(SCANNER_DOWN)),
                Fault::BrokenOff(_) => Err(Failure::Retry(fault.to_string())),
            }
        })
    }

    fn quarantine(&self, platform: &Platform, name: &str) -> Result<(), Error> {
        let now = platform.clock.now();
        platform.database.write_here(|connection| {
            if !store::set_standing(connection, self.file, self.number, Standing::Quarantined)? {
                return Ok(());
            }
            let detail = serde_json::json!({ "version": self.number, "found": name });
            let subject = ("file", self.file.as_str());
            audit::record_with(connection, now, &Viewer::Anonymous, "file.quarantined", subject, &detail)
        })
    }

    fn end(&self, platform: &Platform, standing: Standing) -> Result<(), Error> {
        let set = |connection: &mut DbConn| store::set_standing(connection, self.file, self.number, standing);
        platform.database.write_here(set).map(drop)
    }

    fn make_ready(
        &self,
        platform: &Platform,
        version: &Version,
        drawn: Option<Prepared>,
        names: Names,
    ) -> Result<(), Error> {
        let size = drawn.as_ref().map(|it| (pixels(it.size.width), pixels(it.size.height)));
        let rows = match drawn {
            None => Vec::new(),
            Some(drawn) => wait_for(self.store_widths(platform, drawn))?,
        };
        let put = |bytes| wait_for(platform.storage.put_bytes(Bytes::from(bytes), u64::MAX));
        let cleaned = names.cleaned.map(put).transpose()?;
        let widths = rows.iter().map(|row| row.storage_key.clone());
        let keys: Vec<FileKey> = widths.chain(cleaned.iter().map(|it| it.key.clone())).collect();
        let (file, number, now) = (self.file, self.number, platform.clock.now());
        let is_kept = platform.database.write_here(|connection| {
            let of = store::hold_file(connection, file)?;
            let (Some(of), Some(_)) = (of, store::maybe_waiting(connection, file, number)?) else {
                // Removed meanwhile, or made ready by a second run: what was drawn here is nobody's.
                discard(connection, now, keys.clone())?;
                return Ok(false);
            };
            let by = accounts::viewer_of(connection, version.created_by, now)?;
            let is_held = waiting::must_wait(connection, &by, &of)?;
            store::make_ready(connection, version, size, &rows, is_held, now)?;
            waiting::settle_version(connection, &of, version, is_held, now)?;
            store::insert_traces(connection, file, number, &names.told, &names.removed)?;
            if let Some(cleaned) = &cleaned {
                put_in_place(connection, now, version, cleaned)?;
            }
            findable::make_findable(connection, file)?;
            Ok(true)
        });
        if is_kept.is_err() {
            wait_for(remove_unknown(platform, keys))?;
        }
        is_kept.map(drop)
    }

    async fn store_widths(&self, platform: &Platform, drawn: Prepared) -> Result<Vec<WidthRow>, Error> {
        let mut rows = Vec::with_capacity(drawn.widths.len());
        for width in drawn.widths {
            let stored = platform.storage.put_bytes(Bytes::from(width.bytes), u64::MAX).await?;
            rows.push(WidthRow {
                file_id: self.file,
                number: self.number,
                width: pixels(width.size.width),
                height: pixels(width.size.height),
                bytes: stored.counted(),
                storage_key: stored.key,
                hash: stored.hash,
                content: match width.format {
                    Format::Jpeg => Content::Jpeg,
                    Format::Webp => Content::Webp,
                },
            });
        }
        Ok(rows)
    }
}

/// Why a document is given to nobody.
fn fault(look: &Look) -> Option<Standing> {
    match (look.is_active, look.is_closed) {
        (true, _) => Some(Standing::Active),
        (false, true) => Some(Standing::Closed),
        (false, false) => None,
    }
}

/// Removes stored files whose rows are gone.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RemoveStored {
    pub(super) keys: Vec<FileKey>,
}

impl Job for RemoveStored {
    const KIND: &'static str = "remove-stored";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        Ok(wait_for(remove_unknown(platform, self.keys))?)
    }
}

/// Forgets uploads that nobody went on with for a day, and pictures kept apart that nothing shows and whose people left.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PruneUploads;

impl PruneUploads {
    /// Seconds between two runs.
    pub const EVERY: i64 = 3600;
}

impl Job for PruneUploads {
    const KIND: &'static str = "prune-uploads";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        // One transaction a handful, so that others write in between.
        while platform.database.write_here(|connection| prune(connection, now))? {}
        while platform.database.write_here(|connection| remove_left(connection, now))? {}
        Ok(())
    }
}

/// Removes a handful of pictures that were handed in to be kept apart, that nothing shows and that nobody sees any more;
/// whether there was any.
fn remove_left(connection: &mut DbConn, now: Timestamp) -> Result<bool, Error> {
    let left = store::list_left_apart(connection, now.plus_seconds(-LEFT), HANDFUL)?;
    for file in &left {
        if let Some(file) = store::hold_file(connection, *file)? {
            remove_as(connection, (&Viewer::Anonymous, now), &file)?;
        }
    }
    Ok(!left.is_empty())
}

/// Forgets a handful of resting uploads and gives their room back; whether there was any.
fn prune(connection: &mut DbConn, now: Timestamp) -> Result<bool, Error> {
    let resting = store::list_uploads_before(connection, now.plus_seconds(-FORGOTTEN))?;
    let ids: Vec<UploadId> = resting.iter().map(|row| row.id).collect();
    let keys = store::delete_uploads(connection, &ids)?;
    discard(connection, now, keys)?;
    let mut room: BTreeMap<OrganisationId, i64> = BTreeMap::new();
    for row in resting.iter().filter(|row| !row.is_over()) {
        *room.entry(row.organisation_id).or_default() += row.bytes;
    }
    // In the order of the ids, as everyone who holds several rows.
    room.into_iter().try_for_each(|(organisation, bytes)| store::give_space_back(connection, organisation, bytes))?;
    Ok(!ids.is_empty())
}
