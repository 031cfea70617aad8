//! A case as it is kept: what stands open of it in the database. What its messages say of people is sealed elsewhere.

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::catalogue::{Kind, LegalBasis, Purpose, Sensitivity, Urgency};
use super::clock::Clock;
use super::life_cycle::{Case, Prepared, Side, State, Step};
use super::watching::SILENCE;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A case; the same as that of its first message.
    CaseId
);

crate::id_type!(
    /// A message.
    MessageId
);

crate::id_type!(
    /// A receipt.
    ReceiptId
);

/// The organisation on one side of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Party {
    /// Which one.
    pub organisation: OrganisationId,
    /// Of which country.
    pub country: CountryCode,
}

/// What a message says of itself and not of people (envelope B.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// On what it rests.
    pub legal_basis: LegalBasis,
    /// Why data is processed.
    pub purpose: Purpose,
    /// How pressing it is.
    pub urgency: Urgency,
    /// How closely it is kept.
    pub sensitivity: Sensitivity,
}

/// What is drafted and waits to be released.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// The step that will release it.
    pub of: Step,
    /// The message.
    pub message: MessageId,
    /// Everybody who wrote in it.
    pub hands: Vec<PersonId>,
}

/// A case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// Which one.
    pub id: CaseId,
    /// What people call it: the two countries and eight signs by chance.
    pub reference: String,
    /// What its first message is.
    pub kind: Kind,
    /// Where it stands.
    pub state: State,
    /// Who sent it.
    pub from: Party,
    /// Who is to answer.
    pub to: Party,
    /// What it says of itself.
    pub terms: Terms,
    /// Where it stood when the receiver asked back.
    pub asked_in: Option<State>,
    /// A later day that is proposed and neither agreed to nor refused.
    pub proposed_on: Option<NaiveDate>,
    /// Parts of it that were given to others and are not answered yet.
    pub open_parts: u32,
    /// Whether a court or an authority ordered that it be kept.
    pub is_held: bool,
    /// Whether it was answered, or its outcome given.
    pub was_answered: bool,
    /// Which coordinator ordered that it be erased before its time.
    pub erasure_ordered_by: Option<PersonId>,
    /// What is drafted, one of a step.
    pub drafts: Vec<Draft>,
    /// Who of the sender looks after it.
    pub sender_officer: Option<PersonId>,
    /// Who of the receiver answers for it.
    pub receiver_officer: Option<PersonId>,
    /// The clock of the receiver, from the delivery on; of what asks for nothing, none.
    pub clock: Option<Clock>,
    /// The last day, while the clock runs.
    pub due_on: Option<NaiveDate>,
    /// Since when the clock stands still.
    pub paused_on: Option<NaiveDate>,
    /// The case whose record took the place of this one's.
    pub superseded_by: Option<CaseId>,
    /// When it left its sender (UTC).
    pub released_at: Option<Timestamp>,
    /// When somebody said something last (UTC).
    pub said_at: Timestamp,
    /// Until when it is kept.
    pub retained_until: Option<NaiveDate>,
    /// When its draft was begun (UTC).
    pub created_at: Timestamp,
    /// Grows with every change.
    pub revision: i32,
}

impl CaseFile {
    /// A draft that one side begins.
    pub fn new(kind: Kind, (from, to): (Party, Party), terms: Terms, now: Timestamp) -> Self {
        let id = CaseId::generate();
        let chance: String = id.to_string().chars().rev().take(8).collect();
        Self {
            id,
            reference: format!("{}-{}-{chance}", from.country, to.country).to_ascii_uppercase(),
            kind,
            state: State::Draft,
            from,
            to,
            terms,
            asked_in: None,
            proposed_on: None,
            open_parts: 0,
            is_held: false,
            was_answered: false,
            erasure_ordered_by: None,
            drafts: Vec::new(),
            sender_officer: None,
            receiver_officer: None,
            clock: None,
            due_on: None,
            paused_on: None,
            superseded_by: None,
            released_at: None,
            said_at: now,
            retained_until: None,
            created_at: now,
            revision: 1,
        }
    }

    /// On which side of it an organisation is. Of what was not sent only its sender knows.
    pub fn side_of(&self, organisation: OrganisationId) -> Option<Side> {
        let was_sent = !matches!(self.state, State::Draft | State::ToRelease);
        if organisation == self.from.organisation {
            Some(Side::Sender)
        } else {
            (organisation == self.to.organisation && was_sent).then_some(Side::Receiver)
        }
    }

