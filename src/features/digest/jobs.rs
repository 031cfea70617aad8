//! The jobs that write the letters. A portion of people is read and its letters are drawn before anything is written;
//! letters and the note that they were told then go into one transaction. Killed before it nothing was told; run twice
//! the key of the outbox, which knows since when a letter tells, keeps it one letter.

use serde::{Deserialize, Serialize};

use super::announcing::TellReaders;
use super::contents::Contents;
use super::days::Days;
use super::gathering::{Gathered, is_anything_new, settled};
use super::letters;
use super::occasion::Occasion;
use super::searching::SendSearchDigests;
use super::store;
use super::written::Written;
use crate::features::habits::{self, Due};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::rhythm::Rhythm;
use crate::vocabulary::timestamp::Timestamp;

/// People of a portion.
const PORTION: usize = 300;
/// Seconds after which it is noted of somebody who wants to hear at once that there was nothing.
pub(super) const QUIET: i64 = 24 * 3600;
/// Seconds before a letter of the day within which nobody is called beside it.
const SOON: i64 = 300;

/// Adds the feature's jobs.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry
        .every(SendDigests::EVERY, &SendDigests {})?
        .every(CallPeople::EVERY, &CallPeople {})?
        .every(TellPeople::EVERY, &TellPeople {})?
        .every(ReckonAnew::EVERY, &ReckonAnew {})?
        .every(SendSearchDigests::EVERY, &SendSearchDigests)?
        .every(TellReaders::EVERY, &TellReaders {})?;
    Ok(())
}

/// Writes the letters whose day has come, and those to people who want everything at once.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SendDigests {}

impl SendDigests {
    /// Seconds between two runs.
    pub const EVERY: i64 = 120;
}

impl Job for SendDigests {
    const KIND: &'static str = "send-digests";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        write_to_all(platform, habits::list_due, Gathered::for_digests, digest).map(drop)
    }
}

/// Writes the letters that say what waits.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct CallPeople {}

impl CallPeople {
    /// Seconds between two runs.
    pub const EVERY: i64 = 60;
}

impl Job for CallPeople {
    const KIND: &'static str = "call-people";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        write_to_all(platform, habits::list_calling, Gathered::for_calls, call).map(drop)
    }
}

/// Writes the letters about what people want to hear of at once.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellPeople {}

impl TellPeople {
    /// Seconds between two runs.
    pub const EVERY: i64 = 120;
}

impl Job for TellPeople {
    const KIND: &'static str = "tell-people";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let until = settled(platform.clock.now());
        // Asking everybody who wants to hear at once, every two minutes, would cost more than the telling.
        if platform.database.read_here(|connection| is_all_told(connection, until))? {
            return Ok(());
        }
        match write_to_all(platform, habits::list_hasty, Gathered::for_news, news)? {
            Told::All => Ok(platform.database.write_here(|connection| store::set_looked_until(connection, until))?),
            Told::SomeLater => Ok(()),
        }
    }
}

/// Whether nothing opened since everybody who wants to hear at once was told of everything.
fn is_all_told(connection: &mut DbConn, until: Timestamp) -> Result<bool, Error> {
    match store::looked_until(connection)? {
        Some(since) => Ok(!is_anything_new(connection, (since, until))?),
        None => Ok(false),
    }
}

/// Reckons anew when the next letters are due: whose zone, roles, organisation or country's days off became others is
/// told by those from then on.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ReckonAnew {}

impl ReckonAnew {
    /// Seconds between two runs.
    pub const EVERY: i64 = 3600;
}

impl Job for ReckonAnew {
    const KIND: &'static str = "reckon-letters-anew";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        each_portion(platform, habits::list_waiting, now, |due| {
            let days = platform.database.read_here(|connection| Days::of(connection, due, now))?;
            let others = due.iter().map(|to| (to, days.next(to, now))).filter(|(to, next)| to.habits.due_at != *next);
            let others: Vec<(PersonId, Option<Timestamp>)> =
                others.map(|(to, next)| (to.habits.person, next)).collect();
            if others.is_empty() {
                return Ok(());
            }
            platform.database.write_here(|connection| habits::set_due(connection, &others, now))
        })
    }
}

/// How a portion of people is asked for: until when, behind whom, how many.
type List = fn(&mut DbConn, Timestamp, Option<PersonId>, usize) -> Result<Vec<Due>, Error>;

/// What is asked for at once for all of a portion.
type Gather = fn(&mut DbConn, &[Due], Timestamp) -> Result<Gathered, Error>;

/// Draws the letter to one of them, and notes what they were told.
type Write = fn(&Platform, &Gathered, &Due, Timestamp, &mut Written) -> Result<(), Error>;

/// Whether everybody was told what there is.
enum Told {
    All,
    /// Somebody hears of it later: on a working day, or in the next run.
    SomeLater,
}

/// Writes to everybody on a list whatever there is to tell them.
fn write_to_all(platform: &Platform, list: List, gather: Gather, write: Write) -> Result<Told, Failure> {
    let (now, mut failed, mut is_put_off) = (platform.clock.now(), None, false);
    each_portion(platform, list, now, |due| {
        let gathered = platform.database.read_here(|connection| gather(connection, due, now))?;
        let mut written = Written::default();
        for_each(due, &mut failed, |to| write(platform, &gathered, to, now, &mut written));
        is_put_off |= written.puts_off;
        is_put_off |= written.keep(platform, due, gathered.until, now)?;
        Ok(())
    })?;
    match failed {
        Some(error) => Err(error.into()),
        None if is_put_off => Ok(Told::SomeLater),
        None => Ok(Told::All),
    }
}

