//! Every pair of state and step, by everybody, for every family: what the design's table names is taken, all else refused.

use super::{By, Case, Duty, Prepared, Refusal, Side, State, Step, TABLE, Taken, Who, prepare, take};
use crate::features::exchange::catalogue::Family;
use crate::features::exchange::catalogue::Outcome;
use crate::vocabulary::ids::PersonId;

/// The table, written once more by hand: from, step, who, where to, for which families. `s` and `r` are
/// the sender's and the receiver's people, behind them officer, releaser, coordinator, auditor; `*` is the portal.
const DESIGN: &str = "
draft            submit             so     to_release       nqli
to_release       return             sr     draft            nqli
to_release       release            sr     sent             nqli
sent             deliver            *      delivered        nqli
delivered        open               ro,rc  opened           nqli
opened           accept             ro     accepted         nqli
opened           forward            ro,rc  delivered        nqli
accepted         forward            ro,rc  delivered        nqli
accepted         split              ro     accepted         q
accepted         join_part          *      accepted         q
awaiting_asker   join_part          *      awaiting_asker   q
opened           ask_clarification  ro     awaiting_asker   nqli
accepted         ask_clarification  ro     awaiting_asker   nqli
awaiting_asker   clarify            sr     opened           nqli
accepted         propose_date       ro     accepted         nqli
accepted         agree_date         so     accepted         nqli
accepted         refuse_date        so     accepted         nqli
opened           decline            rr     declined         nqli
accepted         decline            rr     declined         nqli
declined         reopen             rc     opened           nqli
accepted         answer             rr     answered         ql
opened           give_outcome       ro     outcome_given    nli
accepted         give_outcome       ro     outcome_given    nli
opened           confirm_entry      rr     outcome_given    n
accepted         confirm_entry      rr     outcome_given    n
answered         ask_about_answer   so     accepted         nqli
outcome_given    ask_about_answer   so     accepted         nqli
answered         close              so     closed           nqli
outcome_given    close              so     closed           nqli
answered         close_unasked      *      closed           nqli
outcome_given    close_unasked      *      closed           nqli
sent             withdraw           sr     withdrawn        nqli
delivered        withdraw           sr     withdrawn        nqli
opened           withdraw           sr     withdrawn        nqli
accepted         withdraw           sr     withdrawn        nqli
awaiting_asker   withdraw           sr     withdrawn        nqli
sent             supersede          sr     sent             nl
delivered        supersede          sr     delivered        nl
opened           supersede          sr     opened           nl
accepted         supersede          sr     accepted         nl
awaiting_asker   supersede          sr     awaiting_asker   nl
answered         supersede          sr     answered         nl
outcome_given    supersede          sr     outcome_given    nl
declined         supersede          sr     declined         nl
withdrawn        supersede          sr     withdrawn        nl
closed           supersede          sr     closed           nl
shredded         supersede          sr     shredded         nl
sent             reinstate          sr,*   sent             nl
delivered        reinstate          sr,*   delivered        nl
opened           reinstate          sr,*   opened           nl
accepted         reinstate          sr,*   accepted         nl
awaiting_asker   reinstate          sr,*   awaiting_asker   nl
answered         reinstate          sr,*   answered         nl
outcome_given    reinstate          sr,*   outcome_given    nl
declined         reinstate          sr,*   declined         nl
closed           reinstate          sr,*   closed           nl
shredded         reinstate          sr,*   shredded         nl
sent             hold               sc,rc  sent             nqli
delivered        hold               sc,rc  delivered        nqli
opened           hold               sc,rc  opened           nqli
accepted         hold               sc,rc  accepted         nqli
awaiting_asker   hold               sc,rc  awaiting_asker   nqli
answered         hold               sc,rc  answered         nqli
outcome_given    hold               sc,rc  outcome_given    nqli
declined         hold               sc,rc  declined         nqli
withdrawn        hold               sc,rc  withdrawn        nqli
closed           hold               sc,rc  closed           nqli
sent             lift_hold          sc,rc  sent             nqli
delivered        lift_hold          sc,rc  delivered        nqli
opened           lift_hold          sc,rc  opened           nqli
accepted         lift_hold          sc,rc  accepted         nqli
awaiting_asker   lift_hold          sc,rc  awaiting_asker   nqli
answered         lift_hold          sc,rc  answered         nqli
outcome_given    lift_hold          sc,rc  outcome_given    nqli
declined         lift_hold          sc,rc  declined         nqli
withdrawn        lift_hold          sc,rc  withdrawn        nqli
closed           lift_hold          sc,rc  closed           nqli
delivered        remind             *      delivered        nqli
opened           remind             *      opened           nqli
accepted         remind             *      accepted         nqli
delivered        tell_unopened      *      delivered        nqli
delivered        escalate           *      delivered        nqli
opened           escalate           *      opened           nqli
accepted         escalate           *      accepted         nqli
closed           order_erasure      sc,rc  closed           nqli
withdrawn        order_erasure      sc,rc  withdrawn        nqli
declined         order_erasure      sc,rc  declined         nqli
closed           erase              sa,ra  shredded         nqli
withdrawn        erase              sa,ra  shredded         nqli
declined         erase              sa,ra  shredded         nqli
closed           expire             *      shredded         nqli
withdrawn        expire             *      shredded         nqli
declined         expire             *      shredded         nqli
";

