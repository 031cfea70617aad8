//! What a step does to the clock of the receiver.

use chrono::{Days, NaiveDate};

use super::Work;
use super::taking::Going;
use crate::features::directory;
use crate::features::exchange::body::Value;
use crate::features::exchange::case_file::CaseFile;
use crate::features::exchange::catalogue::{Start, TimeLimit, Unit};
use crate::features::exchange::clock::{Clock, Fixed, Pause};
use crate::features::exchange::life_cycle::{Refusal, State, Step};
use crate::platform::errors::Error;

/// Days before and after which no holiday has a say: a clock is counted within a year, pauses included.
const SPAN: Days = Days::new(400);

impl Work<'_> {
    /// Starts, stops, sets forward or ends the clock; both sides are told the last day.
    pub(super) fn clock(&mut self, it: &mut CaseFile, step: Step, going: Option<&Going>) -> Result<(), Error> {
        let today = it.day_of(self.now);
        match step {
            Step::Deliver => it.clock = begun(it, going, today),
            Step::AskClarification => {
                if let Some(clock) = &mut it.clock {
                    clock.pauses.push(Pause { from: today, to: None });
                }
                it.paused_on = Some(today);
            }
            Step::Clarify => {
                if let Some(pause) = it.clock.as_mut().and_then(|clock| clock.pauses.last_mut()) {
                    pause.to = Some(today);
                }
                it.paused_on = None;
            }
            // Where no clock runs there is no date to set forward.
            Step::ProposeDate if it.clock.is_none() => return Err(Error::Conflict(Refusal::Proposal.key())),
            Step::ProposeDate => it.proposed_on = Some(proposed(it, going, today)?),
            Step::AgreeDate => {
                if let (Some(clock), Some(due)) = (&mut it.clock, it.proposed_on) {
                    clock.agreed = Some(Fixed { due, on: today });
                }
            }
            // What is asked about an answer is answered in the same time once more.
            Step::AskAboutAnswer => {
                // Of a letter its sender said by when, once.
                let limit = it.clock.as_ref().map(|clock| clock.limit).filter(|limit| limit.count > 0);
                it.clock = limit.map(|limit| started(limit, today));
            }
            _ => {}
        }
        it.due_on = if has_ended(it.state) { None } else { self.due(it, today)? };
        if let (Some(clock), Some(due)) = (&mut it.clock, it.due_on) {
            clock.told = Some(Fixed { due, on: today });
        }
        Ok(())
    }

    /// The last day, in working days of the receiver.
    fn due(&mut self, it: &CaseFile, today: NaiveDate) -> Result<Option<NaiveDate>, Error> {
        let Some(clock) = &it.clock else { return Ok(None) };
        let first = clock.started.checked_sub_days(SPAN).unwrap_or(clock.started);
        let last = today.checked_add_days(SPAN).unwrap_or(today);
        let calendar = directory::working_calendar(self.connection, it.to.country, first, last)?;
        Ok(Some(clock.due(|day| calendar.is_working_day(day))))
    }
}

/// The clock of what was delivered: as the catalogue says, or until the day its sender wishes an answer by.
fn begun(it: &CaseFile, going: Option<&Going>, today: NaiveDate) -> Option<Clock> {
    if let Some(limit) = it.kind.to_be_answered(false) {
        return Some(started(limit, today));
    }
    let Some(Value::Date(date)) = going?.content.first()?.said("let.answer_by") else { return None };
    let due = date.span().map(|span| span.last).filter(|day| *day > today)?;
    let none = TimeLimit::new(0, Unit::Days, Start::Delivery);
    Some(Clock { agreed: Some(Fixed { due, on: today }), ..started(none, today) })
}

fn started(limit: TimeLimit, today: NaiveDate) -> Clock {
    Clock { limit, started: today, pauses: Vec::new(), agreed: None, told: None }
}

/// Whether the receiver has nothing more to do in time.
const fn has_ended(state: State) -> bool {
    matches!(
        state,
        State::Draft
            | State::ToRelease
            | State::Answered
            | State::OutcomeGiven
            | State::Declined
            | State::Withdrawn
            | State::Closed
            | State::Shredded
    )
}

/// The later day that is proposed: a day, and later than the one that counts.
fn proposed(it: &CaseFile, going: Option<&Going>, today: NaiveDate) -> Result<NaiveDate, Error> {
    let said = going.and_then(|it| it.content.first()).and_then(|it| it.said("due.date"));
    let Some(Value::Date(date)) = said else { return Err(Error::Conflict("exchange-conflict-not-whole")) };
    let day = date.span().filter(|span| span.first == span.last).map(|span| span.first);
    let is_later = |day: &NaiveDate| *day > today && it.due_on.is_none_or(|due| *day > due);
    day.filter(is_later).ok_or(Error::Conflict("exchange-conflict-date"))
}
