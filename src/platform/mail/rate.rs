//! How many mails leave in a minute, counted in the database, since every node sends.

use std::num::NonZeroU32;

use diesel::prelude::*;
use diesel::sql_types::{Integer, Text, Timestamp as SqlTimestamp};

use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

const SUBJECT: &str = "mail";
/// Seconds of one window.
const WINDOW: i64 = 60;

#[derive(QueryableByName)]
struct Window {
    #[diesel(sql_type = Integer)]
    count: i32,
    #[diesel(sql_type = SqlTimestamp)]
    window_ends_at: Timestamp,
}

/// Takes one of the places of this minute; where none is left, gives the seconds until the next minute begins.
pub(super) fn take_place(
    connection: &mut DbConn,
    per_minute: NonZeroU32,
    now: Timestamp,
) -> Result<Option<u32>, Error> {
    // Counting on past the limit does no harm: the window's end empties it.
    let window: Window = diesel::sql_query(
        "INSERT INTO attempts (subject, count, window_ends_at) VALUES ($1, 1, $2) ON CONFLICT (subject) DO UPDATE SET \
           count = CASE WHEN attempts.window_ends_at <= $3 THEN 1 ELSE attempts.count + 1 END, \
           window_ends_at = CASE WHEN attempts.window_ends_at <= $3 THEN $2 ELSE attempts.window_ends_at END \
         RETURNING count, window_ends_at",
    )
    .bind::<Text, _>(SUBJECT)
    .bind::<SqlTimestamp, _>(now.plus_seconds(WINDOW))
    .bind::<SqlTimestamp, _>(now)
    .get_result(connection)?;
    let is_within = i64::from(window.count) <= i64::from(per_minute.get());
    let wait = window.window_ends_at.since(now).num_milliseconds().div_euclid(1000) + 1;
    Ok((!is_within).then(|| u32::try_from(wait.clamp(1, WINDOW)).unwrap_or(1)))
}
