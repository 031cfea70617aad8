//! The steps, as a table.

use super::case::State;
use crate::features::exchange::catalogue::{Family, Outcome};

crate::text_enum!(
    /// What can be done with a case.
    Step {
        /// Its drafter hands it to a second person.
        Submit = "submit",
        /// The second person gives it back.
        Return = "return",
        /// The second person signs it and lets it go.
        Release = "release",
        /// It is put into the receiver's inbox, in the transaction of its release.
        Deliver = "deliver",
        /// It is seen for the first time.
        Open = "open",
        /// Somebody takes it upon themselves.
        Accept = "accept",
        /// It is given to another office of the same state; the clock runs on.
        Forward = "forward",
        /// Some of its questions are given to others; it is answered when they are.
        Split = "split",
        /// What was given to others is answered.
        JoinPart = "join_part",
        /// The asker is asked what is meant; the clock stands still.
        AskClarification = "ask_clarification",
        /// The asker says what is meant.
        Clarify = "clarify",
        /// A later date is proposed, with a reason.
        ProposeDate = "propose_date",
        /// The asker agrees to the later date.
        AgreeDate = "agree_date",
        /// The asker does not.
        RefuseDate = "refuse_date",
        /// It will not be done, for a reason.
        Decline = "decline",
        /// The coordinator takes up again what was declined.
        Reopen = "reopen",
        /// The answer is signed and goes to the asker.
        Answer = "answer",
        /// What became of it is said: noted, not ours, not found, known already, differs.
        GiveOutcome = "give_outcome",
        /// It stands in the receiver's register, under a number there.
        ConfirmEntry = "confirm_entry",
        /// The asker asks about the answer.
        AskAboutAnswer = "ask_about_answer",
        /// The asker has what they need.
        Close = "close",
        /// Its receiver is reminded of it.
        Remind = "remind",
        /// Nobody opened it in time; the coordinators of both sides hear of it.
        TellUnopened = "tell_unopened",
        /// Its last day has passed; the coordinators of both sides hear of it.
        Escalate = "escalate",
        /// Nobody asked anything for thirty days.
        CloseUnasked = "close_unasked",
        /// The sender takes it back, for a reason.
        Withdraw = "withdraw",
        /// A corrected or cancelled record takes its place; nothing of it is changed.
        Supersede = "supersede",
        /// What took its place was taken back: it is in force again.
        Reinstate = "reinstate",
        /// A court or an authority ordered that it be kept.
        Hold = "hold",
        /// It need not be kept any longer.
        LiftHold = "lift_hold",
        /// A coordinator orders that it be erased before its time.
        OrderErasure = "order_erasure",
        /// The order is carried out, since an auditor agreed.
        Erase = "erase",
        /// Its retention has ended.
        Expire = "expire",
    }
);

crate::text_enum!(
    /// What somebody may do in their organisation.
    Duty {
        /// Drafts, opens, accepts, answers: the case officer.
        Officer = "officer",
        /// Releases what another drafted.
        Releaser = "releaser",
        /// Watches over the cases of a state.
        Coordinator = "coordinator",
        /// Reads what was done, and agrees to an early erasure.
        Auditor = "auditor",
    }
);

crate::text_enum!(
    /// On which side of a case an organisation is.
    Side {
        /// It sent it.
        Sender = "sender",
        /// It is to answer.
        Receiver = "receiver",
    }
);

impl Side {
    /// The side across.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Sender => Self::Receiver,
            Self::Receiver => Self::Sender,
        }
    }
}

/// Who may take a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The portal alone.
    Portal,
    /// Whoever has the duty on that side.
    On(Side, Duty),
    /// Whoever has the duty, on either side.
    OnEither(Duty),
}

/// Where a step leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// To this state.
    To(State),
    /// It stays where it is.
    Same,
    /// To where it stood before the receiver asked back.
    Back,
}

/// A step that can be taken.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// From where.
    pub from: &'static [State],
    /// What is done.
    pub step: Step,
    /// By whom.
    pub by: &'static [By],
    /// To where.
    pub next: Next,
    /// Of which families of messages; of all where none is named.
    pub of: &'static [Family],
}

const fn row(from: &'static [State], step: Step, by: &'static [By], next: Next) -> Row {
    Row { from, step, by, next, of: &[] }
}

impl Row {
    const fn of(self, of: &'static [Family]) -> Self {
        Self { of, ..self }
    }

    /// Whether messages of this family know the step.
    pub fn is_of(&self, family: Family) -> bool {
        self.of.is_empty() || self.of.contains(&family)
    }
}

use Duty::{Auditor, Coordinator, Officer, Releaser};
use Family::{Information, Letter, Notice, Question};
use Next::{Back, Same, To};
use Side::{Receiver, Sender};
use State::{
    Accepted, Answered, AwaitingAsker, Closed, Declined, Delivered, Draft, Opened, OutcomeGiven, Sent, Shredded,
    ToRelease, Withdrawn,
};

/// Everything that left the sender.
const GONE: &[State] =
    &[Sent, Delivered, Opened, Accepted, AwaitingAsker, Answered, OutcomeGiven, Declined, Withdrawn, Closed, Shredded];
