//! The release of a text whose time has come.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::super::ending::{Cause, call_text_off};
use super::super::schedule::Obstacle;
use super::super::store;
use super::super::text_schedule::{TextCircumstances, TextSchedule};
use super::clocks;
use super::step::holds;
use crate::features::achievements::stepping::{self, Taken};
use crate::features::achievements::{Achievement, AchievementId, past, store as posts};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// Releases a translation or a correction at the time a reviewer chose, in one transaction and in their name; or calls it
/// off where the words or the person are not what they were. Where the clock it was chosen by does not show the time yet,
/// it waits on. Of several times chosen one after another only the last counts.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ReleaseText {
    pub(in super::super) achievement: AchievementId,
    pub(in super::super) language: Language,
    pub(in super::super) at: Timestamp,
}

impl ReleaseText {
    fn of(&self) -> (AchievementId, Language) {
        (self.achievement, self.language)
    }
}

impl Job for ReleaseText {
    const KIND: &'static str = "release-text";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        Ok(platform.database.write_here(|connection| {
            posts::hold(connection, self.achievement)?;
            match store::maybe_text_schedule(connection, self.of())? {
                Some(schedule) if schedule.at != self.at => Ok(()),
                Some(schedule) if schedule.due() > now => clocks::follow_text(connection, &schedule, now),
                Some(schedule) => release(connection, &schedule, now),
                None => Ok(()),
            }
        })?)
    }

    fn given_up(self, connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
        posts::hold(connection, self.achievement)?;
        match store::maybe_text_schedule(connection, self.of())? {
            Some(schedule) if schedule.at == self.at => {
                call_text_off(connection, &schedule, Cause::Obstacle(Obstacle::Failed), now).map(drop)
            }
            _ => Ok(()),
        }
    }
}

fn release(connection: &mut DbConn, schedule: &TextSchedule, now: Timestamp) -> Result<(), Error> {
    let it = posts::find_as_portal(connection, schedule.achievement_id)?;
    let copy = posts::maybe_working_copy(connection, it.id, schedule.language)?;
    let circumstances = circumstances(connection, &it, schedule)?;
    let copy = match schedule.ready(&it, copy, &circumstances) {
        Ok(copy) => copy,
        Err(obstacle) => return call_text_off(connection, schedule, Cause::Obstacle(obstacle), now).map(drop),
    };
    if !store::delete_text_schedule(connection, schedule.of())? {
        // Called off, or released by another worker, at this very moment.
        return Ok(());
    }
    let is_own = copy.is_by(schedule.created_by, &circumstances.release);
    let (by, note) = (past::actor(&it, schedule.created_by), json!({ "chosen_at": schedule.created_at }));
    stepping::release_text(connection, &it, &copy, is_own, &Taken { by, now, note }).map(drop)
}

fn circumstances(
    connection: &mut DbConn,
    it: &Achievement,
    schedule: &TextSchedule,
) -> Result<TextCircumstances, Error> {
    let remarks = store::count_open_at_text_since(connection, schedule.of(), schedule.created_at)?;
    Ok(TextCircumstances {
        is_reviewer: holds(connection, it.country, Role::Reviewer, schedule.created_by)?,
        release: store::release_of_text(connection, it, schedule.language)?,
        has_new_remarks: remarks > 0,
    })
}
