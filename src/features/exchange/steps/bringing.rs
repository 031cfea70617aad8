//! What was brought with others: many messages in one transaction, each handed to a second person at once; and many let go
//! by that person, each as if it were alone.

use diesel::Connection as _;

use super::Work;
use super::telling::releasers;
use crate::features::exchange::body::Content;
use crate::features::exchange::case_file::{CaseFile, CaseId, Draft, Party};
use crate::features::exchange::imports::{ImportId, Letting, RowFault, Tried};
use crate::features::exchange::life_cycle::{Refusal, Step, take};
use crate::features::exchange::message::Message;
use crate::features::exchange::steps::Said;
use crate::features::exchange::store::{self, BroughtRow, Event, ImportRow};
use crate::features::exchange::{notices, permissions};
use crate::features::{audit, inbox};
use crate::platform::crypto::sealed::{DataKey, Place};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// The list of the index by which a row is known again.
const BROUGHT: &str = "exchange brought";
/// The version of the form in which rows are sealed.
const VERSION: u32 = 1;

/// A row that became a message.
#[derive(Debug, Clone)]
pub(in super::super) struct Made {
    /// Its place.
    pub(in super::super) place: i32,
    /// By what it is known again.
    pub(in super::super) token: String,
    pub(in super::super) case: CaseId,
}

