//! What those who run the portal see of the outbox: numbers and kinds, never an address. Whether somebody opened a mail is
//! not known and not asked.

use std::collections::HashSet;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text, Timestamp as SqlTimestamp};

use super::store::{self, MailState};
use super::{EmailAddress, GivenUp, MailId, failures};
use crate::platform::database::DbConn;
use crate::platform::database::schema::{mail_failures, mails};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Mails of one kind that were given up for one reason.
#[derive(Debug, Clone, PartialEq, Eq, QueryableByName)]
pub struct GivenUpGroup {
    /// The kind of mail.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// Why.
    #[diesel(sql_type = Text)]
    pub why: GivenUp,
    /// How many.
    #[diesel(sql_type = BigInt)]
    pub count: i64,
    /// How many of them can be sent: their address gets mail, or does again.
    #[diesel(sql_type = BigInt)]
    pub sendable: i64,
}

/// A mail that was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenUpMail {
    /// Which.
    pub id: MailId,
    /// To whom it would have gone; for finding whose it is, never for showing.
    pub to: EmailAddress,
    /// Its kind.
    pub kind: String,
    /// Why it was given up.
    pub why: GivenUp,
    /// When it was written (UTC).
    pub created_at: Timestamp,
    /// Whether its address gets no mail now, so that it cannot be sent.
    pub is_held: bool,
}

/// How many mails wait.
pub fn count_waiting(connection: &mut DbConn) -> Result<i64, Error> {
    Ok(mails::table.filter(mails::state.eq(MailState::Waiting)).count().get_result(connection)?)
}

/// How many left since a time.
pub fn count_sent_since(connection: &mut DbConn, since: Timestamp) -> Result<i64, Error> {
    Ok(mails::table.filter(mails::sent_at.ge(since)).count().get_result(connection)?)
}

/// How many came back since a time.
pub fn count_bounced_since(connection: &mut DbConn, since: Timestamp) -> Result<i64, Error> {
    let bounced = mail_failures::table
        .inner_join(mails::table)
        .filter(mails::state.eq(MailState::Sent).and(mail_failures::told_at.ge(since)));
    Ok(bounced.count().get_result(connection)?)
}

/// The mails that were given up, by kind and reason.
pub fn list_given_up_groups(connection: &mut DbConn) -> Result<Vec<GivenUpGroup>, Error> {
    let groups = diesel::sql_query(
        "SELECT m.kind, COALESCE(m.failure, 'unreachable') AS why, count(*) AS count, \
           count(CASE WHEN a.bad_since IS NULL THEN 1 END) AS sendable \
         FROM mails m LEFT JOIN failing_addresses a ON a.address_key = lower(m.recipient) \
         WHERE m.state = 'given_up' GROUP BY m.kind, COALESCE(m.failure, 'unreachable') ORDER BY m.kind, why",
    );
    Ok(groups.load(connection)?)
}

/// Mails that were given up, the newest first, from behind one on.
pub fn list_given_up(connection: &mut DbConn, before: Option<MailId>, limit: i64) -> Result<Vec<GivenUpMail>, Error> {
    let mut query = mails::table.filter(mails::state.eq(MailState::GivenUp)).into_boxed();
    if let Some(before) = before {
        query = query.filter(mails::id.lt(before));
    }
    let rows: Vec<(MailId, EmailAddress, String, Option<GivenUp>, Timestamp)> = query
        .order(mails::id.desc())
        .limit(limit)
        .select((mails::id, mails::recipient, mails::kind, mails::failure, mails::created_at))
        .load(connection)?;
    let keys: Vec<String> = rows.iter().map(|row| row.1.key()).collect();
    let bad: HashSet<String> = failures::bad_among(connection, &keys)?.into_iter().collect();
    let given_up = |(id, to, kind, why, created_at): (MailId, EmailAddress, String, Option<GivenUp>, Timestamp)| {
        let is_held = bad.contains(&to.key());
        GivenUpMail { id, to, kind, why: why.unwrap_or(GivenUp::Unreachable), created_at, is_held }
    };
    Ok(rows.into_iter().map(given_up).collect())
}

/// The ids of mails of a kind that were given up and written until a time, from behind one on; not those whose address
/// is bad.
pub fn list_sendable(
    connection: &mut DbConn,
    kind: &str,
    until: Timestamp,
    after: Option<MailId>,
    limit: i64,
) -> Result<Vec<MailId>, Error> {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = Text)]
        id: MailId,
    }
    let rows: Vec<Row> = diesel::sql_query(
        "SELECT m.id FROM mails m WHERE m.state = 'given_up' AND m.kind = $1 AND m.created_at <= $2 \
           AND m.id > $3 AND NOT EXISTS (SELECT 1 FROM failing_addresses a \
             WHERE a.address_key = lower(m.recipient) AND a.bad_since IS NOT NULL) \
         ORDER BY m.id LIMIT $4",
    )
    .bind::<Text, _>(kind)
    .bind::<SqlTimestamp, _>(until)
    .bind::<Text, _>(after.as_ref().map_or("", MailId::as_str))
    .bind::<BigInt, _>(limit)
    .load(connection)?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// The kind of a mail that was given up.
pub fn kind_of_given_up(connection: &mut DbConn, id: MailId) -> Result<String, Error> {
    let mail = store::maybe(connection, id)?.filter(|mail| mail.state == MailState::GivenUp);
    mail.map(|mail| mail.message.kind).ok_or(Error::NotFound)
}
