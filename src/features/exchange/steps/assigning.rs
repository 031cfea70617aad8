//! Who of an organisation looks after a case: one who takes it, or a colleague it is given to. The other side hears nothing
//! of it: its revision, which both sides see, stays.

use std::collections::BTreeSet;

use super::{KIND, Work};
use crate::features::audit;
use crate::features::exchange::case_file::CaseFile;
use crate::features::exchange::life_cycle::Side;
use crate::features::exchange::notices::{self, News};
use crate::features::exchange::{permissions, store};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::viewer::Role;

/// What the audit calls it.
const ASSIGNED: &str = "exchange.case_assigned";

impl Work<'_> {
    /// Gives a case to an officer of the own organisation, or back to nobody.
    ///
    /// # Errors
    /// [`Error::NotFound`] for those it does not exist for; [`Error::Conflict`] where somebody else looks after it
    /// than was seen, where it cannot be given now, or not to this person.
    pub fn give_to(
        &mut self,
        it: CaseFile,
        seen: Option<PersonId>,
        person: Option<PersonId>,
    ) -> Result<CaseFile, Error> {
        let side = permissions::side(self.viewer, &it).ok_or(Error::NotFound)?;
        if it.officer(side) == person {
            return Ok(it);
        }
        if it.officer(side) != seen {
            return Err(Error::Conflict("exchange-conflict-changed"));
        }
        if !it.may_be_given(side, person) {
            return Err(Error::Conflict("exchange-refused-state"));
        }
        let own = it.party(side);
        let mut officers = self.holders(own.organisation, Role::Officer)?;
        if person.is_some_and(|person| !officers.contains(&person)) {
            return Err(Error::Conflict("exchange-conflict-colleague"));
        }
        let detail = serde_json::json!({ "reference": it.reference, "officer": person.map(|it| it.to_string()) });
        let entry = audit::Entry::by(self.now, self.viewer, ASSIGNED, (KIND, it.id.as_str())).explained(&detail);
        audit::record_entry(self.connection, &entry.touching(Some(own.country)))?;
        if let Some(person) = person {
            officers.remove(&person);
        }
        let others: Vec<PersonId> = officers.iter().copied().collect();
        notices::settle_for(self.connection, &it, &others, self.now)?;
        match person {
            Some(person) => self.notify(&it, BTreeSet::from([person]), News::Assigned)?,
            // What nobody looks after waits for everybody.
            None if side == Side::Receiver => self.notify(&it, officers, News::Arrived)?,
            None => {}
        }
        store::update_officer(self.connection, it.id, (side, person))?;
        Ok(it)
    }
}
