//! How a step that was chosen for a time ends without being taken.

use serde_json::{Value, json};

use super::notices::{self, CalledOff};
use super::schedule::{Obstacle, Schedule};
use super::store;
use super::text_schedule::TextSchedule;
use crate::features::achievements::{Achievement, AchievementId, store as posts};
use crate::features::audit::{self, Actor};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// How the audit names the release of a text among the steps that are chosen for a time.
pub const RELEASE: &str = "release";

/// What came before the time, as the audit and the notice say it.
#[derive(Debug, Clone, Copy)]
pub enum Cause {
    /// Somebody called it off or took a step by hand.
    Person(Actor),
    /// Somebody changed what was read when the time was chosen.
    Changed(Actor),
    /// The time came and something stood in the way.
    Obstacle(Obstacle),
}

impl Cause {
    /// Who did it; nobody where the time came.
    fn actor(self) -> Option<Actor> {
        match self {
            Self::Person(by) | Self::Changed(by) => Some(by),
            Self::Obstacle(_) => None,
        }
    }

    /// What stands in the way; nothing where somebody called it off or was quicker.
    fn obstacle(self) -> Option<Obstacle> {
        match self {
            Self::Person(_) => None,
            Self::Changed(_) => Some(Obstacle::Changed),
            Self::Obstacle(obstacle) => Some(obstacle),
        }
    }
}

/// Calls a step off: the row goes, the audit says so, and whoever chose the time is told unless they did it. The post is
/// held before the row, as by whoever saves it. Where the time had come, the reviewers are told too, since nothing happened
/// that they may count on. `false` where somebody else ended it at the same moment: then nothing is written.
pub fn call_off(connection: &mut DbConn, schedule: &Schedule, cause: Cause, now: Timestamp) -> Result<bool, Error> {
    posts::hold(connection, schedule.achievement_id)?;
    if !store::delete_schedule(connection, schedule.achievement_id)? {
        return Ok(false);
    }
    let detail = json!({ "step": schedule.step, "at": schedule.at });
    let called_off = CalledOff {
        post: schedule.achievement_id,
        language: None,
        person: schedule.created_by,
        obstacle: cause.obstacle(),
        has_come: cause.actor().is_none(),
    };
    write_down(connection, detail, &called_off, cause, now)?;
    Ok(true)
}

/// The same for the release of a text.
pub fn call_text_off(
    connection: &mut DbConn,
    schedule: &TextSchedule,
    cause: Cause,
    now: Timestamp,
) -> Result<bool, Error> {
    posts::hold(connection, schedule.achievement_id)?;
    if !store::delete_text_schedule(connection, schedule.of())? {
        return Ok(false);
    }
    let detail = json!({ "step": RELEASE, "language": schedule.language.tag(), "at": schedule.at });
    let called_off = CalledOff {
        post: schedule.achievement_id,
        language: Some(schedule.language),
        person: schedule.created_by,
        obstacle: cause.obstacle(),
        has_come: cause.actor().is_none(),
    };
    write_down(connection, detail, &called_off, cause, now)?;
    Ok(true)
}

fn write_down(
    connection: &mut DbConn,
    mut detail: Value,
    of: &CalledOff,
    cause: Cause,
    now: Timestamp,
) -> Result<(), Error> {
    if let Some(obstacle) = of.obstacle {
        detail["obstacle"] = json!(obstacle);
    }
    let (kind, subject) = ("achievement.unscheduled", ("achievement", of.post.as_str()));
    match cause.actor() {
        Some(by) => {
            let entry = audit::Entry::of(now, by, kind, subject).explained(&detail);
            audit::record_entry(connection, &entry)?;
        }
        None => audit::record_with(connection, now, &Viewer::Anonymous, kind, subject, &detail)?,
    }
    let did_it_themselves = matches!(cause, Cause::Person(by) if by.person == of.person);
    if did_it_themselves { Ok(()) } else { notices::called_off(connection, of, now) }
}

/// The same for many posts.
pub fn overtake_many(connection: &mut DbConn, ids: &[AchievementId], by: Actor, now: Timestamp) -> Result<(), Error> {
    let mut schedules: Vec<Schedule> = store::list_schedules_of(connection, ids)?.into_values().collect();
    schedules.sort_by_key(|schedule| schedule.achievement_id);
    schedules.iter().try_for_each(|schedule| call_off(connection, schedule, Cause::Person(by), now).map(drop))
}

/// A step was taken by hand: what was chosen for a later time is no more.
pub fn overtake(connection: &mut DbConn, id: AchievementId, by: Actor, now: Timestamp) -> Result<(), Error> {
    match store::maybe_schedule(connection, id)? {
        Some(schedule) => call_off(connection, &schedule, Cause::Person(by), now).map(drop),
        None => Ok(()),
    }
}

/// A step was taken by hand with a text: the time chosen for its release is no more.
pub fn overtake_text(
    connection: &mut DbConn,
    of: (AchievementId, Language),
    by: Actor,
    now: Timestamp,
) -> Result<(), Error> {
    match store::maybe_text_schedule(connection, of)? {
        Some(schedule) => call_text_off(connection, &schedule, Cause::Person(by), now).map(drop),
        None => Ok(()),
    }
}

/// Posts were taken from the public: no text of theirs is released at a time that was chosen before.
pub fn overtake_texts(connection: &mut DbConn, ids: &[AchievementId], by: Actor, now: Timestamp) -> Result<(), Error> {
    let schedules = store::list_text_schedules_of(connection, ids)?;
    schedules.iter().try_for_each(|schedule| call_text_off(connection, schedule, Cause::Person(by), now).map(drop))
}

/// The original of a post was written anew: whoever chose a time for a translation read it beside another one.
pub fn outdate_translations(connection: &mut DbConn, it: &Achievement, by: Actor, now: Timestamp) -> Result<(), Error> {
    let schedules = store::list_text_schedules_of(connection, &[it.id])?;
    let mut of_translations = schedules.iter().filter(|schedule| schedule.language != it.original_language);
    of_translations.try_for_each(|schedule| call_text_off(connection, schedule, Cause::Changed(by), now).map(drop))
}
