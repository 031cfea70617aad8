//! A case, and what can be done with it.

use askama::Template;

use super::ahead::{Ahead, ahead};
use super::name_of;
use crate::features::directory::OrganisationName;
use crate::features::exchange::attached::Attached;
use crate::features::exchange::body::{Tier, field};
use crate::features::exchange::case_file::Party;
use crate::features::exchange::catalogue::{Kind, Urgency};
use crate::features::exchange::life_cycle::{Side, State, Step, prepare, take};
use crate::features::exchange::steps::{Conversation, Spoken, Work, renewals};
use crate::features::exchange::store::{Event, Sent};
use crate::features::exchange::treaties::Hint;
use crate::features::exchange::views::{Colleagues, Names, Related};
use crate::features::exchange::{permissions, showing, urls, views};
use crate::features::reach;
use crate::platform::web::{Choice, Page};
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Something the viewer can do with a case.
pub(in super::super) struct Action {
    pub(in super::super) step: Step,
    /// Whether it is written first, in a form of its own; else it is one button.
    pub(in super::super) is_written: bool,
}

impl Action {
    /// Everything somebody can do now, in the order of the table.
    pub(in super::super) fn all_for(viewer: &Viewer, it: &Conversation, now: Timestamp) -> Vec<Self> {
        let Some(who) = permissions::who(viewer, &it.case) else { return Vec::new() };
        let rules = it.case.rules(now);
        let has_clock = it.case.clock.is_some();
        let is_offered = |step: &Step| Work::offers(*step) && (has_clock || *step != Step::ProposeDate);
        let offered = Step::ALL.iter().copied().filter(is_offered);
        let actions = offered.flat_map(|step| {
            let is_spoken = crate::features::exchange::steps::spoken_by(&it.case, step).is_some();
            let writes = is_spoken && step.releases() && prepare(&rules, step, &who).is_ok();
            let takes = take(&rules, step, &who).is_ok();
            let written =
                (writes || (takes && is_spoken && !step.releases())).then_some(Self { step, is_written: true });
            let pressed = (takes && (!is_spoken || step.releases())).then_some(Self { step, is_written: false });
            written.into_iter().chain(pressed)
        });
        actions.collect()
    }

    /// Whether nothing can be had back after it.
    fn is_grave(&self) -> bool {
        self.step == Step::OrderErasure
    }
}

/// What most will do next, where they can: the first of these.
const LEADING: [Step; 10] = [
    Step::Release,
    Step::Submit,
    Step::Open,
    Step::Accept,
    Step::Clarify,
    Step::AgreeDate,
    Step::Answer,
    Step::ConfirmEntry,
    Step::GiveOutcome,
    Step::Close,
];

/// A case.
#[derive(Template)]
#[template(path = "exchange/desk/case.html")]
pub(in super::super) struct Case {
    pub(in super::super) page: Page,
    pub(in super::super) it: Conversation,
    pub(in super::super) names: Vec<OrganisationName>,
    pub(in super::super) people: Names,
    /// Who of the own organisation could look after it.
    pub(in super::super) colleagues: Colleagues,
    pub(in super::super) actions: Vec<Action>,
    /// What belongs to it.
    pub(in super::super) related: Vec<Related>,
    /// Whether something of the own side waits to be released, and nobody there may release it.
    pub(in super::super) waits_for_nobody: bool,
}

impl Case {
    /// Where it says what reached the two sides.
    fn reach(&self) -> String {
        self.page.url(&reach::url(&urls::show(&self.it.case.reference)))
    }

    fn name(&self, id: &OrganisationId) -> Option<&OrganisationName> {
        name_of(&self.names, *id)
    }

    fn person(&self, event: &Event) -> Option<&String> {
        event.person_id.and_then(|person| self.people.get(&person))
    }

    fn officer(&self) -> Option<&String> {
        self.it.case.officer(self.it.side).and_then(|person| self.people.get(&person))
    }

    /// Whom the own side can give it to: the reader first, nobody last; nothing where it is given to nobody any more.
    fn givens(&self) -> Vec<Choice> {
        let (case, side) = (&self.it.case, self.it.side);
        let own = case.officer(side);
        let (me, others): (Vec<_>, Vec<_>) = self.colleagues.iter().partition(|it| self.page.viewer.is(it.0));
        let people = me.into_iter().chain(others).filter(|it| case.may_be_given(side, Some(it.0)));
        let mut all: Vec<Choice> =
            people.map(|it| Choice::new(it.0.to_string(), it.1.clone(), own == Some(it.0))).collect();
        if case.may_be_given(side, None) {
            all.push(Choice::new("", self.page.t("exchange-filter-nobody"), own.is_none()));
        }
        all
    }

    /// What is known of treaties between the two countries.
    fn hint(&self) -> Hint {
        let case = &self.it.case;
        Hint::of(case.kind, (case.from.country, case.to.country))
    }

    /// Whether the reader can take it in one press.
    fn may_take(&self) -> bool {
        let own = self.it.case.officer(self.it.side);
        let me = self.colleagues.iter().find(|it| self.page.viewer.is(it.0)).map(|it| it.0);
        me.is_some() && own != me && self.it.case.may_be_given(self.it.side, me)
    }

    /// Who has it, as the form that gives it says.
    fn had(&self) -> String {
        self.it.case.officer(self.it.side).map(|it| it.to_string()).unwrap_or_default()
    }

    fn is_left(&self) -> bool {
        views::is_left(&self.it.case, self.it.side, &self.colleagues)
    }

