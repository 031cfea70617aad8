//! A decision is followed up until it is done: those who carry it out say how far it is, line by line, and are reminded of
//! its day.

use chrono::NaiveDate;

use super::decision::{Decision, DecisionId};
use super::meeting::WrongStep;
use super::words::DecisionState;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Working days before its day on which those who carry out a decision are reminded of it.
pub const DAYS_BEFORE: u32 = 5;

/// What was said of a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Of which.
    pub decision: DecisionId,
    /// Which line, from 1, in the order of time.
    pub number: i32,
    /// For which organisation it was said.
    pub organisation: OrganisationId,
    /// Where the decision stood from then on.
    pub state: DecisionState,
    /// The language of the words.
    pub language: Language,
    /// What was said.
    pub text: String,
    /// Who wrote it.
    pub written_by: PersonId,
    /// When (UTC).
    pub written_at: Timestamp,
}

crate::text_enum!(
    /// What those who carry out a decision are told of it, each once.
    Stage {
        /// It is theirs.
        Given = "given",
        /// Its day is near.
        Soon = "soon",
        /// Its day has passed.
        Late = "late",
    }
);

impl Decision {
    /// The decision after a report by somebody who saw this revision. Of what is done or dropped nothing more is said until
    /// it is taken up again.
    pub fn reported(self, seen: i32, state: DecisionState, now: Timestamp) -> Result<Self, WrongStep> {
        if self.state != state {
            return self.moved(seen, state, now);
        }
        if self.revision != seen {
            return Err(WrongStep("alerts-conflict-changed"));
        }
        if !self.state.is_pending() {
            return Err(WrongStep("meetings-conflict-decision-stands"));
        }
        Ok(Self { revision: self.revision + 1, updated_at: now, ..self })
    }

    /// What its owners are to know on a day, where that other day is some working days later.
    pub fn stage(&self, today: NaiveDate, in_some_days: NaiveDate) -> Option<Stage> {
        if !self.state.is_pending() {
            None
        } else if self.is_overdue(today) {
            Some(Stage::Late)
        } else if self.due_on.is_some_and(|due| due <= in_some_days) {
            Some(Stage::Soon)
        } else {
            Some(Stage::Given)
        }
    }

    /// What is noted when its owners were told: another day is another occasion.
    pub fn occasion(&self, stage: Stage) -> String {
        match (stage, self.due_on) {
            (Stage::Soon | Stage::Late, Some(due)) => format!("{stage} {due}"),
            _ => stage.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::meeting::MeetingId;
    use super::*;

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-30T10:00:00Z").unwrap()
    }

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    fn open(due_on: &str) -> Decision {
        Decision {
            id: DecisionId::generate(),
            meeting: MeetingId::generate(),
            number: 1,
            owners: Vec::new(),
            due_on: due_on.parse().ok(),
            state: DecisionState::Open,
            original_language: Language::English,
            words: BTreeMap::new(),
            revision: 1,
            updated_at: now(),
        }
    }

    #[test]
    fn owners_are_told_that_it_is_theirs_that_its_day_is_near_and_that_it_passed() {
        let it = open("2027-03-08");
        let stage = |today: &str, later: &str| it.stage(day(today), day(later));
        assert_eq!(stage("2027-02-26", "2027-03-05"), Some(Stage::Given));
        assert_eq!(stage("2027-03-01", "2027-03-08"), Some(Stage::Soon));
        assert_eq!(stage("2027-03-08", "2027-03-15"), Some(Stage::Soon));
        assert_eq!(stage("2027-03-09", "2027-03-16"), Some(Stage::Late));
        assert_eq!(open("").stage(day("2099-01-01"), day("2099-01-08")), Some(Stage::Given));
        let done = it.moved(1, DecisionState::Done, now()).unwrap();
        assert_eq!(done.stage(day("2027-03-09"), day("2027-03-16")), None);
    }

    #[test]
    fn another_day_is_another_occasion() {
        let (one, other) = (open("2027-03-08"), open("2027-04-08"));
        assert_eq!(one.occasion(Stage::Late), "late 2027-03-08");
        assert_ne!(one.occasion(Stage::Soon), other.occasion(Stage::Soon));
        assert_eq!(one.occasion(Stage::Given), other.occasion(Stage::Given));
    }

    #[test]
    fn a_report_is_of_the_decision_as_its_writer_saw_it_and_not_of_what_has_ended() {
        let report = |it: Decision, seen, state| it.reported(seen, state, now()).map_err(|wrong| wrong.0);
        let same = report(open(""), 1, DecisionState::Open).unwrap();
        assert_eq!((same.state, same.revision), (DecisionState::Open, 2), "said twice at once it stands once");
        assert_eq!(report(open(""), 2, DecisionState::Open), Err("alerts-conflict-changed"));
        assert_eq!(report(open(""), 2, DecisionState::Done), Err("alerts-conflict-changed"));
        let done = report(same, 2, DecisionState::Done).unwrap();
        assert_eq!(report(done.clone(), 3, DecisionState::Done), Err("meetings-conflict-decision-stands"));
        assert_eq!(report(done, 3, DecisionState::UnderWay).map(|it| it.state), Ok(DecisionState::UnderWay));
    }
}
