//! A step whose time has come.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::super::ending::{Cause, call_off};
use super::super::schedule::{Circumstances, Obstacle, Schedule, Step};
use super::super::{despite, store};
use super::clocks;
use crate::features::accounts;
use crate::features::achievements::stepping::{self, Taken};
use crate::features::achievements::{Achievement, AchievementId, past, store as posts};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// Publishes or withdraws a post at the time somebody chose, in one transaction and in their name; or calls it off
/// where the post or the person is not what they were. Where the clock it was chosen by does not show the time yet, it
/// waits on. Of several times chosen one after another only the last counts.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TakeStep {
    pub(in super::super) achievement: AchievementId,
    pub(in super::super) at: Timestamp,
}

impl Job for TakeStep {
    const KIND: &'static str = "take-step";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        Ok(platform.database.write_here(|connection| {
            posts::hold(connection, self.achievement)?;
            match store::maybe_schedule(connection, self.achievement)? {
                Some(schedule) if schedule.at != self.at => Ok(()),
                Some(schedule) if schedule.due() > now => clocks::follow(connection, &schedule, now),
                Some(schedule) => take(connection, &schedule, now),
                None => Ok(()),
            }
        })?)
    }

    fn given_up(self, connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
        posts::hold(connection, self.achievement)?;
        match store::maybe_schedule(connection, self.achievement)? {
            Some(schedule) if schedule.at == self.at => {
                call_off(connection, &schedule, Cause::Obstacle(Obstacle::Failed), now).map(drop)
            }
            _ => Ok(()),
        }
    }
}

fn take(connection: &mut DbConn, schedule: &Schedule, now: Timestamp) -> Result<(), Error> {
    let it = posts::find_as_portal(connection, schedule.achievement_id)?;
    let circumstances = circumstances(connection, &it, schedule)?;
    if let Some(obstacle) = schedule.obstacle(&it, &circumstances) {
        return call_off(connection, schedule, Cause::Obstacle(obstacle), now).map(drop);
    }
    if !store::delete_schedule(connection, it.id)? {
        // Called off, or taken by another worker, at this very moment.
        return Ok(());
    }
    let by = past::actor(&it, schedule.created_by);
    let note = json!({ "chosen_at": schedule.created_at });
    match schedule.step {
        Step::Publication => {
            let open = store::count_open(connection, it.id)?;
            let is_own = circumstances.release.is_own(&it, schedule.created_by);
            let note = despite::noted(note, &despite::note(is_own, open));
            stepping::publish(connection, &it, &Taken { by, now, note }).map(drop)
        }
        Step::Withdrawal => {
            let reason = schedule.reason.clone().unwrap_or_default();
            stepping::withdraw(connection, &it, reason, &Taken { by, now, note }).map(drop)
        }
    }
}

fn circumstances(connection: &mut DbConn, it: &Achievement, schedule: &Schedule) -> Result<Circumstances, Error> {
    Ok(Circumstances {
        is_reviewer: holds(connection, it.country, Role::Reviewer, schedule.created_by)?,
        is_administrator: holds(connection, it.country, Role::CountryAdministrator, schedule.created_by)?,
        release: store::release_of(connection, it)?,
        has_new_remarks: store::count_open_since(connection, it.id, schedule.created_at)? > 0,
    })
}

pub(super) fn holds(
    connection: &mut DbConn,
    country: CountryCode,
    role: Role,
    person: PersonId,
) -> Result<bool, Error> {
    Ok(accounts::list_holders(connection, country, role)?.iter().any(|it| it.person == person))
}
