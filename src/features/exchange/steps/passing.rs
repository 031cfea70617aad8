//! A step with everything that belongs to it: what the rules say, the clock, the event and its receipt, who finds the case,
//! the row of the log, and who is told.

use super::Work;
use super::taking::{Going, word};
use crate::features::exchange::case_file::{CaseFile, MessageId};
use crate::features::exchange::life_cycle::{Step, Who, take};
use crate::features::exchange::store::{self, Event};
use crate::platform::errors::Error;

/// A step as it is written down.
pub(super) struct Taken<'a> {
    /// The case as it stands after it.
    pub it: &'a CaseFile,
    pub step: Step,
    pub who: &'a Who,
    /// What goes with it.
    pub going: Option<&'a Going>,
}

impl Work<'_> {
    /// Takes a step of a case as somebody, or as the portal itself.
    ///
    /// # Errors
    /// [`Error::Conflict`] or [`Error::Forbidden`] with what the rules say; those of the database and the keys.
    pub(super) fn pass(
        &mut self,
        it: CaseFile,
        step: Step,
        who: &Who,
        going: Option<&Going>,
    ) -> Result<CaseFile, Error> {
        let (after, _) = take(&it.rules(self.now), step, who)?;
        let before = it.clone();
        let is_date_proposed = after.is_date_proposed;
        let mut it = it.with(after);
        self.drop_fallen(&before, &it, going)?;
        self.clock(&mut it, step, going)?;
        it.proposed_on = it.proposed_on.filter(|_| is_date_proposed);
        self.assign(&mut it, step, who, going);
        self.retain(&mut it);
        if step == Step::Release {
            it = self.deliver(it, who, going)?;
        } else {
            self.write_down(&[Taken { it: &it, step, who, going }])?;
        }
        match step {
            Step::Forward => self.hand_on(&before, &it)?,
            Step::Open => self.let_receiver_find(&it)?,
            Step::Erase | Step::Expire => self.shred(&it)?,
            _ => {}
        }
        self.record(past(step), &it, who, going.map(|it| &it.message))?;
        self.tell_of(&before, &it, step, who)?;
        let it = self.keep(it)?;
        self.watch(&it)?;
        Ok(it)
    }

    /// In the transaction of its release it lies in the receiver's inbox.
    fn deliver(&mut self, sent: CaseFile, who: &Who, going: Option<&Going>) -> Result<CaseFile, Error> {
        let (after, _) = take(&sent.rules(self.now), Step::Deliver, &Who::Portal)?;
        let mut it = sent.clone().with(after);
        self.clock(&mut it, Step::Deliver, going)?;
        self.write_down(&[
            Taken { it: &sent, step: Step::Release, who, going },
            Taken { it: &it, step: Step::Deliver, who: &Who::Portal, going: None },
        ])?;
        store::put_receiver(self.connection, it.id, it.to, self.now)?;
        if let Some(going) = going {
            self.let_find(&it, it.from.organisation, &going.content)?;
        }
        Ok(it)
    }

    /// It goes to another office, with the keys of everything that was said in it.
    fn hand_on(&mut self, before: &CaseFile, it: &CaseFile) -> Result<(), Error> {
        let things = self.released_things(it.id)?;
        store::delete_index_of(self.connection, before.to.organisation, it.id)?;
        let things: Vec<&str> = things.iter().map(String::as_str).collect();
        self.platform.vault.admit(&things, (before.to.organisation, it.to.organisation), self.now)?;
        store::put_receiver(self.connection, it.id, it.to, self.now)
    }

    /// What was drafted for a step that cannot come any more is thrown away.
    fn drop_fallen(&mut self, before: &CaseFile, it: &CaseFile, going: Option<&Going>) -> Result<(), Error> {
        let gone = going.map(|it| it.message.id);
        let is_left = |message: MessageId| Some(message) == gone || it.drafts.iter().any(|it| it.message == message);
        let fallen: Vec<MessageId> = before.drafts.iter().map(|it| it.message).filter(|it| !is_left(*it)).collect();
        for message in &fallen {
            self.forget_files_of(before.id, *message)?;
            store::delete_message(self.connection, *message)?;
        }
        self.destroy(fallen.iter().map(ToString::to_string).collect())
    }

    /// Who looks after the case from here on, who has it, and when somebody said something last.
    fn assign(&self, it: &mut CaseFile, step: Step, who: &Who, going: Option<&Going>) {
        let Who::Person { person, .. } = who else { return };
        it.said_at = self.now;
        match step {
            Step::Accept => it.receiver_officer = Some(*person),
            Step::Release => it.released_at = Some(self.now),
            Step::Forward => {
                it.receiver_officer = None;
                if let Some(office) = going.and_then(|it| it.office) {
                    it.to = office;
                }
            }
            _ => {}
        }
    }

    /// The events of steps of one case in their order, and the receipts that are given for them.
    fn write_down(&mut self, steps: &[Taken<'_>]) -> Result<(), Error> {
        let Some(case) = steps.first().map(|taken| taken.it.id) else { return Ok(()) };
        let first = store::next_position(self.connection, case)?;
        let events: Vec<Event> = steps.iter().zip(first..).map(|(taken, place)| self.event(taken, place)).collect();
        store::insert_events(self.connection, &events)?;
        let receipts = self.receipts(steps)?;
        store::insert_receipts(self.connection, &receipts)
    }

    fn event(&self, taken: &Taken<'_>, position: i32) -> Event {
        let Taken { it, step, who, going } = *taken;
        let me = self.viewer.person().filter(|_| *who != Who::Portal);
        Event {
            case_id: it.id,
            position,
            step,
            state: it.state,
            at: self.now,
            person_id: me.map(|me| me.person),
            organisation_id: me.map(|me| me.organisation),
            message_id: going.map(|it| it.message.id),
            word: going.and_then(|it| word(step, &it.content)),
            day: match step {
                Step::ProposeDate => it.proposed_on,
                Step::AgreeDate => it.due_on,
                _ => None,
            },
        }
    }
}

