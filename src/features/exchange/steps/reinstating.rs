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
