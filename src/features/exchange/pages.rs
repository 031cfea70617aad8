//! The pages of the desk.

use askama::Template;

use super::attached::{Attached, Files};
use super::body::{Tier, field};
use super::case_file::CaseFile;
use super::catalogue::{Kind, LegalBasis, Purpose, Sensitivity, Urgency};
use super::entering::EnteringForm;
use super::forms::{ListQuery, NewForm, PartForm, begins_here};
use super::life_cycle::{Side, State, Step, prepare, take};
use super::matching::Grade;
use super::receipts::Statement;
use super::steps::{Conversation, FILE_READ, Spoken, Work, renewals};
use super::store::{self, Event, Sent, Shelf};
use super::views::{Names, Related};
use super::{permissions, showing, urls};
use crate::features::audit;
use crate::features::directory::OrganisationName;
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// The name of an organisation, with the language it is in.
fn name_of(names: &[OrganisationName], id: OrganisationId) -> Option<&OrganisationName> {
    names.iter().find(|it| it.organisation == id)
}

/// The cases of an organisation.
#[derive(Template)]
#[template(path = "exchange/desk/list.html")]
pub(super) struct Desk {
    pub(super) page: Page,
    pub(super) query: ListQuery,
    pub(super) is_search: bool,
    pub(super) shelf: Shelf,
    pub(super) narrowed: (Option<CountryCode>, Option<Kind>),
    /// How many wait, and how many of them are late.
    pub(super) counts: (i64, i64),
    pub(super) names: Vec<OrganisationName>,
    pub(super) found: Vec<(CaseFile, Grade)>,
    pub(super) listed: store::Page,
}

impl Desk {
    fn countries(&self) -> Vec<Choice> {
        let own = self.page.viewer.country();
        let all = CountryCode::ALL.into_iter().filter(|it| Some(*it) != own);
        all.map(|it| Choice::new(it.as_str(), self.page.country_name(it), self.narrowed.0 == Some(it))).collect()
    }

    fn kinds(&self) -> Vec<Choice> {
        Kind::ALL
            .iter()
            .map(|it| Choice::new(it.as_str(), self.page.t(&it.key()), self.narrowed.1 == Some(*it)))
            .collect()
    }

    fn url_of(&self, it: &Shelf) -> String {
        self.page.url(&format!("{}?shelf={it}", urls::desk()))
    }

    fn next(&self) -> Option<String> {
        let (said_at, id) = self.listed.next?;
        let narrowed = format!("country={}&kind={}", self.query.country, self.query.kind);
        let after = format!("{}_{id}", said_at.to_rfc3339());
        Some(self.page.url(&format!("{}?shelf={}&{narrowed}&after={after}", urls::desk(), self.shelf)))
    }

    /// The country on the other side.
    fn other(&self, it: &CaseFile) -> CountryCode {
        let own = self.page.viewer.country();
        if Some(it.from.country) == own { it.to.country } else { it.from.country }
    }

    fn other_name(&self, it: &CaseFile) -> Option<&OrganisationName> {
        let own = self.page.viewer.country();
        name_of(&self.names, if Some(it.from.country) == own { it.to.organisation } else { it.from.organisation })
    }

    /// What was found, by how well it fits.
    fn graded(&self) -> Vec<(&'static str, Vec<&CaseFile>)> {
        let of =
            |wanted: Grade| self.found.iter().filter(move |(_, grade)| *grade == wanted).map(|(it, _)| it).collect();
        let all: [(&str, Vec<&CaseFile>); 3] = [
            ("exchange-grade-name", of(Grade::Name)),
            ("exchange-grade-sound", of(Grade::Sound)),
            ("exchange-grade-part", of(Grade::Part)),
        ];
        all.into_iter().filter(|(_, cases)| !cases.is_empty()).collect()
    }
}

/// Where a message is begun.
#[derive(Template)]
#[template(path = "exchange/desk/new.html")]
pub(super) struct New {
    pub(super) page: Page,
    pub(super) names: Vec<OrganisationName>,
    pub(super) form: NewForm,
    pub(super) errors: Errors,
}

impl New {
    fn kinds(&self) -> Vec<Choice> {
        let all = Kind::ALL.iter().filter(|it| begins_here(**it));
        self.with_none(all.map(|it| (it.as_str().to_owned(), it.key())), &self.form.kind)
    }

    fn receivers(&self) -> Vec<Choice> {
        let own = self.page.viewer.country();
        receivers(&self.page, &self.names, &self.form.receiver, |it| it.country != own)
    }

    /// Whom it can go to besides.
    fn others(&self) -> Vec<Choice> {
        let all = self.receivers().into_iter().filter(|it| !it.value.is_empty());
        all.map(|it| Choice { is_chosen: self.form.others.contains(&it.value), ..it }).collect()
    }

    fn bases(&self) -> Vec<Choice> {
        self.all(LegalBasis::ALL.iter().map(|it| (it.to_string(), it.key())), &self.form.basis)
    }

