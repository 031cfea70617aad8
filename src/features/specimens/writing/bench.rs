//! Who may release drafts, as far as the rules of seeing and releasing them ask: the reviewers are asked for once, however
//! many drafts a page looks at.

use std::collections::HashSet;
use std::slice;

use super::draft::Draft;
use super::keeping::USER;
use crate::features::{accounts, library};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::viewer::Role;

/// The reviewers of a country, and who had a part in pictures of its drafts.
pub struct Bench {
    reviewers: Vec<(PersonId, OrganisationId)>,
    hands: HashSet<(String, PersonId)>,
}

impl Bench {
    /// Of a country, before any of its drafts was looked at.
    pub fn open(connection: &mut DbConn, country: CountryCode) -> Result<Self, Error> {
        let reviewers = accounts::list_placed_holders(connection, country, Role::Reviewer)?;
        Ok(Self { reviewers, hands: HashSet::new() })
    }

    /// Of one draft.
    pub fn of_one(connection: &mut DbConn, it: &Draft) -> Result<Self, Error> {
        let mut bench = Self::open(connection, it.country)?;
        bench.look_at(connection, slice::from_ref(it))?;
        Ok(bench)
    }

    /// Learns who had a part in pictures of these drafts of the country.
    pub fn look_at(&mut self, connection: &mut DbConn, drafts: &[Draft]) -> Result<(), Error> {
        let subjects: Vec<String> = drafts.iter().map(|it| it.version.to_string()).collect();
        self.hands.extend(library::list_hands(connection, USER, &subjects, None)?);
        Ok(())
    }

    /// The reviewers, each with where they work.
    pub fn reviewers(&self) -> impl Iterator<Item = (PersonId, OrganisationId)> {
        self.reviewers.iter().copied()
    }

    /// Whether this person had a part in a picture of the draft that no reader has had.
    pub fn has_hand(&self, person: PersonId, it: &Draft) -> bool {
        self.hands.contains(&(it.version.to_string(), person))
    }

    /// Whether this person had any part in a draft: those neither release it nor say who does.
    pub fn has_part(&self, person: PersonId, it: &Draft) -> bool {
        it.is_work_of(person) || self.has_hand(person, it)
    }

    /// Whom this administrator may name to release a draft: reviewers who had no part in it, those of its own organisation
    /// as long as there are any, else those of the country.
    pub fn candidates(&self, it: &Draft, by: PersonId) -> Vec<PersonId> {
        let able = self.reviewers().filter(|(person, _)| *person != by && !self.has_part(*person, it));
        let (own, others): (Vec<_>, Vec<_>) = able.partition(|(_, organisation)| *organisation == it.organisation);
        let offered = if own.is_empty() { others } else { own };
        offered.into_iter().map(|(person, _)| person).collect()
    }

    /// Whom an administrator named to release a draft, as long as that counts: they are a reviewer who had no part in it,
    /// it holds something for named people, and none of those may release it.
    pub fn appointee(&self, it: &Draft) -> Option<PersonId> {
        let is_able =
            |person: PersonId| self.reviewers().any(|(reviewer, _)| reviewer == person) && !self.has_part(person, it);
        let is_needed = it.holds_red() && !it.named().iter().any(|person| is_able(*person));
        it.appointed.filter(|person| is_needed && is_able(*person))
    }

    /// Whether its own organisation has a reviewer who may release it.
    pub fn has_own(&self, it: &Draft) -> bool {
        let appointee = self.appointee(it);
        let may = |person: PersonId| {
            !self.has_part(person, it) && (!it.holds_red() || it.named().contains(&person) || appointee == Some(person))
        };
        self.reviewers().any(|(person, organisation)| organisation == it.organisation && may(person))
    }
}
