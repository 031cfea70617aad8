//! What was brought with others: many messages in one transaction, each handed to a second person at once; and many let go
//! by that person, each as if it were alone.

use diesel::Connection as _;

use super::Work;
use super::telling::{releasers, tell_of_nobody};
use crate::features::exchange::body::Content;
use crate::features::exchange::case_file::{CaseFile, CaseId, Draft, Party};
use crate::features::exchange::imports::Letting;
use crate::features::exchange::life_cycle::{Refusal, Step, take};
use crate::features::exchange::message::Message;
use crate::features::exchange::steps::Said;
use crate::features::exchange::store::{self, Event, ImportRow};
use crate::features::exchange::{notices, permissions};
use crate::features::{audit, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// A row that is ready to become a message: what it says is sealed with a key of its own, and nothing is written down.
#[derive(Debug, Clone)]
pub(in super::super) struct Ready {
    /// Its place.
    pub(in super::super) place: i32,
    /// By what it is known again.
    pub(in super::super) token: String,
    /// The case it will be.
    pub(in super::super) case: CaseId,
    begun: CaseFile,
    message: Message,
}

impl Work<'_> {
    /// Gets whole rows ready to become messages, each as its drafter would have written it. It needs no transaction, and keeps
    /// nothing but the keys: whoever does not write a message down has its key destroyed. Where this fails none stays.
    ///
    /// # Errors
    /// [`Error::Forbidden`] for those who draft none; [`Error::Conflict`] where the receiver is of the same country; those
    /// of the database and the keys.
    pub(in super::super) fn get_ready(
        &mut self,
        import: &ImportRow,
        rows: Vec<(i32, String, Content)>,
    ) -> Result<Vec<Ready>, Error> {
        let from = self.drafter_of(import)?;
        let to = self.party_of(import.receiver_id)?;
        if to.country == from.country {
            return Err(Error::Conflict("exchange-conflict-receiver"));
        }
        let begun: Vec<CaseFile> =
            rows.iter().map(|_| CaseFile::new(import.kind, (from, to), import.terms(), self.now)).collect();
        let ids: Vec<&str> = begun.iter().map(|it| it.id.as_str()).collect();
        let keys = self.platform.vault.make_all(&ids, from.organisation, self.now)?;
        let ready = begun.iter().cloned().zip(&keys).zip(rows).map(|((begun, key), (place, token, content))| {
            let id = begun.first_message().ok_or_else(|| Error::unexpected("a case without a first message"))?;
            let from = (import.kind.as_str(), from.organisation);
            let message = Message::new((id, begun.id), from, (key, &content), self.now)?;
            Ok(Ready { place, token, case: begun.id, begun, message })
        });
        let ready: Result<Vec<Ready>, Error> = ready.collect();
        if ready.is_err() {
            self.platform.vault.destroy(&ids)?;
        }
        ready
    }

    /// Makes messages of rows that are ready, in this transaction: each as if its drafter had written and submitted it.
    ///
    /// # Errors
    /// [`Error::Forbidden`] for those who draft none now, whatever they did when the rows were got ready; those of the
    /// database.
    pub(in super::super) fn bring(&mut self, import: &ImportRow, ready: Vec<Ready>) -> Result<(), Error> {
        let own = self.drafter_of(import)?.organisation;
        let person = self.me()?.person;
        let (mut cases, mut messages, mut events, mut entries) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for Ready { begun: mut it, message, .. } in ready {
            entries.push(self.own_entry("exchange.message_begun", &it));
            it.sender_officer = Some(person);
            it.drafts.push(Draft { of: Step::Release, message: message.id, hands: vec![person] });
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
            messages.push(message);
            cases.push(it);
        }
        store::insert_all(self.connection, &cases)?;
        store::insert_messages(self.connection, &messages)?;
        store::insert_events(self.connection, &events)?;
        audit::record_all(self.connection, &entries)
    }

    /// The organisation in whose name whoever works drafts what an import brought.
    fn drafter_of(&self, import: &ImportRow) -> Result<Party, Error> {
        permissions::at_desk(self.viewer).ok_or(Error::Forbidden)?;
        let me = self.me()?;
        let country = me.country.filter(|_| me.organisation == import.organisation_id).ok_or(Error::Forbidden)?;
        Ok(Party { organisation: me.organisation, country })
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
            let it = work.find_for(reference, Step::Release)?;
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
/// them; where nobody may, those who can name somebody.
///
/// # Errors
/// Those of the database.
pub(in super::super) fn tell_of_import(connection: &mut DbConn, it: &ImportRow, now: Timestamp) -> Result<(), Error> {
    let releasers = releasers(connection, it.organisation_id, &[it.person_id])?;
    if releasers.is_empty()
        && let Some(country) = directory::find_organisation(connection, it.organisation_id)?.country
    {
        let of = Party { organisation: it.organisation_id, country };
        return tell_of_nobody(connection, it.id.as_str(), of, now);
    }
    notices::tell_of_import(connection, it.id, &releasers, now)
}
