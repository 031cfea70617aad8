//! Taking a step.

use super::case::{Case, Prepared, State, Who};
use super::table::{By, Duty, Next, Row, Side, Step, TABLE};
use crate::features::exchange::catalogue::Family;
use crate::vocabulary::ids::PersonId;

/// What a step did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// Where the case stood.
    pub from: State,
    /// Where it stands now.
    pub to: State,
}

/// Why a step is not taken. Each is written down, and said in the words of its catalogue key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The case does not stand where this is done; of two who try at once the second meets this.
    State,
    /// Messages of this kind do not know the step.
    Family,
    /// It is for somebody else to do.
    Duty,
    /// Nothing is drafted that this would release.
    NoDraft,
    /// Whoever wrote in it does not release it.
    OwnWork,
    /// A date is proposed already, or none is.
    Proposal,
    /// Parts of it are not answered yet; or none is given to others.
    OpenParts,
    /// It was answered before.
    Answered,
    /// It has to be kept; or it has not.
    Held,
    /// Its time has not come.
    Early,
    /// Nobody ordered it, or the same person did.
    Order,
}

impl Refusal {
    /// The catalogue key of the sentence that says so.
    pub const fn key(self) -> &'static str {
        match self {
            Self::State => "exchange-refused-state",
            Self::Family => "exchange-refused-family",
            Self::Duty => "exchange-refused-duty",
            Self::NoDraft => "exchange-refused-no-draft",
            Self::OwnWork => "exchange-refused-own-work",
            Self::Proposal => "exchange-refused-proposal",
            Self::OpenParts => "exchange-refused-open-parts",
            Self::Answered => "exchange-refused-answered",
            Self::Held => "exchange-refused-held",
            Self::Early => "exchange-refused-early",
            Self::Order => "exchange-refused-order",
        }
    }
}

/// Writes down that somebody drafted what a step will release: the message of a draft, an answer, a clarification, an
/// entry.
///
/// # Errors
/// [`Refusal::State`] where that is not drafted now, [`Refusal::Duty`] where the person is no officer of the side that
/// releases it.
pub fn prepare(case: &Case, step: Step, who: &Who) -> Result<Case, Refusal> {
    let is_message = step == Step::Release && case.state == State::Draft;
    if !is_message && (step == Step::Release || !step.releases()) {
        return Err(Refusal::State);
    }
    let side = if is_message { Side::Sender } else { side_of(row_of(case, step)?) };
    let Who::Person { person, side: own, duties } = who else { return Err(Refusal::Duty) };
    if *own != side || !duties.contains(&Duty::Officer) {
        return Err(Refusal::Duty);
    }
    let mut prepared = case.prepared.clone();
    match prepared.iter_mut().find(|it| it.of == step) {
        Some(before) if before.hands.contains(person) => {}
        Some(before) => before.hands.push(*person),
        None => prepared.push(Prepared { of: step, hands: vec![*person] }),
    }
    Ok(Case { prepared, ..case.clone() })
}

/// Takes a step: the case with what changed, and where it went from and to.
///
/// # Errors
/// The first of the reasons of [`Refusal`], in their order; the case is then as it was.
pub fn take(case: &Case, step: Step, who: &Who) -> Result<(Case, Taken), Refusal> {
    let row = row_of(case, step)?;
    let by = person_of(row, who)?;
    guard(case, step, by)?;
    let from = case.state;
    let to = match row.next {
        Next::To(state) => state,
        Next::Same => from,
        Next::Back => case.asked_in.unwrap_or(State::Opened),
    };
    Ok((after(case, step, to, by), Taken { from, to }))
}

/// The case after a step: what was said about where it stood does not outlive its standing there.
fn after(case: &Case, step: Step, to: State, by: Option<PersonId>) -> Case {
    let stays = to == case.state;
    let asked_in = if step == Step::AskClarification { Some(case.state) } else { case.asked_in.filter(|_| stays) };
    let waits_on = |it: &&Prepared| it.of != step && may_come(it.of, case.family, to, asked_in);
    Case {
        family: case.family,
        state: to,
        asked_in,
        prepared: case.prepared.iter().filter(waits_on).cloned().collect(),
        is_date_proposed: match step {
            Step::ProposeDate => true,
            Step::AgreeDate | Step::RefuseDate => false,
            // Whoever answers, declines or hands it on needs no later date any more.
            _ => case.is_date_proposed && stays,
        },
        open_parts: match step {
            Step::Split => case.open_parts.saturating_add(1),
            Step::JoinPart => case.open_parts.saturating_sub(1),
            _ => case.open_parts,
        },
        is_held: match step {
            Step::Hold => true,
            Step::LiftHold => false,
            _ => case.is_held,
        },
        was_answered: case.was_answered || matches!(to, State::Answered | State::OutcomeGiven),
        erasure_ordered_by: match step {
            Step::OrderErasure => by,
            _ => case.erasure_ordered_by.filter(|_| stays),
        },
        is_silent: case.is_silent && stays,
        is_retained_out: case.is_retained_out && stays,
    }
}

