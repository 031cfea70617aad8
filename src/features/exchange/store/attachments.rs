//! Files that go with messages: how far each is, and where its parts stand.

use std::collections::HashMap;

use diesel::prelude::*;

use super::super::body::AttachmentId;
use super::super::case_file::{CaseId, MessageId};
use crate::platform::database::schema::{exchange_attachments, exchange_messages, exchange_parts};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::platform::storage::{FileHash, FileKey};
use crate::vocabulary::timestamp::Timestamp;

/// Files that are forgotten in one transaction.
const HANDFUL: i64 = 100;

crate::text_enum!(
    /// How far a file is.
    Standing {
        /// It is on its way.
        Arriving = "arriving",
        /// It is whole, and nobody has looked at it yet.
        Waiting = "waiting",
        /// It may be sent and read.
        Ready = "ready",
        /// Nobody gets it.
        Refused = "refused",
    }
);

crate::text_enum!(
    /// Why nobody gets a file; in catalogue keys `uploads-state-<word>`.
    Harm {
        /// The scanner knows it to be harmful.
        Quarantined = "quarantined",
        /// The scanner would not look at it.
        Unchecked = "unchecked",
        /// Something runs in it.
        Active = "active",
        /// Nobody can look into it.
        Closed = "closed",
    }
);

/// A file without its bytes, its name and what it is.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = exchange_attachments)]
pub struct AttachmentRow {
    /// Which one.
    pub id: AttachmentId,
    /// Of which case.
    pub case_id: CaseId,
    /// Of which message.
    pub message_id: MessageId,
    /// How far it is.
    pub state: Standing,
    /// Why it was refused.
    pub harm: Option<Harm>,
    /// What its sender says of it while it arrives, sealed.
    pub said: Option<Vec<u8>>,
    /// Bytes of the whole.
    pub bytes: i64,
    /// Bytes there are.
    pub received: i64,
    /// Parts there are.
    pub parts: i32,
    /// When it began to come (UTC).
    pub created_at: Timestamp,
    /// When its last part came, or it changed otherwise (UTC).
    pub updated_at: Timestamp,
}

/// A sealed part of a file.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = exchange_parts)]
pub struct PartRow {
    /// Of which file.
    pub attachment_id: AttachmentId,
    /// Its place in it, from 0.
    pub position: i32,
    /// Where it stands.
    pub storage_key: FileKey,
    /// What the sealed bytes hash to.
    pub hash: FileHash,
}

/// Writes a file down, with the parts there are.
pub fn insert_attachment(connection: &mut DbConn, row: &AttachmentRow, parts: &[PartRow]) -> Result<(), Error> {
    diesel::insert_into(exchange_attachments::table).values(row).execute(connection)?;
    // Of a few hundred parts each, so that no statement has more values than an engine takes.
    for parts in parts.chunks(200) {
        crate::on_db!(connection, c => diesel::insert_into(exchange_parts::table).values(parts).execute(c))?;
    }
    Ok(())
}

/// Adds the next part, of so many bytes before it was sealed; `false` where it is not the next any more.
pub fn add_part(
    connection: &mut DbConn,
    part: &PartRow,
    (start, bytes): (i64, i64),
    now: Timestamp,
) -> Result<bool, Error> {
    let row = exchange_attachments::table.find(part.attachment_id);
    let row =
        row.filter(exchange_attachments::received.eq(start).and(exchange_attachments::state.eq(Standing::Arriving)));
    let columns = (
        exchange_attachments::received.eq(start + bytes),
        exchange_attachments::parts.eq(part.position + 1),
        exchange_attachments::updated_at.eq(now),
    );
    let is_next = diesel::update(row).set(columns).execute(connection)? == 1;
    if is_next {
        diesel::insert_into(exchange_parts::table).values(part).execute(connection)?;
    }
    Ok(is_next)
}

/// Says that a file on its way is whole; `false` where it is on its way no more.
pub fn set_whole(connection: &mut DbConn, id: AttachmentId, now: Timestamp) -> Result<bool, Error> {
    let row = exchange_attachments::table.find(id).filter(exchange_attachments::state.eq(Standing::Arriving));
    let columns = (
        exchange_attachments::state.eq(Standing::Waiting),
        exchange_attachments::said.eq(None::<Vec<u8>>),
        exchange_attachments::updated_at.eq(now),
    );
    Ok(diesel::update(row).set(columns).execute(connection)? == 1)
}

