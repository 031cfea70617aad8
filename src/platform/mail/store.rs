//! The SQL of the outbox.

use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text, Timestamp as SqlTimestamp};

use super::{GivenUp, Message, tells};
use crate::on_db;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{mail_failures, mails};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// One mail to one person.
    MailId
);

crate::text_enum!(
    /// Where a mail stands.
    MailState {
        /// To be sent.
        Waiting = "waiting",
        /// The mail server, folder or memory has it.
        Sent = "sent",
        /// It never left.
        GivenUp = "given_up",
    }
);

/// A mail of the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Its id, which is also the left half of its `Message-ID`.
    pub id: MailId,
    /// Where it stands.
    pub state: MailState,
    /// When it was put into the outbox.
    pub created_at: Timestamp,
    /// When it left.
    pub sent_at: Option<Timestamp>,
    /// What it says. Outside the demonstration the texts are gone once it was sent.
    pub message: Message,
}

type Row = (MailId, MailState, Timestamp, Option<Timestamp>, String);

/// The columns of a [`Row`].
const COLUMNS: (mails::id, mails::state, mails::created_at, mails::sent_at, mails::message) =
    (mails::id, mails::state, mails::created_at, mails::sent_at, mails::message);

fn read((id, state, created_at, sent_at, message): Row) -> Result<Mail, Error> {
    Ok(Mail { id, state, created_at, sent_at, message: serde_json::from_str(&message)? })
}

/// The newest mails, newest first.
pub fn list_newest(connection: &mut DbConn, limit: i64) -> Result<Vec<Mail>, Error> {
    let rows: Vec<Row> = mails::table
        .order((mails::created_at.desc(), mails::id.desc()))
        .limit(limit)
        .select(COLUMNS)
        .load(connection)?;
    rows.into_iter().map(read).collect()
}

/// One mail.
pub fn find(connection: &mut DbConn, id: MailId) -> Result<Mail, Error> {
    read(mails::table.find(id).select(COLUMNS).first(connection)?)
}

/// One mail, if it is there.
pub(super) fn maybe(connection: &mut DbConn, id: MailId) -> Result<Option<Mail>, Error> {
    let row: Option<Row> = mails::table.find(id).select(COLUMNS).first(connection).optional()?;
    row.map(read).transpose()
}

/// Places of a new row in its statement.
const PLACES: usize = 11;

/// Adds mails, each with its key, in one statement; those whose key is new, each with where it stands. To an address
/// that is bad nothing is sent: its mail is given up as it is written, so that it can be sent once the address works
/// again. At most a few hundred: a statement has thirty-two thousand places.
pub(super) fn insert_many(connection: &mut DbConn, mails: &[(&Mail, &str)]) -> Result<Vec<(MailId, MailState)>, Error> {
    #[derive(QueryableByName)]
    struct Inserted {
        #[diesel(sql_type = Text)]
        id: MailId,
        #[diesel(sql_type = Text)]
        state: MailState,
    }
    if mails.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<String> = (0..mails.len()).map(|row| places(row * PLACES)).collect();
    let statement = format!(
        "INSERT INTO mails (id, unique_key, recipient, language, kind, message, created_at, cause_kind, cause_id, \
           told, state, failure) \
         VALUES {} ON CONFLICT (unique_key) DO NOTHING RETURNING id, state",
        rows.join(", ")
    );
    let inserted: Vec<Inserted> = on_db!(connection, engine => {
        let mut query = diesel::sql_query(&statement).into_boxed();
        for (mail, unique_key) in mails {
            let cause = mail.message.cause.as_ref();
            query = query
                .bind::<Text, _>(mail.id)
                .bind::<Text, _>(*unique_key)
                .bind::<Text, _>(&mail.message.to)
                .bind::<Text, _>(mail.message.language)
                .bind::<Text, _>(&mail.message.kind)
                .bind::<Text, _>(serde_json::to_string(&mail.message)?)
                .bind::<SqlTimestamp, _>(mail.created_at)
                .bind::<Nullable<Text>, _>(cause.map(|it| it.kind.as_str()))
                .bind::<Nullable<Text>, _>(cause.map(|it| it.id.as_str()))
                .bind::<Nullable<Text>, _>(tells::name(&mail.message.tells))
                .bind::<Text, _>(mail.message.to.key());
        }
        query.load(engine)
    })?;
    Ok(inserted.into_iter().map(|it| (it.id, it.state)).collect())
}

/// The places of one row behind so many others.
fn places(before: usize) -> String {
    let given: Vec<String> = (1..PLACES).map(|place| format!("${}", before + place)).collect();
    let key = before + PLACES;
    let is_bad =
        format!("EXISTS (SELECT 1 FROM failing_addresses WHERE address_key = ${key} AND bad_since IS NOT NULL)");
    format!(
        "({}, CASE WHEN {is_bad} THEN 'given_up' ELSE 'waiting' END, CASE WHEN {is_bad} THEN 'bad_address' END)",
        given.join(", ")
    )
}

/// Says that a mail left, and with which words it is kept.
pub(super) fn mark_sent(connection: &mut DbConn, mail: &Mail, kept: &Message, now: Timestamp) -> Result<(), Error> {
    diesel::update(mails::table.find(mail.id))
        .set((
            mails::state.eq(MailState::Sent),
            mails::sent_at.eq(now),
            mails::message.eq(serde_json::to_string(kept)?),
        ))
        .execute(connection)?;
    Ok(())
}

/// Says that a mail was tried in vain and is tried again.
pub(super) fn mark_tried(connection: &mut DbConn, id: MailId, now: Timestamp) -> Result<(), Error> {
    diesel::update(mails::table.find(id)).set(mails::tried_at.eq(Some(now))).execute(connection)?;
    Ok(())
}

/// Says that a mail never left, and why.
pub(super) fn mark_given_up(connection: &mut DbConn, id: MailId, why: GivenUp) -> Result<(), Error> {
    diesel::update(mails::table.find(id))
        .filter(mails::state.eq(MailState::Waiting))
        .set((mails::state.eq(MailState::GivenUp), mails::failure.eq(Some(why))))
        .execute(connection)?;
    Ok(())
}

/// Lets a mail that was given up wait again; gives whether it does. One whose address is bad does not.
pub(super) fn mark_waiting(connection: &mut DbConn, id: MailId) -> Result<bool, Error> {
    let changed = diesel::sql_query(
        "UPDATE mails SET state = 'waiting', failure = NULL WHERE id = $1 AND state = 'given_up' \
           AND NOT EXISTS (SELECT 1 FROM failing_addresses a \
             WHERE a.address_key = lower(mails.recipient) AND a.bad_since IS NOT NULL)",
    )
    .bind::<Text, _>(id)
    .execute(connection)?;
    if changed == 0 {
        return Ok(false);
    }
    diesel::delete(mail_failures::table.find(id)).execute(connection)?;
    Ok(true)
}

/// Removes mails written before a time that wait no longer.
pub(super) fn delete_before(connection: &mut DbConn, time: Timestamp) -> Result<usize, Error> {
    let old = mails::table.filter(mails::created_at.lt(time).and(mails::state.ne(MailState::Waiting)));
    Ok(diesel::delete(old).execute(connection)?)
}
