//! Work with the files of messages after the answer: each is looked at before it may be sent, and what nobody needs any
//! more goes with its key. Every job may run twice.

use std::sync::{Mutex, PoisonError};

use futures_util::TryStreamExt as _;
use serde::{Deserialize, Serialize};

use crate::features::audit;
use crate::features::exchange::body::{Attachment, AttachmentId};
use crate::features::exchange::parts::SealedFile;
use crate::features::exchange::steps::FILE;
use crate::features::exchange::store::{self, Harm, PartRow, Standing};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::documents;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, enqueue};
use crate::platform::scanner::{Fault, Scanner, Verdict};
use crate::platform::storage::{FileKey, wait_for};
use crate::platform::uploads::Content as FileType;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Seconds until a scanner that did not answer is asked again.
const SCANNER_DOWN: u32 = 60;
/// Parts that one job removes.
const AT_ONCE: usize = 500;
/// Seconds a file may rest on its way before it is forgotten.
const FORGOTTEN: i64 = 24 * 3600;

/// Looks at a file and says whether it may be sent.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in super::super) struct LookAtAttachment {
    pub(in super::super) attachment: AttachmentId,
}

/// One document at a time is in the memory to be looked into.
static LOOKING: Mutex<()> = Mutex::new(());

impl Job for LookAtAttachment {
    const KIND: &'static str = "look-at-attachment";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let waiting = platform.database.read_here(|connection| waiting(connection, platform, self.attachment))?;
        // Removed, or done by a run before this one.
        let Some((attachment, file, parts)) = waiting else { return Ok(()) };
        let is_document = attachment.file_type == FileType::Pdf || attachment.file_type.is_office();
        let harm = match self.verdict(platform, &file, &parts)? {
            Verdict::Infected(_) => Some(Harm::Quarantined),
            Verdict::Declined(answer) => {
                tracing::warn!(answer, file = %file.id, "a file is refused: the scanner would not take it");
                Some(Harm::Unchecked)
            }
            Verdict::Clean if is_document => look_into(platform, attachment.file_type, &file, &parts)?,
            Verdict::Clean => None,
        };
        Ok(self.end(platform, harm)?)
    }

    /// A file that made the scanner break off each time is one it will not take.
    fn given_up(self, connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
        self.write_down(connection, Some(Harm::Unchecked), now)
    }
}