/// Says what came of the look at a file; `false` where it waits for none.
pub fn set_looked_at(
    connection: &mut DbConn,
    id: AttachmentId,
    harm: Option<Harm>,
    now: Timestamp,
) -> Result<bool, Error> {
    let row = exchange_attachments::table.find(id).filter(exchange_attachments::state.eq(Standing::Waiting));
    let columns = (
        exchange_attachments::state.eq(if harm.is_some() { Standing::Refused } else { Standing::Ready }),
        exchange_attachments::harm.eq(harm),
        exchange_attachments::updated_at.eq(now),
    );
    Ok(diesel::update(row).set(columns).execute(connection)? == 1)
}

/// A file, whoever asks.
pub fn find_attachment(connection: &mut DbConn, id: AttachmentId) -> Result<AttachmentRow, Error> {
    let row = exchange_attachments::table.find(id).select(AttachmentRow::as_select()).first(connection).optional()?;
    row.ok_or(Error::NotFound)
}

/// The files of a case, in the order they came.
pub fn list_attachments(connection: &mut DbConn, case: CaseId) -> Result<Vec<AttachmentRow>, Error> {
    let rows = exchange_attachments::table.filter(exchange_attachments::case_id.eq(case));
    Ok(rows.order(exchange_attachments::id).select(AttachmentRow::as_select()).load(connection)?)
}

/// These files, by their ids.
pub fn list_attachments_of(connection: &mut DbConn, ids: &[AttachmentId]) -> Result<Vec<AttachmentRow>, Error> {
    let rows = exchange_attachments::table.filter(one_of(exchange_attachments::id, ids.iter().copied()));
    Ok(rows.order(exchange_attachments::id).select(AttachmentRow::as_select()).load(connection)?)
}

/// The parts of a file in their order.
pub fn list_parts(connection: &mut DbConn, id: AttachmentId) -> Result<Vec<PartRow>, Error> {
    let rows = exchange_parts::table.filter(exchange_parts::attachment_id.eq(id)).order(exchange_parts::position);
    Ok(rows.select(PartRow::as_select()).load(connection)?)
}

/// The parts of many files, those of each in their order.
pub fn list_parts_of(
    connection: &mut DbConn,
    ids: &[AttachmentId],
) -> Result<HashMap<AttachmentId, Vec<PartRow>>, Error> {
    let rows = exchange_parts::table
        .filter(one_of(exchange_parts::attachment_id, ids.iter().copied()))
        .order((exchange_parts::attachment_id, exchange_parts::position));
    let mut parts: HashMap<AttachmentId, Vec<PartRow>> = HashMap::new();
    for part in rows.select(PartRow::as_select()).load(connection)? {
        parts.entry(part.attachment_id).or_default().push(part);
    }
    Ok(parts)
}

/// A handful of files that nobody went on with since a time. Nobody goes on with them before this change is written.
pub fn list_resting(connection: &mut DbConn, before: Timestamp) -> Result<Vec<AttachmentId>, Error> {
    let resting = exchange_attachments::table
        .filter(exchange_attachments::state.eq(Standing::Arriving).and(exchange_attachments::updated_at.lt(before)))
        .order(exchange_attachments::updated_at)
        .limit(HANDFUL);
    Ok(match connection {
        DbConn::Sqlite(connection) => resting.select(exchange_attachments::id).load(connection)?,
        DbConn::Pg(connection) => resting.select(exchange_attachments::id).for_update().load(connection)?,
    })
}

/// Forgets these files; where their parts stand.
pub fn delete_attachments(connection: &mut DbConn, ids: &[AttachmentId]) -> Result<Vec<FileKey>, Error> {
    let parts = exchange_parts::table.filter(one_of(exchange_parts::attachment_id, ids.iter().copied()));
    let keys = parts.clone().select(exchange_parts::storage_key).load(connection)?;
    diesel::delete(parts).execute(connection)?;
    let rows = exchange_attachments::table.filter(one_of(exchange_attachments::id, ids.iter().copied()));
    diesel::delete(rows).execute(connection)?;
    Ok(keys)
}

/// Everything of a case that has a key of its own: its messages, and the files that go with them.
pub fn list_things(connection: &mut DbConn, case: CaseId) -> Result<Vec<String>, Error> {
    let messages = exchange_messages::table.filter(exchange_messages::case_id.eq(case)).select(exchange_messages::id);
    let mut things: Vec<String> = messages.load(connection)?;
    let files = exchange_attachments::table.filter(exchange_attachments::case_id.eq(case));
    things.extend(files.select(exchange_attachments::id).load::<String>(connection)?);
    Ok(things)
}

/// Every stored part somebody knows of, and what its bytes hash to.
pub fn list_stored(connection: &mut DbConn) -> Result<Vec<(FileKey, FileHash)>, Error> {
    Ok(exchange_parts::table.select((exchange_parts::storage_key, exchange_parts::hash)).load(connection)?)
}
