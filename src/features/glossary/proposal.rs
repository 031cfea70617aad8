//! A word somebody proposes for a term in one language, and what becomes of it.

use crate::platform::database::schema::glossary_proposals;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A proposal.
    ProposalId
);

crate::text_enum!(
    /// What became of a proposal.
    State {
        /// Waits for a decision.
        Proposed = "proposed",
        /// Is, or was, the agreed word.
        Approved = "approved",
        /// Did not become it, or is it no longer.
        Declined = "declined",
    }
);

/// A proposed word.
#[derive(
    Debug, Clone, PartialEq, Eq, diesel::Queryable, diesel::Selectable, diesel::Insertable, diesel::AsChangeset,
)]
#[diesel(table_name = glossary_proposals, treat_none_as_null = true)]
pub struct Proposal {
    /// Which.
    pub id: ProposalId,
    /// The term's key.
    pub term: String,
    /// The language of the word.
    pub language: Language,
    /// The word.
    pub word: String,
    /// Why this word: a law, a form, usage.
    pub reason: String,
    /// What became of it.
    pub state: State,
    /// Who proposed it.
    pub proposed_by: PersonId,
    /// Whose official that is; none at the secretariat.
    pub country: Option<CountryCode>,
    /// When (UTC).
    pub proposed_at: Timestamp,
    /// Who decided.
    pub decided_by: Option<PersonId>,
    /// When (UTC).
    pub decided_at: Option<Timestamp>,
    /// Why it was declined or taken back.
    pub answer: Option<String>,
}

/// It was decided already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided;

impl Proposal {
    /// The catalogue key of what became of it.
    pub const fn state_key(&self) -> &'static str {
        match self.state {
            State::Proposed => "glossary-state-proposed",
            State::Approved => "glossary-state-approved",
            State::Declined => "glossary-state-declined",
        }
    }

    /// Makes it the agreed word.
    pub fn approve(self, by: PersonId, now: Timestamp) -> Result<Self, Decided> {
        if self.state != State::Proposed {
            return Err(Decided);
        }
        Ok(self.decide(State::Approved, None, by, now))
    }

    /// Declines it, with a reason; or takes back what was agreed on and has proved wrong.
    pub fn decline(self, answer: String, by: PersonId, now: Timestamp) -> Result<Self, Decided> {
        if self.state == State::Declined {
            return Err(Decided);
        }
        Ok(self.decide(State::Declined, Some(answer), by, now))
    }

    fn decide(self, state: State, answer: Option<String>, by: PersonId, now: Timestamp) -> Self {
        Self { state, answer, decided_by: Some(by), decided_at: Some(now), ..self }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in super::super) fn proposal(by: PersonId, language: Language) -> Proposal {
        Proposal {
            id: ProposalId::generate(),
            term: "birth".to_owned(),
            language,
            word: "туылу".to_owned(),
            reason: "The law says so".to_owned(),
            state: State::Proposed,
            proposed_by: by,
            country: Some(CountryCode::Kazakhstan),
            proposed_at: Timestamp::parse("2026-11-22T10:00:00Z").unwrap(),
            decided_by: None,
            decided_at: None,
            answer: None,
        }
    }

    #[test]
    fn a_proposal_is_decided_once() {
        let it = proposal(PersonId::generate(), Language::Kazakh);
        let now = it.proposed_at.plus_seconds(60);
        let approved = it.clone().approve(PersonId::generate(), now).unwrap();
        assert_eq!((approved.state, approved.decided_at, approved.answer.as_ref()), (State::Approved, Some(now), None));
        assert_eq!(approved.clone().approve(PersonId::generate(), now), Err(Decided));
        let taken_back = approved.decline("Another law".to_owned(), PersonId::generate(), now).unwrap();
        assert_eq!((taken_back.state, taken_back.answer.as_deref()), (State::Declined, Some("Another law")));
        assert_eq!(taken_back.decline("Again".to_owned(), PersonId::generate(), now), Err(Decided));
        let declined = it.decline("Another word is usual".to_owned(), PersonId::generate(), now).unwrap();
        assert_eq!((declined.state, declined.answer.as_deref()), (State::Declined, Some("Another word is usual")));
        assert_eq!(declined.approve(PersonId::generate(), now), Err(Decided));
    }
}
