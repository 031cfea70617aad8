//! One job from claim to end.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use super::store::{self, Claim};
use super::{Failure, Registry, schedule};
use crate::platform::Platform;
use crate::platform::errors::Error;

/// Seconds a claim holds. A worker that lives renews it long before; one that was killed does not.
pub(super) const LEASE: i64 = 60;

/// Runs everything that is due on this thread, schedules first and what is watched last, and says how many jobs that
/// were: for tests and the command line. A job that is put back runs again only once its time has come.
pub fn run_until_idle(platform: &Platform, registry: &Registry) -> Result<usize, Error> {
    schedule::enqueue_due(platform, registry)?;
    let mut count = 0;
    while let Some(claim) = claim_next(platform, "this-thread")? {
        carry_out(platform, registry, &claim)?;
        count += 1;
    }
    registry.watches().iter().try_for_each(|watch| watch(platform))?;
    Ok(count)
}

/// Takes the next job that is due, if any: one of those done in bulk only where no other waits.
pub(super) fn claim_next(platform: &Platform, worker: &str) -> Result<Option<Claim>, Error> {
    for is_bulk in [false, true] {
        let claim = claim_in(platform, worker, is_bulk)?;
        if claim.is_some() {
            return Ok(claim);
        }
    }
    Ok(None)
}

fn claim_in(platform: &Platform, worker: &str, is_bulk: bool) -> Result<Option<Claim>, Error> {
    let now = platform.clock.now();
    if !platform.database.read_here(|connection| store::is_any_due(connection, is_bulk, now))? {
        return Ok(None);
    }
    let until = now.plus_seconds(LEASE);
    platform.database.write_here(|connection| store::claim(connection, worker, is_bulk, until, now))
}

/// Runs a claimed job and writes down how it ended. A job that panics is tried again like one that failed.
pub(super) fn carry_out(platform: &Platform, registry: &Registry, claim: &Claim) -> Result<(), Error> {
    let begun = Instant::now();
    let outcome = match registry.kind(&claim.kind) {
        // Another node, newer than this one, may know it.
        None => Err(Failure::Retry("this program knows no such kind of job".to_owned())),
        Some(kind) => catch_unwind(AssertUnwindSafe(|| (kind.run)(&claim.payload, platform)))
            .unwrap_or_else(|panic| Err(Failure::Retry(format!("panicked: {}", words_of(panic.as_ref()))))),
    };
    let ended = write_down(platform, registry, claim, &outcome)?;
    metrics::counter!("sijil_jobs_total", "kind" => claim.kind.clone(), "outcome" => ended).increment(1);
    metrics::histogram!("sijil_job_seconds", "kind" => claim.kind.clone()).record(begun.elapsed().as_secs_f64());
    Ok(())
}

fn write_down(
    platform: &Platform,
    registry: &Registry,
    claim: &Claim,
    outcome: &Result<(), Failure>,
) -> Result<&'static str, Error> {
    let now = platform.clock.now();
    platform.database.write_here(|connection| match outcome {
        Ok(()) => store::finish(connection, claim, "done", None, now).map(|()| "done"),
        Err(Failure::Later(seconds)) => {
            store::put_off(connection, claim, now.plus_seconds(i64::from(*seconds))).map(|()| "put_off")
        }
        Err(Failure::Pause(seconds)) => {
            store::pause(connection, claim, now.plus_seconds(i64::from(*seconds))).map(|()| "paused")
        }
        Err(Failure::Retry(reason)) if claim.attempts < Failure::LIMIT => {
            tracing::warn!(job = %claim.id, kind = claim.kind, attempts = claim.attempts, reason, "a job failed");
            let at = now.plus_seconds(Failure::delay_after(claim.attempts));
            store::put_back(connection, claim, at, reason).map(|()| "retried")
        }
        Err(Failure::Retry(reason) | Failure::GiveUp(reason)) => {
            tracing::error!(job = %claim.id, kind = claim.kind, attempts = claim.attempts, reason, "a job was given up");
            if let Some(kind) = registry.kind(&claim.kind) {
                (kind.given_up)(&claim.payload, connection, now)?;
            }
            store::finish(connection, claim, "given_up", Some(reason), now).map(|()| "given_up")
        }
    })
}

fn words_of(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&'static str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("without a word")
}