/// Does something for all these people, in portions.
fn each_portion(
    platform: &Platform,
    list: List,
    now: Timestamp,
    mut work: impl FnMut(&[Due]) -> Result<(), Error>,
) -> Result<(), Failure> {
    let mut after = None;
    loop {
        let due = platform.database.read_here(|connection| list(connection, now, after, PORTION))?;
        let Some(hindmost) = due.last() else { return Ok(()) };
        after = Some(hindmost.habits.person);
        work(&due)?;
    }
}

/// Does something for each of a portion. A letter that cannot be written keeps nobody behind it waiting; the job is
/// tried again for it.
fn for_each(due: &[Due], failed: &mut Option<Error>, mut work: impl FnMut(&Due) -> Result<(), Error>) {
    for to in due {
        if let Err(error) = work(to) {
            tracing::warn!(%error, person = %to.habits.person, "a letter could not be written");
            failed.get_or_insert(error);
        }
    }
}

/// Tells one person what there is, if they may be told now and there is something.
fn digest(
    platform: &Platform,
    gathered: &Gathered,
    to: &Due,
    now: Timestamp,
    written: &mut Written,
) -> Result<(), Error> {
    let habits = &to.habits;
    // Who chose a moment ago how they are told is told of nothing older: there is nothing yet.
    if habits.due_at.is_some() && gathered.until <= habits.told_at {
        return Ok(());
    }
    let wants_all_at_once = habits.rhythm == Rhythm::AtOnce;
    if wants_all_at_once && !gathered.days.is_awake(to, now) {
        written.told(to, habits.told_at, gathered.days.next(to, now));
        return Ok(());
    }
    let contents = Contents::of_digest(gathered, to, now);
    // Of whom nothing was written down yet is told of what comes from now on.
    let is_new = habits.due_at.is_none();
    let is_told = !is_new && contents.is_worth(Occasion::Digest, habits.rhythm);
    if is_told {
        let message = letters::write(platform, to, (Occasion::Digest, &contents), now)?;
        written.letter(message, to, habits.told_at);
    }
    // Noting every two minutes that there was nothing would cost more than the looking.
    if is_told || is_new || !wants_all_at_once || habits.told_at.plus_seconds(QUIET) <= gathered.until {
        written.told(to, gathered.until, gathered.days.next(to, now));
    }
    Ok(())
}

/// Calls one person to what waits, once it has waited long enough for more to have come with it. Whoever wants
/// everything at once hears of it with the rest, and so does whoever gets the letter of the day at the same hour, as
/// after a rest.
fn call(
    platform: &Platform,
    gathered: &Gathered,
    to: &Due,
    now: Timestamp,
    written: &mut Written,
) -> Result<(), Error> {
    let is_told_soon = to.habits.due_at.is_some_and(|due_at| due_at <= now.plus_seconds(SOON));
    if to.habits.rhythm == Rhythm::AtOnce || (to.habits.rhythm != Rhythm::Never && is_told_soon) {
        return Ok(());
    }
    let contents = Contents::of_call(gathered, to);
    if !to.habits.calls || !contents.is_worth(Occasion::Call, to.habits.rhythm) {
        written.called(to);
        return Ok(());
    }
    if !contents.is_ripe(now) || !gathered.days.is_awake(to, now) {
        return Ok(());
    }
    let message = letters::write(platform, to, (Occasion::Call, &contents), now)?;
    written.letter(message, to, to.habits.called_at);
    written.called(to);
    Ok(())
}

/// Tells one person of what they want to hear of at once, on a day that is not of rest. Who wants no letters gets none
/// of these either, and is told of nothing older when they want some again.
fn news(
    platform: &Platform,
    gathered: &Gathered,
    to: &Due,
    now: Timestamp,
    written: &mut Written,
) -> Result<(), Error> {
    let contents = Contents::of_news(gathered, to);
    let Some(told_at) = contents.wishes.iter().filter_map(|wish| wish.haste.until).min() else { return Ok(()) };
    let is_told = contents.is_worth(Occasion::News, to.habits.rhythm);
    if is_told && to.habits.rhythm != Rhythm::Never {
        if !gathered.days.is_awake(to, now) {
            written.puts_off = true;
            return Ok(());
        }
        let message = letters::write(platform, to, (Occasion::News, &contents), now)?;
        written.letter(message, to, told_at);
    }
    if is_told || told_at.plus_seconds(QUIET) <= now {
        written.hasty(to, told_at);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::habits::Habits;
    use crate::platform::mail::EmailAddress;
    use crate::vocabulary::ids::OrganisationId;
    use crate::vocabulary::language::Language;

    fn anybody() -> Due {
        let now = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        let habits = Habits::usual(PersonId::generate(), &[], now);
        Due {
            habits,
            email: EmailAddress::parse("anna@registry.example").unwrap(),
            language: Language::English,
            calendar: None,
            time_zone: "UTC".to_owned(),
            organisation: OrganisationId::generate(),
            country: None,
            roles: Vec::new(),
        }
    }

    #[test]
    fn a_letter_that_cannot_be_written_keeps_nobody_behind_it_waiting() {
        let due: Vec<Due> = (0..3).map(|_| anybody()).collect();
        let (mut failed, mut written) = (None, Vec::new());
        for_each(&due, &mut failed, |to| {
            if to.habits.person == due[1].habits.person {
                return Err(Error::unexpected("no such template"));
            }
            written.push(to.habits.person);
            Ok(())
        });
        assert_eq!(written, [due[0].habits.person, due[2].habits.person]);
        assert!(failed.unwrap().to_string().contains("no such template"), "the job is tried again for it");
    }
}
