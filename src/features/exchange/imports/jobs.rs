//! What goes on without whoever asked for it, portion by portion, each portion in one transaction. Killed at any instant, a
//! portion was done whole or not at all; nothing is made or let go twice.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::row::{Fate, ImportId, Letting, Stage, Tried};
use crate::features::accounts;
use crate::features::exchange::body::Content;
use crate::features::exchange::case_file::CaseId;
use crate::features::exchange::jobs::ForgetFiles;
use crate::features::exchange::steps::{Work, tell_of_import};
use crate::features::exchange::store::{self, BroughtRow, ImportRow};
use crate::platform::Platform;
use crate::platform::crypto::sealed::DataKey;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Messages made in one transaction: long enough that writing it to the disk costs little a message, short enough that
/// whoever writes besides waits for some hundredths of a second.
const MADE_AT_ONCE: i64 = 100;
/// Messages let go in one transaction; each is signed, delivered and told.
const RELEASED_AT_ONCE: i64 = 20;
/// Rows that cannot be worked on one behind the other, after which it is not the rows.
const MOST_STUCK: i64 = 20;

/// Adds the jobs.
///
/// # Errors
/// None that can happen; JSON is written.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry.add::<MakeMessages>().add::<ReleaseImported>().every(ForgetImports::EVERY, &ForgetImports {})?;
    Ok(())
}

/// Works rows off portion by portion until none is left: a portion is where its rows begin and how many those are, and says
/// whether there were any. Where one fails the rows go on one by one, so that a row that cannot be worked on keeps no other
/// waiting; it stays, the others go on behind it, and why it could not is told at the end, for another try.
fn work_off(most: i64, portion: impl Fn((i64, i64)) -> Result<bool, Error>) -> Result<(), Failure> {
    let (mut stuck, mut count, mut in_a_row) = (0, most, 0);
    let mut why = None;
    loop {
        match portion((stuck, count)) {
            Ok(true) => in_a_row = 0,
            Ok(false) => return why.map_or(Ok(()), Err),
            Err(_) if count > 1 => count = 1,
            Err(error) if in_a_row == MOST_STUCK => return Err(error.into()),
            Err(error) => {
                (stuck, in_a_row) = (stuck + 1, in_a_row + 1);
                why = Some(error.into());
            }
        }
    }
}

/// Makes messages of the rows of an import.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct MakeMessages {
    pub(super) import: ImportId,
}

impl Job for MakeMessages {
    const KIND: &'static str = "make-imported-messages";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        work_off(MADE_AT_ONCE, |rows| {
            platform.database.write_here(|connection| self.make_portion(connection, platform, rows))
        })
    }

    fn given_up(self, connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
        match store::hold_import(connection, self.import)?.filter(|it| it.state == Stage::Making) {
            Some(it) => {
                store::fail_unmade(connection, it.id)?;
                finish(connection, &it, now)
            }
            None => Ok(()),
        }
    }
}

impl MakeMessages {
    /// Makes messages of these rows of those that wait, and says whether there were any.
    fn make_portion(&self, connection: &mut DbConn, platform: &Platform, rows: (i64, i64)) -> Result<bool, Error> {
        let now = platform.clock.now();
        let Some(it) = store::hold_import(connection, self.import)?.filter(|it| it.state == Stage::Making) else {
            return Ok(false);
        };
        // Roles are read anew for each portion: who lost theirs meanwhile drafts nothing more.
        let viewer = accounts::viewer_of(connection, it.person_id, now)?;
        let (passed_over, _) = rows;
        let rows = store::list_unmade(connection, it.id, rows)?;
        if rows.is_empty() {
            // What was passed over has another try.
            if passed_over == 0 {
                finish(connection, &it, now)?;
            }
            return Ok(false);
        }
        let mut work = Work { connection, platform, viewer: &viewer, now };
        let fates = match make(&mut work, &it, &rows) {
            Ok(fates) => fates,
            Err(Error::Forbidden | Error::SignIn | Error::Conflict(_)) => {
                rows.iter().map(|row| (row.place, Fate::Failed, None)).collect()
            }
            Err(error) => return Err(error),
        };
        store::set_fates(work.connection, it.id, &fates)?;
        Ok(true)
    }
}

