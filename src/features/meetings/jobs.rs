//! What the feature does by itself: it reminds of what is to be carried out and of meetings that are near, each person once,
//! on working days where they are. And it forgets whom members sent.

use std::collections::HashSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::decision::{Decision, Owner};
use super::delegation::NAMES_KEPT;
use super::follow_up::{DAYS_BEFORE, Stage};
use super::meeting::{Meeting, MeetingId};
use super::store::{self, Reminder};
use super::work_days::WorkDays;
use super::{notices, words::State};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::timestamp::Timestamp;

/// Decisions looked at in one step.
const PORTION: i64 = 100;
/// Meetings to come that are looked at.
const MOST_MEETINGS: i64 = 200;
/// Working days before a meeting on which a member that has not said whom it sends is reminded: three weeks of work, in
/// which visas are had.
const DAYS_FOR_DELEGATIONS: u32 = 15;
/// Working days before a meeting on which those who take part are reminded of it.
const DAYS_FOR_MEETINGS: u32 = 3;

/// Adds the feature's jobs.
///
/// # Errors
/// None that can happen; JSON is written.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry.every(Remind::EVERY, &Remind {})?;
    registry.every(ForgetDelegates::EVERY, &ForgetDelegates {})?;
    Ok(())
}

/// Forgets the names of those who were sent, once their time is over.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ForgetDelegates {}

impl ForgetDelegates {
    /// Seconds between two runs.
    const EVERY: i64 = 24 * 3_600;
}

impl Job for ForgetDelegates {
    const KIND: &'static str = "forget-delegates";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let Some(day) = platform.clock.now().utc_date().checked_sub_days(NAMES_KEPT) else { return Ok(()) };
        Ok(platform.database.write_here(|connection| store::delete_delegations_before(connection, day))?)
    }
}

/// Reminds of decisions and of meetings.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Remind {}

impl Remind {
    /// Seconds between two runs.
    const EVERY: i64 = 600;
}

impl Job for Remind {
    const KIND: &'static str = "remind-of-meetings";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        remind_of_decisions(platform, now)?;
        remind_of_meetings(platform, now)?;
        Ok(())
    }
}

fn remind_of_decisions(platform: &Platform, now: Timestamp) -> Result<(), Error> {
    let mut behind = None;
    loop {
        let (portion, told, days) = platform.database.read_here(|connection| {
            let portion = store::list_pending(connection, behind, PORTION)?;
            let subjects: Vec<String> = portion.iter().map(|(it, _)| it.id.to_string()).collect();
            let told = store::list_reminders(connection, &subjects)?;
            let owners = portion.iter().flat_map(|(it, _)| &it.owners);
            let days = WorkDays::of(connection, owners.filter_map(|owner| owner.country), now)?;
            Ok((portion, told, days))
        })?;
        let Some((last, _)) = portion.last() else { return Ok(()) };
        behind = Some(last.id);
        for (decision, meeting) in &portion {
            for owner in &decision.owners {
                let Some(stage) = stage_for(*owner, decision, &days) else { continue };
                let reminder = (decision.id.to_string(), decision.occasion(stage), owner.organisation.to_string());
                if !told.contains(&reminder) {
                    let number = (meeting.id, decision.number);
                    let work =
                        |connection: &mut DbConn| tell_owner(connection, number, (*owner, stage, &reminder), now);
                    platform.database.write_here(work)?;
                }
            }
        }
    }
}

/// What an organisation is to know of a decision now; nothing on its days off.
fn stage_for(owner: Owner, decision: &Decision, days: &WorkDays) -> Option<Stage> {
    let today = days.today(owner.country);
    let stage = decision.stage(today, days.in_days(owner.country, DAYS_BEFORE))?;
    days.is_working_day(owner.country, today).then_some(stage)
}

/// Tells one organisation, unless the decision was reported on meanwhile, or another worker told it.
fn tell_owner(
    connection: &mut DbConn,
    (meeting, number): (MeetingId, i32),
    (owner, stage, reminder): (Owner, Stage, &Reminder),
    now: Timestamp,
) -> Result<(), Error> {
    let Some(meeting) = store::maybe_as_portal(connection, meeting)? else { return Ok(()) };
    let decision = store::find_decision(connection, meeting.id, number)?;
    let is_so = decision.state.is_pending()
        && decision.is_owned_by(owner.organisation)
        && decision.occasion(stage) == reminder.1;
    if is_so && store::note_reminder(connection, meeting.id, reminder, now)? {
        notices::stage(connection, (&meeting, &decision), (owner.organisation, stage), now)?;
    }
    Ok(())
}