    fn me(&self) -> String {
        self.page.viewer.person().map(|me| me.person.to_string()).unwrap_or_default()
    }

    /// Whether it is the one button that is filled. What is not whole is written on before it goes anywhere.
    fn leads(&self, action: &Action) -> bool {
        let is_whole = self.missing() == 0;
        let can = |step: &Step| self.actions.iter().any(|it| it.step == *step && (is_whole || it.is_written));
        let leading = LEADING.iter().find(|step| can(step));
        let is_pressed = is_whole && self.actions.iter().any(|it| it.step == action.step && !it.is_written);
        leading == Some(&action.step) && action.is_written != is_pressed
    }

    /// What lies ahead of it.
    fn ahead(&self) -> Vec<Ahead> {
        ahead(&self.it.case)
    }

    fn is_soon(&self) -> bool {
        self.it.left.is_some_and(|left| left.is_soon())
    }

    /// Whether it let go what the case is about.
    fn is_record(&self, event: &Event) -> bool {
        event.message_id.is_some() && event.message_id == self.it.case.first_message()
    }

    /// Whether the other state said it. Each office the case was in is of the receiver's side.
    fn is_of_other_side(&self, event: &Event) -> bool {
        let is_senders = event.organisation_id == Some(self.it.case.from.organisation);
        is_senders != (self.it.side == Side::Sender)
    }

    /// The side whose people did it, as far as it is one of the two the case lies between.
    fn party_of(&self, event: &Event) -> Option<Party> {
        let case = &self.it.case;
        [case.from, case.to].into_iter().find(|it| Some(it.organisation) == event.organisation_id)
    }

    /// The office it was done in, where it is none of the two that stand beside the case.
    fn office(&self, event: &Event) -> Option<&OrganisationName> {
        event.organisation_id.filter(|_| self.party_of(event).is_none()).and_then(|id| self.name(&id))
    }

    fn spoken(&self, event: &Event) -> Option<&Spoken> {
        self.it.spoken.iter().find(|it| Some(it.message.id) == event.message_id)
    }

    /// What the own side drafts.
    fn drafted(&self) -> impl Iterator<Item = &Spoken> {
        let is_drafted = |it: &&Spoken| self.it.case.drafts.iter().any(|draft| draft.message == it.message.id);
        self.it.spoken.iter().filter(is_drafted)
    }

    /// What can take the place of what was sent, for whoever sent it.
    fn renewals(&self) -> &'static [Kind] {
        let is_sent = !matches!(self.it.case.state, State::Draft | State::ToRelease);
        if self.it.side == Side::Sender && is_sent { renewals(self.it.case.kind) } else { &[] }
    }

    /// The catalogue key of the button that begins one.
    fn renew_key(kind: &Kind) -> String {
        crate::features::exchange::key("exchange-renew", kind.as_str())
    }

    /// Whether parts of the question can be given to others now.
    fn splits(&self) -> bool {
        permissions::who(&self.page.viewer, &self.it.case)
            .is_some_and(|who| take(&self.it.case.rules(self.page.now), Step::Split, &who).is_ok())
    }

    /// Whether one of the buttons asks in earnest who it is that presses it.
    fn asks_proof(&self) -> bool {
        self.actions.iter().any(|it| !it.is_written && (it.step.releases() || it.is_grave()))
    }

    /// The files of a message.
    fn files(&self, spoken: &Spoken) -> Vec<Attached> {
        spoken.content.as_ref().map(|content| Attached::of(content, &self.it.files)).unwrap_or_default()
    }

    fn shown(&self, spoken: &Spoken) -> Option<String> {
        let content = spoken.content.as_ref()?;
        showing::Shown::new(content, self.page.locale(), Tier::Notes).render().ok()
    }

    /// Whether the receiver has not opened it: then there is nothing to read yet.
    fn is_sealed(&self) -> bool {
        self.it.side == Side::Receiver && self.it.case.state == State::Delivered
    }

    /// Whether there is a folder of it: something was said that the viewer may read.
    fn can_be_taken_along(&self) -> bool {
        self.it.case.released_at.is_some() && self.it.spoken.iter().any(|it| it.message.released_at.is_some())
    }

    /// Whether the viewer wrote in what waits to be released.
    fn is_own_work(&self) -> bool {
        let case = &self.it.case;
        let waits = |of: Step| of != Step::Release || case.state == State::ToRelease;
        let is_hand = |hands: &[PersonId]| hands.iter().any(|hand| self.page.viewer.is(*hand));
        case.drafts.iter().any(|it| waits(it.of) && is_hand(&it.hands))
    }

    fn missing(&self) -> usize {
        self.drafted().filter_map(|it| it.content.as_ref()).map(|it| it.faults().len()).sum()
    }

    /// Whether a form holds something already.
    fn goes_on(&self, action: &Action) -> bool {
        self.it.case.draft(action.step).is_some()
    }

    /// The reason or the outcome that stands open beside a step.
    fn word(&self, event: &Event) -> Option<String> {
        let (word, code) = (event.word.as_ref()?, crate::features::exchange::steps::open_field(event.step)?);
        let words = field(code)?.form.words();
        let key = words.into_iter().find(|(it, _)| it == word).map(|(_, key)| key)?;
        Some(self.page.t(&key).into_owned())
    }

    pub(super) fn receipt_key(sent: &Sent) -> String {
        crate::features::exchange::key("exchange-receipt", sent.kind.as_str())
    }
}
