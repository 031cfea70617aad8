//! The SQL of addresses that are bad and belong to nobody with an account: readers who subscribed. Those of accounts are
//! looked after with the account.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text, Timestamp as SqlTimestamp};

use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::mail::{EmailAddress, MailId};
use crate::vocabulary::timestamp::Timestamp;

/// An address that gets no mail.
pub(super) struct BadAddress {
    /// The newest mail to it: what it is called by, so that no address stands in an address.
    pub(super) mail: MailId,
    /// What stands behind the `@`.
    pub(super) domain: String,
    /// Since when (UTC).
    pub(super) since: Timestamp,
    /// Mails that were given up.
    pub(super) given_up: i64,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    mail: MailId,
    #[diesel(sql_type = Text)]
    address_key: String,
    #[diesel(sql_type = SqlTimestamp)]
    since: Timestamp,
    #[diesel(sql_type = BigInt)]
    given_up: i64,
}

/// The addresses of readers without an account that get no mail, those with the newest mail first.
pub(super) fn list_bad(connection: &mut DbConn, limit: i64) -> Result<Vec<BadAddress>, Error> {
    let rows: Vec<Row> = diesel::sql_query(
        "SELECT max(m.id) AS mail, a.address_key, a.bad_since AS since, \
           count(CASE WHEN m.state = 'given_up' THEN 1 END) AS given_up \
         FROM failing_addresses a JOIN mails m ON lower(m.recipient) = a.address_key \
         WHERE a.bad_since IS NOT NULL AND NOT EXISTS (SELECT 1 FROM people p WHERE p.email = a.address_key) \
         GROUP BY a.address_key, a.bad_since ORDER BY mail DESC LIMIT $1",
    )
    .bind::<BigInt, _>(limit)
    .load(connection)?;
    let bad = |Row { mail, address_key, since, given_up }: Row| BadAddress {
        mail,
        domain: address_key.rsplit_once('@').map_or_else(String::new, |(_, domain)| domain.to_owned()),
        since,
        given_up,
    };
    Ok(rows.into_iter().map(bad).collect())
}

/// The address a mail went to, where it gets no mail and is nobody's who has an account.
pub(super) fn maybe_bad(connection: &mut DbConn, mail: MailId) -> Result<Option<EmailAddress>, Error> {
    #[derive(QueryableByName)]
    struct Found {
        #[diesel(sql_type = Text)]
        address_key: EmailAddress,
    }
    let found: Option<Found> = diesel::sql_query(
        "SELECT a.address_key FROM failing_addresses a JOIN mails m ON lower(m.recipient) = a.address_key \
         WHERE m.id = $1 AND a.bad_since IS NOT NULL \
           AND NOT EXISTS (SELECT 1 FROM people p WHERE p.email = a.address_key)",
    )
    .bind::<Text, _>(mail)
    .get_result(connection)
    .optional()?;
    Ok(found.map(|it| it.address_key))
}
