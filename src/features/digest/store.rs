//! Up to when readers without an account were told. People with one have a moment of their own, kept with their habits
//! and subscriptions; here is only up to when nobody has to be asked.

use diesel::prelude::*;
use diesel::sql_types::Timestamp as SqlTimestamp;

use crate::platform::database::DbConn;
use crate::platform::database::schema::digest_progress;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Up to when readers were told; nothing before the first run.
pub(super) fn told_until(connection: &mut DbConn) -> Result<Option<Timestamp>, Error> {
    Ok(digest_progress::table.select(digest_progress::told_until).first(connection).optional()?)
}

/// Notes up to when they were told.
pub(super) fn set_told_until(connection: &mut DbConn, now: Timestamp) -> Result<(), Error> {
    diesel::sql_query(
        "INSERT INTO digest_progress (id, told_until) VALUES (1, $1) \
         ON CONFLICT (id) DO UPDATE SET told_until = excluded.told_until \
         WHERE digest_progress.told_until < excluded.told_until",
    )
    .bind::<SqlTimestamp, _>(now)
    .execute(connection)?;
    Ok(())
}

/// Up to when everybody with an account was told of what they want to hear of at once, and nobody waits for any of it;
/// nothing where that never was so.
pub(super) fn looked_until(connection: &mut DbConn) -> Result<Option<Timestamp>, Error> {
    let found: Option<Option<Timestamp>> =
        digest_progress::table.select(digest_progress::looked_until).first(connection).optional()?;
    Ok(found.flatten())
}

/// Notes up to when nobody waits for any of it.
pub(super) fn set_looked_until(connection: &mut DbConn, until: Timestamp) -> Result<(), Error> {
    diesel::update(digest_progress::table).set(digest_progress::looked_until.eq(Some(until))).execute(connection)?;
    Ok(())
}
