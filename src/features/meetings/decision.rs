//! What a meeting decided: a number, what it says, who carries it out, by when, and where that stands.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::meeting::{MeetingId, WrongStep};
use super::programme::title_in;
use super::words::DecisionState;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A decision of a meeting.
    DecisionId
);

/// A decision of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Which one.
    pub id: DecisionId,
    /// Of which meeting.
    pub meeting: MeetingId,
    /// Its number within the meeting, from 1.
    pub number: i32,
    /// Who carries it out; nobody where the meeting named nobody.
    pub owners: Vec<Owner>,
    /// By when; never where the meeting set no day.
    pub due_on: Option<NaiveDate>,
    /// Where it stands.
    pub state: DecisionState,
    /// The language it was written in.
    pub original_language: Language,
    /// What it says, by language.
    pub words: BTreeMap<Language, String>,
    /// Grows with every change.
    pub revision: i32,
    /// When it was changed last (UTC).
    pub updated_at: Timestamp,
}

/// An organisation that carries out a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Owner {
    /// Which one.
    pub organisation: OrganisationId,
    /// Its country; nothing of the secretariat's.
    pub country: Option<CountryCode>,
}

impl Decision {
    /// What it says, in the language nearest to a reader's.
    pub fn said(&self, language: Language) -> (Language, &str) {
        title_in(&self.words, language, self.original_language)
    }

    /// Whether its day has passed and somebody still has to do something.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.state.is_pending() && self.due_on.is_some_and(|due| due < today)
    }

    /// Whether an organisation carries it out.
    pub fn is_owned_by(&self, organisation: OrganisationId) -> bool {
        self.owners.iter().any(|owner| owner.organisation == organisation)
    }

    /// The decision as it stands from now on, by somebody who saw this revision. What is done or dropped can be taken up
    /// again; what stands as it stood is no step.
    pub fn moved(self, seen: i32, state: DecisionState, now: Timestamp) -> Result<Self, WrongStep> {
        if self.revision != seen {
            return Err(WrongStep("alerts-conflict-changed"));
        }
        let is_again = !self.state.is_pending() && state != DecisionState::UnderWay;
        if is_again || state == self.state {
            return Err(WrongStep("meetings-conflict-decision-stands"));
        }
        Ok(Self { state, revision: self.revision + 1, updated_at: now, ..self })
    }

    /// The decision in other words, with other owners or another day, by somebody who saw this revision.
    pub fn reworded(
        self,
        seen: i32,
        (owners, due_on): (Vec<Owner>, Option<NaiveDate>),
        words: BTreeMap<Language, String>,
        now: Timestamp,
    ) -> Result<Self, WrongStep> {
        if self.revision != seen {
            return Err(WrongStep("alerts-conflict-changed"));
        }
        Ok(Self { owners, due_on, words, revision: self.revision + 1, updated_at: now, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-30T10:00:00Z").unwrap()
    }

    fn open(due_on: &str) -> Decision {
        Decision {
            id: DecisionId::generate(),
            meeting: MeetingId::generate(),
            number: 1,
            owners: vec![Owner { organisation: OrganisationId::generate(), country: Some(CountryCode::Turkiye) }],
            due_on: due_on.parse().ok(),
            state: DecisionState::Open,
            original_language: Language::English,
            words: BTreeMap::new(),
            revision: 1,
            updated_at: now(),
        }
    }

    #[test]
    fn a_decision_is_overdue_the_day_after_its_own_until_it_is_done() {
        let day = |iso: &str| iso.parse().unwrap();
        let it = open("2027-03-01");
        assert!(!it.is_overdue(day("2027-03-01")) && it.is_overdue(day("2027-03-02")));
        assert!(!open("").is_overdue(day("2027-03-02")));
        let done = it.moved(1, DecisionState::Done, now()).unwrap();
        assert!(!done.is_overdue(day("2027-03-02")));
    }

    #[test]
    fn a_decision_moves_on_and_is_taken_up_again_by_who_saw_it_as_it_is() {
        let told = |it: Decision, seen, state| it.moved(seen, state, now()).map_err(|wrong| wrong.0);
        assert_eq!(told(open(""), 2, DecisionState::Done), Err("alerts-conflict-changed"));
        assert_eq!(told(open(""), 1, DecisionState::Open), Err("meetings-conflict-decision-stands"));
        let done = told(open(""), 1, DecisionState::Done).unwrap();
        assert_eq!(told(done.clone(), 2, DecisionState::Dropped), Err("meetings-conflict-decision-stands"));
        let again = told(done, 2, DecisionState::UnderWay).unwrap();
        assert_eq!((again.state, again.revision), (DecisionState::UnderWay, 3));
    }
}