/// Everything that has left the sender and can still be read.
const HELD: &[State] = GONE.split_at(GONE.len() - 1).0;
/// Everything that left the sender and was not taken back.
const STANDS: &[State] =
    &[Sent, Delivered, Opened, Accepted, AwaitingAsker, Answered, OutcomeGiven, Declined, Closed, Shredded];
/// What the receiver has to say something about.
const TOLD: &[Family] = &[Notice, Letter, Information];
/// What is answered.
const ASKED: &[Family] = &[Question, Letter];

/// Every step that can be taken.
pub const TABLE: [Row; 33] = [
    row(&[Draft], Step::Submit, &[By::On(Sender, Officer)], To(ToRelease)),
    row(&[ToRelease], Step::Return, &[By::On(Sender, Releaser)], To(Draft)),
    row(&[ToRelease], Step::Release, &[By::On(Sender, Releaser)], To(Sent)),
    row(&[Sent], Step::Deliver, &[By::Portal], To(Delivered)),
    row(&[Delivered], Step::Open, &[By::On(Receiver, Officer), By::On(Receiver, Coordinator)], To(Opened)),
    row(&[Opened], Step::Accept, &[By::On(Receiver, Officer)], To(Accepted)),
    row(&[Opened, Accepted], Step::Forward, &[By::On(Receiver, Officer), By::On(Receiver, Coordinator)], To(Delivered)),
    row(&[Accepted], Step::Split, &[By::On(Receiver, Officer)], Same).of(&[Question]),
    // A part can be answered while the asker of the whole is asked something.
    row(&[Accepted, AwaitingAsker], Step::JoinPart, &[By::Portal], Same).of(&[Question]),
    row(&[Opened, Accepted], Step::AskClarification, &[By::On(Receiver, Officer)], To(AwaitingAsker)),
    row(&[AwaitingAsker], Step::Clarify, &[By::On(Sender, Releaser)], Back),
    row(&[Accepted], Step::ProposeDate, &[By::On(Receiver, Officer)], Same),
    row(&[Accepted], Step::AgreeDate, &[By::On(Sender, Officer)], Same),
    row(&[Accepted], Step::RefuseDate, &[By::On(Sender, Officer)], Same),
    row(&[Opened, Accepted], Step::Decline, &[By::On(Receiver, Releaser)], To(Declined)),
    row(&[Declined], Step::Reopen, &[By::On(Receiver, Coordinator)], To(Opened)),
    row(&[Accepted], Step::Answer, &[By::On(Receiver, Releaser)], To(Answered)).of(ASKED),
    row(&[Opened, Accepted], Step::GiveOutcome, &[By::On(Receiver, Officer)], To(OutcomeGiven)).of(TOLD),
    row(&[Opened, Accepted], Step::ConfirmEntry, &[By::On(Receiver, Releaser)], To(OutcomeGiven)).of(&[Notice]),
    row(&[Answered, OutcomeGiven], Step::AskAboutAnswer, &[By::On(Sender, Officer)], To(Accepted)),
    row(&[Answered, OutcomeGiven], Step::Close, &[By::On(Sender, Officer)], To(Closed)),
    row(&[Delivered, Opened, Accepted], Step::Remind, &[By::Portal], Same),
    row(&[Delivered], Step::TellUnopened, &[By::Portal], Same),
    row(&[Delivered, Opened, Accepted], Step::Escalate, &[By::Portal], Same),
    row(&[Answered, OutcomeGiven], Step::CloseUnasked, &[By::Portal], To(Closed)),
    // Also while the receiver waits for a word: otherwise a question asked by mistake could not be taken back then.
    row(
        &[Sent, Delivered, Opened, Accepted, AwaitingAsker],
        Step::Withdraw,
        &[By::On(Sender, Releaser)],
        To(Withdrawn),
    ),
    row(GONE, Step::Supersede, &[By::On(Sender, Releaser)], Same).of(&[Notice, Letter]),
    // What was itself taken back comes into force by nothing. The portal does it for withdrawals of long ago.
    row(STANDS, Step::Reinstate, &[By::On(Sender, Releaser), By::Portal], Same).of(&[Notice, Letter]),
    row(HELD, Step::Hold, &[By::OnEither(Coordinator)], Same),
    row(HELD, Step::LiftHold, &[By::OnEither(Coordinator)], Same),
    row(&[Closed, Withdrawn, Declined], Step::OrderErasure, &[By::OnEither(Coordinator)], Same),
    row(&[Closed, Withdrawn, Declined], Step::Erase, &[By::OnEither(Auditor)], To(Shredded)),
    row(&[Closed, Withdrawn, Declined], Step::Expire, &[By::Portal], To(Shredded)),
];

impl Step {
    /// The step that says what became of a notice: what stands in a register is released by a second person.
    pub const fn of_outcome(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Entered => Self::ConfirmEntry,
            Outcome::NotedOnly
            | Outcome::NotOurs
            | Outcome::PersonNotFound
            | Outcome::AlreadyKnown
            | Outcome::Differs => Self::GiveOutcome,
        }
    }

    /// Whether it releases what somebody else drafted.
    pub const fn releases(self) -> bool {
        matches!(self, Self::Release | Self::Clarify | Self::Answer | Self::ConfirmEntry)
    }

    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-step", self.as_str())
    }
}
