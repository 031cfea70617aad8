//! A figure: what a country says of one thing for one time, and its life: drafted → submitted → checked by somebody else and
//! released → superseded by a later revision or withdrawn. Where sources differ the figure is a range, and every source's own
//! value stands beside it.

use chrono::NaiveDate;

use super::period::Period;
use super::statement::Statement;
use super::words::State;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::indicator::Indicator;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Figures of one's own country that a desk lists at once, and that are handed in or released in one step.
pub const AT_ONCE: i64 = 200;

crate::id_type!(
    /// A figure.
    FigureId
);

/// What a figure is of; what it says stands in its revisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// Which one.
    pub id: FigureId,
    /// Whose it is.
    pub country: CountryCode,
    /// The organisation that tells it.
    pub organisation: OrganisationId,
    /// What is counted.
    pub indicator: Indicator,
    /// The time it is about.
    pub period: Period,
}

/// What a figure said from one release to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// From 1.
    pub number: i32,
    /// Where it stands.
    pub state: State,
    /// Grows with every change of this revision.
    pub edition: i32,
    /// What is said.
    pub statement: Statement,
    /// Everybody who wrote in it or submitted it.
    pub writers: Vec<PersonId>,
    /// When it was written last (UTC).
    pub written_at: Timestamp,
    /// Who released it, and when (UTC).
    pub release: Option<(PersonId, Timestamp)>,
    /// When it was superseded, returned or withdrawn (UTC).
    pub ended_at: Option<Timestamp>,
    /// Why it was returned or withdrawn, and the language of that.
    pub reason: Option<(String, Language)>,
}

/// A figure with one of its revisions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    /// What it is of.
    pub figure: Figure,
    /// What it says.
    pub revision: Revision,
}

/// A step that cannot be taken; carries the catalogue key of the explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongStep(pub &'static str);

impl Figure {
    /// Indicator, country, first and last day: there is one figure of each, and whole sets are read in this order.
    pub fn place(&self) -> String {
        place(self.indicator, self.country, self.period.from, self.period.until)
    }

    /// Whether it may stand beside full years as it is.
    pub fn is_comparable(&self) -> bool {
        self.period.is_comparable(self.indicator.measure())
    }
}

/// The place of a figure among all.
pub fn place(indicator: Indicator, country: CountryCode, from: NaiveDate, until: NaiveDate) -> String {
    format!("{indicator}/{country}/{from}/{until}")
}

impl Revision {
    /// A revision as somebody begins it.
    pub fn drafted(number: i32, statement: Statement, by: PersonId, now: Timestamp) -> Self {
        Self {
            number,
            state: State::Draft,
            edition: 1,
            statement,
            writers: vec![by],
            written_at: now,
            release: None,
            ended_at: None,
            reason: None,
        }
    }

    /// Whether readers have or had it.
    pub const fn was_released(&self) -> bool {
        self.release.is_some()
    }

    /// The revision in other words, by somebody who saw this edition: a draft again, whatever it waited for.
    pub fn rewritten(self, seen: i32, statement: Statement, by: PersonId, now: Timestamp) -> Result<Self, WrongStep> {
        let it = self.open_as_seen(seen)?.written_by(by);
        Ok(Self { state: State::Draft, statement, written_at: now, ended_at: None, reason: None, ..it.changed() })
    }

    /// The revision as somebody hands it in.
    pub fn submitted(self, seen: i32, by: PersonId) -> Result<Self, WrongStep> {
        match self.state {
            State::Submitted => Err(WrongStep("specimens-conflict-submitted")),
            _ => {
                let it = self.open_as_seen(seen)?.written_by(by);
                Ok(Self { state: State::Submitted, ended_at: None, reason: None, ..it.changed() })
            }
        }
    }

    /// The revision as somebody releases it who saw this edition and wrote nothing of it.
    pub fn released(self, seen: i32, by: PersonId, now: Timestamp) -> Result<Self, WrongStep> {
        let it = self.waiting_as_seen(seen)?;
        if it.writers.contains(&by) {
            return Err(WrongStep("deviations-conflict-own"));
        }
        Ok(Self { state: State::Released, release: Some((by, now)), ..it.changed() })
    }

    /// The revision sent back to who wrote it.
    pub fn returned(self, seen: i32, reason: (String, Language), now: Timestamp) -> Result<Self, WrongStep> {
        let it = self.waiting_as_seen(seen)?;
        Ok(Self { state: State::Returned, ended_at: Some(now), reason: Some(reason), ..it.changed() })
    }