/// Whether a step can still be taken from where a case stands, or from where it comes back to: then what was drafted for it
/// waits on. A message waits with its drafter and with whoever releases it.
fn may_come(step: Step, family: Family, to: State, asked_in: Option<State>) -> bool {
    let is_drafted = step == Step::Release && to == State::Draft;
    let stands = |it: State| TABLE.iter().any(|row| row.step == step && row.from.contains(&it) && row.is_of(family));
    is_drafted || stands(to) || asked_in.is_some_and(stands)
}

fn row_of(case: &Case, step: Step) -> Result<&'static Row, Refusal> {
    let row = TABLE.iter().find(|row| row.step == step && row.from.contains(&case.state)).ok_or(Refusal::State)?;
    if row.is_of(case.family) { Ok(row) } else { Err(Refusal::Family) }
}

/// The side whose releaser takes it.
fn side_of(row: &Row) -> Side {
    let sender = row.by.iter().any(|by| matches!(by, By::On(Side::Sender, _)));
    if sender { Side::Sender } else { Side::Receiver }
}

/// The person who takes it; none where the portal does.
fn person_of(row: &Row, who: &Who) -> Result<Option<PersonId>, Refusal> {
    let may = |by: &By| match (by, who) {
        (By::Portal, Who::Portal) => true,
        (By::On(where_, duty), Who::Person { side, duties, .. }) => where_ == side && duties.contains(duty),
        (By::OnEither(duty), Who::Person { duties, .. }) => duties.contains(duty),
        (By::Portal, Who::Person { .. }) | (By::On(..) | By::OnEither(_), Who::Portal) => false,
    };
    if !row.by.iter().any(may) {
        return Err(Refusal::Duty);
    }
    Ok(match who {
        Who::Portal => None,
        Who::Person { person, .. } => Some(*person),
    })
}

/// What the table cannot say.
fn guard(case: &Case, step: Step, by: Option<PersonId>) -> Result<(), Refusal> {
    let unless = |refused: bool, why: Refusal| if refused { Err(why) } else { Ok(()) };
    if step.releases() {
        let prepared = case.prepared(step).ok_or(Refusal::NoDraft)?;
        unless(by.is_none_or(|person| prepared.hands.contains(&person)), Refusal::OwnWork)?;
    }
    match step {
        Step::Submit => unless(case.prepared(Step::Release).is_none(), Refusal::NoDraft),
        Step::Answer => unless(case.open_parts > 0, Refusal::OpenParts),
        // What was answered is not taken back; its asker closes it.
        Step::Withdraw => unless(case.was_answered && case.family == Family::Question, Refusal::Answered),
        Step::Decline | Step::Forward => {
            unless(case.open_parts > 0, Refusal::OpenParts)?;
            unless(case.was_answered, Refusal::Answered)
        }
        Step::JoinPart => unless(case.open_parts == 0, Refusal::OpenParts),
        Step::ProposeDate => unless(case.is_date_proposed, Refusal::Proposal),
        Step::AgreeDate | Step::RefuseDate => unless(!case.is_date_proposed, Refusal::Proposal),
        Step::Hold | Step::OrderErasure => unless(case.is_held, Refusal::Held),
        Step::LiftHold => unless(!case.is_held, Refusal::Held),
        Step::Erase => {
            unless(case.is_held, Refusal::Held)?;
            unless(case.erasure_ordered_by.is_none() || case.erasure_ordered_by == by, Refusal::Order)
        }
        Step::Expire => {
            unless(case.is_held, Refusal::Held)?;
            unless(!case.is_retained_out, Refusal::Early)
        }
        Step::CloseUnasked => unless(!case.is_silent, Refusal::Early),
        _ => Ok(()),
    }
}
