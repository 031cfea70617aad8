//! Letters to several: the group they stand on the shelf of.

use std::collections::{BTreeMap, BTreeSet};

use super::Work;
use crate::features::exchange::case_file::{CaseFile, CaseId};
use crate::features::exchange::catalogue::Kind;
use crate::features::exchange::store::{self, Relation};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;

impl Work<'_> {
    /// Puts a letter that was let go, with its case for each who got it, on the shelf of its group, where it has one. What
    /// takes the place of the letters below `root` stands where they do: an office that one of them was handed on to gets it
    /// as well, and is no part of the group.
    pub(super) fn circulate(
        &mut self,
        it: &CaseFile,
        root: Option<CaseId>,
        sent: &BTreeMap<OrganisationId, CaseId>,
    ) -> Result<(), Error> {
        if it.kind != Kind::Letter || sent.len() < 2 {
            return Ok(());
        }
        let group = match root {
            Some(root) => self.addressees_of(root)?,
            None => sent.keys().copied().collect(),
        };
        let of_group = sent.iter().filter(|(to, _)| group.contains(to)).map(|(to, case)| (*case, *to));
        let (first, copies): (Vec<_>, Vec<_>) = of_group.partition(|(case, _)| *case == it.id);
        let cases = [first, copies].concat();
        if cases.len() < 2 {
            return Ok(());
        }
        store::put_circular(self.connection, it.from.organisation, &cases)
    }

    /// To whom the first of all versions was sent, whoever has it now.
    fn addressees_of(&mut self, root: CaseId) -> Result<BTreeSet<OrganisationId>, Error> {
        let mut all = store::list_linked(self.connection, &[root], Relation::Copy)?;
        all.push(root);
        Ok(store::list_addressed(self.connection, &all)?.into_values().collect())
    }
}
