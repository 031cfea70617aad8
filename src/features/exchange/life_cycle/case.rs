//! What a case is while it goes its way.

use super::table::{Duty, Side, Step};
use crate::features::exchange::catalogue::Family;
use crate::vocabulary::ids::PersonId;

crate::text_enum!(
    /// Where a case stands. That it is overdue, escalated, superseded or held for a court is said beside its state.
    State {
        /// Somebody writes it; only their organisation knows of it.
        Draft = "draft",
        /// It waits for a second person of the same organisation.
        ToRelease = "to_release",
        /// It is signed and in the log.
        Sent = "sent",
        /// It lies in the inbox of the receiver.
        Delivered = "delivered",
        /// Somebody of the receiver has seen it.
        Opened = "opened",
        /// Somebody of the receiver answers for it.
        Accepted = "accepted",
        /// The receiver asked back, and its clock stands still.
        AwaitingAsker = "awaiting_asker",
        /// The answer is with the asker.
        Answered = "answered",
        /// The receiver has said what became of it.
        OutcomeGiven = "outcome_given",
        /// The receiver will not do what was asked, and said why.
        Declined = "declined",
        /// The sender took it back, and said why.
        Withdrawn = "withdrawn",
        /// Nobody waits for anything any more.
        Closed = "closed",
        /// Its key is destroyed; what is left are the log and the receipts.
        Shredded = "shredded",
    }
);

/// What the rules need to know of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// What it is.
    pub family: Family,
    /// Where it stands.
    pub state: State,
    /// Where it stood when the receiver asked back; nothing else needs it.
    pub asked_in: Option<State>,
    /// What is drafted and waits to be released: its message, the answer, the word to the other side; one of a step.
    pub prepared: Vec<Prepared>,
    /// Whether a new date is proposed and neither agreed to nor refused.
    pub is_date_proposed: bool,
    /// Parts of it that were given to others and are not answered yet.
    pub open_parts: u32,
    /// Whether a court or an authority ordered that it be kept.
    pub is_held: bool,
    /// Whether it was answered, or its outcome given: what was done is not declined any more.
    pub was_answered: bool,
    /// Which coordinator ordered that it be erased before its time, if one did.
    pub erasure_ordered_by: Option<PersonId>,
    /// Whether nobody said a word for thirty days after the answer.
    pub is_silent: bool,
    /// Whether its retention has ended.
    pub is_retained_out: bool,
}

/// What somebody drafted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    /// The step that will release it.
    pub of: Step,
    /// Everybody who wrote in it; none of them releases it.
    pub hands: Vec<PersonId>,
}

/// Who takes a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// The portal itself, by its clock.
    Portal,
    /// Somebody of the organisation on one side of the case, with what they may do there.
    Person {
        /// The account.
        person: PersonId,
        /// On which side.
        side: Side,
        /// What they may do.
        duties: Vec<Duty>,
    },
}

impl Case {
    /// What somebody drafted for a step.
    pub fn prepared(&self, of: Step) -> Option<&Prepared> {
        self.prepared.iter().find(|it| it.of == of && !it.hands.is_empty())
    }
}

impl State {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-state", self.as_str())
    }
}
