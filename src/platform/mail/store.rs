//! The SQL of the outbox.

use diesel::prelude::*;
use diesel::sql_types::{Text, Timestamp as SqlTimestamp};

use super::Message;
use crate::platform::database::DbConn;
use crate::platform::database::schema::mails;
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

/// Gives whether the row is new.
pub(super) fn insert(connection: &mut DbConn, mail: &Mail, unique_key: &str) -> Result<bool, Error> {
    let inserted = diesel::sql_query(
        "INSERT INTO mails (id, unique_key, recipient, language, kind, message, state, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (unique_key) DO NOTHING",
    )
    .bind::<Text, _>(mail.id)
    .bind::<Text, _>(unique_key)
    .bind::<Text, _>(&mail.message.to)
    .bind::<Text, _>(mail.message.language)
    .bind::<Text, _>(&mail.message.kind)
    .bind::<Text, _>(serde_json::to_string(&mail.message)?)
    .bind::<Text, _>(mail.state)
    .bind::<SqlTimestamp, _>(mail.created_at)
    .execute(connection)?;
    Ok(inserted > 0)
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

/// Says that a mail never left.
pub(super) fn mark_given_up(connection: &mut DbConn, id: MailId) -> Result<(), Error> {
    diesel::update(mails::table.find(id))
        .filter(mails::state.eq(MailState::Waiting))
        .set(mails::state.eq(MailState::GivenUp))
        .execute(connection)?;
    Ok(())
}

/// Removes mails written before a time that wait no longer.
pub(super) fn delete_before(connection: &mut DbConn, time: Timestamp) -> Result<usize, Error> {
    let old = mails::table.filter(mails::created_at.lt(time).and(mails::state.ne(MailState::Waiting)));
    Ok(diesel::delete(old).execute(connection)?)
}
