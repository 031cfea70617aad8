//! Marks of what left the desk on paper.

use diesel::prelude::*;

use super::super::case_file::{CaseId, MessageId};
use crate::platform::crypto::{Commitment, TokenHash};
use crate::platform::database::DbConn;
use crate::platform::database::schema::exchange_marks;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// A mark of a record.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = exchange_marks)]
pub struct Mark {
    /// What is kept of the code on the paper.
    pub code_hash: TokenHash,
    /// Of which case.
    pub case_id: CaseId,
    /// Which message brought the record.
    pub message_id: MessageId,
    /// What was committed to when it was drawn first.
    pub commitment: Commitment,
    /// The code, sealed with the key of the message: once that is destroyed, nobody prints it again.
    pub sealed: Vec<u8>,
    /// When it was drawn first (UTC).
    pub made_at: Timestamp,
}

/// Writes a mark down.
pub fn insert_mark(connection: &mut DbConn, it: &Mark) -> Result<(), Error> {
    diesel::insert_into(exchange_marks::table).values(it).execute(connection)?;
    Ok(())
}

/// The mark of a record, once it was drawn.
pub fn maybe_mark_of(connection: &mut DbConn, message: MessageId) -> Result<Option<Mark>, Error> {
    let row = exchange_marks::table.filter(exchange_marks::message_id.eq(message)).select(Mark::as_select());
    Ok(row.first(connection).optional()?)
}

/// The mark of a code, whoever asks.
pub fn maybe_mark(connection: &mut DbConn, code: &TokenHash) -> Result<Option<Mark>, Error> {
    let row = exchange_marks::table.filter(exchange_marks::code_hash.eq(code)).select(Mark::as_select());
    Ok(row.first(connection).optional()?)
}