fn family_letter(family: Family) -> char {
    match family {
        Family::Notice => 'n',
        Family::Question => 'q',
        Family::Letter => 'l',
        Family::Information => 'i',
    }
}

/// The portal, and everybody with one duty on one side.
fn everybody() -> Vec<(String, Who)> {
    let mut all = vec![("*".to_owned(), Who::Portal)];
    for (side, of) in [(Side::Sender, 's'), (Side::Receiver, 'r')] {
        for (duty, as_) in [(Duty::Officer, 'o'), (Duty::Releaser, 'r'), (Duty::Coordinator, 'c'), (Duty::Auditor, 'a')]
        {
            all.push((format!("{of}{as_}"), person(side, &[duty])));
        }
    }
    all
}

fn person(side: Side, duties: &[Duty]) -> Who {
    Who::Person { person: PersonId::generate(), side, duties: duties.to_vec() }
}

fn drafted(of: Step) -> Prepared {
    Prepared { of, hands: vec![PersonId::generate()] }
}

/// A case in which nothing but its state stands against a step.
fn ready(family: Family, state: State, step: Step) -> Case {
    Case {
        family,
        state,
        asked_in: (state == State::AwaitingAsker).then_some(State::Opened),
        prepared: vec![drafted(if step == Step::Submit { Step::Release } else { step })],
        is_date_proposed: matches!(step, Step::AgreeDate | Step::RefuseDate),
        open_parts: u32::from(step == Step::JoinPart),
        is_held: step == Step::LiftHold,
        was_answered: false,
        erasure_ordered_by: Some(PersonId::generate()),
        is_silent: true,
        is_retained_out: true,
    }
}

#[test]
fn d22_every_pair_that_is_not_listed_is_refused() {
    let design: Vec<Vec<&str>> =
        DESIGN.lines().filter(|line| !line.is_empty()).map(|line| line.split_whitespace().collect()).collect();
    let (mut taken, mut asked) = (0, 0);
    for state in State::ALL {
        for step in Step::ALL {
            let line = design.iter().find(|line| line[0] == state.as_str() && line[1] == step.as_str());
            for family in Family::ALL {
                for (letters, who) in everybody() {
                    asked += 1;
                    let answer = take(&ready(*family, *state, *step), *step, &who).map(|(_, taken)| taken);
                    let place = format!("{state} {step} {family} by {letters}");
                    let Some(line) = line else {
                        assert_eq!(answer, Err(Refusal::State), "{place}");
                        continue;
                    };
                    if !line[4].contains(family_letter(*family)) {
                        assert_eq!(answer, Err(Refusal::Family), "{place}");
                    } else if line[2].split(',').any(|it| it == letters) {
                        let to = State::parse(line[3]).unwrap();
                        assert_eq!(answer, Ok(Taken { from: *state, to }), "{place}");
                        taken += 1;
                    } else {
                        assert_eq!(answer, Err(Refusal::Duty), "{place}");
                    }
                }
            }
        }
    }
    assert_eq!(asked, State::ALL.len() * Step::ALL.len() * Family::ALL.len() * 9);
    assert_eq!(taken, design.iter().map(|line| line[2].split(',').count() * line[4].len()).sum::<usize>());
}