/// What the audit calls a step.
const fn past(step: Step) -> &'static str {
    match step {
        Step::Submit => "exchange.message_submitted",
        Step::Return => "exchange.message_returned",
        // Its delivery is a part of it.
        Step::Release | Step::Deliver => "exchange.message_released",
        Step::Open => "exchange.message_opened",
        Step::Accept => "exchange.message_accepted",
        Step::Forward => "exchange.message_forwarded",
        Step::Split => "exchange.question_split",
        Step::JoinPart => "exchange.part_joined",
        Step::AskClarification => "exchange.message_asked",
        Step::Clarify => "exchange.message_clarified",
        Step::ProposeDate => "exchange.date_proposed",
        Step::AgreeDate => "exchange.date_agreed",
        Step::RefuseDate => "exchange.date_refused",
        Step::Decline => "exchange.message_declined",
        Step::Reopen => "exchange.message_reopened",
        Step::Answer => "exchange.message_answered",
        Step::GiveOutcome => "exchange.outcome_given",
        Step::ConfirmEntry => "exchange.entry_confirmed",
        Step::AskAboutAnswer => "exchange.answer_questioned",
        Step::Close | Step::CloseUnasked => "exchange.message_closed",
        Step::Remind => "exchange.receiver_reminded",
        Step::TellUnopened => "exchange.told_unopened",
        Step::Escalate => "exchange.told_overdue",
        Step::Withdraw => "exchange.message_withdrawn",
        Step::Supersede => "exchange.message_superseded",
        Step::Reinstate => "exchange.message_reinstated",
        Step::Hold => "exchange.message_held",
        Step::LiftHold => "exchange.hold_lifted",
        Step::OrderErasure => "exchange.erasure_ordered",
        Step::Erase => "exchange.message_erased",
        Step::Expire => "exchange.message_expired",
    }
}
