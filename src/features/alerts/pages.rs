//! The pages of the alerts.

use askama::Template;
use chrono::NaiveDate;

use super::alert::{Alert, Receipt, Words};
use super::forms::{AcknowledgementForm, AlertForm, FARTHEST_OF_NUMBERS, WithdrawalForm};
use super::reading::Reading;
use super::words::{Kind, State, Urgency};
use super::{urls, views};
use crate::platform::escape;
use crate::platform::i18n::Value;
use crate::platform::web::{Choice, Errors, Page, Pager, PagerStep};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Tlp;

/// What the viewer may read.
#[derive(Template)]
#[template(path = "alerts/list.html")]
pub(super) struct List {
    pub(super) page: Page,
    /// The States of documents that something was published of.
    pub(super) issuers: Vec<String>,
    pub(super) issuer: Option<String>,
    pub(super) state: State,
    pub(super) listed: Vec<Alert>,
    pub(super) total: usize,
    /// What the viewer's own organisation handed in and nobody checked, as far as the viewer sees it.
    pub(super) waiting: Vec<Alert>,
    /// The references of what the viewer may take back and not read.
    pub(super) closed: Vec<String>,
    pub(super) pager: Pager,
    pub(super) may_write: bool,
    /// How many there are of all members, for the secretariat: key and number.
    pub(super) counts: Vec<(&'static str, i64)>,
}

impl List {
    fn choices(&self) -> Vec<Choice> {
        let choice = |it: &String| Choice::new(it, views::state_name(&self.page, it), self.issuer.as_ref() == Some(it));
        self.issuers.iter().map(choice).collect()
    }

    fn states(&self) -> Vec<Choice> {
        let states = [State::Published, State::Expired, State::Superseded, State::Withdrawn];
        let choice = |it: State| {
            Choice::new(it.as_str(), self.page.t(&views::key("alerts-state", it.as_str())), self.state == it)
        };
        states.into_iter().map(choice).collect()
    }
}

/// A picture as it is shown.
pub(super) struct Picture {
    pub(super) address: String,
    pub(super) widest: String,
    pub(super) description: String,
    pub(super) width: i32,
    pub(super) height: i32,
}

/// A genuine and a false picture, and what to compare.
pub(super) struct Sight {
    pub(super) genuine: Picture,
    pub(super) fake: Picture,
    pub(super) compare: String,
}

/// Whom an alert is for, and its words in other languages: what is published with it.
pub(super) struct Checked {
    pub(super) tlp: Tlp,
    pub(super) numbers_tlp: Tlp,
    pub(super) organisations: Vec<String>,
    /// Names and addresses.
    pub(super) people: Vec<(String, String)>,
    /// Working days to acknowledge in.
    pub(super) days: i64,
    /// The alert whose place it would take.
    pub(super) ends: Option<String>,
    /// Why more people should read it than that one, where they would.
    pub(super) opening_reason: Option<String>,
    /// The title in a language, and the lines of everything else that is said in it.
    pub(super) other_words: Vec<(Language, String, Vec<String>)>,
}

/// An alert that its own reviewers may take back and not read.
#[derive(Template)]
#[template(path = "alerts/closed.html")]
pub(super) struct Closed {
    pub(super) page: Page,
    pub(super) reference: String,
    pub(super) state: State,
    pub(super) tlp: Tlp,
    /// Who received it, with their names and without their notes.
    pub(super) receipts: Vec<(String, Receipt)>,
    pub(super) may_withdraw: bool,
    pub(super) form: WithdrawalForm,
    pub(super) errors: Errors,
}

impl Closed {
    fn standing(&self, it: &Receipt) -> (String, bool) {
        standing(&self.page, it)
    }

