//! The SQL of what failed: mails that came back or were refused for good, and the addresses that get no mail any more.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text, Timestamp as SqlTimestamp};

use super::status::Status;
use super::{EmailAddress, MailId};
use crate::platform::database::schema::{failing_addresses, mail_failures};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// A mail that will never arrive.
pub(super) struct MailFailure<'a> {
    pub mail: MailId,
    pub to: &'a EmailAddress,
    pub status: Status,
    /// Whether that says something of the address, and not of the mail, of us or of somebody else's address.
    pub is_of_address: bool,
    /// When it left, or was refused.
    pub tried_at: Timestamp,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// Makes the reports about one address go one after the other until the transaction ends: of two at the same moment the
/// second counts the first.
pub(super) fn hold(connection: &mut DbConn, address: &EmailAddress, now: Timestamp) -> Result<(), Error> {
    diesel::sql_query(
        "INSERT INTO failing_addresses (address_key, failed_at) VALUES ($1, $2) \
         ON CONFLICT (address_key) DO UPDATE SET failed_at = excluded.failed_at",
    )
    .bind::<Text, _>(address.key())
    .bind::<SqlTimestamp, _>(now)
    .execute(connection)?;
    Ok(())
}

/// Gives whether it is told for the first time.
pub(super) fn insert(connection: &mut DbConn, it: &MailFailure<'_>, now: Timestamp) -> Result<bool, Error> {
    let inserted = diesel::sql_query(
        "INSERT INTO mail_failures (mail_id, address_key, status, is_of_address, tried_at, told_at) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (mail_id) DO NOTHING",
    )
    .bind::<Text, _>(it.mail)
    .bind::<Text, _>(it.to.key())
    .bind::<Text, _>(it.status.to_string())
    .bind::<Bool, _>(it.is_of_address)
    .bind::<SqlTimestamp, _>(it.tried_at)
    .bind::<SqlTimestamp, _>(now)
    .execute(connection)?;
    Ok(inserted > 0)
}

/// How many mails to an address failed for its own sake since a time, one after the other: since the last mail that
/// left for it before the newest of them and did not come back.
pub(super) fn count_in_a_row(connection: &mut DbConn, address: &EmailAddress, since: Timestamp) -> Result<i64, Error> {
    let row: Count = diesel::sql_query(
        "SELECT count(*) AS count FROM mail_failures f \
         WHERE f.address_key = $1 AND f.is_of_address AND f.tried_at >= $2 AND f.tried_at > COALESCE(( \
           SELECT max(m.sent_at) FROM mails m WHERE lower(m.recipient) = $1 \
             AND m.sent_at <= (SELECT max(newest.tried_at) FROM mail_failures newest WHERE newest.address_key = $1) \
             AND NOT EXISTS (SELECT 1 FROM mail_failures other WHERE other.mail_id = m.id)), $3)",
    )
    .bind::<Text, _>(address.key())
    .bind::<SqlTimestamp, _>(since)
    // Before every mail there is.
    .bind::<SqlTimestamp, _>(since.plus_seconds(-1))
    .get_result(connection)?;
    Ok(row.count)
}

/// Marks an address as bad; gives whether it was not yet.
pub(super) fn mark_bad(connection: &mut DbConn, address: &EmailAddress, now: Timestamp) -> Result<bool, Error> {
    let row = failing_addresses::table.find(address.key()).filter(failing_addresses::bad_since.is_null());
    Ok(diesel::update(row).set(failing_addresses::bad_since.eq(Some(now))).execute(connection)? > 0)
}

/// Since when an address gets no mail; `None` where it does.
pub(super) fn bad_since(connection: &mut DbConn, address: &EmailAddress) -> Result<Option<Timestamp>, Error> {
    let found: Option<Option<Timestamp>> = failing_addresses::table
        .find(address.key())
        .select(failing_addresses::bad_since)
        .first(connection)
        .optional()?;
    Ok(found.flatten())
}

/// Which of these addresses, in small letters, get no mail.
pub(super) fn bad_among(connection: &mut DbConn, keys: &[String]) -> Result<Vec<String>, Error> {
    let bad = failing_addresses::table
        .filter(one_of(failing_addresses::address_key, keys.iter().map(String::as_str)))
        .filter(failing_addresses::bad_since.is_not_null());
    Ok(bad.select(failing_addresses::address_key).load(connection)?)
}

/// Forgets what failed for an address; gives whether it was bad.
pub(super) fn clear(connection: &mut DbConn, address: &EmailAddress) -> Result<bool, Error> {
    let was_bad = bad_since(connection, address)?.is_some();
    diesel::update(mail_failures::table.filter(mail_failures::address_key.eq(address.key())))
        .set(mail_failures::is_of_address.eq(false))
        .execute(connection)?;
    diesel::delete(failing_addresses::table.find(address.key())).execute(connection)?;
    Ok(was_bad)
}

/// Forgets addresses that last failed before a time and to which no mail is kept any more: the next mail finds out
/// anew.
pub(super) fn forget(connection: &mut DbConn, time: Timestamp) -> Result<(), Error> {
    diesel::sql_query(
        "DELETE FROM failing_addresses WHERE failed_at < $1 \
           AND NOT EXISTS (SELECT 1 FROM mails m WHERE lower(m.recipient) = failing_addresses.address_key)",
    )
    .bind::<SqlTimestamp, _>(time)
    .execute(connection)?;
    Ok(())
}

/// How many addresses turned bad after a time.
pub(super) fn count_bad_since(connection: &mut DbConn, time: Timestamp) -> Result<i64, Error> {
    Ok(failing_addresses::table.filter(failing_addresses::bad_since.gt(time)).count().get_result(connection)?)
}

/// How many addresses get no mail.
pub(super) fn count_bad(connection: &mut DbConn) -> Result<i64, Error> {
    let bad = failing_addresses::table.filter(failing_addresses::bad_since.is_not_null());
    Ok(bad.count().get_result(connection)?)
}
