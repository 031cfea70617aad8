//! Files that go with what a step releases: how one is added to a draft, taken away, and read by either side.

use super::Work;
use crate::features::audit;
use crate::features::exchange::attached::Attached;
use crate::features::exchange::body::{Attachment, AttachmentId, Content, MOST_ATTACHMENTS};
use crate::features::exchange::case_file::{CaseFile, CaseId, MessageId};
use crate::features::exchange::jobs::{ForgetFiles, LookAtAttachment};
use crate::features::exchange::life_cycle::{Step, prepare};
use crate::features::exchange::parts::{Come, Said, SealedFile};
use crate::features::exchange::permissions;
use crate::features::exchange::store::{self, AttachmentRow, PartRow, Standing};
use crate::platform::crypto::sealed::DataKey;
use crate::platform::errors::Error;
use crate::platform::jobs;
use crate::platform::uploads::Refusal;

/// What the audit calls a file of a case.
pub(in super::super) const FILE: &str = "exchange_attachment";
/// What the audit calls it that somebody read one.
pub(in super::super) const FILE_READ: &str = "exchange.attachment_read";

/// A file as somebody of one side reads it.
pub(in super::super) struct OpenFile {
    pub(in super::super) case: CaseFile,
    pub(in super::super) attachment: Attachment,
    pub(in super::super) file: SealedFile,
    pub(in super::super) parts: Vec<PartRow>,
}