    /// An organisation that had a part in it: the sender, or an office of the receiver's country.
    pub fn office(&self, organisation: OrganisationId) -> Party {
        let is_sender = organisation == self.from.organisation;
        Party { organisation, country: if is_sender { self.from.country } else { self.to.country } }
    }

    /// The party on a side.
    pub const fn party(&self, side: Side) -> Party {
        match side {
            Side::Sender => self.from,
            Side::Receiver => self.to,
        }
    }

    /// Who of a side looks after it.
    pub const fn officer(&self, side: Side) -> Option<PersonId> {
        match side {
            Side::Sender => self.sender_officer,
            Side::Receiver => self.receiver_officer,
        }
    }

    /// Whether a side can give it to this person of its own, or to nobody: what was accepted has somebody who answers for
    /// it, and of what has ended nobody does any more.
    pub fn may_be_given(&self, side: Side, to: Option<PersonId>) -> bool {
        let has_ended = matches!(self.state, State::Declined | State::Withdrawn | State::Closed | State::Shredded);
        let is_unaccepted = side == Side::Sender || matches!(self.state, State::Delivered | State::Opened);
        !has_ended && (to.is_some() || is_unaccepted)
    }

    /// The first message.
    pub fn first_message(&self) -> Option<MessageId> {
        MessageId::parse(self.id.as_str())
    }

    /// What is drafted for a step.
    pub fn draft(&self, of: Step) -> Option<&Draft> {
        self.drafts.iter().find(|it| it.of == of)
    }

    /// The zone in whose days it is counted: the receiver's.
    pub fn zone(&self) -> Tz {
        self.to.country.zone()
    }

    /// The day it is there at this time.
    pub fn day_of(&self, at: Timestamp) -> NaiveDate {
        at.date_in(self.zone())
    }

    /// What the rules need to know of it. Thirty days of silence, and the end of its retention, are counted in days of the
    /// receiver.
    pub fn rules(&self, now: Timestamp) -> Case {
        let today = self.day_of(now);
        let is_past = |last: NaiveDate| last < today;
        Case {
            family: self.kind.family(),
            state: self.state,
            asked_in: self.asked_in,
            prepared: self.drafts.iter().map(|it| Prepared { of: it.of, hands: it.hands.clone() }).collect(),
            is_date_proposed: self.proposed_on.is_some(),
            open_parts: self.open_parts,
            is_held: self.is_held,
            was_answered: self.was_answered,
            erasure_ordered_by: self.erasure_ordered_by,
            is_silent: self.day_of(self.said_at).checked_add_days(SILENCE).is_some_and(is_past),
            is_retained_out: self.retained_until.is_some_and(is_past),
        }
    }

    /// The same after a step, as the rules say; a date that was proposed stays for the clock to take.
    #[must_use]
    pub fn with(mut self, case: Case) -> Self {
        self.state = case.state;
        self.asked_in = case.asked_in;
        self.open_parts = case.open_parts;
        self.is_held = case.is_held;
        self.was_answered = case.was_answered;
        self.erasure_ordered_by = case.erasure_ordered_by;
        self.drafts.retain(|it| case.prepared.iter().any(|prepared| prepared.of == it.of));
        self
    }

    /// Whether its last day has passed.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.paused_on.is_none() && self.due_on.is_some_and(|due| due < today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_sent_is_known_to_its_sender_alone() {
        let party = |country| Party { organisation: OrganisationId::generate(), country };
        let (from, to) = (party(CountryCode::Turkiye), party(CountryCode::Iran));
        let terms = Terms {
            legal_basis: LegalBasis::Courtesy,
            purpose: Purpose::RegisterUpdate,
            urgency: Urgency::Routine,
            sensitivity: Sensitivity::ALL[0],
        };
        let now = Timestamp::parse("2026-11-30T10:00:00Z").unwrap();
        let mut it = CaseFile::new(Kind::Birth, (from, to), terms, now);
        assert!(it.reference.starts_with("TR-IR-") && it.reference.len() == 14, "{}", it.reference);
        for state in State::ALL {
            it.state = *state;
            let is_known = !matches!(state, State::Draft | State::ToRelease);
            assert_eq!(it.side_of(from.organisation), Some(Side::Sender));
            assert_eq!(it.side_of(to.organisation), is_known.then_some(Side::Receiver), "{state}");
            assert_eq!(it.side_of(OrganisationId::generate()), None);
        }
    }
}
