//! The jobs that write the letters. A portion of people is read and its letters are drawn before anything is written;
//! letters and the note that they were told then go into one transaction. Killed before it nothing was told; run twice
//! the key of the outbox, which knows since when a letter tells, keeps it one letter.

use serde::{Deserialize, Serialize};

use super::announcing::TellReaders;
use super::contents::Contents;
use super::days::Days;
use super::gathering::Gathered;
use super::letters;
use super::occasion::Occasion;
use super::searching::SendSearchDigests;
use crate::features::habits::{self, Due};
use crate::features::notifications;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::platform::mail::{Message, outbox};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::rhythm::Rhythm;
use crate::vocabulary::timestamp::Timestamp;

/// People of a portion.
const PORTION: usize = 300;
/// Seconds after which it is noted of somebody who wants to hear at once that there was nothing.
pub(super) const QUIET: i64 = 24 * 3600;

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
        let now = platform.clock.now();
        each_portion(platform, habits::list_due, now, |due| {
            let gathered = platform.database.read_here(|connection| Gathered::for_digests(connection, due, now))?;
            let mut written = Written::default();
            for to in due {
                digest(platform, &gathered, to, now, &mut written)?;
            }
            written.keep(platform, &gathered, now)
        })
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
        let now = platform.clock.now();
        each_portion(platform, habits::list_calling, now, |due| {
            let since = due.iter().map(|it| it.habits.called_at).min().unwrap_or(now);
            let gathered =
                platform.database.read_here(|connection| Gathered::for_calls(connection, due, since, now))?;
            let mut written = Written::default();
            // Whoever wants everything at once hears of it with the rest.
            for to in due.iter().filter(|it| it.habits.rhythm != Rhythm::AtOnce) {
                call(platform, &gathered, to, now, &mut written)?;
            }
            written.keep(platform, &gathered, now)
        })
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
        let now = platform.clock.now();
        each_portion(platform, habits::list_hasty, now, |due| {
            let gathered = platform.database.read_here(|connection| Gathered::for_news(connection, due, now))?;
            let mut written = Written::default();
            for to in due {
                news(platform, &gathered, to, now, &mut written)?;
            }
            written.keep(platform, &gathered, now)
        })
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
        let Some(last) = due.last() else { return Ok(()) };
        after = Some(last.habits.person);
        work(&due)?;
    }
}

/// What is to be written for a portion.
#[derive(Default)]
struct Written {
    letters: Vec<(Message, String)>,
    told: Vec<(PersonId, Timestamp, Option<Timestamp>)>,
    called: Vec<PersonId>,
    /// Who was told what they want to hear of at once.
    hasty: Vec<PersonId>,
}

impl Written {
    fn letter(&mut self, message: Message, to: &Due, since: Timestamp) {
        let key = format!("{}/{}/{}", message.kind, to.habits.person, since.to_rfc3339());
        self.letters.push((message, key));
    }

    fn keep(self, platform: &Platform, gathered: &Gathered, now: Timestamp) -> Result<(), Error> {
        if self.told.is_empty() && self.called.is_empty() && self.hasty.is_empty() {
            return Ok(());
        }
        platform.database.write_here(|connection| {
            outbox::put_many(connection, self.letters, now)?;
            habits::set_told(connection, &self.told)?;
            if !self.called.is_empty() {
                habits::set_called(connection, &self.called, gathered.until)?;
            }
            if !self.hasty.is_empty() {
                notifications::set_told(connection, &self.hasty, gathered.until)?;
            }
            Ok(())
        })
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
    let wants_all_at_once = habits.rhythm == Rhythm::AtOnce;
    if wants_all_at_once && !gathered.days.is_awake(to, now) {
        written.told.push((habits.person, habits.told_at, gathered.days.next(to, now)));
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
        written.told.push((habits.person, gathered.until, gathered.days.next(to, now)));
    }
    Ok(())
}

/// Calls one person to what waits, once it has waited long enough for more to have come with it.
fn call(
    platform: &Platform,
    gathered: &Gathered,
    to: &Due,
    now: Timestamp,
    written: &mut Written,
) -> Result<(), Error> {
    let contents = Contents::of_call(gathered, to);
    if !to.habits.calls || !contents.is_worth(Occasion::Call, to.habits.rhythm) {
        written.called.push(to.habits.person);
        return Ok(());
    }
    if !contents.is_ripe(now) || !gathered.days.is_awake(to, now) {
        return Ok(());
    }
    let message = letters::write(platform, to, (Occasion::Call, &contents), now)?;
    written.letter(message, to, to.habits.called_at);
    written.called.push(to.habits.person);
    Ok(())
}

/// Tells one person of what they want to hear of at once, on a day that is not of rest. Who wants no letters gets none of
/// these either, and is told of nothing older when they want some again.
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
            return Ok(());
        }
        let message = letters::write(platform, to, (Occasion::News, &contents), now)?;
        written.letter(message, to, told_at);
    }
    if is_told || told_at.plus_seconds(QUIET) <= now {
        written.hasty.push(to.habits.person);
    }
    Ok(())
}