impl Work<'_> {
    /// The key of an import's rows, which the own organisation alone opens; made where there is none.
    ///
    /// # Errors
    /// Those of the keys.
    pub(in super::super) fn key_of_import(&self, id: ImportId) -> Result<DataKey, Error> {
        self.platform.vault.make(id.as_str(), &[self.me()?.organisation], self.now)
    }

    /// By what a row is known again in its organisation.
    ///
    /// # Errors
    /// Those of the keys.
    pub(in super::super) fn token_of(&self, it: &ImportRow, tried: &Tried) -> Result<String, Error> {
        let key = self.platform.vault.index_of(it.organisation_id, self.now)?;
        Ok(key.token(BROUGHT, &tried.identity(it.kind, it.receiver_id.as_str())?))
    }

    /// A row as it is kept: what it says sealed, and what is to be mended in words of nobody.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub(in super::super) fn kept_row(it: &ImportRow, key: &DataKey, tried: &Tried) -> Result<BroughtRow, Error> {
        let place = i32::try_from(tried.place).unwrap_or(i32::MAX);
        let is_whole = tried.faults.is_empty();
        let sealed = is_whole.then(|| -> Result<Vec<u8>, Error> {
            let text = zeroize::Zeroizing::new(tried.content.canonical()?);
            key.seal(lies(it, &place.to_string()), text.as_bytes())
        });
        let faults = (!is_whole).then(|| serde_json::to_string(&tried.faults)).transpose()?;
        Ok(BroughtRow {
            import_id: it.id,
            place,
            sealed: sealed.transpose()?,
            faults,
            fate: None,
            case_id: None,
            release: None,
            seen: None,
        })
    }

    /// What a row says; nothing where that is forgotten.
    ///
    /// # Errors
    /// Where it was changed or moved, or its key is another.
    pub(in super::super) fn said_by_row(
        it: &ImportRow,
        key: &DataKey,
        row: &BroughtRow,
    ) -> Result<Option<Content>, Error> {
        let Some(sealed) = &row.sealed else { return Ok(None) };
        let open = key.open(lies(it, &row.place.to_string()), sealed);
        let open = open.ok_or_else(|| Error::unexpected("a row does not open: it was changed or moved"))?;
        // Its own words would quote what the row says.
        let content = serde_json::from_slice(&open).map_err(|_| Error::unexpected("a row that opens is no content"))?;
        Ok(Some(content))
    }

    /// What is to be mended in a row.
    ///
    /// # Errors
    /// None that can happen; they were written as JSON.
    pub(in super::super) fn faults_of_row(row: &BroughtRow) -> Result<Vec<RowFault>, Error> {
        Ok(row.faults.as_deref().map_or_else(|| Ok(Vec::new()), serde_json::from_str)?)
    }

    /// Makes messages of whole rows, in one transaction: each as if its drafter had written and submitted it.
    ///
    /// # Errors
    /// [`Error::Forbidden`] for those who draft none; [`Error::Conflict`] where the receiver is of the same country; those
    /// of the database and the keys.
    pub(in super::super) fn bring(
        &mut self,
        import: &ImportRow,
        rows: Vec<(i32, String, Content)>,
    ) -> Result<Vec<Made>, Error> {
        permissions::at_desk(self.viewer).ok_or(Error::Forbidden)?;
        let me = self.me()?;
        let (person, own) = (me.person, me.organisation);
        let from = Party { organisation: own, country: me.country.ok_or(Error::Forbidden)? };
        let to = self.party_of(import.receiver_id)?;
        if to.country == from.country || own != import.organisation_id {
            return Err(Error::Conflict("exchange-conflict-receiver"));
        }
        let begun: Vec<CaseFile> =
            rows.iter().map(|_| CaseFile::new(import.kind, (from, to), import.terms(), self.now)).collect();
        let ids: Vec<&str> = begun.iter().map(|it| it.id.as_str()).collect();
        // Keys whose message is never written down open nothing.
        let keys = self.platform.vault.make_all(&ids, own, self.now)?;
        let (mut cases, mut messages, mut events) = (Vec::new(), Vec::new(), Vec::new());
        let (mut made, mut entries) = (Vec::new(), Vec::new());
        for ((mut it, key), (place, token, content)) in begun.into_iter().zip(&keys).zip(rows) {
            let id = it.first_message().ok_or_else(|| Error::unexpected("a case without a first message"))?;
            messages.push(Message::new((id, it.id), (import.kind.as_str(), own), (key, &content), self.now)?);
            entries.push(self.own_entry("exchange.message_begun", &it));
            it.sender_officer = Some(person);
            it.drafts.push(Draft { of: Step::Release, message: id, hands: vec![person] });
            let who = permissions::who(self.viewer, &it).ok_or(Error::Forbidden)?;
            let (after, _) = take(&it.rules(self.now), Step::Submit, &who)?;
            let it = it.with(after);
            entries.push(self.own_entry("exchange.message_submitted", &it));
            events.push(Event {
                case_id: it.id,
                position: 0,
                step: Step::Submit,
                state: it.state,
                at: self.now,
                person_id: Some(person),
                organisation_id: Some(own),
                message_id: None,
                word: None,
                day: None,
            });
            made.push(Made { place, token, case: it.id });
            cases.push(it);
        }
        store::insert_all(self.connection, &cases)?;
        store::insert_messages(self.connection, &messages)?;
        store::insert_events(self.connection, &events)?;
        audit::record_all(self.connection, &entries)?;
        Ok(made)
    }

    /// Lets a message go that waits among others, by the rules it has alone; what keeps it from going leaves nothing behind.
    ///
    /// # Errors
    /// Those of the database and the keys.
    pub(in super::super) fn let_go(&mut self, reference: &str, seen: i32) -> Result<Letting, Error> {
        let Work { connection, platform, viewer, now } = self;
        let (platform, viewer, now) = (*platform, *viewer, *now);
        let released = connection.transaction(|connection| {
            let mut work = Work { connection, platform, viewer, now };
            let it = work.find(reference)?;
            work.take(it, Step::Release, seen, Said::default())
        });
        match released {
            Ok(_) => Ok(Letting::Done),
            Err(Error::Forbidden | Error::SignIn) => Ok(Letting::Duty),
            Err(Error::Conflict(key)) if key == Refusal::OwnWork.key() => Ok(Letting::Own),
            Err(Error::Conflict("exchange-conflict-not-whole" | "exchange-conflict-attachments")) => {
                Ok(Letting::Unwhole)
            }
            Err(Error::NotFound | Error::Conflict(_)) => Ok(Letting::Changed),
            Err(error) => Err(error),
        }
    }
}

/// Tells those of the organisation that brought them who may release that messages wait for it, in one notice for all of
/// them.
///
/// # Errors
/// Those of the database.
pub(in super::super) fn tell_of_import(connection: &mut DbConn, it: &ImportRow, now: Timestamp) -> Result<(), Error> {
    for releaser in releasers(connection, it.organisation_id, &[it.person_id])? {
        inbox::put(connection, &notices::of_import(it.id, releaser, now))?;
    }
    Ok(())
}

/// Where a row lies: its place says nothing without the key of its import.
fn lies<'a>(it: &'a ImportRow, place: &'a str) -> Place<'a> {
    let (owner, key) = (it.organisation_id.as_str(), it.id.as_str());
    Place { table: "exchange_import_rows", row: place, column: "sealed", owner, key, version: VERSION }
}