/// Makes messages of these rows, but for those that are there already.
fn make(work: &mut Work<'_>, it: &ImportRow, rows: &[BroughtRow]) -> Result<Vec<(i32, Fate, Option<CaseId>)>, Error> {
    let key = work.key_of_import(it.id)?;
    let read = rows.iter().map(|row| opened(work, it, &key, row)).collect::<Result<Vec<_>, Error>>()?;
    let tokens: Vec<String> = read.iter().map(|(_, token, _)| token.clone()).collect();
    let known: HashMap<String, CaseId> =
        store::list_brought(work.connection, it.organisation_id, &tokens)?.into_iter().collect();
    let mut seen = HashSet::new();
    let (new, others): (Vec<_>, Vec<_>) =
        read.into_iter().partition(|(_, token, _)| !known.contains_key(token) && seen.insert(token.clone()));
    let there = others.iter().map(|(place, token, _)| match known.get(token) {
        Some(case) => (*place, Fate::There, Some(*case)),
        None => (*place, Fate::Twice, None),
    });
    let mut fates: Vec<_> = there.collect();
    if !new.is_empty() {
        let made = work.bring(it, new)?;
        let brought: Vec<(String, CaseId)> = made.iter().map(|it| (it.token.clone(), it.case)).collect();
        store::insert_brought(work.connection, it.organisation_id, &brought)?;
        fates.extend(made.iter().map(|made| (made.place, Fate::Drafted, Some(made.case))));
    }
    Ok(fates)
}

fn opened(work: &Work<'_>, it: &ImportRow, key: &DataKey, row: &BroughtRow) -> Result<(i32, String, Content), Error> {
    let content = Work::said_by_row(it, key, row)?.ok_or_else(|| Error::unexpected("a row that waits says nothing"))?;
    let tried = Tried { place: 0, content, faults: Vec::new() };
    let token = work.token_of(it, &tried)?;
    Ok((row.place, token, tried.content))
}

/// Every row had its turn: what was brought is forgotten, and whoever may release hears of what was made, if anything was.
fn finish(connection: &mut DbConn, it: &ImportRow, now: Timestamp) -> Result<(), Error> {
    store::set_stage(connection, it.id, Stage::Made, Some(now))?;
    store::empty_rows(connection, it.id)?;
    if store::count_fates(connection, it.id)?.iter().any(|(fate, _)| *fate == Some(Fate::Drafted)) {
        tell_of_import(connection, it, now)?;
    }
    ForgetFiles::enqueue(connection, vec![it.id.to_string()], &[], now)
}

/// Lets the messages of an import go, for whoever asked for it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ReleaseImported {
    pub(super) import: ImportId,
}

impl Job for ReleaseImported {
    const KIND: &'static str = "release-imported-messages";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        work_off(RELEASED_AT_ONCE, |rows| {
            platform.database.write_here(|connection| self.release_portion(connection, platform, rows))
        })
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

/// Forgets what was brought and nothing made of, and in the end also what became of the rows of the rest.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ForgetImports {}

impl ForgetImports {
    /// Seconds between two runs.
    const EVERY: i64 = 3600;
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
    let [tried, made] = [ForgetImports::KEPT, ForgetImports::TOLD].map(|kept| now.plus_seconds(-kept));
    let rested = store::list_rested(connection, tried, made)?;
    for id in &rested {
        // Somebody may have asked for its messages since it was found.
        let held = store::hold_import(connection, *id)?;
        if held.is_some_and(|it| it.state == Stage::Tried || it.state == Stage::Made && it.created_at < made) {
            remove(connection, *id, now)?;
        }
    }
    Ok(!rested.is_empty())
}

/// Throws away what was brought, with its key.
pub(super) fn remove(connection: &mut DbConn, id: ImportId, now: Timestamp) -> Result<(), Error> {
    store::delete_import(connection, id)?;
    ForgetFiles::enqueue(connection, vec![id.to_string()], &[], now)
}
