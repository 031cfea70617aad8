//! A step somebody takes: what they may, what they say with it, and what follows from it in other cases.

use super::{Said, Work, spoken_by};
use crate::features::exchange::body::{Content, Value};
use crate::features::exchange::case_file::{CaseFile, MessageId, Party};
use crate::features::exchange::catalogue::Outcome;
use crate::features::exchange::life_cycle::{Refusal, Step, take};
use crate::features::exchange::message::Message;
use crate::features::exchange::{permissions, store};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;

/// A message that goes with a step, and what it says.
#[derive(Clone)]
pub(super) struct Going {
    pub message: Message,
    pub content: Content,
    /// The office it is handed on to.
    pub office: Option<Party>,
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
        if self.was_just_taken(&it, step, seen)? {
            return Ok(it);
        }
        if it.revision != seen {
            return Err(Error::Conflict("exchange-conflict-changed"));
        }
        let who = permissions::who(self.viewer, &it).ok_or(Error::NotFound)?;
        if step == Step::Forward && it.superseded_by.is_some() {
            return Err(Error::Conflict("exchange-superseded"));
        }
        // Asked before anything is opened or written.
        take(&it.rules(self.now), step, &who)?;
        let going = self.going(&it, step, said)?;
        let hands = it.draft(Step::Release).map(|it| it.hands.clone()).unwrap_or_default();
        let it = self.pass(it, step, &who, going.as_ref())?;
        match (step, going) {
            (Step::Release, Some(going)) => self.follow_release(&it, &going, &hands)?,
            (Step::Withdraw, _) => {
                self.join(&it, step)?;
                self.follow_withdrawal(&it)?;
            }
            (Step::Answer | Step::GiveOutcome | Step::ConfirmEntry | Step::Decline, _) => self.join(&it, step)?,
            _ => {}
        }
        Ok(it)
    }

    /// Whether the same person took the same step of what they saw, and nothing came since: a form that is sent again over a
    /// slow line did its work the first time (d07).
    pub fn was_just_taken(&mut self, it: &CaseFile, step: Step, seen: i32) -> Result<bool, Error> {
        if it.revision != seen + 1 {
            return Ok(false);
        }
        let me = self.me()?.person;
        let events = store::list_events(self.connection, it.id)?;
        let last = events.iter().rfind(|event| event.person_id.is_some());
        Ok(last.is_some_and(|event| event.step == step && event.person_id == Some(me)))
    }

    /// The message that goes with the step: what was drafted for it, or what is said now; released, and whole.
    pub(super) fn going(&mut self, it: &CaseFile, step: Step, said: Said) -> Result<Option<Going>, Error> {
        let office = if step == Step::Forward { Some(self.chosen_office(it, said.office)?) } else { None };
        let (message, content, key) = if step.releases() || step == Step::Submit {
            let of = if step == Step::Submit { Step::Release } else { step };
            let id = it.draft(of).map(|it| it.message).ok_or(Error::Conflict("exchange-refused-no-draft"))?;
            let message = store::find_message(self.connection, id)?;
            let key = self.key(id)?;
            let content = message.content(&key)?;
            (message, content, key)
        } else {
            let Some((code, body)) = spoken_by(it, step) else { return Ok(None) };
            let content = said.content.filter(|it| it.first().is_some_and(|first| first.kind == body));
            let content = content.ok_or(Error::Conflict("exchange-conflict-nothing-said"))?;
            let message = self.put_new(it, MessageId::generate(), code, &content)?;
            let key = self.key(message.id)?;
            (message, content, key)
        };
        if !content.faults().is_empty() {
            return Err(Error::Conflict("exchange-conflict-not-whole"));
        }
        let things = self.ready_things(it.id, message.id, &content)?;
        if step == Step::Submit {
            return Ok(None);
        }
        is_fitting(step, &content)?;
        // Only what is let go is opened by the other side.
        let other = if message.from == it.from.organisation { it.to } else { it.from };
        let things: Vec<&str> = things.iter().map(String::as_str).collect();
        self.platform.vault.admit(&things, (message.from, other.organisation), self.now)?;
        let commitment = message.commit_to(&key, &content)?;
        store::release_message(self.connection, message.id, &commitment, self.now)?;
        let message = Message { commitment: Some(commitment), released_at: Some(self.now), ..message };
        Ok(Some(Going { message, content, office }))
    }

    /// Another organisation of the same country, which the case is handed on to.
    fn chosen_office(&mut self, it: &CaseFile, chosen: Option<OrganisationId>) -> Result<Party, Error> {
        let office = self.party_of(chosen.ok_or(Error::Conflict("exchange-conflict-office"))?)?;
        let is_other = office.country == it.to.country && office.organisation != it.to.organisation;
        if is_other { Ok(office) } else { Err(Error::Conflict("exchange-conflict-office")) }
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