/// What those who speak for a delegation are reminded of.
#[derive(Clone, Copy)]
enum Nearing {
    /// Nobody said whom they send.
    Delegation,
    /// It is near.
    Meeting,
}

fn remind_of_meetings(platform: &Platform, now: Timestamp) -> Result<(), Error> {
    let (meetings, registered, told, days) = platform.database.read_here(|connection| {
        let meetings = store::list_next(connection, now.utc_date(), MOST_MEETINGS)?;
        let ids: Vec<MeetingId> = meetings.iter().map(|it| it.id).collect();
        let registered: HashSet<(MeetingId, CountryCode)> =
            store::list_registered(connection, &ids)?.into_iter().collect();
        let subjects: Vec<String> = ids.iter().map(ToString::to_string).collect();
        let told = store::list_reminders(connection, &subjects)?;
        let countries = meetings.iter().flat_map(|it| it.particulars.participants());
        let days = WorkDays::of(connection, countries, now)?;
        Ok((meetings, registered, told, days))
    })?;
    for meeting in &meetings {
        let Some((first, _)) = meeting.particulars.days.exactly() else { continue };
        for country in meeting.particulars.participants() {
            let is_registered = registered.contains(&(meeting.id, country));
            for nearing in nearing(first, country, is_registered, &days) {
                let reminder = (meeting.id.to_string(), occasion(nearing, first), country.to_string());
                if !told.contains(&reminder) {
                    let work =
                        |connection: &mut DbConn| tell_country(connection, meeting, (country, nearing, &reminder), now);
                    platform.database.write_here(work)?;
                }
            }
        }
    }
    Ok(())
}

/// What a country is to be reminded of before a meeting that begins on that day; nothing on its days off.
fn nearing(first: NaiveDate, country: CountryCode, is_registered: bool, days: &WorkDays) -> Vec<Nearing> {
    let today = days.today(Some(country));
    if first <= today || !days.is_working_day(Some(country), today) {
        return Vec::new();
    }
    let is_within = |count| first <= days.in_days(Some(country), count);
    let delegation = (!is_registered && is_within(DAYS_FOR_DELEGATIONS)).then_some(Nearing::Delegation);
    let meeting = is_within(DAYS_FOR_MEETINGS).then_some(Nearing::Meeting);
    delegation.into_iter().chain(meeting).collect()
}

/// What is noted when somebody was reminded: another day is another occasion.
fn occasion(nearing: Nearing, first: NaiveDate) -> String {
    match nearing {
        Nearing::Delegation => format!("delegation {first}"),
        Nearing::Meeting => format!("near {first}"),
    }
}

/// Reminds one country, unless the meeting was called off meanwhile, the delegation registered, or another worker did so.
fn tell_country(
    connection: &mut DbConn,
    it: &Meeting,
    (country, nearing, reminder): (CountryCode, Nearing, &Reminder),
    now: Timestamp,
) -> Result<(), Error> {
    let held = store::maybe_as_portal(connection, it.id)?;
    let Some(it) = held.filter(|it| it.state == State::Published) else { return Ok(()) };
    let is_missing = match nearing {
        Nearing::Delegation => store::maybe_delegation(connection, (it.id, country))?.is_none(),
        Nearing::Meeting => true,
    };
    if !is_missing || !store::note_reminder(connection, it.id, reminder, now)? {
        return Ok(());
    }
    match nearing {
        Nearing::Delegation => notices::delegation_due(connection, &it, country, now),
        Nearing::Meeting => notices::near(connection, &it, country, now),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_day_of_a_meeting_is_another_occasion() {
        let day = |iso: &str| -> NaiveDate { iso.parse().unwrap() };
        assert_eq!(occasion(Nearing::Meeting, day("2027-05-04")), "near 2027-05-04");
        assert_ne!(occasion(Nearing::Delegation, day("2027-05-04")), occasion(Nearing::Delegation, day("2027-06-04")));
    }
}
