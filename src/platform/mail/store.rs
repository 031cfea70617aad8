//! The SQL of the outbox.

use diesel::prelude::*;
use diesel::sql_types::{Text, Timestamp as SqlTimestamp};

use super::Message;
use crate::on_db;
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

/// Columns of a new row.
const COLUMNS_OF_NEW: usize = 8;

/// Adds mails, each with its key, in one statement; the ids of those whose key is new. At most a few hundred: a
/// statement has thirty-two thousand places.
pub(super) fn insert_many(connection: &mut DbConn, mails: &[(Mail, &str)]) -> Result<Vec<MailId>, Error> {
    #[derive(QueryableByName)]
    struct New {
        #[diesel(sql_type = Text)]
        id: MailId,
    }
    if mails.is_empty() {
        return Ok(Vec::new());
    }
    let row = |row: usize| {
        let places: Vec<String> = (1..=COLUMNS_OF_NEW).map(|it| format!("${}", row * COLUMNS_OF_NEW + it)).collect();
        format!("({})", places.join(", "))
    };
    let rows: Vec<String> = (0..mails.len()).map(row).collect();
    let statement = format!(
        "INSERT INTO mails (id, unique_key, recipient, language, kind, message, state, created_at) VALUES {} \
         ON CONFLICT (unique_key) DO NOTHING RETURNING id",
        rows.join(", ")
    );
    let new: Vec<New> = on_db!(connection, engine => {
        let mut query = diesel::sql_query(&statement).into_boxed();
        for (mail, unique_key) in mails {
            query = query
                .bind::<Text, _>(mail.id)
                .bind::<Text, _>(*unique_key)
                .bind::<Text, _>(mail.message.to.clone())
                .bind::<Text, _>(mail.message.language)
                .bind::<Text, _>(mail.message.kind.clone())
                .bind::<Text, _>(serde_json::to_string(&mail.message)?)
                .bind::<Text, _>(mail.state)
                .bind::<SqlTimestamp, _>(mail.created_at);
        }
        query.load(engine)
    })?;
    Ok(new.into_iter().map(|new| new.id).collect())
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
