//! How rows become messages, portion by portion. A portion is read and sealed first, and then written down in one short
//! transaction: killed in between, nothing of it is there. Keys are made first, in a database of their own; those of what is
//! not written down are destroyed.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::jobs::{is_sound, work_off};
use super::row::{Fate, ImportId, Stage};
use crate::features::accounts;
use crate::features::exchange::body::Content;
use crate::features::exchange::case_file::CaseId;
use crate::features::exchange::jobs::ForgetFiles;
use crate::features::exchange::steps::{Ready, Work, tell_of_import};
use crate::features::exchange::store::{self, BroughtRow, ImportRow};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job};
use crate::vocabulary::timestamp::Timestamp;

/// Messages made in one transaction: long enough that writing it to the disk costs little a message, short enough that
/// whoever writes besides waits for some hundredths of a second.
const MADE_AT_ONCE: i64 = 100;

/// What became of rows, by their places.
type Fates = Vec<(i32, Fate, Option<CaseId>)>;

/// Makes messages of the rows of an import.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct MakeMessages {
    pub(super) import: ImportId,
}

/// Rows of which messages are made together.
struct Portion {
    /// From the first place to the last.
    places: (i32, i32),
    ready: Vec<Ready>,
    /// What became of those that are not made.
    others: Fates,
}

impl Job for MakeMessages {
    const KIND: &'static str = "make-imported-messages";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        work_off(MADE_AT_ONCE, |rows| self.make_portion(platform, rows), || is_sound(platform, self.import))?;
        let now = platform.clock.now();
        Ok(platform.database.write_here(|connection| self.finish(connection, now))?)
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
    /// Makes messages of these rows of those that wait, and says whether there were any. They are opened and sealed anew
    /// before the transaction in which they are written down.
    fn make_portion(&self, platform: &Platform, rows: (i64, i64)) -> Result<bool, Error> {
        let portion = platform.database.read_here(|connection| self.got_ready(connection, platform, rows))?;
        let Some(portion) = portion else { return Ok(false) };
        let made: Vec<CaseId> = portion.ready.iter().map(|it| it.case).collect();
        let written = platform.database.write_here(|connection| self.write_down(connection, platform, portion));
        if let Err(error) = written {
            platform.database.write_here(|connection| self.forget_unwritten(connection, platform, &made))?;
            return Err(error);
        }
        Ok(true)
    }

    /// Has the keys destroyed of those of these cases that are not there. Who holds the import knows: nobody is about to write
    /// them down.
    fn forget_unwritten(&self, connection: &mut DbConn, platform: &Platform, made: &[CaseId]) -> Result<(), Error> {
        store::hold_import(connection, self.import)?;
        let there = store::list_of(connection, made)?;
        let unwritten: Vec<String> =
            made.iter().filter(|case| !there.contains_key(case)).map(ToString::to_string).collect();
        if unwritten.is_empty() {
            return Ok(());
        }
        ForgetFiles::enqueue(connection, unwritten, &[], platform.clock.now())
    }

    /// These rows of those that wait, ready to be written down; nothing where none waits.
    fn got_ready(
        &self,
        connection: &mut DbConn,
        platform: &Platform,
        rows: (i64, i64),
    ) -> Result<Option<Portion>, Error> {
        let now = platform.clock.now();
        let Some(it) = store::maybe_import(connection, self.import)?.filter(|it| it.state == Stage::Making) else {
            return Ok(None);
        };
        let rows = store::list_unmade(connection, it.id, rows)?;
        let Some((first, last)) = rows.first().zip(rows.last()) else { return Ok(None) };
        let places = (first.place, last.place);
        let viewer = accounts::viewer_of(connection, it.person_id, now)?;
        let mut work = Work { connection, platform, viewer: &viewer, now };
        let (ready, others) = match get_ready(&mut work, &it, &rows) {
            Ok(got) => got,
            Err(error) => (Vec::new(), failed_by(error, rows.iter().map(|row| row.place))?),
        };
        Ok(Some(Portion { places, ready, others }))
    }

    /// Writes down what was got ready, but for what another process made of it meanwhile; the keys of that are destroyed.
    fn write_down(&self, connection: &mut DbConn, platform: &Platform, portion: Portion) -> Result<(), Error> {
        let made: Vec<CaseId> = portion.ready.iter().map(|it| it.case).collect();
        self.write_waiting(connection, platform, portion)?;
        self.forget_unwritten(connection, platform, &made)
    }

