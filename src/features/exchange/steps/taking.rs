//! A step, from the rules to who is told.

use super::{Said, Work, spoken_by};
use crate::features::accounts;
use crate::features::exchange::body::{Content, Value};
use crate::features::exchange::case_file::{CaseFile, MessageId};
use crate::features::exchange::catalogue::Outcome;
use crate::features::exchange::life_cycle::{Refusal, Side, State, Step, Who, take};
use crate::features::exchange::message::Message;
use crate::features::exchange::notices::{self, News};
use crate::features::exchange::permissions;
use crate::features::exchange::store::{self, Event};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::viewer::Role;

/// A message that goes with a step, and what it says.
pub(super) struct Going {
    pub message: Message,
    pub content: Content,
}

impl Work<'_> {
    /// Takes a step of a case.
    ///
    /// # Errors
    /// [`Error::Conflict`] with the words of the refusal, where somebody else changed the case since it was seen, or where
    /// what is said is not whole; [`Error::Forbidden`] where it is for somebody else to do.
    pub fn take(&mut self, it: CaseFile, step: Step, seen: i32, said: Said) -> Result<CaseFile, Error> {
        if !Self::offers(step) {
            return Err(Error::NotFound);
        }
        if it.revision != seen {
            return Err(Error::Conflict("exchange-conflict-changed"));
        }
        let who = permissions::who(self.viewer, &it).ok_or(Error::NotFound)?;
        let before = it.rules(self.now.utc_date());
        // Asked before anything is opened or written.
        let (after, _) = take(&before, step, &who)?;
        let going = self.going(&it, step, said)?;
        let side = permissions::side(self.viewer, &it).ok_or(Error::NotFound)?;
        let drafted = it.draft.clone();
        let is_date_proposed = after.is_date_proposed;
        let mut it = it.with(after);
        self.clock(&mut it, step, going.as_ref())?;
        if !is_date_proposed {
            it.proposed_on = None;
        }
        self.assign(&mut it, step)?;
        it.said_at = self.now;
        if step == Step::Release {
            it.released_at = Some(self.now);
        }
        self.write_down(&it, step, going.as_ref())?;
        if step == Step::Release {
            it = self.deliver(it, going.as_ref())?;
        }
        let message = going.as_ref().map(|it| &it.message);
        self.record(past(step), &it, message)?;
        if step == Step::Submit {
            self.tell_releasers(&it, drafted.map(|it| it.hands).unwrap_or_default())?;
        } else if it.state != State::Draft {
            let other = if side == Side::Sender { Side::Receiver } else { Side::Sender };
            self.tell(&it, other, if step == Step::Release { News::Arrived } else { News::Said })?;
        }
        self.keep(it)
    }

    /// In the transaction of its release it lies in the receiver's inbox.
    fn deliver(&mut self, it: CaseFile, going: Option<&Going>) -> Result<CaseFile, Error> {
        let (after, _) = take(&it.rules(self.now.utc_date()), Step::Deliver, &Who::Portal)?;
        let mut it = it.with(after);
        self.clock(&mut it, Step::Deliver, going)?;
        self.write_down(&it, Step::Deliver, None)?;
        if let Some(going) = going {
            self.index(&it, &going.content)?;
        }
        Ok(it)
    }

    /// The event, and the receipt that is given for it.
    fn write_down(&mut self, it: &CaseFile, step: Step, going: Option<&Going>) -> Result<(), Error> {
        let position = store::list_events(self.connection, it.id)?.len();
        let me = self.viewer.person().filter(|_| step != Step::Deliver);
        let event = Event {
            case_id: it.id,
            position: i32::try_from(position).unwrap_or(i32::MAX),
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
        };
        store::insert_event(self.connection, &event)?;
        self.receipt(it, step, going)
    }

    /// The message that goes with the step: what was drafted for it, or what is said now; released, and whole.
    fn going(&mut self, it: &CaseFile, step: Step, said: Said) -> Result<Option<Going>, Error> {
        let (message, content) = if step.releases() || step == Step::Submit {
            let id = it.draft.as_ref().map(|it| it.message).ok_or(Error::Conflict("exchange-refused-no-draft"))?;
            let message = store::find_message(self.connection, id)?;
            let content = message.content(&self.key(id)?)?;
            (message, content)
        } else {
            let Some((code, body)) = spoken_by(it, step) else { return Ok(None) };
            let content = said.content.filter(|it| it.first().is_some_and(|first| first.kind == body));
            let content = content.ok_or(Error::Conflict("exchange-conflict-nothing-said"))?;
            (self.put_new(it, MessageId::generate(), code, &content)?, content)
        };
        if !content.faults().is_empty() {
            return Err(Error::Conflict("exchange-conflict-not-whole"));
        }
        let things = self.ready_things(it.id, message.id)?;
        if step == Step::Submit {
            return Ok(None);
        }
        is_fitting(step, &content)?;
        // Only what is let go is opened by the other side.
        let other = if message.from == it.from.organisation { it.to } else { it.from };
        let things: Vec<&str> = things.iter().map(String::as_str).collect();
        self.platform.vault.admit(&things, (message.from, other.organisation), self.now)?;
        let commitment = message.committed(&self.key(message.id)?)?;
        store::release_message(self.connection, message.id, &commitment, self.now)?;
        let message = Message { commitment: Some(commitment), released_at: Some(self.now), ..message };
        Ok(Some(Going { message, content }))
    }

    /// Who looks after the case from here on.
    fn assign(&mut self, it: &mut CaseFile, step: Step) -> Result<(), Error> {
        let me = self.me()?.person;
        if step == Step::Accept {
            it.receiver_officer = Some(me);
        }
        Ok(())
    }

    /// Those who may release what others drafted.
    fn tell_releasers(&mut self, it: &CaseFile, hands: Vec<PersonId>) -> Result<(), Error> {
        let organisation = it.from.organisation;
        let officers = accounts::list_colleagues(self.connection, organisation, &[Role::Officer])?;
        let reviewers = accounts::list_colleagues(self.connection, organisation, &[Role::Reviewer])?;
        let may_release = |person| reviewers.iter().any(|it| it.person == person) && !hands.contains(&person);
        for officer in officers.iter().filter(|it| may_release(it.person)) {
            notices::put(self.connection, (it, News::ToRelease), officer.person, self.now)?;
        }
        Ok(())
    }
}