    fn reason_languages(&self) -> Vec<Choice> {
        reason_languages(&self.page, &self.form)
    }
}

/// One alert.
#[derive(Template)]
#[template(path = "alerts/show.html")]
pub(super) struct Show {
    pub(super) page: Page,
    pub(super) reading: Reading,
    pub(super) sights: Vec<Sight>,
    /// Who received it, with their names; for those who may know.
    pub(super) receipts: Vec<(String, Receipt)>,
    /// That the viewer's own organisation received it.
    pub(super) own: Option<Receipt>,
    /// Where it says what reached whom, for those who caused it.
    pub(super) reach: Option<String>,
    /// The alert whose place it takes, and the one that took its place, where the viewer may read them.
    pub(super) replaces: Option<String>,
    pub(super) replaced_by: Option<String>,
    /// The alert whose place it would take, for who checks it and may not read that one.
    pub(super) replaces_closed: Option<String>,
    /// What else goes out with it, for who works on it before it is published.
    pub(super) checked: Option<Checked>,
    pub(super) may_edit: bool,
    pub(super) may_check: bool,
    pub(super) may_withdraw: bool,
    pub(super) may_acknowledge: bool,
    pub(super) acknowledgement: AcknowledgementForm,
    pub(super) withdrawal: WithdrawalForm,
    pub(super) errors: Errors,
}

impl Show {
    fn it(&self) -> &Alert {
        &self.reading.it
    }

    fn words(&self) -> (Language, Words) {
        self.it().report.words_in(self.page.language())
    }

    fn range(&self, from: &str, to: &str) -> String {
        if from == to { from.to_owned() } else { between(&self.page, "alerts-numbers-range", from, to) }
    }

    fn valid(&self) -> String {
        let report = &self.it().report;
        let (from, until) = (self.page.date(report.valid_from), self.page.date(report.valid_until));
        between(&self.page, "alerts-valid-between", &from, &until)
    }

    fn sender(&self) -> &'static str {
        self.page.country_name(self.it().country)
    }

    fn acknowledged_on(&self) -> Option<String> {
        let at = self.own.as_ref()?.acknowledged_at?;
        Some(self.page.date(self.page.day_of(at)))
    }

    fn ended_on(&self) -> Option<String> {
        self.it().ended_at.map(|at| self.page.date(self.page.day_of(at)))
    }

