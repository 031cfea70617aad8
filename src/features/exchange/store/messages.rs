//! Messages, sealed.

use diesel::prelude::*;

use super::super::case_file::{CaseId, MessageId};
use super::super::message::Message;
use crate::platform::crypto::Commitment;
use crate::platform::database::schema::exchange_messages;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = exchange_messages)]
struct Row {
    id: MessageId,
    case_id: CaseId,
    code: String,
    from_organisation: OrganisationId,
    sealed: Vec<u8>,
    commitment: Option<Commitment>,
    created_at: Timestamp,
    released_at: Option<Timestamp>,
    revision: i32,
}

impl Row {
    fn of(it: &Message) -> Self {
        Self {
            id: it.id,
            case_id: it.case,
            code: it.code.clone(),
            from_organisation: it.from,
            sealed: it.sealed.clone(),
            commitment: it.commitment.clone(),
            created_at: it.created_at,
            released_at: it.released_at,
            revision: it.revision,
        }
    }

    fn message(self) -> Message {
        Message {
            id: self.id,
            case: self.case_id,
            code: self.code,
            from: self.from_organisation,
            sealed: self.sealed,
            commitment: self.commitment,
            created_at: self.created_at,
            released_at: self.released_at,
            revision: self.revision,
        }
    }
}

/// Puts a message there, or what it says now in the place of what it said; what was released is never changed.
pub fn put_message(connection: &mut DbConn, it: &Message) -> Result<(), Error> {
    let drafted = exchange_messages::table.find(it.id).filter(exchange_messages::released_at.is_null());
    let columns = (exchange_messages::sealed.eq(&it.sealed), exchange_messages::revision.eq(it.revision));
    if diesel::update(drafted).set(columns).execute(connection)? == 0 {
        diesel::insert_into(exchange_messages::table).values(&Row::of(it)).execute(connection)?;
    }
    Ok(())
}

/// Writes many new messages down in one statement.
pub fn insert_messages(connection: &mut DbConn, all: &[Message]) -> Result<(), Error> {
    let rows: Vec<Row> = all.iter().map(Row::of).collect();
    crate::on_db!(connection, c => diesel::insert_into(exchange_messages::table).values(&rows).execute(c))?;
    Ok(())
}

/// Lets a message go; it is not changed any more.
pub fn release_message(
    connection: &mut DbConn,
    id: MessageId,
    commitment: &Commitment,
    now: Timestamp,
) -> Result<(), Error> {
    let drafted = exchange_messages::table.find(id).filter(exchange_messages::released_at.is_null());
    let columns = (exchange_messages::commitment.eq(commitment), exchange_messages::released_at.eq(now));
    match diesel::update(drafted).set(columns).execute(connection)? {
        0 => Err(Error::Conflict("exchange-conflict-changed")),
        _ => Ok(()),
    }
}

/// The messages of a case in their order, drafts among them.
pub fn list_messages(connection: &mut DbConn, case: CaseId) -> Result<Vec<Message>, Error> {
    let rows = exchange_messages::table.filter(exchange_messages::case_id.eq(case));
    let rows = rows.order((exchange_messages::created_at, exchange_messages::id)).select(Row::as_select());
    Ok(rows.load(connection)?.into_iter().map(Row::message).collect())
}

/// These messages, whoever asks.
pub fn list_messages_of(connection: &mut DbConn, ids: &[MessageId]) -> Result<Vec<Message>, Error> {
    let rows = exchange_messages::table.filter(one_of(exchange_messages::id, ids.iter().copied()));
    Ok(rows.select(Row::as_select()).load(connection)?.into_iter().map(Row::message).collect())
}

/// A message, whoever asks.
pub fn find_message(connection: &mut DbConn, id: MessageId) -> Result<Message, Error> {
    let row = exchange_messages::table.find(id).select(Row::as_select()).first(connection).optional()?;
    row.map(Row::message).ok_or(Error::NotFound)
}

/// Takes a message away that was never let go.
pub fn delete_message(connection: &mut DbConn, id: MessageId) -> Result<(), Error> {
    let drafted = exchange_messages::table.find(id).filter(exchange_messages::released_at.is_null());
    diesel::delete(drafted).execute(connection)?;
    Ok(())
}

/// Leaves nothing of what the messages of a case say but what was committed to.
pub fn empty_messages(connection: &mut DbConn, case: CaseId) -> Result<(), Error> {
    let all = exchange_messages::table.filter(exchange_messages::case_id.eq(case));
    diesel::update(all).set(exchange_messages::sealed.eq(Vec::<u8>::new())).execute(connection)?;
    Ok(())
}