impl Work<'_> {
    /// Whether whoever works may add files to what a step will release, now.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the case is none of theirs or the step releases nothing; else those of [`prepare`].
    pub(in super::super) fn admits_files(&self, it: &CaseFile, step: Step) -> Result<(), Error> {
        let who = permissions::who(self.viewer, it).filter(|_| step.releases()).ok_or(Error::NotFound)?;
        prepare(&it.rules(self.now), step, &who)?;
        Ok(())
    }

    /// A new file of a case, which the own side alone opens until its message is let go.
    ///
    /// # Errors
    /// Those of the keys.
    pub(in super::super) fn new_file(&self, it: &CaseFile) -> Result<SealedFile, Error> {
        let id = AttachmentId::generate();
        let key = self.platform.vault.make(id.as_str(), &[self.me()?.organisation], self.now)?;
        Ok(SealedFile { id, case: it.id, key })
    }

    /// Begins a file of so many bytes that comes in parts. The inner error says why it may not come.
    ///
    /// # Errors
    /// Those of [`Work::write`].
    pub(in super::super) fn begin_file(
        &mut self,
        it: CaseFile,
        step: Step,
        (said, bytes): (&Said, i64),
    ) -> Result<Result<(CaseFile, AttachmentId), Refusal>, Error> {
        if self.is_full(&it, step)? {
            return Ok(Err(Refusal::TooMany));
        }
        let file = self.new_file(&it)?;
        // Whoever sends a file writes in the message, from the first part on.
        let (it, message) = self.rewrite(it, step, |_| {})?;
        let row = AttachmentRow {
            state: Standing::Arriving,
            said: Some(file.seal_said(said)?),
            bytes,
            ..self.row(&file, message)
        };
        store::insert_attachment(self.connection, &row, &[])?;
        Ok(Ok((it, file.id)))
    }

    /// A file on its way of a case, and what it is sealed with.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it is on its way no more; those of [`Work::admits_files`].
    pub(in super::super) fn arriving(
        &mut self,
        reference: &str,
        id: AttachmentId,
    ) -> Result<(AttachmentRow, SealedFile), Error> {
        let it = store::find(self.connection, reference)?;
        permissions::side(self.viewer, &it).ok_or(Error::NotFound)?;
        let row = store::find_attachment(self.connection, id)?;
        if row.case_id != it.id || row.state != Standing::Arriving {
            return Err(Error::NotFound);
        }
        self.admits_files(&it, drafted_for(&it, &row)?)?;
        let key = self.key_of_file(id)?;
        Ok((row, SealedFile { id, case: it.id, key }))
    }

    /// Puts a file that is whole now into the message it came for.
    ///
    /// # Errors
    /// [`Error::Conflict`] where it was removed meanwhile, or the message let go; those of [`Work::write`].
    pub(in super::super) fn finish_file(&mut self, it: CaseFile, attachment: Attachment) -> Result<CaseFile, Error> {
        let id = attachment.id;
        let row = store::find_attachment(self.connection, id)?;
        let step = drafted_for(&it, &row)?;
        let (it, _) = self.rewrite(it, step, |content| content.attachments.push(attachment))?;
        if !store::set_whole(self.connection, id, self.now)? {
            return Err(Error::Conflict("exchange-conflict-changed"));
        }
        self.have_looked_at(&it, id)?;
        Ok(it)
    }

    /// Adds a file that came whole.
    ///
    /// # Errors
    /// Those of [`Work::write`].
    pub(in super::super) fn add_file(
        &mut self,
        it: CaseFile,
        step: Step,
        (file, come): (&SealedFile, Come),
    ) -> Result<Result<CaseFile, Refusal>, Error> {
        if self.is_full(&it, step)? {
            return Ok(Err(Refusal::TooMany));
        }
        let Come { attachment, parts } = come;
        let bytes = i64::try_from(attachment.bytes).unwrap_or(i64::MAX);
        let (it, message) = self.rewrite(it, step, |content| content.attachments.push(attachment))?;
        let count = i32::try_from(parts.len()).unwrap_or(i32::MAX);
        let row = AttachmentRow { bytes, received: bytes, parts: count, ..self.row(file, message) };
        store::insert_attachment(self.connection, &row, &parts)?;
        self.have_looked_at(&it, file.id)?;
        Ok(Ok(it))
    }

    /// Takes a file out of what is drafted; nothing of it stays.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the case has no such file; [`Error::Conflict`] where its message was let go; those of
    /// [`Work::write`].
    pub(in super::super) fn remove_file(&mut self, it: CaseFile, id: AttachmentId) -> Result<(CaseFile, Step), Error> {
        let row = store::find_attachment(self.connection, id)?;
        if row.case_id != it.id {
            return Err(Error::NotFound);
        }
        let step = drafted_for(&it, &row)?;
        let (it, _) = self.rewrite(it, step, |content| content.attachments.retain(|file| file.id != id))?;
        let keys = store::delete_attachments(self.connection, &[id])?;
        ForgetFiles::enqueue(self.connection, vec![id.to_string()], &keys, self.now)?;
        // Of what never was whole nobody was told that it was added.
        if row.state != Standing::Arriving {
            self.record_file("exchange.attachment_removed", &it, id)?;
        }
        Ok((it, step))
    }

    /// A file of a case, for whoever may know what its message says.
    ///
    /// # Errors
    /// [`Error::NotFound`] for everybody else, before the receiver opened it, and while nobody gets the file.
    pub(in super::super) fn open_file(&mut self, reference: &str, id: AttachmentId) -> Result<OpenFile, Error> {
        let it = self.read(reference)?;
        let row = it.files.iter().find(|row| row.id == id && row.state == Standing::Ready).cloned();
        let row = row.ok_or(Error::NotFound)?;
        let mut said = it.spoken.into_iter().filter_map(|spoken| spoken.content).flat_map(|it| it.attachments);
        let attachment = said.find(|it| it.id == id).ok_or(Error::NotFound)?;
        // A copy for a further receiver has the files of the first.
        let file = SealedFile { id, case: row.case_id, key: self.key_of_file(id)? };
        let parts = store::list_parts(self.connection, id)?;
        Ok(OpenFile { case: it.case, attachment, file, parts })
    }

    /// The files of what is drafted for a step, those on their way among them.
    ///
    /// # Errors
    /// Those of the database and the keys.
    pub(in super::super) fn drafted_files(
        &mut self,
        it: &CaseFile,
        step: Step,
        content: &Content,
    ) -> Result<Vec<Attached>, Error> {
        let Some(message) = it.draft(step).map(|it| it.message) else {
            return Ok(Vec::new());
        };
        let mut rows = store::list_attachments(self.connection, it.id)?;
        rows.retain(|row| row.message_id == message);
        let mut files = Attached::of(content, &rows);
        for row in rows.iter().filter(|row| row.state == Standing::Arriving) {
            let Some(sealed) = &row.said else { continue };
            let said = SealedFile { id: row.id, case: it.id, key: self.key_of_file(row.id)? }.said(sealed)?;
            files.push(Attached::arriving(row, said));
        }
        Ok(files)
    }

    /// Everything of a message that has a key of its own: itself and its files. Each of them has to be ready.
    ///
    /// # Errors
    /// [`Error::Conflict`] where one is on its way still, waits to be looked at, or was refused.
    pub(super) fn ready_things(
        &mut self,
        case: CaseId,
        message: MessageId,
        content: &Content,
    ) -> Result<Vec<String>, Error> {
        let of_message = store::list_attachments(self.connection, case)?;
        let mut rows = store::list_attachments_of(self.connection, &content.file_ids())?;
        rows.extend(of_message.into_iter().filter(|row| row.message_id == message && row.state == Standing::Arriving));
        if rows.iter().any(|row| row.state != Standing::Ready) {
            return Err(Error::Conflict("exchange-conflict-attachments"));
        }
        Ok(std::iter::once(message.to_string()).chain(rows.iter().map(|row| row.id.to_string())).collect())
    }

    /// Forgets the files of a case, and has every key of it destroyed once the transaction is committed: those of its
    /// messages and those of its files. Nobody opens a word of it any more, in whatever copy it lies.
    pub(super) fn forget_all(&mut self, case: CaseId) -> Result<(), Error> {
        let things = store::list_things(self.connection, case)?;
        let files: Vec<AttachmentId> =
            store::list_attachments(self.connection, case)?.into_iter().map(|row| row.id).collect();
        let keys = store::delete_attachments(self.connection, &files)?;
        ForgetFiles::enqueue(self.connection, things, &keys, self.now)
    }

    /// Forgets the files of a message that is thrown away.
    pub(super) fn forget_files_of(&mut self, case: CaseId, message: MessageId) -> Result<(), Error> {
        let mut rows = store::list_attachments(self.connection, case)?;
        rows.retain(|row| row.message_id == message);
        let files: Vec<AttachmentId> = rows.iter().map(|row| row.id).collect();
        let keys = store::delete_attachments(self.connection, &files)?;
        let things: Vec<String> = files.iter().map(ToString::to_string).collect();
        if things.is_empty() { Ok(()) } else { ForgetFiles::enqueue(self.connection, things, &keys, self.now) }
    }

    /// What is drafted for a step, changed: begun where nothing was, and whoever works becomes one of those who wrote it.
    fn rewrite(
        &mut self,
        it: CaseFile,
        step: Step,
        change: impl FnOnce(&mut Content),
    ) -> Result<(CaseFile, MessageId), Error> {
        self.admits_files(&it, step)?;
        let mut content = self.beginning(&it, step)?.settled();
        change(&mut content);
        let seen = it.revision;
        let it = self.write(it, step, seen, &content)?;
        let message = it.draft(step).map(|draft| draft.message);
        Ok((it, message.ok_or_else(|| Error::unexpected("what was written is no draft"))?))
    }

    /// Whether what is drafted for a step has as many files as it may have.
    fn is_full(&mut self, it: &CaseFile, step: Step) -> Result<bool, Error> {
        let message = it.draft(step).map(|draft| draft.message);
        let rows = store::list_attachments(self.connection, it.id)?;
        Ok(rows.iter().filter(|row| Some(row.message_id) == message).count() >= MOST_ATTACHMENTS)
    }

    fn row(&self, file: &SealedFile, message: MessageId) -> AttachmentRow {
        AttachmentRow {
            id: file.id,
            case_id: file.case,
            message_id: message,
            state: Standing::Waiting,
            harm: None,
            said: None,
            bytes: 0,
            received: 0,
            parts: 0,
            created_at: self.now,
            updated_at: self.now,
        }
    }

    fn have_looked_at(&mut self, it: &CaseFile, id: AttachmentId) -> Result<(), Error> {
        jobs::enqueue(self.connection, &LookAtAttachment { attachment: id }, self.now)?;
        self.record_file("exchange.attachment_added", it, id)
    }

    fn record_file(&mut self, kind: &str, it: &CaseFile, id: AttachmentId) -> Result<(), Error> {
        let entry = audit::Entry::by(self.now, self.viewer, kind, (FILE, id.as_str()));
        let detail = serde_json::json!({ "reference": it.reference });
        audit::record_entry(self.connection, &entry.explained(&detail).touching(Some(it.from.country)))
    }

    fn key_of_file(&self, id: AttachmentId) -> Result<DataKey, Error> {
        let of = self.me()?.organisation;
        let mut keys = self.platform.vault.keys_of(&[id.as_str()], of, self.now)?;
        keys.remove(id.as_str()).ok_or(Error::NotFound)
    }
}

/// The step for which the message of a file is drafted.
fn drafted_for(it: &CaseFile, row: &AttachmentRow) -> Result<Step, Error> {
    let draft = it.drafts.iter().find(|draft| draft.message == row.message_id && row.case_id == it.id);
    draft.map(|draft| draft.of).ok_or(Error::Conflict("exchange-refused-no-draft"))
}
