//! What the portal does with a case by itself, when its day has come.

use chrono::{Days, NaiveDate, NaiveTime, TimeZone as _};

use super::Work;
use crate::features::directory::{self, WorkingCalendar};
use crate::features::exchange::case_file::CaseFile;
use crate::features::exchange::life_cycle::{State, Step, Who};
use crate::features::exchange::store::{self, Event};
use crate::features::exchange::watching::{Watched, next};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Days around today in which a day off can have a say.
const SPAN: Days = Days::new(120);
/// Steps after which the portal begins to count anew.
const ANEW: &[Step] = &[Step::Deliver, Step::Forward, Step::AgreeDate, Step::Clarify, Step::AskAboutAnswer];
/// Steps after which a reminder can come once more.
const SEEN: &[Step] = &[Step::Open, Step::Reopen];
/// Steps that come due at once at most: a reminder, the word to the coordinators, the end.
const MOST: usize = 5;

impl Work<'_> {
    /// Takes every step of a case whose day has come, and says when to look again.
    ///
    /// # Errors
    /// Those of the database and the keys; [`Error::NotFound`] where there is no such case.
    pub fn look(&mut self, reference: &str) -> Result<(), Error> {
        let mut it = self.hold_below_root(reference)?;
        for _ in 0..MOST {
            let Some((_, step)) = self.next_step(&it)?.filter(|(day, _)| *day <= it.day_of(self.now)) else { break };
            it = self.pass(it, step, &Who::Portal, None)?;
        }
        self.watch(&it)
    }

    /// Writes down when the portal has to look at a case again.
    pub(super) fn watch(&mut self, it: &CaseFile) -> Result<(), Error> {
        let look_at = self.next_step(it)?.map(|(day, _)| start_of(day, it)).transpose()?;
        store::put_watch(self.connection, it.id, look_at)
    }

    fn next_step(&mut self, it: &CaseFile) -> Result<Option<(NaiveDate, Step)>, Error> {
        if matches!(it.state, State::Draft | State::ToRelease | State::Sent | State::Shredded) {
            return Ok(None);
        }
        let events = store::list_events(self.connection, it.id)?;
        let calendar = self.calendar_around(it)?;
        Ok(next(&Self::watched(it, &events), |day| calendar.is_working_day(day)))
    }

    pub(super) fn calendar_around(&mut self, it: &CaseFile) -> Result<WorkingCalendar, Error> {
        let today = it.day_of(self.now);
        let earliest = it.due_on.map_or(today, |due| due.min(today));
        let latest = it.due_on.map_or(today, |due| due.max(today));
        let first = earliest.checked_sub_days(SPAN).unwrap_or(earliest);
        let last = latest.checked_add_days(SPAN).unwrap_or(latest);
        directory::working_calendar(self.connection, it.to.country, first, last)
    }

    fn watched(it: &CaseFile, events: &[Event]) -> Watched {
        let day = |at: Timestamp| it.day_of(at);
        let delivers = |it: &&Event| matches!(it.step, Step::Deliver | Step::Forward);
        let delivered = events.iter().rfind(delivers).map_or(it.said_at, |event| event.at);
        // Whether the portal did this since the last time it began to count.
        let did = |step: Step, begins: &[Step]| {
            let last = |is: &dyn Fn(&Event) -> bool| events.iter().rposition(is);
            last(&|it| it.step == step) > last(&|it| begins.contains(&it.step))
        };
        Watched {
            state: it.state,
            delivered: day(delivered),
            due: it.due_on.filter(|_| it.paused_on.is_none()),
            said: day(it.said_at),
            retained_until: it.retained_until.filter(|_| !it.is_held),
            is_reminded: did(Step::Remind, &[ANEW, SEEN].concat()),
            is_told_unopened: did(Step::TellUnopened, ANEW),
            is_escalated: did(Step::Escalate, ANEW),
        }
    }
}

/// When a day begins where the receiver is (UTC).
fn start_of(day: NaiveDate, it: &CaseFile) -> Result<Timestamp, Error> {
    let zone = it.zone();
    let midnight = day.and_time(NaiveTime::MIN);
    // Where a clock was set forward over midnight the day begins an hour later.
    let later = midnight + chrono::TimeDelta::hours(1);
    let start = zone.from_local_datetime(&midnight).earliest().or_else(|| zone.from_local_datetime(&later).earliest());
    let start = start.ok_or_else(|| Error::unexpected("a day that does not begin"))?;
    Ok(Timestamp::from_utc(start.naive_utc()))
}
