//! What something took the place of is in force again, once that is taken back.

use super::Work;
use crate::features::exchange::case_file::{CaseFile, CaseId};
use crate::features::exchange::life_cycle::{Side, State, Step, Who};
use crate::features::exchange::notices::News;
use crate::features::exchange::{permissions, store};
use crate::platform::errors::Error;

impl Work<'_> {
    /// What follows from a withdrawal in other cases: what it took the place of is in force again, or what took its own
    /// place has that of all of them.
    pub(super) fn follow_withdrawal(&mut self, it: &CaseFile) -> Result<(), Error> {
        let is_replaced = |old: &CaseFile| old.superseded_by == Some(it.id);
        let root = self.root_of(it.id)?;
        let all = self.versions_of(root)?;
        let known = store::list_of(self.connection, &all)?;
        let replaced: Vec<CaseId> = known.into_values().filter(is_replaced).map(|old| old.id).collect();
        for old in store::list_of_for_change(self.connection, &replaced)?.into_iter().filter(is_replaced) {
            let who = permissions::who(self.viewer, &old).ok_or(Error::NotFound)?;
            self.reinstate(old, it, &who)?;
        }
        Ok(())
    }

    /// The same for a case that something took the place of which was taken back before withdrawals had consequences. The
    /// portal does it by itself; done once more it changes nothing.
    ///
    /// # Errors
    /// Those of the database and the keys.
    pub(in super::super) fn reinstate_older(&mut self, case: CaseId) -> Result<(), Error> {
        let root = self.root_of(case)?;
        self.hold(root)?;
        let mut old = self.hold(case)?;
        while let Some(newer) = self.withdrawn_over(&old)? {
            old = self.reinstate(old, &newer, &Who::Portal)?;
        }
        Ok(())
    }

    /// What has the place of a case though it was taken back.
    fn withdrawn_over(&mut self, old: &CaseFile) -> Result<Option<CaseFile>, Error> {
        let Some(newer) = old.superseded_by else { return Ok(None) };
        if store::list_events(self.connection, newer)?.iter().all(|it| it.step != Step::Withdraw) {
            return Ok(None);
        }
        self.hold(newer).map(Some)
    }

    /// Gives a case back the place that something had which was taken back.
    fn reinstate(&mut self, old: CaseFile, withdrawn: &CaseFile, who: &Who) -> Result<CaseFile, Error> {
        let old = CaseFile { superseded_by: withdrawn.superseded_by, ..old };
        if old.superseded_by.is_some() || old.state == State::Withdrawn {
            return self.keep(old);
        }
        let old = self.pass(old, Step::Reinstate, who, None)?;
        // Whoever has both hears of the withdrawal.
        if old.to.organisation != withdrawn.to.organisation && old.state != State::Shredded {
            self.tell(&old, Side::Receiver, News::Said)?;
        }
        Ok(old)
    }
}
