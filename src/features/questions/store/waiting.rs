//! What waits for an answer, by the day it is asked for, and how long answers took.

use chrono::NaiveDate;
use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Date, Text};

use crate::features::questions::figures::Timed;
use crate::features::questions::question::{Question, QuestionId, State};
use crate::platform::database::DbConn;
use crate::platform::database::schema::questions;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::timestamp::Timestamp;

/// How many questions wait for a country's answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, QueryableByName)]
pub struct Waiting {
    /// All of them.
    #[diesel(sql_type = BigInt)]
    pub open: i64,
    /// Those whose last day has passed there.
    #[diesel(sql_type = BigInt)]
    pub late: i64,
}

/// How many questions wait for a country's answer at a moment (UTC).
///
/// # Errors
/// Of the database.
pub fn count_waiting(connection: &mut DbConn, country: CountryCode, now: Timestamp) -> Result<Waiting, Error> {
    let query = format!(
        "SELECT COUNT(*) AS open, COALESCE(SUM(CASE WHEN due_on < $1 THEN 1 ELSE 0 END), 0) AS late \
         FROM questions WHERE country = $2 AND state = '{}'",
        State::Open
    );
    let query = diesel::sql_query(query).bind::<Date, _>(now.date_in(country.zone())).bind::<Text, _>(country.as_str());
    Ok(query.get_result(connection)?)
}

/// How many questions wait for a country's answer, by the day it is asked for, what is late among them.
///
/// # Errors
/// Of the database.
pub fn count_due(connection: &mut DbConn, country: CountryCode) -> Result<Vec<(NaiveDate, i64)>, Error> {
    Ok(questions::table
        .filter(questions::country.eq(country).and(questions::state.eq(State::Open)))
        .group_by(questions::due_on)
        .select((questions::due_on, count_star()))
        .order(questions::due_on)
        .load(connection)?)
}

/// Those that wait for a country's answer, what is due first first, at most `limit` of those behind a question.
pub(super) fn list_waiting(
    connection: &mut DbConn,
    country: CountryCode,
    behind: Option<QuestionId>,
    limit: i64,
) -> Result<Vec<Question>, Error> {
    let mut rows = questions::table
        .filter(questions::country.eq(country).and(questions::state.eq(State::Open)))
        .order((questions::due_on, questions::id))
        .into_boxed();
    // One that was answered meanwhile still has its day.
    if let Some(behind) = behind
        && let Some(day) = day_of(connection, behind)?
    {
        let same_day = questions::due_on.eq(day).and(questions::id.gt(behind));
        rows = rows.filter(questions::due_on.gt(day).or(same_day));
    }
    Ok(rows.limit(limit).select(Question::as_select()).load(connection)?)
}

fn day_of(connection: &mut DbConn, id: QuestionId) -> Result<Option<NaiveDate>, Error> {
    Ok(questions::table.find(id).select(questions::due_on).first(connection).optional()?)
}

/// Open questions whose last day is that one or lies before it and of which nobody was told that it has passed, at most
/// `limit` of those behind a question.
pub(in super::super) fn list_untold(
    connection: &mut DbConn,
    day: NaiveDate,
    behind: Option<QuestionId>,
    limit: usize,
) -> Result<Vec<Question>, Error> {
    let untold = questions::state.eq(State::Open).and(questions::late_told_at.is_null());
    let mut rows = questions::table.filter(untold.and(questions::due_on.le(day))).into_boxed();
    if let Some(behind) = behind {
        rows = rows.filter(questions::id.gt(behind));
    }
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    Ok(rows.order(questions::id).limit(limit).select(Question::as_select()).load(connection)?)
}

/// Notes that those who answer are told that the last day has passed, unless they were, or nothing waits any more; whether
/// it was noted.
pub(in super::super) fn note_told(connection: &mut DbConn, id: QuestionId, now: Timestamp) -> Result<bool, Error> {
    let untold = questions::state.eq(State::Open).and(questions::late_told_at.is_null());
    let noted = diesel::update(questions::table.find(id).filter(untold)).set(questions::late_told_at.eq(Some(now)));
    Ok(noted.execute(connection)? == 1)
}

/// What is counted for the figures of one country, or of all: what waits, and what was answered or declined since then
/// (UTC), in one statement.
pub(in super::super) fn list_timed(
    connection: &mut DbConn,
    country: Option<CountryCode>,
    since: Timestamp,
) -> Result<Vec<Timed>, Error> {
    let is_counted = questions::state.eq(State::Open).or(questions::answered_at.ge(since));
    let mut rows = questions::table.filter(is_counted).into_boxed();
    if let Some(country) = country {
        rows = rows.filter(questions::country.eq(country));
    }
    Ok(rows.select(Timed::as_select()).load(connection)?)
}