#[test]
fn every_step_stands_in_the_table_once_and_every_state_is_reached() {
    for step in Step::ALL {
        assert_eq!(TABLE.iter().filter(|row| row.step == *step).count(), 1, "{step}");
    }
    for state in State::ALL.iter().filter(|state| **state != State::Draft) {
        let leads = |row: &super::Row| row.next == super::Next::To(*state);
        assert!(TABLE.iter().any(leads), "{state} is never reached");
    }
    let is_portal = |row: &&super::Row| row.by.contains(&By::Portal) && row.step != Step::Reinstate;
    assert!(TABLE.iter().filter(is_portal).all(|row| row.by.len() == 1), "what the portal does nobody else does");
}

const RELEASES: [(State, Step, Side, Family); 4] = [
    (State::ToRelease, Step::Release, Side::Sender, Family::Notice),
    (State::AwaitingAsker, Step::Clarify, Side::Sender, Family::Question),
    (State::Accepted, Step::Answer, Side::Receiver, Family::Question),
    (State::Accepted, Step::ConfirmEntry, Side::Receiver, Family::Notice),
];

#[test]
fn d21_nobody_releases_what_they_drafted_whatever_they_may_do() {
    let all = [Duty::Officer, Duty::Releaser, Duty::Coordinator, Duty::Auditor];
    for (state, step, side, family) in RELEASES {
        let (one, two, three) = (person(side, &all), person(side, &all), person(side, &all));
        let empty = Case { prepared: Vec::new(), ..ready(family, state, step) };
        assert_eq!(take(&empty, step, &one), Err(Refusal::NoDraft), "{step}: nobody drafted it");
        // Two write in it, in a draft that is still one or where the answer is due.
        let drafting = Case { state: if step == Step::Release { State::Draft } else { state }, ..empty };
        let drafting = prepare(&prepare(&drafting, step, &one).unwrap(), step, &two).unwrap();
        let again = prepare(&drafting, step, &one).unwrap();
        assert_eq!(again, drafting, "who writes twice is one hand");
        let waiting = Case { state, ..drafting.clone() };
        for hand in [&one, &two] {
            assert_eq!(take(&waiting, step, hand), Err(Refusal::OwnWork), "{step}");
        }
        let (released, _) = take(&waiting, step, &three).unwrap();
        assert_eq!(released.prepared, [], "{step}: the next word is drafted anew");
        let other = if side == Side::Sender { Side::Receiver } else { Side::Sender };
        assert_eq!(prepare(&drafting, step, &person(other, &all)), Err(Refusal::Duty));
        assert_eq!(prepare(&drafting, step, &Who::Portal), Err(Refusal::Duty));
    }
    let draft = ready(Family::Notice, State::Draft, Step::Submit);
    let officer = person(Side::Sender, &[Duty::Officer]);
    assert_eq!(take(&Case { prepared: Vec::new(), ..draft.clone() }, Step::Submit, &officer), Err(Refusal::NoDraft));
    assert_eq!(prepare(&draft, Step::Answer, &officer), Err(Refusal::State));
    assert_eq!(prepare(&draft, Step::Submit, &officer), Err(Refusal::State));
}

#[test]
fn what_was_drafted_for_one_step_is_not_released_by_another() {
    let releaser = person(Side::Receiver, &[Duty::Releaser]);
    let case = ready(Family::Notice, State::Accepted, Step::ConfirmEntry);
    let other = Case { prepared: vec![drafted(Step::Answer)], ..case };
    assert_eq!(take(&other, Step::ConfirmEntry, &releaser), Err(Refusal::NoDraft));
    for outcome in Outcome::ALL {
        assert_eq!(Step::of_outcome(*outcome).releases(), *outcome == Outcome::Entered, "{outcome}");
    }
}

