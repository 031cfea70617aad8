//! The end of a case: how long it is kept, and that nothing can be read of it after that.

use chrono::Days;

use super::Work;
use crate::features::exchange::case_file::{CaseFile, CaseId};
use crate::features::exchange::jobs::ForgetFiles;
use crate::features::exchange::life_cycle::{State, Step};
use crate::features::exchange::{permissions, store};
use crate::platform::errors::Error;

impl Work<'_> {
    /// Carries out the order of a coordinator, for an auditor of either side who agrees.
    ///
    /// # Errors
    /// [`Error::NotFound`] for those who have no part in it; [`Error::Conflict`] where nobody ordered it, the same person
    /// did, it is held, or it changed since it was seen.
    pub fn erase(&mut self, reference: &str, seen: i32) -> Result<(), Error> {
        let it = self.hold_below_root(reference)?;
        let who = permissions::who_audits(self.viewer, &it).ok_or(Error::NotFound)?;
        if self.was_just_taken(&it, Step::Erase, seen)? {
            return Ok(());
        }
        if it.erasure_ordered_by.is_none() {
            return Err(Error::NotFound);
        }
        if it.revision != seen {
            return Err(Error::Conflict("exchange-conflict-changed"));
        }
        self.pass(it, Step::Erase, &who, None).map(drop)
    }

    /// Until when a case is kept: counted from its end, and no longer than it stays ended.
    pub(super) fn retain(&self, it: &mut CaseFile) {
        let has_ended = matches!(it.state, State::Closed | State::Withdrawn | State::Declined);
        let kept = Days::new(self.platform.config.exchange.retention_days.into());
        it.retained_until =
            if has_ended { it.retained_until.or_else(|| it.day_of(self.now).checked_add_days(kept)) } else { None };
    }

    /// Everything of a case that has a key of its own and was let go: messages, and the files that go with them.
    pub(super) fn released_things(&mut self, case: CaseId) -> Result<Vec<String>, Error> {
        let mut messages = store::list_messages(self.connection, case)?;
        messages.retain(|it| it.released_at.is_some());
        // A copy names the files of the first.
        let mut things: Vec<String> = messages.iter().map(|it| it.id.to_string()).collect();
        for message in messages.iter().filter(|it| !it.sealed.is_empty()) {
            let files = message.content(&self.key(message.id)?)?.file_ids();
            things.extend(files.iter().map(ToString::to_string));
        }
        Ok(things)
    }

    /// Leaves of a case what was done in it and what was signed: nothing of what was said, and nobody finds it by a name. Files
    /// that went to several stay until the last of their cases goes.
    pub(super) fn shred(&mut self, it: &CaseFile) -> Result<(), Error> {
        store::empty_messages(self.connection, it.id)?;
        store::delete_index(self.connection, it.id)?;
        store::delete_brought(self.connection, it.id)?;
        let mut copies = self.copies_of(it.id)?;
        copies.retain(|other| other.id != it.id);
        if copies.is_empty() {
            return self.forget_all(it.id);
        }
        let messages = store::list_messages(self.connection, it.id)?;
        // Only what began them went to several.
        for message in messages.iter().filter(|message| Some(message.id) != it.first_message()) {
            self.forget_files_of(it.id, message.id)?;
        }
        self.destroy(messages.iter().map(|it| it.id.to_string()).collect())?;
        if copies.iter().all(|other| other.state == State::Shredded) {
            for other in copies {
                self.forget_all(other.id)?;
            }
            self.forget_all(it.id)?;
        }
        Ok(())
    }

    /// Has keys destroyed, once this transaction holds.
    pub(super) fn destroy(&mut self, things: Vec<String>) -> Result<(), Error> {
        if things.is_empty() {
            return Ok(());
        }
        ForgetFiles::enqueue(self.connection, things, &[], self.now)
    }
}
