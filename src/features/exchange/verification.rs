//! Whether steps and receipts still stand as they were written, for whoever verifies the log: what was changed, removed,
//! moved or dated back behind the portal's back is known by its place.

use std::collections::{BTreeMap, HashMap};

use super::receipts::{Receipt, Statement, digest};
use super::store::{self, KeptEvent, KeptReceipt};
use crate::features::transparency::{self, Book, Finding, Told};
use crate::platform::crypto::{NoteKey, Salt, open_note};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

/// Seconds by which clocks of machines may differ and a transaction may last: nothing tells a later time than its entry in
/// the log, but for so much.
const SLACK: i64 = 600;
const CHANGED: &str = "was changed: it is not what the log committed to";
const LATE: &str = "tells a time after its entry in the log";

/// The receipts, as whoever verifies the log asks for them.
#[derive(Debug)]
pub struct ReceiptBook;

/// The steps that were taken.
#[derive(Debug)]
pub struct EventBook;

/// What stands beside the receipts of a portion.
struct Beside {
    /// The receipts of each case by their places.
    cases: HashMap<String, BTreeMap<i32, KeptReceipt>>,
    /// What is given about the content of each message.
    messages: HashMap<String, Option<String>>,
    /// Every key the log announced.
    keys: Vec<NoteKey>,
}

impl Book for ReceiptBook {
    fn compare(&mut self, connection: &mut DbConn, told: &[Told<'_>]) -> Result<Vec<Finding>, Error> {
        let ids: Vec<&str> = told.iter().map(|it| it.id).collect();
        let found = store::list_kept_receipts(connection, &ids)?;
        if found.is_empty() {
            return Ok(vec![Finding::Unknown; told.len()]);
        }
        let beside = Beside::read(connection, &found)?;
        let rows: HashMap<&str, &KeptReceipt> = found.iter().map(|row| (row.id.as_str(), row)).collect();
        let finding = |it: &Told<'_>| rows.get(it.id).map_or(Finding::Unknown, |row| found_of(beside.fault(it, row)));
        Ok(told.iter().map(finding).collect())
    }

    fn stray(&mut self, connection: &mut DbConn) -> Result<Option<String>, Error> {
        store::maybe_stray_receipt(connection)
    }
}

impl Book for EventBook {
    fn compare(&mut self, connection: &mut DbConn, told: &[Told<'_>]) -> Result<Vec<Finding>, Error> {
        let ids: Vec<&str> = told.iter().map(|it| it.id).collect();
        let found = store::list_kept_events(connection, &ids)?;
        let rows: HashMap<&str, &KeptEvent> = found.iter().filter_map(|row| Some((row.id.as_deref()?, row))).collect();
        let finding = |it: &Told<'_>| rows.get(it.id).map_or(Finding::Unknown, |row| found_of(fault_of_event(it, row)));
        Ok(told.iter().map(finding).collect())
    }

    fn stray(&mut self, connection: &mut DbConn) -> Result<Option<String>, Error> {
        store::maybe_stray_event(connection)
    }
}

fn found_of(fault: Option<&str>) -> Finding {
    fault.map_or(Finding::Whole, |why| Finding::Wrong(why.to_owned()))
}

fn fault_of_event(told: &Told<'_>, row: &KeptEvent) -> Option<&'static str> {
    if row.commitment().is_none_or(|it| it.as_str() != told.content) {
        return Some(CHANGED);
    }
    told.logged_at.is_some_and(|logged_at| row.at > logged_at.plus_seconds(SLACK)).then_some(LATE)
}

impl Beside {
    /// What stands beside these receipts, read after them: the key of a receipt is announced before it signs one, and may
    /// be changed while the log is verified.
    fn read(connection: &mut DbConn, found: &[KeptReceipt]) -> Result<Self, Error> {
        let keys: Vec<NoteKey> = transparency::list_trusted(connection)?.into_iter().map(|it| it.key).collect();
        let distinct = |of: fn(&KeptReceipt) -> &str| {
            let all: std::collections::BTreeSet<&str> = found.iter().map(of).collect();
            all.into_iter().collect::<Vec<_>>()
        };
        let mut cases: HashMap<String, BTreeMap<i32, KeptReceipt>> = HashMap::new();
        for row in store::list_receipts_of_cases(connection, &distinct(|it| &it.case_id))? {
            cases.entry(row.case_id.clone()).or_default().insert(row.position, row);
        }
        let messages = store::list_commitments(connection, &distinct(|it| &it.message_id))?.into_iter().collect();
        Ok(Self { cases, messages, keys })
    }

    fn fault(&self, told: &Told<'_>, row: &KeptReceipt) -> Option<&'static str> {
        let Some((statement, salt)) = said_by(row).zip(Salt::parse(&row.salt)) else { return Some(CHANGED) };
        if Receipt::commitment(&statement, &salt) != told.content {
            return Some(CHANGED);
        }
        if !is_signed_so(row, &statement) {
            return Some("was changed: its columns do not say what was signed");
        }
        // Before the log begins its key stands in a file alone.
        if !self.keys.is_empty() && open_note(&row.note, &self.keys).is_err() {
            return Some("was changed: its signature is not the log's");
        }
        let content = self.messages.get(&row.message_id).cloned().flatten();
        if content.as_deref() != Some(statement.content.as_str()) {
            return Some("does not fit its message, which was changed or removed");
        }
        if told.logged_at.is_some_and(|logged_at| statement.at > logged_at.plus_seconds(SLACK)) {
            return Some(LATE);
        }
        self.fault_of_chain(row, &statement)
    }

    /// Each receipt of a case names the one before it.
    fn fault_of_chain(&self, row: &KeptReceipt, statement: &Statement) -> Option<&'static str> {
        let case = self.cases.get(&row.case_id)?;
        let Some(before) = row.position.checked_sub(1).filter(|place| *place >= 0) else {
            return statement.previous.is_some().then_some("was moved: it is not the first of its case");
        };
        let Some(ahead) = case.get(&before).and_then(said_by) else {
            return Some("lost the receipt ahead of it");
        };
        if statement.previous.as_deref() != Some(digest(&ahead).as_str()) {
            return Some("was moved: the receipt ahead of it is another one");
        }
        (statement.at < ahead.at).then_some("was dated back: the receipt ahead of it tells a later time")
    }
}

fn said_by(row: &KeptReceipt) -> Option<Statement> {
    Receipt::of_note(&row.note).statement()
}

fn is_signed_so(row: &KeptReceipt, it: &Statement) -> bool {
    let columns = [&row.id, &row.case_id, &row.message_id, &row.kind];
    let signed = [it.receipt.as_str(), it.case.as_str(), it.message.as_str(), it.kind.as_str()];
    columns.iter().zip(signed).all(|(column, signed)| *column == signed) && row.at == it.at
}
