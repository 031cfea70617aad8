//! What was signed.

use diesel::prelude::*;

use super::super::case_file::{CaseId, MessageId, ReceiptId};
use super::super::receipts::ReceiptKind;
use crate::platform::crypto::Salt;
use crate::platform::database::DbConn;
use crate::platform::database::schema::exchange_receipts;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// A receipt as it was given.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = exchange_receipts)]
pub struct Sent {
    /// Which one; also the row of the log.
    pub id: ReceiptId,
    /// Of which case.
    pub case_id: CaseId,
    /// Of which message.
    pub message_id: MessageId,
    /// Its place in the case, from 0.
    pub position: i32,
    /// What it says.
    pub kind: ReceiptKind,
    /// When (UTC).
    pub at: Timestamp,
    /// The statement with its signature.
    pub note: String,
    /// Under which the log commits to the statement.
    pub salt: Salt,
}

/// Writes receipts down.
pub fn insert_receipts(connection: &mut DbConn, all: &[Sent]) -> Result<(), Error> {
    crate::on_db!(connection, c => diesel::insert_into(exchange_receipts::table).values(all).execute(c))?;
    Ok(())
}

/// The receipts of a case in their order.
pub fn list_receipts(connection: &mut DbConn, case: CaseId) -> Result<Vec<Sent>, Error> {
    let rows = exchange_receipts::table.filter(exchange_receipts::case_id.eq(case));
    Ok(rows.order(exchange_receipts::position).select(Sent::as_select()).load(connection)?)
}

/// A receipt of a case.
pub fn find_receipt(connection: &mut DbConn, case: CaseId, id: ReceiptId) -> Result<Sent, Error> {
    let row = exchange_receipts::table.find(id).filter(exchange_receipts::case_id.eq(case));
    row.select(Sent::as_select()).first(connection).optional()?.ok_or(Error::NotFound)
}
