//! Failures counted where every node sees them.

use diesel::prelude::*;
use diesel::sql_types;

use crate::features::accounts::attempts::{Failures, Subject};
use crate::platform::database::DbConn;
use crate::platform::database::schema::attempts;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// The failures counted for a subject. Whoever asks holds the row until the transaction ends, so that guesses sent
/// at the same moment are counted one after the other.
pub fn hold(connection: &mut DbConn, subject: &Subject, now: Timestamp) -> Result<Failures, Error> {
    diesel::sql_query(
        "INSERT INTO attempts (subject, count, window_ends_at) VALUES ($1, 0, $2) \
         ON CONFLICT (subject) DO UPDATE SET count = attempts.count",
    )
    .bind::<sql_types::Text, _>(subject.as_str())
    .bind::<sql_types::Timestamp, _>(now)
    .execute(connection)?;
    let (count, forgotten_at) =
        attempts::table.find(subject.as_str()).select((attempts::count, attempts::window_ends_at)).first(connection)?;
    Ok(Failures { count, forgotten_at })
}

/// Whether something is remembered of a subject at this moment.
pub fn stands(connection: &mut DbConn, subject: &Subject, now: Timestamp) -> Result<bool, Error> {
    let row = attempts::table.find(subject.as_str()).filter(attempts::window_ends_at.gt(now));
    Ok(diesel::select(diesel::dsl::exists(row)).get_result(connection)?)
}

/// Writes the count down.
pub fn update(connection: &mut DbConn, subject: &Subject, failures: Failures) -> Result<(), Error> {
    diesel::update(attempts::table.find(subject.as_str()))
        .set((attempts::count.eq(failures.count), attempts::window_ends_at.eq(failures.forgotten_at)))
        .execute(connection)?;
    Ok(())
}

/// Forgets the failures of a subject.
pub fn forget(connection: &mut DbConn, subject: &Subject) -> Result<(), Error> {
    diesel::delete(attempts::table.find(subject.as_str())).execute(connection)?;
    Ok(())
}

/// Forgets every failure whose time is over.
pub fn forget_ended(connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
    diesel::delete(attempts::table.filter(attempts::window_ends_at.le(now))).execute(connection)?;
    Ok(())
}
