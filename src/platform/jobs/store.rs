//! The SQL of the queue. A claim is one statement, so no two workers get the same row: on SQLite because writers
//! stand in line, on PostgreSQL because a row another is claiming is skipped.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Integer, Nullable, Text, Timestamp as SqlTimestamp};

use super::JobId;
use crate::on_db;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{job_schedules, jobs};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// A row to be.
#[derive(Insertable)]
// An empty key is written as one, so that many rows fit one statement.
#[diesel(table_name = jobs, treat_none_as_default_value = false)]
pub(super) struct NewJob {
    pub id: JobId,
    pub kind: String,
    pub payload: String,
    pub unique_key: Option<String>,
    pub state: String,
    pub run_at: Timestamp,
    pub attempts: i32,
    pub created_at: Timestamp,
    pub is_bulk: bool,
}

/// A row a worker holds. The number of attempts tells this claim from a later one of the same row.
#[derive(QueryableByName)]
pub(super) struct Claim {
    #[diesel(sql_type = Text)]
    pub id: JobId,
    #[diesel(sql_type = Text)]
    pub kind: String,
    #[diesel(sql_type = Text)]
    pub payload: String,
    #[diesel(sql_type = Integer)]
    pub attempts: i32,
}

pub(super) fn insert(connection: &mut DbConn, job: &NewJob) -> Result<(), Error> {
    diesel::insert_into(jobs::table).values(job).execute(connection)?;
    Ok(())
}

/// Adds rows in one statement.
pub(super) fn insert_many(connection: &mut DbConn, jobs: &[NewJob]) -> Result<(), Error> {
    on_db!(connection, engine => diesel::insert_into(jobs::table).values(jobs).execute(engine))?;
    Ok(())
}

/// Gives whether the row is new.
pub(super) fn insert_unique(connection: &mut DbConn, job: NewJob) -> Result<bool, Error> {
    let inserted = diesel::sql_query(
        "INSERT INTO jobs (id, kind, payload, unique_key, state, run_at, attempts, created_at) \
         VALUES ($1, $2, $3, $4, 'waiting', $5, 0, $6) \
         ON CONFLICT (kind, unique_key) WHERE state = 'waiting' DO NOTHING",
    )
    .bind::<Text, _>(job.id)
    .bind::<Text, _>(job.kind)
    .bind::<Text, _>(job.payload)
    .bind::<Nullable<Text>, _>(job.unique_key)
    .bind::<SqlTimestamp, _>(job.run_at)
    .bind::<SqlTimestamp, _>(job.created_at)
    .execute(connection)?;
    Ok(inserted > 0)
}

/// Whether [`claim`] would find something that is done in bulk or not; asks without taking SQLite's one writing place.
pub(super) fn is_any_due(connection: &mut DbConn, is_bulk: bool, now: Timestamp) -> Result<bool, Error> {
    let due = jobs::table
        .filter(jobs::state.eq("waiting").and(jobs::is_bulk.eq(is_bulk)).and(jobs::run_at.le(now)))
        .filter(jobs::claimed_until.is_null().or(jobs::claimed_until.le(now)))
        .select(jobs::id);
    Ok(due.first::<JobId>(connection).optional()?.is_some())
}

/// Takes the row that has waited longest of what is done in bulk or not, until a time. SQLite counts places in the order
/// in which the statement first names them, so their numbers follow it.
pub(super) fn claim(
    connection: &mut DbConn,
    worker: &str,
    is_bulk: bool,
    until: Timestamp,
    now: Timestamp,
) -> Result<Option<Claim>, Error> {
    let skip_locked = if connection.is_postgres() { "FOR UPDATE SKIP LOCKED" } else { "" };
    let claim = diesel::sql_query(format!(
        "UPDATE jobs SET claimed_by = $1, claimed_until = $2, attempts = attempts + 1 WHERE id = ( \
           SELECT id FROM jobs WHERE state = 'waiting' AND is_bulk = $3 AND run_at <= $4 \
             AND (claimed_until IS NULL OR claimed_until <= $4) ORDER BY run_at, id LIMIT 1 {skip_locked}) \
         RETURNING id, kind, payload, attempts"
    ))
    .bind::<Text, _>(worker)
    .bind::<SqlTimestamp, _>(until)
    .bind::<Bool, _>(is_bulk)
    .bind::<SqlTimestamp, _>(now)
    .get_result(connection)
    .optional()?;
    Ok(claim)
}

/// Holds a row longer.
pub(super) fn renew(connection: &mut DbConn, held: (JobId, i32), until: Timestamp) -> Result<(), Error> {
    diesel::update(jobs::table.find(held.0))
        .filter(jobs::attempts.eq(held.1).and(jobs::state.eq("waiting")))
        .set(jobs::claimed_until.eq(until))
        .execute(connection)?;
    Ok(())
}