#[test]
fn a_case_goes_back_to_where_the_receiver_asked() {
    for from in [State::Opened, State::Accepted] {
        let case = ready(Family::Question, from, Step::AskClarification);
        let asker = person(Side::Receiver, &[Duty::Officer]);
        let (waiting, _) = take(&case, Step::AskClarification, &asker).unwrap();
        assert_eq!((waiting.state, waiting.asked_in), (State::AwaitingAsker, Some(from)));
        let waiting = Case { prepared: vec![drafted(Step::Clarify)], ..waiting };
        let (back, _) = take(&waiting, Step::Clarify, &person(Side::Sender, &[Duty::Releaser])).unwrap();
        assert_eq!((back.state, back.asked_in), (from, None));
    }
}

#[test]
fn what_is_drafted_waits_on_while_it_can_still_be_released() {
    let (officer, sender) = (person(Side::Receiver, &[Duty::Officer]), person(Side::Sender, &[Duty::Releaser]));
    let answer = vec![drafted(Step::Answer)];
    let case = Case { prepared: answer.clone(), ..ready(Family::Question, State::Accepted, Step::Answer) };
    // The receiver asks back while an answer is drafted; both sides have a draft then.
    let (waiting, _) = take(&case, Step::AskClarification, &officer).unwrap();
    assert_eq!(waiting.prepared, answer);
    let both = prepare(&waiting, Step::Clarify, &person(Side::Sender, &[Duty::Officer])).unwrap();
    assert_eq!(both.prepared.len(), 2);
    let (back, _) = take(&both, Step::Clarify, &sender).unwrap();
    assert_eq!(back.prepared, answer, "what was said is no draft any more, the other still is");
    // An entry drafted before somebody took the case upon themselves.
    let entry = vec![drafted(Step::ConfirmEntry)];
    let opened = Case { prepared: entry.clone(), ..ready(Family::Notice, State::Opened, Step::Accept) };
    assert_eq!(take(&opened, Step::Accept, &officer).unwrap().0.prepared, entry);
    // Whoever gets it next drafts anew, and what was taken back is answered by nobody.
    assert_eq!(take(&case, Step::Forward, &officer).unwrap().0.prepared, []);
    assert_eq!(take(&case, Step::Withdraw, &sender).unwrap().0.prepared, []);
}

#[test]
fn one_date_is_proposed_at_a_time_and_falls_with_the_case_it_is_for() {
    let (officer, asker) = (person(Side::Receiver, &[Duty::Officer]), person(Side::Sender, &[Duty::Officer]));
    let case = ready(Family::Question, State::Accepted, Step::ProposeDate);
    assert_eq!(take(&case, Step::AgreeDate, &asker), Err(Refusal::Proposal));
    let (proposed, _) = take(&case, Step::ProposeDate, &officer).unwrap();
    assert_eq!(take(&proposed, Step::ProposeDate, &officer), Err(Refusal::Proposal));
    for step in [Step::AgreeDate, Step::RefuseDate] {
        assert!(!take(&proposed, step, &asker).unwrap().0.is_date_proposed, "{step}");
    }
    assert!(!take(&proposed, Step::Forward, &officer).unwrap().0.is_date_proposed);
    assert!(take(&proposed, Step::Split, &officer).unwrap().0.is_date_proposed);
}

#[test]
fn a_question_is_answered_when_its_parts_are() {
    let (officer, releaser) = (person(Side::Receiver, &[Duty::Officer]), person(Side::Receiver, &[Duty::Releaser]));
    let case = ready(Family::Question, State::Accepted, Step::Answer);
    let (split, _) = take(&case, Step::Split, &officer).unwrap();
    for (step, who) in [(Step::Answer, &releaser), (Step::Decline, &releaser), (Step::Forward, &officer)] {
        assert_eq!(take(&split, step, who), Err(Refusal::OpenParts), "{step}");
    }
    let (joined, _) = take(&split, Step::JoinPart, &Who::Portal).unwrap();
    assert_eq!(take(&joined, Step::JoinPart, &Who::Portal), Err(Refusal::OpenParts));
    assert!(take(&joined, Step::Answer, &releaser).is_ok(), "the draft of the answer is still there");
}