/// Whether an outcome is said with the step it belongs to: what stands in a register is released by a second person.
fn is_fitting(step: Step, content: &Content) -> Result<(), Error> {
    if !matches!(step, Step::GiveOutcome | Step::ConfirmEntry) {
        return Ok(());
    }
    let said = word(step, content).and_then(|it| Outcome::parse(&it));
    if said.is_some_and(|it| Step::of_outcome(it) == step) { Ok(()) } else { Err(Error::Conflict(Refusal::Duty.key())) }
}

/// The field of a reason or an outcome that may stand open beside a step: no word of it is about a person.
pub fn open_field(step: Step) -> Option<&'static str> {
    match step {
        Step::GiveOutcome | Step::ConfirmEntry => Some("out.outcome"),
        Step::Decline => Some("dec.reason"),
        Step::Withdraw => Some("wdr.reason"),
        Step::ProposeDate => Some("due.reason"),
        _ => None,
    }
}

/// What a message says there.
pub(super) fn word(step: Step, content: &Content) -> Option<String> {
    match content.first()?.said(open_field(step)?) {
        Some(Value::Word(word)) => Some(word.clone()),
        _ => None,
    }
}

/// What the audit calls a step.
const fn past(step: Step) -> &'static str {
    match step {
        Step::Submit => "exchange.message_submitted",
        Step::Return => "exchange.message_returned",
        Step::Open => "exchange.message_opened",
        Step::Accept => "exchange.message_accepted",
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
        Step::Close => "exchange.message_closed",
        Step::Withdraw => "exchange.message_withdrawn",
        Step::Hold => "exchange.message_held",
        Step::LiftHold => "exchange.hold_lifted",
        // Of the rest people take here there is one: it is let go. Those nobody takes are refused before.
        _ => "exchange.message_released",
    }
}