/// The file, where it waits to be looked at.
fn waiting(
    connection: &mut DbConn,
    platform: &Platform,
    id: AttachmentId,
) -> Result<Option<(Attachment, SealedFile, Vec<PartRow>)>, Error> {
    let row = match store::find_attachment(connection, id) {
        Ok(row) if row.state == Standing::Waiting => row,
        Ok(_) | Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let message = store::find_message(connection, row.message_id)?;
    let things = [message.id.as_str(), id.as_str()];
    let mut keys = platform.vault.keys_of(&things, message.from, platform.clock.now())?;
    let (Some(of_message), Some(key)) = (keys.remove(message.id.as_str()), keys.remove(id.as_str())) else {
        return Ok(None);
    };
    let attachment = message.content(&of_message)?.attachments.into_iter().find(|it| it.id == id);
    let parts = store::list_parts(connection, id)?;
    Ok(attachment.map(|it| (it, SealedFile { id, case: row.case_id, key }, parts)))
}

impl LookAtAttachment {
    /// What the scanner says. While it cannot be asked the file waits: all of them for a scanner nobody can reach, and one
    /// alone that it broke off with.
    fn verdict(&self, platform: &Platform, file: &SealedFile, parts: &[PartRow]) -> Result<Verdict, Failure> {
        let Some(scanner) = &platform.scanner else { return Ok(Verdict::Clean) };
        scanned(scanner, platform, file, parts)?.map_err(|fault| {
            tracing::warn!(%fault, file = %self.attachment, "a file waits: the scanner cannot be asked");
            match fault {
                Fault::Unreachable(_) => Failure::Pause(SCANNER_DOWN),
                Fault::BrokenOff(_) => Failure::Retry(fault.to_string()),
            }
        })
    }

    fn end(&self, platform: &Platform, harm: Option<Harm>) -> Result<(), Error> {
        let now = platform.clock.now();
        platform.database.write_here(|connection| self.write_down(connection, harm, now))
    }

    fn write_down(&self, connection: &mut DbConn, harm: Option<Harm>, now: Timestamp) -> Result<(), Error> {
        let is_new = store::set_looked_at(connection, self.attachment, harm, now)?;
        let Some(harm) = harm.filter(|_| is_new) else { return Ok(()) };
        let subject = (FILE, self.attachment.as_str());
        let detail = serde_json::json!({ "why": harm });
        audit::record_with(connection, now, &Viewer::Anonymous, "exchange.attachment_refused", subject, &detail)
    }
}

/// Hands a file to the scanner part by part.
fn scanned(
    scanner: &Scanner,
    platform: &Platform,
    file: &SealedFile,
    parts: &[PartRow],
) -> Result<Result<Verdict, Fault>, Error> {
    wait_for(async {
        let mut scanning = match scanner.begin() {
            Ok(scanning) => scanning,
            Err(fault) => return Ok(Err(fault)),
        };
        let mut bytes = std::pin::pin!(file.clone().read(platform.storage.clone(), parts.to_vec()));
        while let Some(part) = bytes.try_next().await? {
            scanning.see(&part);
        }
        Ok(scanning.verdict())
    })
}

/// Looks into a document for what must not go out: something that runs, or that nobody can see.
fn look_into(
    platform: &Platform,
    file_type: FileType,
    file: &SealedFile,
    parts: &[PartRow],
) -> Result<Option<Harm>, Error> {
    let _turn = LOOKING.lock().unwrap_or_else(PoisonError::into_inner);
    let bytes = wait_for(file.whole(&platform.storage, parts))?;
    let look = documents::look(file_type, &bytes);
    Ok(match (look.is_active, look.is_closed) {
        (true, _) => Some(Harm::Active),
        (false, true) => Some(Harm::Closed),
        (false, false) => None,
    })
}

/// Destroys the keys of what nobody needs any more, and removes the parts of files.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in super::super) struct ForgetFiles {
    /// Messages and files.
    things: Vec<String>,
    /// Where the parts stand; their rows are gone.
    keys: Vec<FileKey>,
}

impl ForgetFiles {
    /// Has this done once the transaction is committed.
    ///
    /// # Errors
    /// Those of the database.
    pub(in super::super) fn enqueue(
        connection: &mut DbConn,
        things: Vec<String>,
        keys: &[FileKey],
        now: Timestamp,
    ) -> Result<(), Error> {
        // The keys first: without them no part says anything any more.
        enqueue(connection, &Self { things, keys: Vec::new() }, now)?;
        let portions = keys.chunks(AT_ONCE).map(|keys| Self { things: Vec::new(), keys: keys.to_vec() });
        portions.into_iter().try_for_each(|it| enqueue(connection, &it, now))
    }
}

impl Job for ForgetFiles {
    const KIND: &'static str = "forget-sealed-files";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        platform.vault.destroy(&self.things.iter().map(String::as_str).collect::<Vec<_>>())?;
        let storage = &platform.storage;
        Ok(wait_for(async {
            for key in &self.keys {
                storage.delete(key).await?;
            }
            Ok(())
        })?)
    }
}

/// Forgets files that nobody went on sending for a day.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in super::super) struct PruneArrivals;

impl PruneArrivals {
    /// Seconds between two runs.
    pub(super) const EVERY: i64 = 3600;
}

impl Job for PruneArrivals {
    const KIND: &'static str = "prune-arrivals";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        // One transaction a handful, so that others write in between.
        while platform.database.write_here(|connection| prune(connection, now))? {}
        Ok(())
    }
}

/// Forgets a handful; whether there was any.
fn prune(connection: &mut DbConn, now: Timestamp) -> Result<bool, Error> {
    let resting = store::list_resting(connection, now.plus_seconds(-FORGOTTEN))?;
    let keys = store::delete_attachments(connection, &resting)?;
    let things: Vec<String> = resting.iter().map(ToString::to_string).collect();
    if !things.is_empty() {
        ForgetFiles::enqueue(connection, things, &keys, now)?;
    }
    Ok(!resting.is_empty())
}