#[test]
fn what_was_answered_is_not_declined_when_the_asker_asks_about_it() {
    let releaser = person(Side::Receiver, &[Duty::Releaser]);
    let (answered, _) = take(&ready(Family::Question, State::Accepted, Step::Answer), Step::Answer, &releaser).unwrap();
    let sender = person(Side::Sender, &[Duty::Officer]);
    let (once_more, _) = take(&answered, Step::AskAboutAnswer, &sender).unwrap();
    assert_eq!(take(&once_more, Step::Decline, &releaser), Err(Refusal::Answered));
}

#[test]
fn nothing_is_erased_early_by_one_person_nor_while_it_is_held() {
    let (auditor, coordinator) = (person(Side::Receiver, &[Duty::Auditor]), person(Side::Sender, &[Duty::Coordinator]));
    let case = Case { erasure_ordered_by: None, ..ready(Family::Notice, State::Closed, Step::Erase) };
    assert_eq!(take(&case, Step::Erase, &auditor), Err(Refusal::Order), "nobody ordered it");
    assert_eq!(take(&case, Step::OrderErasure, &auditor), Err(Refusal::Duty), "that is for a coordinator");
    let (ordered, _) = take(&case, Step::OrderErasure, &coordinator).unwrap();
    let both = person(Side::Sender, &[Duty::Coordinator, Duty::Auditor]);
    let (own, _) = take(&case, Step::OrderErasure, &both).unwrap();
    assert_eq!(take(&own, Step::Erase, &both), Err(Refusal::Order), "nobody agrees with themselves");
    let (held, _) = take(&ordered, Step::Hold, &coordinator).unwrap();
    assert_eq!(take(&held, Step::Erase, &auditor), Err(Refusal::Held));
    assert_eq!(take(&held, Step::Expire, &Who::Portal), Err(Refusal::Held));
    assert_eq!(take(&held, Step::OrderErasure, &coordinator), Err(Refusal::Held));
    let (lifted, _) = take(&held, Step::LiftHold, &coordinator).unwrap();
    assert_eq!(take(&lifted, Step::LiftHold, &coordinator), Err(Refusal::Held));
    assert_eq!(take(&lifted, Step::Erase, &auditor).unwrap().1.to, State::Shredded);
}

#[test]
fn what_was_said_of_a_case_does_not_outlive_where_it_stood() {
    // Thirty days of silence are no end of a retention.
    let answered = ready(Family::Question, State::Answered, Step::CloseUnasked);
    let (closed, _) = take(&answered, Step::CloseUnasked, &Who::Portal).unwrap();
    assert_eq!(take(&closed, Step::Expire, &Who::Portal), Err(Refusal::Early));
    for late in
        [Case { is_silent: false, ..answered.clone() }, Case { is_silent: false, is_retained_out: true, ..answered }]
    {
        assert_eq!(take(&late, Step::CloseUnasked, &Who::Portal), Err(Refusal::Early));
    }
    // An order to erase falls with the decline it was given in.
    let coordinator = person(Side::Receiver, &[Duty::Coordinator]);
    let declined = Case { erasure_ordered_by: None, ..ready(Family::Question, State::Declined, Step::OrderErasure) };
    let (ordered, _) = take(&declined, Step::OrderErasure, &coordinator).unwrap();
    let (reopened, _) = take(&ordered, Step::Reopen, &coordinator).unwrap();
    assert_eq!(reopened.erasure_ordered_by, None);
    let again = Case { state: State::Closed, ..reopened };
    assert_eq!(take(&again, Step::Erase, &person(Side::Receiver, &[Duty::Auditor])), Err(Refusal::Order));
}

#[test]
fn what_is_refused_stays_as_it_was_and_a_second_try_meets_the_state() {
    let officer = person(Side::Receiver, &[Duty::Officer]);
    let case = ready(Family::Question, State::Opened, Step::Accept);
    let (accepted, _) = take(&case, Step::Accept, &officer).unwrap();
    assert_eq!(take(&accepted, Step::Accept, &officer), Err(Refusal::State), "d08: one becomes responsible");
    assert_eq!(Refusal::State.key(), "exchange-refused-state");
}
