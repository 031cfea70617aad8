//! What is written before a second person releases it.

use super::{Work, spoken_by};
use crate::features::exchange::body::Content;
use crate::features::exchange::case_file::{CaseFile, Draft, MessageId, Party, Terms};
use crate::features::exchange::catalogue::{Family, Kind};
use crate::features::exchange::life_cycle::{State, Step, prepare};
use crate::features::exchange::message::Message;
use crate::features::exchange::{notices, permissions, store};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;

impl Work<'_> {
    /// Begins a case: a draft that only the own organisation knows of. What is no question may go to several at once.
    ///
    /// # Errors
    /// [`Error::Forbidden`] for those who draft none; [`Error::Conflict`] where a receiver is of the same country, or a
    /// question would go to several.
    pub fn begin(&mut self, kind: Kind, to: &[OrganisationId], terms: Terms) -> Result<CaseFile, Error> {
        permissions::at_desk(self.viewer).ok_or(Error::Forbidden)?;
        let me = self.me()?;
        let country = me.country.ok_or(Error::Forbidden)?;
        let (person, from) = (me.person, Party { organisation: me.organisation, country });
        let receivers = to.iter().map(|it| self.party_of(*it)).collect::<Result<Vec<_>, Error>>()?;
        let (first, others) = receivers.split_first().ok_or(Error::Conflict("exchange-conflict-receiver"))?;
        let is_wrong = receivers.iter().any(|it| it.country == country);
        if is_wrong || (kind.family() == Family::Question && !others.is_empty()) {
            return Err(Error::Conflict("exchange-conflict-receiver"));
        }
        let mut it = CaseFile::new(kind, (from, *first), terms, self.now);
        it.sender_officer = Some(person);
        self.put_case(&it)?;
        store::put_addressees(self.connection, it.id, others)?;
        let seen = it.revision;
        self.write(it, Step::Release, seen, &Content::of(kind))
    }

    /// Writes down that a case is begun.
    pub(super) fn put_case(&mut self, it: &CaseFile) -> Result<(), Error> {
        store::insert(self.connection, it)?;
        self.record_own("exchange.message_begun", it)
    }

    /// Writes what a step will release: the message of a draft, an answer, a clarification, an entry. What is written
    /// need not be whole yet.
    ///
    /// # Errors
    /// [`Error::Conflict`] where somebody else changed the case since it was seen, or nothing of the kind is written now;
    /// [`Error::Forbidden`] for those who do not write it.
    pub fn write(&mut self, mut it: CaseFile, step: Step, seen: i32, content: &Content) -> Result<CaseFile, Error> {
        if it.revision != seen {
            return Err(Error::Conflict("exchange-conflict-changed"));
        }
        let who = permissions::who(self.viewer, &it).ok_or(Error::NotFound)?;
        let case = prepare(&it.rules(self.now), step, &who)?;
        let (code, body) = spoken_by(&it, step).ok_or(Error::NotFound)?;
        if content.first().is_none_or(|first| first.kind != body) {
            return Err(Error::unexpected("what was written is not what the step says"));
        }
        let hands = case.prepared(step).map(|it| it.hands.clone()).unwrap_or_default();
        self.tell_of_waiting(&it, step, (content, &hands))?;
        let message = self.put(&it, step, code, content)?;
        it.drafts.retain(|it| it.of != step);
        it.drafts.push(Draft { of: step, message, hands });
        self.keep(it)
    }

    fn put(&mut self, it: &CaseFile, step: Step, code: &str, content: &Content) -> Result<MessageId, Error> {
        if let Some(draft) = it.draft(step) {
            let message = store::find_message(self.connection, draft.message)?;
            let key = self.key(draft.message)?;
            store::put_message(self.connection, &message.saying(&key, content)?)?;
            return Ok(draft.message);
        }
        let id = match step {
            Step::Release => it.first_message().ok_or_else(|| Error::unexpected("a case without a first message"))?,
            _ => MessageId::generate(),
        };
        self.put_new(it, id, code, content)?;
        Ok(id)
    }

    /// A new message, which its own side alone opens until it is let go.
    pub(super) fn put_new(
        &mut self,
        it: &CaseFile,
        id: MessageId,
        code: &str,
        content: &Content,
    ) -> Result<Message, Error> {
        let from = self.me()?.organisation;
        let key = self.platform.vault.make(id.as_str(), &[from], self.now)?;
        let message = Message::new((id, it.id), (code, from), (&key, content), self.now)?;
        store::put_message(self.connection, &message)?;
        Ok(message)
    }

    /// Throws a draft away that never left its organisation, with its keys.
    ///
    /// # Errors
    /// [`Error::Conflict`] where it is no draft any more, or somebody changed it since it was seen.
    pub fn discard(&mut self, it: &CaseFile, seen: i32) -> Result<(), Error> {
        permissions::side(self.viewer, it).ok_or(Error::NotFound)?;
        if it.revision != seen {
            return Err(Error::Conflict("exchange-conflict-changed"));
        }
        if it.state != State::Draft {
            return Err(Error::Conflict("exchange-refused-state"));
        }
        self.forget_all(it.id)?;
        store::delete(self.connection, it.id)?;
        notices::settle_draft(self.connection, it, self.now)?;
        self.record_own("exchange.message_discarded", it)
    }
}
