//! What lies ahead of a case: the line behind its receipts goes on with it.

use chrono::NaiveDate;

use crate::features::exchange::case_file::CaseFile;
use crate::features::exchange::catalogue::Kind;
use crate::features::exchange::life_cycle::{Side, State, Step};

/// A step nobody has taken yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Ahead {
    pub(in super::super) step: Step,
    /// Who takes it.
    pub(in super::super) by: Side,
    /// Whether the case waits for it; else it comes later.
    pub(in super::super) is_next: bool,
    /// Until when.
    pub(in super::super) day: Option<NaiveDate>,
}

/// The steps that usually come, in their order; none where a case has ended.
pub(in super::super) fn ahead(it: &CaseFile) -> Vec<Ahead> {
    let is_answered = it.kind.answer().is_some() || (it.kind == Kind::Letter && it.clock.is_some());
    let word = (if is_answered { Step::Answer } else { Step::GiveOutcome }, Side::Receiver);
    let (open, accept) = ((Step::Open, Side::Receiver), (Step::Accept, Side::Receiver));
    let steps = match it.state {
        State::Draft => vec![(Step::Submit, Side::Sender), (Step::Release, Side::Sender), word],
        State::ToRelease => vec![(Step::Release, Side::Sender), word],
        State::Sent | State::Delivered => vec![open, accept, word],
        State::Opened => vec![accept, word],
        State::Accepted => vec![word],
        State::AwaitingAsker => vec![(Step::Clarify, Side::Sender), word],
        State::Answered | State::OutcomeGiven => vec![(Step::Close, Side::Sender)],
        State::Declined | State::Withdrawn | State::Closed | State::Shredded => Vec::new(),
    };
    let ahead = steps.into_iter().enumerate().map(|(place, (step, by))| Ahead {
        step,
        by,
        is_next: place == 0,
        day: it.due_on.filter(|_| step == word.0 && it.paused_on.is_none()),
    });
    ahead.collect()
}