    /// The revision whose place a later one takes.
    pub fn superseded(self, now: Timestamp) -> Result<Self, WrongStep> {
        match self.state {
            State::Released => Ok(Self { state: State::Superseded, ended_at: Some(now), ..self.changed() }),
            _ => Err(WrongStep("deviations-conflict-changed")),
        }
    }

    /// The revision taken back, by somebody who saw this edition.
    pub fn withdrawn(self, seen: i32, reason: (String, Language), now: Timestamp) -> Result<Self, WrongStep> {
        match self.state {
            State::Superseded | State::Withdrawn => Err(WrongStep("deviations-conflict-released")),
            _ if self.edition != seen => Err(WrongStep("deviations-conflict-changed")),
            _ => Ok(Self { state: State::Withdrawn, ended_at: Some(now), reason: Some(reason), ..self.changed() }),
        }
    }

    fn open_as_seen(self, seen: i32) -> Result<Self, WrongStep> {
        match self.state.is_open() {
            true if self.edition == seen => Ok(self),
            true => Err(WrongStep("deviations-conflict-changed")),
            false => Err(WrongStep("deviations-conflict-released")),
        }
    }

    fn waiting_as_seen(self, seen: i32) -> Result<Self, WrongStep> {
        match self.state {
            State::Submitted if self.edition == seen => Ok(self),
            State::Submitted => Err(WrongStep("deviations-conflict-changed")),
            _ => Err(WrongStep("achievements-conflict-not-submitted")),
        }
    }

    fn written_by(mut self, by: PersonId) -> Self {
        self.writers.retain(|writer| *writer != by);
        self.writers.push(by);
        self
    }

    fn changed(self) -> Self {
        Self { edition: self.edition + 1, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::super::statement::tests::statement;
    use super::*;

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-30T10:00:00Z").unwrap()
    }

    fn why() -> (String, Language) {
        ("counted twice".to_owned(), Language::English)
    }

    #[test]
    fn a_revision_is_released_by_somebody_who_wrote_nothing_of_it_and_saw_it() {
        let (writer, other) = (PersonId::generate(), PersonId::generate());
        let draft = Revision::drafted(1, statement("10", "12"), writer, now());
        assert_eq!(draft.clone().released(1, other, now()), Err(WrongStep("achievements-conflict-not-submitted")));
        let waiting = draft.submitted(1, writer).unwrap();
        assert_eq!(waiting.clone().submitted(2, writer), Err(WrongStep("specimens-conflict-submitted")));
        assert_eq!(waiting.clone().released(2, writer, now()), Err(WrongStep("deviations-conflict-own")));
        assert_eq!(waiting.clone().released(1, other, now()), Err(WrongStep("deviations-conflict-changed")));
        let released = waiting.released(2, other, now()).unwrap();
        assert!(released.was_released() && released.state == State::Released);
        let late = released.clone().rewritten(3, statement("1", "1"), writer, now());
        assert_eq!(late, Err(WrongStep("deviations-conflict-released")));
        assert_eq!(released.clone().superseded(now()).unwrap().state, State::Superseded);
        assert_eq!(released.withdrawn(3, why(), now()).unwrap().state, State::Withdrawn);
    }

    #[test]
    fn who_submits_what_somebody_else_wrote_does_not_release_it_either() {
        let (writer, other) = (PersonId::generate(), PersonId::generate());
        let waiting = Revision::drafted(1, statement("1", "1"), writer, now()).submitted(1, other).unwrap();
        assert_eq!(waiting.released(2, other, now()), Err(WrongStep("deviations-conflict-own")));
    }

    #[test]
    fn what_was_returned_is_written_again_and_waits_again() {
        let (writer, other) = (PersonId::generate(), PersonId::generate());
        let waiting = Revision::drafted(2, statement("1", "1"), writer, now()).submitted(1, writer).unwrap();
        let back = waiting.returned(2, why(), now()).unwrap();
        assert_eq!((back.state, back.reason.clone()), (State::Returned, Some(why())));
        let again = back.rewritten(3, statement("2", "2"), writer, now()).unwrap();
        assert_eq!((again.state, again.reason.clone(), again.ended_at), (State::Draft, None, None));
        let released = again.submitted(4, writer).unwrap().released(5, other, now()).unwrap();
        assert_eq!(
            released.clone().superseded(now()).unwrap().withdrawn(7, why(), now()).map_err(|it| it.0),
            Err("deviations-conflict-released")
        );
    }
}
