//! How a step that was chosen for a time ends without being taken.

use serde_json::json;

use super::jobs::TellOfCallOff;
use super::schedule::{Obstacle, Schedule};
use super::store;
use crate::features::achievements::AchievementId;
use crate::features::audit::{self, Actor};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// What came before the time, as the audit and the mail say it.
#[derive(Debug, Clone, Copy)]
pub enum Cause {
    /// Somebody called it off or took a step by hand.
    Person(Actor),
    /// The time came and something stood in the way.
    Obstacle(Obstacle),
}

/// Calls a step off: the row goes, the audit says so, and whoever chose the time is told unless they did it. Where
/// the time had come, the reviewers are told too, since nothing happened that they may count on. `false` where somebody
/// else ended it at the same moment: then nothing is written.
pub fn call_off(connection: &mut DbConn, schedule: &Schedule, cause: Cause, now: Timestamp) -> Result<bool, Error> {
    if !store::delete_schedule(connection, schedule.achievement_id)? {
        return Ok(false);
    }
    let (kind, subject) = ("achievement.unscheduled", ("achievement", schedule.achievement_id.as_str()));
    let (step, at) = (schedule.step, schedule.at);
    let is_told = match cause {
        Cause::Person(by) => {
            let detail = json!({ "step": step, "at": at });
            let entry = audit::Entry::of(now, by, kind, subject).explained(&detail);
            audit::record_entry(connection, &entry)?;
            by.person != schedule.created_by
        }
        Cause::Obstacle(obstacle) => {
            let detail = json!({ "step": step, "at": at, "obstacle": obstacle });
            audit::record_with(connection, now, &Viewer::Anonymous, kind, subject, &detail)?;
            true
        }
    };
    let obstacle = if let Cause::Obstacle(obstacle) = cause { Some(obstacle) } else { None };
    let (achievement, person) = (schedule.achievement_id, schedule.created_by);
    if is_told {
        jobs::enqueue(connection, &TellOfCallOff { achievement, person, obstacle, at }, now)?;
    }
    Ok(true)
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
