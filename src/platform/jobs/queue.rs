//! How work is queued: inside the transaction of its cause. Once that is committed the workers of this process hear
//! of it at once, those of other nodes within a second.

use super::Job;
use super::job::JobId;
use super::store::{self, NewJob};
use crate::platform::database::{DbConn, announce};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Queues a job to run as soon as the transaction is committed.
pub fn enqueue<J: Job>(connection: &mut DbConn, job: &J, now: Timestamp) -> Result<(), Error> {
    enqueue_at(connection, job, now, now)
}

/// Queues a job to run at a time.
pub fn enqueue_at<J: Job>(connection: &mut DbConn, job: &J, at: Timestamp, now: Timestamp) -> Result<(), Error> {
    store::insert(connection, &new_job::<J>(serde_json::to_string(job)?, None, at, now))?;
    announce();
    Ok(())
}

/// Queues several of a kind in one statement, to run as soon as the transaction is committed.
pub fn enqueue_many<J: Job>(connection: &mut DbConn, jobs: &[J], now: Timestamp) -> Result<(), Error> {
    insert_many(connection, jobs, false, now)
}

/// Queues several of a kind of which there are many, to run as soon as nothing else is due.
pub fn enqueue_bulk<J: Job>(connection: &mut DbConn, jobs: &[J], now: Timestamp) -> Result<(), Error> {
    insert_many(connection, jobs, true, now)
}

fn insert_many<J: Job>(connection: &mut DbConn, jobs: &[J], is_bulk: bool, now: Timestamp) -> Result<(), Error> {
    if jobs.is_empty() {
        return Ok(());
    }
    let row = |job: &J| Ok(NewJob { is_bulk, ..new_job::<J>(serde_json::to_string(job)?, None, now, now) });
    let rows = jobs.iter().map(row).collect::<Result<Vec<_>, Error>>()?;
    store::insert_many(connection, &rows)?;
    announce();
    Ok(())
}

/// Queues a job unless one of its kind with this key is still to be done, and says whether it did. One that is
/// running right now counts as still to be done.
pub fn enqueue_unique<J: Job>(
    connection: &mut DbConn,
    job: &J,
    key: &str,
    at: Timestamp,
    now: Timestamp,
) -> Result<bool, Error> {
    enqueue_kind(connection, new_job::<J>(serde_json::to_string(job)?, Some(key), at, now))
}

pub(super) fn enqueue_kind(connection: &mut DbConn, job: NewJob) -> Result<bool, Error> {
    let is_new = store::insert_unique(connection, job)?;
    if is_new {
        announce();
    }
    Ok(is_new)
}

fn new_job<J: Job>(payload: String, key: Option<&str>, at: Timestamp, now: Timestamp) -> NewJob {
    NewJob {
        id: JobId::generate(),
        kind: J::KIND.to_owned(),
        payload,
        unique_key: key.map(str::to_owned),
        state: "waiting".to_owned(),
        run_at: at,
        attempts: 0,
        created_at: now,
        is_bulk: false,
    }
}
