//! Jobs that run by themselves. The table knows when each is due; the node that moves a due row on queues the job,
//! in the same transaction.

use super::queue::enqueue_kind;
use super::store::{self, NewJob};
use super::{JobId, Registry};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Queues every scheduled job that is due.
pub(super) fn enqueue_due(platform: &Platform, registry: &Registry) -> Result<(), Error> {
    let now = platform.clock.now();
    let known = platform.database.read_here(store::list_schedules)?;
    for schedule in registry.schedules() {
        let next = known.iter().find(|(kind, _)| kind == schedule.kind).map(|(_, next)| *next);
        if next.is_none_or(|next| next <= now) {
            platform.database.write_here(|connection| {
                store::insert_schedule(connection, schedule.kind, now)?;
                if store::advance_schedule(connection, schedule.kind, now.plus_seconds(schedule.seconds), now)? {
                    enqueue_kind(connection, scheduled(schedule.kind, &schedule.payload, now))?;
                }
                Ok(())
            })?;
        }
    }
    Ok(())
}

/// The kind is the key as well: where the last run has not ended yet, no second one is queued.
fn scheduled(kind: &str, payload: &str, now: Timestamp) -> NewJob {
    NewJob {
        id: JobId::generate(),
        kind: kind.to_owned(),
        payload: payload.to_owned(),
        unique_key: Some(kind.to_owned()),
        state: "waiting".to_owned(),
        run_at: now,
        attempts: 0,
        created_at: now,
        is_bulk: false,
    }
}
