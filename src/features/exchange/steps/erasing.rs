//! The end of a case: how long it is kept, and that nothing can be read of it after that.

use chrono::Days;

use super::Work;
use crate::features::exchange::case_file::{CaseFile, CaseId};
use crate::features::exchange::jobs::DestroyKeys;
use crate::features::exchange::life_cycle::{State, Step};
use crate::features::exchange::{permissions, store};
use crate::platform::errors::Error;
use crate::platform::jobs;

impl Work<'_> {
    /// Carries out the order of a coordinator, for an auditor of either side who agrees.
    ///
    /// # Errors
    /// [`Error::NotFound`] for those who have no part in it; [`Error::Conflict`] where nobody ordered it, the same person
    /// did, it is held, or it changed since it was seen.
    pub fn erase(&mut self, reference: &str, seen: i32) -> Result<(), Error> {
        let it = store::find_for_change(self.connection, reference)?;
        let who = permissions::who_audits(self.viewer, &it).ok_or(Error::NotFound)?;
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

    /// Everything of a case that has a key of its own and was let go.
    pub(super) fn released_things(&mut self, case: CaseId) -> Result<Vec<String>, Error> {
        let messages = store::list_messages(self.connection, case)?;
        Ok(messages.iter().filter(|it| it.released_at.is_some()).map(|it| it.id.to_string()).collect())
    }

    /// Everything of a case that has a key of its own.
    pub(super) fn things(&mut self, case: CaseId) -> Result<Vec<String>, Error> {
        Ok(store::list_messages(self.connection, case)?.iter().map(|it| it.id.to_string()).collect())
    }

    /// Leaves of a case what was done in it and what was signed: nothing of what was said, and nobody finds it by a name.
    pub(super) fn shred(&mut self, it: &CaseFile) -> Result<(), Error> {
        let things = self.things(it.id)?;
        store::empty_messages(self.connection, it.id)?;
        store::delete_index(self.connection, it.id)?;
        self.destroy(things)
    }

    /// Has keys destroyed, once this transaction holds.
    pub(super) fn destroy(&mut self, things: Vec<String>) -> Result<(), Error> {
        if things.is_empty() {
            return Ok(());
        }
        jobs::enqueue(self.connection, &DestroyKeys { things }, self.now)
    }
}