    fn acknowledged(&self) -> String {
        let done = self.receipts.iter().filter(|(_, it)| it.acknowledged_at.is_some()).count();
        let values: [(&str, Value<'_>); 2] = [("done", done.into()), ("count", self.receipts.len().into())];
        self.page.t_with("alerts-receipts-count", &values).into_owned()
    }

    fn standing(&self, it: &Receipt) -> (String, bool) {
        standing(&self.page, it)
    }

    fn languages(&self) -> Vec<(Language, bool, String)> {
        let row = |language: Language| {
            let url = self.page.url(&urls::edit_in(&self.it().reference, language.tag()));
            (language, self.it().report.words.contains_key(&language), url)
        };
        Language::ALL.into_iter().map(row).collect()
    }

    fn reason_languages(&self) -> Vec<Choice> {
        reason_languages(&self.page, &self.withdrawal)
    }

    fn is_in_force(&self) -> bool {
        self.it().state == State::Published
    }
}

/// What became of a receipt, and whether it is late.
fn standing(page: &Page, it: &Receipt) -> (String, bool) {
    let say = |key: &str, day: NaiveDate| page.t_s(key, "day", &page.date(day));
    match it.acknowledged_at {
        Some(at) => (say("alerts-receipt-by", page.day_of(at)), false),
        None if it.is_overdue(page.today()) => (say("alerts-receipt-overdue", it.due_on), true),
        None => (say("alerts-receipt-open", it.due_on), false),
    }
}

fn reason_languages(page: &Page, form: &WithdrawalForm) -> Vec<Choice> {
    let chosen = &form.reason_language;
    Choice::languages(if chosen.is_empty() { page.language().tag() } else { chosen })
}

fn between(page: &Page, key: &str, from: &str, to: &str) -> String {
    let values: [(&str, Value<'_>); 2] = [("from", from.into()), ("to", to.into())];
    page.t_with(key, &values).into_owned()
}

/// The form.
#[derive(Template)]
#[template(path = "alerts/edit.html")]
pub(super) struct Edit {
    pub(super) page: Page,
    /// The reference of the one that is changed; none for a new one.
    pub(super) reference: Option<String>,
    pub(super) form: AlertForm,
    pub(super) errors: Errors,
    /// The pictures of the own library that can be shown: file and description.
    pub(super) pictures: Vec<(String, String)>,
    /// The organisations that can be named.
    pub(super) members: Vec<(OrganisationId, String)>,
}

impl Edit {
    fn title_key(&self) -> &'static str {
        if self.reference.is_some() { "alerts-form-edit" } else { "alerts-form-new" }
    }

    fn action(&self) -> String {
        self.page.url(&self.reference.as_deref().map_or_else(urls::list, urls::show))
    }

    fn kinds(&self) -> Vec<Choice> {
        let none = Choice::new("", "–", self.form.kind.is_empty());
        let choice = |it: &Kind| {
            let (name, means) =
                (views::key("alerts-kind", it.as_str()), views::key("alerts-kind", it.as_str()) + "-means");
            let text = format!("{}: {}", self.page.t(&name), self.page.t(&means));
            Choice::new(it.as_str(), text, self.form.kind == it.as_str())
        };
        std::iter::once(none).chain(Kind::ALL.iter().map(choice)).collect()
    }

    fn urgencies(&self) -> Vec<Choice> {
        let text = |it: &Urgency| self.page.t(&views::key("alerts-urgency", it.as_str())).into_owned();
        let choice = |it: &Urgency| Choice::new(it.as_str(), text(it), self.form.urgency == it.as_str());
        Urgency::ALL.iter().map(choice).collect()
    }

    fn number_levels(&self) -> Vec<Choice> {
        let mut levels = self.levels(&self.form.numbers_tlp);
        levels.retain(|it| Tlp::parse(&it.value).is_some_and(|tlp| tlp >= FARTHEST_OF_NUMBERS));
        levels
    }

    fn levels(&self, chosen: &str) -> Vec<Choice> {
        let level = |it: &Tlp| {
            let text = format!("{} · {}", it.label(), self.page.t(&it.key()));
            Choice::new(it.as_str(), text, chosen == it.as_str())
        };
        Tlp::ALL.iter().map(level).collect()
    }

    fn files(&self, chosen: &str) -> Vec<Choice> {
        let none = Choice::new("", self.page.t("alerts-form-none"), chosen.is_empty());
        let file = |(id, text): &(String, String)| Choice::new(id, text, id == chosen);
        std::iter::once(none).chain(self.pictures.iter().map(file)).collect()
    }

    fn organisations(&self) -> Vec<Choice> {
        let choice = |(id, name): &(OrganisationId, String)| {
            let id = id.to_string();
            let is_chosen = self.form.organisations.contains(&id);
            Choice::new(id, name, is_chosen)
        };
        self.members.iter().map(choice).collect()
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.form.language)
    }

    fn tongue(&self) -> String {
        let language = Language::from_tag(&self.form.language).unwrap_or(self.page.language());
        format!("lang={} dir={}", language.tag(), language.direction().as_str())
    }
}

/// The public alerts, Atom (RFC 4287).
#[derive(Template)]
#[template(path = "alerts/feed.xml")]
pub(super) struct Feed {
    pub(super) page: Page,
    pub(super) alerts: Vec<Alert>,
}

impl Feed {
    fn list(&self) -> String {
        self.page.absolute(&urls::list())
    }

    fn own(&self) -> String {
        self.page.absolute(&urls::feed())
    }

    /// When something was published last; now where nothing is.
    fn updated(&self) -> String {
        let newest = self.alerts.iter().filter_map(|it| it.published_at).max();
        newest.unwrap_or(self.page.now).to_rfc3339()
    }
}
