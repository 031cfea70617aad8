//! What goes on without whoever asked for it, portion by portion, each portion in one transaction. Killed at any instant, a
//! portion was done whole or not at all; nothing is made or let go twice.

use serde::{Deserialize, Serialize};

use super::making::MakeMessages;
use super::row::{ImportId, Letting, Stage};
use crate::features::accounts;
use crate::features::exchange::case_file::CaseId;
use crate::features::exchange::jobs::ForgetFiles;
use crate::features::exchange::notices;
use crate::features::exchange::steps::Work;
use crate::features::exchange::store::{self, ImportRow};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Messages let go in one transaction; each is signed, delivered and told.
const RELEASED_AT_ONCE: i64 = 20;

/// Adds the jobs.
///
/// # Errors
/// None that can happen; JSON is written.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry.add::<MakeMessages>().add::<ReleaseImported>().every(ForgetImports::EVERY, &ForgetImports {})?;
    Ok(())
}

/// Works rows off portion by portion until none is left: a portion is where its rows begin and how many those are, and says
/// whether there were any. Where one fails its rows go one by one, so that a row that cannot be worked on keeps no other
/// waiting, however many there are of them; it stays, the others go on behind it, and why it could not is told at the end,
/// for another try. Where it is not the row ([`is_sound`]) the rest is left for another try at once.
pub(super) fn work_off(
    most: i64,
    portion: impl Fn((i64, i64)) -> Result<bool, Error>,
    is_sound: impl Fn() -> Result<(), Error>,
) -> Result<(), Failure> {
    let (mut stuck, mut singly) = (0, 0);
    let mut why = None;
    loop {
        let count = if singly > 0 { 1 } else { most };
        match portion((stuck, count)) {
            Ok(true) => {}
            Ok(false) => return why.map_or(Ok(()), Err),
            Err(_) if count > 1 => {
                singly = count;
                continue;
            }
            Err(error) => {
                is_sound()?;
                (stuck, why) = (stuck + 1, Some(error.into()));
            }
        }
        singly = (singly - 1).max(0);
    }
}

/// Whether the database of the portal takes a change and that of the keys answers: what fails then is a row.
pub(super) fn is_sound(platform: &Platform, import: ImportId) -> Result<(), Error> {
    let it = platform.database.write_here(|connection| store::touch_import(connection, import))?;
    let Some(it) = it else { return Ok(()) };
    platform.vault.keys_of(&[it.id.as_str()], it.organisation_id, platform.clock.now()).map(drop)
}

/// Lets the messages of an import go, for whoever asked for it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ReleaseImported {
    pub(super) import: ImportId,
}

impl Job for ReleaseImported {
    const KIND: &'static str = "release-imported-messages";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let portion =
            |rows| platform.database.write_here(|connection| self.release_portion(connection, platform, rows));
        work_off(RELEASED_AT_ONCE, portion, || is_sound(platform, self.import))?;
        let now = platform.clock.now();
        Ok(platform.database.write_here(|connection| settle_released(connection, self.import, now))?)
    }

    fn given_up(self, connection: &mut DbConn, _: Timestamp) -> Result<(), Error> {
        loop {
            let rows = store::list_asked(connection, self.import, (0, RELEASED_AT_ONCE))?;
            if rows.is_empty() {
                return Ok(());
            }
            for row in rows {
                store::set_release(connection, self.import, row.place, Letting::Failed)?;
            }
        }
    }
}

impl ReleaseImported {
    /// Lets the messages of these rows go, of those that wait for it, and says whether there were any.
    fn release_portion(&self, connection: &mut DbConn, platform: &Platform, rows: (i64, i64)) -> Result<bool, Error> {
        let now = platform.clock.now();
        let Some(it) = store::hold_import(connection, self.import)? else { return Ok(false) };
        let rows = store::list_asked(connection, it.id, rows)?;
        // Roles are read anew for each portion: who lost theirs meanwhile releases nothing more.
        let viewer = match it.releaser_id {
            Some(person) => accounts::viewer_of(connection, person, now)?,
            None => Viewer::Anonymous,
        };
        let ids: Vec<CaseId> = rows.iter().filter_map(|row| row.case_id).collect();
        let cases = store::list_of(connection, &ids)?;
        let mut work = Work { connection, platform, viewer: &viewer, now };
        for row in &rows {
            let letting = match row.case_id.and_then(|id| cases.get(&id)).zip(row.seen) {
                Some((case, seen)) => work.let_go(&case.reference, seen)?,
                None => Letting::Changed,
            };
            store::set_release(work.connection, it.id, row.place, letting)?;
        }
        Ok(!rows.is_empty())
    }
}

/// A message was released or came back by itself: where it was the last of its import that waited, that waits for nobody.
///
/// # Errors
/// Those of the database.
pub fn settle_one(connection: &mut DbConn, case: CaseId, now: Timestamp) -> Result<(), Error> {
    match store::maybe_import_of(connection, case)? {
        Some(id) => settle_released(connection, id, now),
        None => Ok(()),
    }
}

/// Where no message of an import waits to be released, it waits for nobody; what could not be let go does.
fn settle_released(connection: &mut DbConn, id: ImportId, now: Timestamp) -> Result<(), Error> {
    if store::is_any_to_release(connection, id)? { Ok(()) } else { notices::settle_import(connection, id, now) }
}

/// Forgets what was brought and nothing made of, and in the end also what became of the rows of the rest.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ForgetImports {}

impl ForgetImports {
    /// Seconds between two runs.
    const EVERY: i64 = 3600;
    /// Seconds after which what was still coming in comes no more: the process that stored it was killed.
    const ARRIVES: i64 = 3600;
    /// Seconds rows are kept that nobody makes messages of.
    const KEPT: i64 = 7 * 24 * 3600;
    /// Seconds it is known what became of each row, from when it was brought. The cases go on by themselves, and the audit
    /// says how many rows there were.
    const TOLD: i64 = 90 * 24 * 3600;
}

impl Job for ForgetImports {
    const KIND: &'static str = "forget-exchange-imports";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        // One transaction a handful, so that others write in between.
        while platform.database.write_here(|connection| forget(connection, now))? {}
        Ok(())
    }
}

/// Forgets a handful; whether there was any.
fn forget(connection: &mut DbConn, now: Timestamp) -> Result<bool, Error> {
    let kept = [ForgetImports::ARRIVES, ForgetImports::KEPT, ForgetImports::TOLD];
    let ends @ [_, _, made] = kept.map(|kept| now.plus_seconds(-kept));
    let rested = store::list_rested(connection, ends)?;
    for id in &rested {
        // Somebody may have asked for its messages since it was found.
        let held = store::hold_import(connection, *id)?;
        let is_unasked = |it: &ImportRow| matches!(it.state, Stage::Arriving | Stage::Tried);
        if held.is_some_and(|it| is_unasked(&it) || it.state == Stage::Made && it.created_at < made) {
            remove(connection, *id, now)?;
        }
    }
    Ok(!rested.is_empty())
}

/// Throws away what was brought, with its key.
pub(super) fn remove(connection: &mut DbConn, id: ImportId, now: Timestamp) -> Result<(), Error> {
    store::delete_import(connection, id)?;
    notices::settle_import(connection, id, now)?;
    ForgetFiles::enqueue(connection, vec![id.to_string()], &[], now)
}