    fn purposes(&self) -> Vec<Choice> {
        self.all(Purpose::ALL.iter().map(|it| (it.to_string(), it.key())), &self.form.purpose)
    }

    fn urgencies(&self) -> Vec<Choice> {
        self.all(Urgency::ALL.iter().map(|it| (it.to_string(), it.key())), &self.form.urgency)
    }

    fn sensitivities(&self) -> Vec<Choice> {
        self.all(Sensitivity::ALL.iter().map(|it| (it.to_string(), it.key())), &self.form.sensitivity)
    }

    fn all(&self, words: impl Iterator<Item = (String, String)>, chosen: &str) -> Vec<Choice> {
        words.map(|(value, key)| Choice::new(value.as_str(), self.page.t(&key), value == chosen)).collect()
    }

    fn with_none(&self, words: impl Iterator<Item = (String, String)>, chosen: &str) -> Vec<Choice> {
        let none = Choice::new("", self.page.t("exchange-error-choose"), chosen.is_empty());
        std::iter::once(none).chain(self.all(words, chosen)).collect()
    }
}

/// The organisations a message can go to, by country and name, with none before them.
fn receivers(
    page: &Page,
    names: &[OrganisationName],
    chosen: &str,
    may: impl Fn(&OrganisationName) -> bool,
) -> Vec<Choice> {
    let own = names.iter().filter(|it| may(it)).filter_map(|it| Some((it, it.country?)));
    let mut all: Vec<Choice> = own
        .map(|(it, country)| {
            let text = format!("{} · {}", page.country_name(country), it.name.text);
            Choice::new(it.organisation.to_string(), text, chosen == it.organisation.as_str())
        })
        .collect();
    page.locale().sort_by_key(&mut all, |it| it.text.clone());
    all.insert(0, Choice::new("", page.t("exchange-error-choose"), chosen.is_empty()));
    all
}

/// Where it is chosen to whom a part of a question goes.
#[derive(Template)]
#[template(path = "exchange/desk/part.html")]
pub(super) struct PartPage {
    pub(super) page: Page,
    pub(super) it: CaseFile,
    pub(super) names: Vec<OrganisationName>,
    pub(super) form: PartForm,
    pub(super) errors: Errors,
}

impl PartPage {
    fn title(&self) -> String {
        self.page.t(&Step::Split.key()).into_owned()
    }

    fn receivers(&self) -> Vec<Choice> {
        let parties = [self.it.from.organisation, self.it.to.organisation];
        receivers(&self.page, &self.names, &self.form.receiver, |it| !parties.contains(&it.organisation))
    }
}

/// What is to be erased before its time.
#[derive(Template)]
#[template(path = "exchange/desk/erasures.html")]
pub(super) struct Erasures {
    pub(super) page: Page,
    pub(super) cases: Vec<CaseFile>,
    pub(super) names: Vec<OrganisationName>,
    pub(super) people: Names,
}

impl Erasures {
    fn name(&self, id: &OrganisationId) -> Option<&OrganisationName> {
        name_of(&self.names, *id)
    }

    fn orderer(&self, it: &CaseFile) -> Option<&String> {
        it.erasure_ordered_by.and_then(|person| self.people.get(&person))
    }

    /// Whether the viewer ordered it: nobody agrees with themselves.
    fn is_own(&self, it: &CaseFile) -> bool {
        it.erasure_ordered_by.is_some_and(|person| self.page.viewer.is(person))
    }
}

/// Something the viewer can do with a case.
pub(super) struct Action {
    pub(super) step: Step,
    /// Whether it is written first, in a form of its own; else it is one button.
    pub(super) is_written: bool,
}

impl Action {
    /// Everything somebody can do now, in the order of the table.
    pub(super) fn all_for(viewer: &Viewer, it: &Conversation, now: Timestamp) -> Vec<Self> {
        let Some(who) = permissions::who(viewer, &it.case) else { return Vec::new() };
        let rules = it.case.rules(now);
        let has_clock = it.case.clock.is_some();
        let is_offered = |step: &Step| Work::offers(*step) && (has_clock || *step != Step::ProposeDate);
        let offered = Step::ALL.iter().copied().filter(is_offered);
        let actions = offered.flat_map(|step| {
            let is_spoken = super::steps::spoken_by(&it.case, step).is_some();
            let writes = is_spoken && step.releases() && prepare(&rules, step, &who).is_ok();
            let takes = take(&rules, step, &who).is_ok();
            let written =
                (writes || (takes && is_spoken && !step.releases())).then_some(Self { step, is_written: true });
            let pressed = (takes && (!is_spoken || step.releases())).then_some(Self { step, is_written: false });
            written.into_iter().chain(pressed)
        });
        actions.collect()
    }

    /// Whether it is what most will do next.
    fn leads(&self) -> bool {
        !matches!(
            self.step,
            Step::Return | Step::Hold | Step::LiftHold | Step::RefuseDate | Step::Reopen | Step::OrderErasure
        )
    }

