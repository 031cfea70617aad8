//! A case as somebody of one side takes it along.

use std::collections::{BTreeMap, HashMap};

use super::Work;
use super::attachments::OpenFile;
use crate::features::exchange::body::{Attachment, AttachmentId, Content};
use crate::features::exchange::case_file::{CaseFile, MessageId};
use crate::features::exchange::catalogue::FollowUp;
use crate::features::exchange::message::Message;
use crate::features::exchange::parts::SealedFile;
use crate::features::exchange::receipts::{Receipt, ReceiptKind, Statement};
use crate::features::exchange::store::{self, AttachmentRow, Event, Sent, Standing};
use crate::features::exchange::views;
use crate::features::transparency::{self, TrustedKey};
use crate::platform::crypto::{NoteSigner, Salt};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;

/// What the audit calls it that somebody took a case along.
pub(in super::super) const EXPORTED: &str = "exchange.case_exported";

/// Everything of a case that its reader may take along.
pub(in super::super) struct Exported {
    pub(in super::super) case: CaseFile,
    /// What was said, in its order; nothing of what it says where it was erased.
    pub(in super::super) messages: Vec<(Message, Option<(Salt, Content)>)>,
    pub(in super::super) events: Vec<Event>,
    /// What was signed, each as the file that is handed out.
    pub(in super::super) receipts: Vec<(Sent, String)>,
    pub(in super::super) files: Vec<OpenFile>,
    /// How the organisations that had a part in it are named in receipts.
    pub(super) addresses: BTreeMap<OrganisationId, String>,
    pub(in super::super) keys: Vec<TrustedKey>,
    /// What signs the list of the folder: the key of the log.
    pub(in super::super) signer: NoteSigner,
    /// When it is taken along (UTC).
    pub(in super::super) made_at: Timestamp,
}

impl Exported {
    /// What a receipt is.
    pub(in super::super) fn kinds(&self) -> impl Iterator<Item = ReceiptKind> {
        self.receipts.iter().map(|(sent, _)| sent.kind)
    }
}

impl Work<'_> {
    /// A case with everything the reader may know of it, drafts left out, as it is at one moment: in the transaction this is
    /// called in nobody else changes it. Whoever hands it on writes down before that it was taken along ([`EXPORTED`]).
    ///
    /// # Errors
    /// [`Error::NotFound`] for those it does not exist for; [`Error::Conflict`] where it was not sent, or the receiver has
    /// not opened it; those of the database and the keys.
    pub(in super::super) fn export(&mut self, reference: &str) -> Result<Exported, Error> {
        self.find(reference)?;
        // Whoever waited for somebody's step has that with it.
        self.now = transparency::dated(self.platform, self.now);
        let it = self.read(reference)?;
        let own = it.case.party(it.side).organisation;
        if it.case.released_at.is_none() {
            return Err(Error::Conflict("exchange-refused-state"));
        }
        let mut messages: Vec<Message> = it.spoken.into_iter().map(|spoken| spoken.message).collect();
        messages.retain(|message| message.released_at.is_some());
        if messages.is_empty() {
            return Err(Error::Conflict("exchange-sealed"));
        }
        let ids: Vec<&str> = messages.iter().map(|it| it.id.as_str()).collect();
        let keys = self.platform.vault.keys_of(&ids, own, self.now)?;
        let opened = messages.into_iter().map(|message| {
            let key = keys.get(message.id.as_str()).filter(|_| !message.sealed.is_empty());
            let opened = key.map(|key| message.opened(key)).transpose()?;
            Ok((message, opened))
        });
        let messages = opened.collect::<Result<Vec<_>, Error>>()?;
        let said = messages.iter().filter_map(|(_, opened)| opened.as_ref());
        let named: Vec<Attachment> = said.flat_map(|(_, content)| content.attachments.clone()).collect();
        let ids: Vec<&str> = named.iter().map(|it| it.id.as_str()).collect();
        let mut keys = self.platform.vault.keys_of(&ids, own, self.now)?;
        let ready: HashMap<AttachmentId, AttachmentRow> =
            it.files.into_iter().filter(|row| row.state == Standing::Ready).map(|row| (row.id, row)).collect();
        let ids: Vec<AttachmentId> = named.iter().map(|it| it.id).collect();
        let mut parts = store::list_parts_of(self.connection, &ids)?;
        let files = named.into_iter().map(|attachment| {
            let id = attachment.id;
            let found = ready.get(&id).zip(keys.remove(id.as_str()));
            let (row, key) = found.ok_or_else(|| Error::unexpected("a file of a message that is not there"))?;
            let (file, parts) = (SealedFile { id, case: row.case_id, key }, parts.remove(&id).unwrap_or_default());
            Ok(OpenFile { case: it.case.clone(), attachment, file, parts })
        });
        let files = files.collect::<Result<Vec<_>, Error>>()?;
        let pending: Vec<&str> = it.receipts.iter().map(|sent| sent.id.as_str()).collect();
        if transparency::entries_of(self.connection, &pending)?.len() < pending.len() {
            // A folder that cannot be proven yet would never be.
            return Err(Error::Conflict("exchange-conflict-pending"));
        }
        let texts = views::files_of(self.connection, &it.receipts)?;
        let receipts: Vec<_> = it.receipts.into_iter().zip(texts).collect();
        let mut parties = vec![it.case.from, it.case.to];
        // Whoever handed it on is of the receiver's country.
        parties.extend(messages.iter().map(|(message, _)| it.case.office(message.from)));
        let addresses = self.addresses(&parties)?;
        let (keys, signer, since) = transparency::keys_and_signer(self.connection, self.platform)?;
        // Clocks of machines differ. The list is never older than what it lists, nor than the key that signs it.
        let last = receipts.last().map_or(self.now, |(sent, _)| sent.at);
        let made_at = self.now.max(last).max(since.unwrap_or(self.now));
        let events = it.events;
        Ok(Exported { case: it.case, messages, events, receipts, files, addresses, keys, signer, made_at })
    }
}

impl Exported {
    /// Between whom the message at this place went, as its receipts name them; one without a receipt went to whoever had the
    /// case then.
    pub(in super::super) fn ends_of(&self, place: usize) -> [String; 2] {
        let message = &self.messages[place].0;
        let named = |of: OrganisationId| self.addresses.get(&of).cloned().unwrap_or_default();
        let said = self.receipts.iter().filter_map(|(sent, _)| Receipt::of_note(&sent.note).statement());
        let said: Vec<Statement> = said.collect();
        if let Some(own) = said.iter().find(|it| it.message.as_str() == message.id.as_str()) {
            return [own.from.clone(), own.to.clone()];
        }
        let sender = named(self.case.from.organisation);
        if message.from != self.case.from.organisation {
            return [named(message.from), sender];
        }
        // It was delivered once, and once more each time it was handed on.
        let is_handed_on = |it: &&(Message, _)| it.0.code == FollowUp::Forwarding.as_str();
        let times = self.messages[..place].iter().filter(is_handed_on).count();
        let mut delivered = said.iter().filter(|it| it.kind == ReceiptKind::Delivery).map(|it| it.to.clone());
        [sender, delivered.nth(times).unwrap_or_else(|| named(self.case.to.organisation))]
    }

    /// What a message says; nothing where it was erased.
    pub(in super::super) fn content_of(&self, id: MessageId) -> Option<&Content> {
        let opened = self.messages.iter().find(|(message, _)| message.id == id)?.1.as_ref();
        opened.map(|(_, content)| content)
    }
}
