//! Times chosen by a clock whose rules have changed since. New rules come with a new program, so the first hour after
//! its start sees to all of them; a step that is claimed looks once more for itself.

use serde::{Deserialize, Serialize};

use super::super::schedule::Schedule;
use super::super::store;
use super::super::text_schedule::TextSchedule;
use super::{ReleaseText, TakeStep};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{self, Failure, Job};
use crate::vocabulary::timestamp::Timestamp;

/// Moves each step whose clock shows the chosen time at another moment now.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FollowClocks {}

impl FollowClocks {
    /// Seconds between two runs.
    pub(super) const EVERY: i64 = 3600;
}

impl Job for FollowClocks {
    const KIND: &'static str = "follow-clocks";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        Ok(platform.database.write_here(|connection| {
            for schedule in store::list_by_clock(connection)?.iter().filter(|it| it.due() != it.at) {
                follow(connection, schedule, now)?;
            }
            for schedule in store::list_text_schedules(connection)?.iter().filter(|it| it.due() != it.at) {
                follow_text(connection, schedule, now)?;
            }
            Ok(())
        })?)
    }
}

/// Moves one, with a job of its own; the job of the old moment finds that its time is no more.
pub(super) fn follow(connection: &mut DbConn, schedule: &Schedule, now: Timestamp) -> Result<(), Error> {
    let at = schedule.due();
    if store::move_schedule(connection, schedule, at)? {
        jobs::enqueue_at(connection, &TakeStep { achievement: schedule.achievement_id, at }, at, now)?;
    }
    Ok(())
}

/// The same for the release of a text.
pub(super) fn follow_text(connection: &mut DbConn, schedule: &TextSchedule, now: Timestamp) -> Result<(), Error> {
    let at = schedule.due();
    if store::move_text_schedule(connection, schedule, at)? {
        let (achievement, language) = schedule.of();
        jobs::enqueue_at(connection, &ReleaseText { achievement, language, at }, at, now)?;
    }
    Ok(())
}