    /// Whether nothing can be had back after it.
    fn is_grave(&self) -> bool {
        self.step == Step::OrderErasure
    }
}

/// A case.
#[derive(Template)]
#[template(path = "exchange/desk/case.html")]
pub(super) struct Case {
    pub(super) page: Page,
    pub(super) it: Conversation,
    pub(super) names: Vec<OrganisationName>,
    pub(super) people: Names,
    pub(super) actions: Vec<Action>,
    /// What belongs to it.
    pub(super) related: Vec<Related>,
}

impl Case {
    fn name(&self, id: &OrganisationId) -> Option<&OrganisationName> {
        name_of(&self.names, *id)
    }

    fn person(&self, event: &Event) -> Option<&String> {
        event.person_id.and_then(|person| self.people.get(&person))
    }

    fn officer(&self) -> Option<&String> {
        let officer = match self.it.side {
            Side::Sender => self.it.case.sender_officer,
            Side::Receiver => self.it.case.receiver_officer,
        };
        officer.and_then(|person| self.people.get(&person))
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

    /// Whether parts of the question can be given to others now.
    fn splits(&self) -> bool {
        permissions::who(&self.page.viewer, &self.it.case)
            .is_some_and(|who| take(&self.it.case.rules(self.page.now), Step::Split, &who).is_ok())
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
        let (word, code) = (event.word.as_ref()?, super::steps::open_field(event.step)?);
        let words = field(code)?.form.words();
        let key = words.into_iter().find(|(it, _)| it == word).map(|(_, key)| key)?;
        Some(self.page.t(&key).into_owned())
    }

    fn receipt_key(sent: &Sent) -> String {
        super::key("exchange-receipt", sent.kind.as_str())
    }
}

/// Where what a step says is written.
#[derive(Template)]
#[template(path = "exchange/desk/writing.html")]
pub(super) struct Writing {
    pub(super) page: Page,
    pub(super) it: CaseFile,
    pub(super) names: Vec<OrganisationName>,
    pub(super) step: Step,
    /// The revision whose words are shown: what others saved since is not overwritten unseen.
    pub(super) seen: i32,
    pub(super) form: EnteringForm,
    /// The office a case is handed on to, as it was chosen.
    pub(super) office: String,
    /// What to say where somebody else changed the case meanwhile.
    pub(super) conflict: Option<&'static str>,
    pub(super) files: Files,
}

impl Writing {
    fn receiver(&self) -> Option<&OrganisationName> {
        let own = self.page.viewer.country();
        name_of(
            &self.names,
            if Some(self.it.from.country) == own { self.it.to.organisation } else { self.it.from.organisation },
        )
    }

    /// Whether the case is handed on to another office.
    fn hands_on(&self) -> bool {
        self.step == Step::Forward
    }

    /// The other offices of the own country.
    fn offices(&self) -> Vec<Choice> {
        let (country, own) = (self.it.to.country, self.it.to.organisation);
        receivers(&self.page, &self.names, &self.office, |it| it.country == Some(country) && it.organisation != own)
    }

    fn drawn(&self) -> Result<String, askama::Error> {
        self.form.render()
    }

    /// What is written: the message, or the step.
    fn title(&self) -> String {
        self.page.t(&if self.step == Step::Release { self.it.kind.key() } else { self.step.key() }).into_owned()
    }
}

/// A receipt.
#[derive(Template)]
#[template(path = "exchange/desk/receipt.html")]
pub(super) struct ReceiptPage {
    pub(super) page: Page,
    pub(super) it: CaseFile,
    pub(super) sent: Sent,
    pub(super) statement: Statement,
    /// In the log, from 0, once it has one.
    pub(super) place: Option<i64>,
}

impl ReceiptPage {
    fn key(&self) -> String {
        Case::receipt_key(&self.sent)
    }

    fn title(&self) -> String {
        self.page.t(&self.key()).into_owned()
    }
}

/// Who read a case.
#[derive(Template)]
#[template(path = "exchange/desk/readers.html")]
pub(super) struct Readers {
    pub(super) page: Page,
    pub(super) it: CaseFile,
    pub(super) readings: Vec<audit::Entry>,
    pub(super) names: Vec<OrganisationName>,
    pub(super) people: Names,
}

impl Readers {
    /// What was read: what is said in the case, or a file that goes with it.
    fn what(reading: &audit::Entry) -> &'static str {
        if reading.kind == FILE_READ { "exchange-reader-file" } else { "exchange-reader-case" }
    }

    fn person(&self, reading: &audit::Entry) -> Option<&String> {
        reading.person_id.and_then(|person| self.people.get(&person))
    }

    fn office(&self, reading: &audit::Entry) -> Option<&OrganisationName> {
        reading.organisation_id.and_then(|id| name_of(&self.names, id))
    }
}
