//! Who may release drafts, as far as the rules of seeing and releasing them ask: asked once for a page, however many
//! drafts it has.

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
    /// Of these drafts of a country.
    pub fn of(connection: &mut DbConn, country: CountryCode, drafts: &[Draft]) -> Result<Self, Error> {
        let subjects: Vec<String> = drafts.iter().map(|it| it.version.to_string()).collect();
        Ok(Self {
            reviewers: accounts::list_placed_holders(connection, country, Role::Reviewer)?,
            hands: library::list_hands(connection, USER, &subjects, None)?.into_iter().collect(),
        })
    }

    /// Of one draft.
    pub fn of_one(connection: &mut DbConn, it: &Draft) -> Result<Self, Error> {
        Self::of(connection, it.country, slice::from_ref(it))
    }

    /// The reviewers, each with where they work.
    pub fn reviewers(&self) -> impl Iterator<Item = (PersonId, OrganisationId)> {
        self.reviewers.iter().copied()
    }

    /// Whether this person had a part in a picture of the draft that no reader has had.
    pub fn has_hand(&self, person: PersonId, it: &Draft) -> bool {
        self.hands.contains(&(it.version.to_string(), person))
    }

    /// Who of the country may be named to release a draft: reviewers who had no part in it.
    pub fn candidates(&self, it: &Draft) -> impl Iterator<Item = PersonId> {
        let has_part = |person: PersonId| it.is_work_of(person) || self.has_hand(person, it);
        self.reviewers().map(|(person, _)| person).filter(move |person| !has_part(*person))
    }

    /// Whether its own organisation has a reviewer who may release it.
    pub fn has_own(&self, it: &Draft) -> bool {
        let may = |person: PersonId| {
            !it.is_work_of(person)
                && !self.has_hand(person, it)
                && (!it.holds_red() || it.named().contains(&person) || it.appointed == Some(person))
        };
        self.reviewers().any(|(person, organisation)| organisation == it.organisation && may(person))
    }
}
