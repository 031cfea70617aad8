//! A case as somebody of one side reads it.

use super::{KIND, Work, spoken_by};
use crate::features::exchange::body::{Body, Content, Value};
use crate::features::exchange::case_file::{CaseFile, ReceiptId};
use crate::features::exchange::catalogue::BodyKind;
use crate::features::exchange::clock::Left;
use crate::features::exchange::life_cycle::{Side, Step};
use crate::features::exchange::message::Message;
use crate::features::exchange::permissions;
use crate::features::exchange::receipts::ReceiptKind;
use crate::features::exchange::store::{self, AttachmentRow, Event, Sent};
use crate::platform::errors::Error;
use crate::vocabulary::thing::Thing;

/// What the audit calls it that somebody read what a case says.
pub const READ: &str = "exchange.message_read";

/// A message with what it says; nothing where its key was destroyed.
#[derive(Debug, Clone)]
pub struct Spoken {
    /// The message.
    pub message: Message,
    /// What it says.
    pub content: Option<Content>,
}

/// A case with everything the reader may know of it.
#[derive(Debug, Clone)]
pub struct Conversation {
    /// The case.
    pub case: CaseFile,
    /// On which side the reader is.
    pub side: Side,
    /// What was said, in its order, and what the reader's own side drafts. Nothing of it before the receiver opened it.
    pub spoken: Vec<Spoken>,
    /// The files that go with it.
    pub files: Vec<AttachmentRow>,
    /// What was done.
    pub events: Vec<Event>,
    /// What was signed.
    pub receipts: Vec<Sent>,
    /// What is left of the time for an answer, while it runs.
    pub left: Option<Left>,
}

impl Conversation {
    /// What the audit writes down before any of it is shown; nothing where nothing is said in it.
    pub fn thing(&self) -> Option<Thing> {
        (!self.spoken.is_empty()).then(|| Thing::new(KIND, self.case.id, Some(self.case.from.country)))
    }
}

impl Work<'_> {
    /// What the form of a step begins with: what was drafted before, else nothing yet. Beside an extract stands the record
    /// of what was asked for.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the step says nothing, or it is not of the own organisation's cases; those of the database
    /// and the keys.
    pub fn beginning(&mut self, it: &CaseFile, step: Step) -> Result<Content, Error> {
        let (_, body) = spoken_by(it, step).ok_or(Error::NotFound)?;
        let content = match it.draft(step) {
            Some(draft) => store::find_message(self.connection, draft.message)?.content(&self.key(draft.message)?)?,
            None => Content::beginning(body),
        };
        if body != BodyKind::ExtractAnswer || content.record().is_some() {
            return Ok(content);
        }
        let asked = self.first_content(it)?;
        let event = asked.as_ref().and_then(|it| it.first()?.said("evt.kind"));
        let kind = match event {
            Some(Value::Word(word)) => BodyKind::parse(word),
            _ => None,
        };
        Ok(kind.map(Body::new).into_iter().fold(content, Content::beside))
    }

    /// A receipt of a case.
    ///
    /// # Errors
    /// [`Error::NotFound`] for those the case does not exist for, and where it has no such receipt.
    pub fn receipt_of(&mut self, reference: &str, id: ReceiptId) -> Result<(CaseFile, Sent), Error> {
        let case = store::find(self.connection, reference)?;
        permissions::side(self.viewer, &case).ok_or(Error::NotFound)?;
        let sent = store::find_receipt(self.connection, case.id, id)?;
        Ok((case, sent))
    }

    /// Reads a case. Whoever shows it writes down before that it was read ([`Conversation::thing`]).
    ///
    /// # Errors
    /// [`Error::NotFound`] for those it does not exist for; those of the database and the keys.
    pub fn read(&mut self, reference: &str) -> Result<Conversation, Error> {
        let case = store::find(self.connection, reference)?;
        let side = permissions::side(self.viewer, &case).ok_or(Error::NotFound)?;
        let own = case.party(side).organisation;
        let receipts = store::list_receipts(self.connection, case.id)?;
        // Also what was taken back before anybody opened it stays sealed: the receipts say that nobody has read it.
        // What was handed on is opened by whoever has it now.
        let last = |kind| receipts.iter().rposition(|it| it.kind == kind);
        let was_opened = last(ReceiptKind::Retrieval) > last(ReceiptKind::Delivery);
        let is_closed = side == Side::Receiver && !was_opened;
        let mut messages = store::list_messages(self.connection, case.id)?;
        messages.retain(|it| !is_closed && (it.released_at.is_some() || it.from == own));
        let ids: Vec<&str> = messages.iter().map(|it| it.id.as_str()).collect();
        let keys = self.platform.vault.keys_of(&ids, own, self.now)?;
        let spoken = messages.into_iter().map(|message| {
            let key = keys.get(message.id.as_str()).filter(|_| !message.sealed.is_empty());
            let content = key.map(|key| message.content(key)).transpose()?;
            Ok(Spoken { message, content })
        });
        let spoken = spoken.collect::<Result<Vec<_>, Error>>()?;
        let named = spoken.iter().filter_map(|it: &Spoken| it.content.as_ref()).flat_map(Content::file_ids);
        let files = store::list_attachments_of(self.connection, &named.collect::<Vec<_>>())?;
        let mut events = store::list_events(self.connection, case.id)?;
        // How the sender came to what it sent is known to the sender alone.
        events.retain(|it| side == Side::Sender || !matches!(it.step, Step::Submit | Step::Return));
        let left = self.left(&case)?;
        Ok(Conversation { case, side, spoken, files, events, receipts, left })
    }

    fn left(&mut self, it: &CaseFile) -> Result<Option<Left>, Error> {
        let Some(clock) = it.clock.as_ref().filter(|_| it.due_on.is_some() && it.paused_on.is_none()) else {
            return Ok(None);
        };
        let calendar = self.calendar_around(it)?;
        Ok(Some(clock.left(it.day_of(self.now), |day| calendar.is_working_day(day))))
    }
}