/// Writes down the end of a job, unless the row was meanwhile claimed by another.
pub(super) fn finish(
    connection: &mut DbConn,
    claim: &Claim,
    state: &str,
    reason: Option<&str>,
    now: Timestamp,
) -> Result<(), Error> {
    diesel::update(jobs::table.find(claim.id))
        .filter(jobs::attempts.eq(claim.attempts))
        .set((
            jobs::state.eq(state),
            jobs::finished_at.eq(now),
            jobs::last_error.eq(reason),
            jobs::claimed_by.eq(None::<String>),
            jobs::claimed_until.eq(None::<Timestamp>),
        ))
        .execute(connection)?;
    Ok(())
}

/// Puts a job back, unless the row was meanwhile claimed by another.
pub(super) fn put_back(connection: &mut DbConn, claim: &Claim, at: Timestamp, reason: &str) -> Result<(), Error> {
    diesel::update(jobs::table.find(claim.id))
        .filter(jobs::attempts.eq(claim.attempts))
        .set((
            jobs::run_at.eq(at),
            jobs::last_error.eq(reason),
            jobs::claimed_by.eq(None::<String>),
            jobs::claimed_until.eq(None::<Timestamp>),
        ))
        .execute(connection)?;
    Ok(())
}

/// Puts a job back as if it had not been tried, unless the row was meanwhile claimed by another.
pub(super) fn put_off(connection: &mut DbConn, claim: &Claim, until: Timestamp) -> Result<(), Error> {
    diesel::update(jobs::table.find(claim.id))
        .filter(jobs::attempts.eq(claim.attempts))
        .set((
            jobs::attempts.eq(jobs::attempts - 1),
            jobs::run_at.eq(until),
            jobs::claimed_by.eq(None::<String>),
            jobs::claimed_until.eq(None::<Timestamp>),
        ))
        .execute(connection)?;
    Ok(())
}

/// [`put_off`], and the others of its kind wait as long. Of very many some are left to the next claim, which finds the same:
/// moved all at once they would keep every other writer waiting.
pub(super) fn pause(connection: &mut DbConn, claim: &Claim, until: Timestamp) -> Result<(), Error> {
    const AT_ONCE: i64 = 2_000;
    put_off(connection, claim, until)?;
    diesel::sql_query(
        "UPDATE jobs SET run_at = $1 WHERE id IN ( \
           SELECT id FROM jobs WHERE state = 'waiting' AND is_bulk IN (FALSE, TRUE) AND run_at < $1 AND kind = $2 \
             AND claimed_by IS NULL LIMIT $3)",
    )
    .bind::<SqlTimestamp, _>(until)
    .bind::<Text, _>(&claim.kind)
    .bind::<BigInt, _>(AT_ONCE)
    .execute(connection)?;
    Ok(())
}

/// Removes what ended before a time, and says how many rows that were.
pub(super) fn delete_ended_before(connection: &mut DbConn, time: Timestamp) -> Result<usize, Error> {
    let ended = jobs::table.filter(jobs::state.ne("waiting").and(jobs::finished_at.lt(time)));
    Ok(diesel::delete(ended).execute(connection)?)
}

/// The scheduled kinds with the time of their next run.
pub(super) fn list_schedules(connection: &mut DbConn) -> Result<Vec<(String, Timestamp)>, Error> {
    Ok(job_schedules::table.select((job_schedules::kind, job_schedules::next_run_at)).load(connection)?)
}

/// Makes the row of a schedule where there is none.
pub(super) fn insert_schedule(connection: &mut DbConn, kind: &str, next_run_at: Timestamp) -> Result<(), Error> {
    diesel::sql_query("INSERT INTO job_schedules (kind, next_run_at) VALUES ($1, $2) ON CONFLICT (kind) DO NOTHING")
        .bind::<Text, _>(kind)
        .bind::<SqlTimestamp, _>(next_run_at)
        .execute(connection)?;
    Ok(())
}

/// Moves a due schedule on; `true` for the one node that did it.
pub(super) fn advance_schedule(
    connection: &mut DbConn,
    kind: &str,
    next_run_at: Timestamp,
    now: Timestamp,
) -> Result<bool, Error> {
    let moved = diesel::update(job_schedules::table.find(kind))
        .filter(job_schedules::next_run_at.le(now))
        .set(job_schedules::next_run_at.eq(next_run_at))
        .execute(connection)?;
    Ok(moved > 0)
}

/// How many jobs wait and are due, for those who watch.
pub(super) fn count_due(connection: &mut DbConn, now: Timestamp) -> Result<i64, Error> {
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        count: i64,
    }
    // Both lanes are named so that each is looked up in the index.
    let row: Count = diesel::sql_query(
        "SELECT count(*) AS count FROM jobs WHERE state = 'waiting' AND is_bulk IN (FALSE, TRUE) AND run_at <= $1",
    )
    .bind::<SqlTimestamp, _>(now)
    .get_result(connection)?;
    Ok(row.count)
}
