//! Counts of cases. Each is one grouped query, for one country or for all; no reference and nothing of a message is in any.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{Date, Text, Timestamp as SqlTimestamp};

use super::super::figures::{Answered, Open, Volume};
use super::super::life_cycle::{State, Step};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::timestamp::Timestamp;

/// Where somebody still has to act.
const OPEN: [State; 5] = [State::Sent, State::Delivered, State::Opened, State::Accepted, State::AwaitingAsker];
/// What answers a case.
const ANSWERS: [Step; 4] = [Step::Answer, Step::GiveOutcome, Step::ConfirmEntry, Step::Decline];

/// How the queries are told of whom they count: of everybody where it is empty.
fn scope(country: Option<CountryCode>) -> &'static str {
    country.map_or("", |it| it.as_str())
}

/// Words of the program, as a list of SQL.
fn list(words: impl Iterator<Item = &'static str>) -> String {
    words.map(|word| format!("'{word}'")).collect::<Vec<_>>().join(", ")
}

/// What was sent since then: how many of a kind from one country to another in each month.
pub fn count_sent(
    connection: &mut DbConn,
    country: Option<CountryCode>,
    since: Timestamp,
) -> Result<Vec<Volume>, Error> {
    let query = "SELECT kind, from_country, to_country, substr(CAST(released_at AS TEXT), 1, 7) AS month, \
                 COUNT(*) AS cases FROM exchange_cases WHERE released_at >= $1 \
                 AND $2 IN ('', from_country, to_country) GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4";
    let query = diesel::sql_query(query).bind::<SqlTimestamp, _>(since).bind::<Text, _>(scope(country));
    Ok(query.load(connection)?)
}

/// What is open on this day, from one country to another; how much of it is late, and how much nobody opened.
pub fn count_open(connection: &mut DbConn, country: Option<CountryCode>, today: NaiveDate) -> Result<Vec<Open>, Error> {
    let query = format!(
        "SELECT CASE WHEN state = '{asked}' THEN to_country ELSE from_country END AS from_country, \
         CASE WHEN state = '{asked}' THEN from_country ELSE to_country END AS to_country, COUNT(*) AS cases, \
         SUM(CASE WHEN due_on < $1 AND paused_on IS NULL THEN 1 ELSE 0 END) AS overdue, \
         SUM(CASE WHEN state = '{delivered}' THEN 1 ELSE 0 END) AS unopened \
         FROM exchange_cases WHERE state IN ({open}) AND $2 IN ('', from_country, to_country) \
         GROUP BY 1, 2 ORDER BY 1, 2",
        delivered = State::Delivered,
        // Then the other side has to act.
        asked = State::AwaitingAsker,
        open = list(OPEN.iter().map(State::as_str)),
    );
    let query = diesel::sql_query(query).bind::<Date, _>(today).bind::<Text, _>(scope(country));
    Ok(query.load(connection)?)
}

/// What was sent since then by or to a country and was answered: when it was delivered, and when it was answered first.
pub fn list_answered(connection: &mut DbConn, country: CountryCode, since: Timestamp) -> Result<Vec<Answered>, Error> {
    let query = format!(
        "SELECT c.kind AS kind, c.to_country AS to_country, c.clock AS clock, \
         MIN(CASE WHEN e.step = '{deliver}' THEN e.at END) AS delivered_at, \
         MIN(CASE WHEN e.step IN ({answers}) THEN e.at END) AS answered_at \
         FROM exchange_cases c JOIN exchange_events e ON e.case_id = c.id \
         WHERE c.released_at >= $1 AND $2 IN (c.from_country, c.to_country) \
         GROUP BY c.id, c.kind, c.to_country, c.clock \
         HAVING MIN(CASE WHEN e.step IN ({answers}) THEN e.at END) IS NOT NULL",
        deliver = Step::Deliver,
        answers = list(ANSWERS.iter().map(Step::as_str)),
    );
    let query = diesel::sql_query(query).bind::<SqlTimestamp, _>(since).bind::<Text, _>(country.as_str());
    Ok(query.load(connection)?)
}