    fn write_waiting(&self, connection: &mut DbConn, platform: &Platform, portion: Portion) -> Result<(), Error> {
        let now = platform.clock.now();
        let Some(it) = store::hold_import(connection, self.import)?.filter(|it| it.state == Stage::Making) else {
            return Ok(());
        };
        let waiting = store::list_waiting(connection, it.id, portion.places)?;
        let ready: Vec<Ready> = portion.ready.into_iter().filter(|it| waiting.contains(&it.place)).collect();
        let mut fates: Fates = portion.others.into_iter().filter(|it| waiting.contains(&it.0)).collect();
        // Roles are read anew: who lost theirs meanwhile drafts nothing more.
        let viewer = accounts::viewer_of(connection, it.person_id, now)?;
        let mut work = Work { connection, platform, viewer: &viewer, now };
        let places: Vec<i32> = ready.iter().map(|it| it.place).collect();
        fates.extend(make(&mut work, &it, ready).or_else(|error| failed_by(error, places.into_iter()))?);
        store::set_fates(work.connection, it.id, &fates)
    }

    /// Where no row waits any more, everything that follows from it.
    fn finish(&self, connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
        let Some(it) = store::hold_import(connection, self.import)?.filter(|it| it.state == Stage::Making) else {
            return Ok(());
        };
        if store::list_unmade(connection, it.id, (0, 1))?.is_empty() { finish(connection, &it, now) } else { Ok(()) }
    }
}

/// Opens these rows and gets those ready that are new; the others with what became of them.
fn get_ready(work: &mut Work<'_>, it: &ImportRow, rows: &[BroughtRow]) -> Result<(Vec<Ready>, Fates), Error> {
    let key = it.key(work.platform, work.now)?;
    let said = rows.iter().map(|row| {
        let said = it.opened(&key, row)?;
        said.ok_or_else(|| Error::unexpected("a row that waits says nothing"))
    });
    let said = said.collect::<Result<Vec<Content>, Error>>()?;
    let tokens = it.tokens(work.platform, &said, work.now)?;
    let known = known(work, it, tokens.iter())?;
    let (mut new, mut others, mut seen) = (Vec::new(), Fates::new(), HashSet::new());
    for ((row, token), said) in rows.iter().zip(tokens).zip(said) {
        match known.get(&token) {
            Some(case) => others.push((row.place, Fate::There, Some(*case))),
            None if !seen.insert(token.clone()) => others.push((row.place, Fate::Twice, None)),
            None => new.push((row.place, token, said)),
        }
    }
    let ready = if new.is_empty() { Vec::new() } else { work.get_ready(it, new)? };
    Ok((ready, others))
}

/// Makes messages of what is ready, but for those that are there already.
fn make(work: &mut Work<'_>, it: &ImportRow, ready: Vec<Ready>) -> Result<Fates, Error> {
    let known = known(work, it, ready.iter().map(|it| &it.token))?;
    let (there, new): (Vec<Ready>, Vec<Ready>) = ready.into_iter().partition(|it| known.contains_key(&it.token));
    let there = there.iter().map(|it| (it.place, Fate::There, known.get(&it.token).copied()));
    let made = new.iter().map(|it| (it.place, Fate::Drafted, Some(it.case)));
    let fates = there.chain(made).collect();
    let brought: Vec<(String, CaseId)> = new.iter().map(|it| (it.token.clone(), it.case)).collect();
    if !new.is_empty() {
        work.bring(it, new)?;
        store::insert_brought(work.connection, it.organisation_id, &brought)?;
    }
    Ok(fates)
}

fn known<'a>(
    work: &mut Work<'_>,
    it: &ImportRow,
    tokens: impl Iterator<Item = &'a String>,
) -> Result<HashMap<String, CaseId>, Error> {
    let tokens: Vec<String> = tokens.cloned().collect();
    Ok(store::list_brought(work.connection, it.organisation_id, &tokens)?.into_iter().collect())
}

/// Nothing becomes of these rows where whoever brought them drafts no more; any other error stays one.
fn failed_by(error: Error, places: impl Iterator<Item = i32>) -> Result<Fates, Error> {
    match error {
        Error::Forbidden | Error::SignIn | Error::Conflict(_) => {
            Ok(places.map(|place| (place, Fate::Failed, None)).collect())
        }
        other => Err(other),
    }
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
