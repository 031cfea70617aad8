//! Whom members send to a meeting, and a decision with its history.

use std::collections::HashMap;

use askama::Template;

use crate::features::meetings::decision::Decision;
use crate::features::meetings::delegation::Delegation;
use crate::features::meetings::follow_up::Report;
use crate::features::meetings::forms::{DelegateFields, DelegationForm, ReportForm};
use crate::features::meetings::meeting::Meeting;
use crate::features::meetings::words::DecisionState;
use crate::features::meetings::{urls, views};
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// Where what follows a meeting stands, as far as it is there for the viewer.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct After {
    pub(in super::super) delegations: Option<String>,
    pub(in super::super) minutes: Option<String>,
}

/// Whom members send.
#[derive(Template)]
#[template(path = "meetings/delegations.html")]
pub(in super::super) struct Delegations {
    pub(in super::super) page: Page,
    pub(in super::super) it: Meeting,
    pub(in super::super) delegations: Vec<Delegation>,
    /// The country the viewer registers for, as long as that is possible.
    pub(in super::super) own: Option<CountryCode>,
    pub(in super::super) form: DelegationForm,
    pub(in super::super) errors: Errors,
}

impl Delegations {
    fn title(&self) -> (Language, &str) {
        self.it.particulars.title(self.page.language())
    }

    /// Those who take part, in the reader's alphabet, each with whom it sends, where that is known.
    fn rows(&self) -> Vec<(CountryCode, &'static str, Option<&Delegation>)> {
        let registered = self.delegations.iter().map(|it| it.country);
        let mut countries: Vec<CountryCode> =
            self.it.particulars.participants().into_iter().chain(registered).collect();
        countries.sort_unstable();
        countries.dedup();
        let of = |country: CountryCode| self.delegations.iter().find(|it| it.country == country);
        let mut rows: Vec<_> =
            countries.into_iter().map(|country| (country, self.page.country_name(country), of(country))).collect();
        self.page.sort_by_key(&mut rows, |row| row.1);
        rows
    }

    /// Until when the names are kept, or were.
    fn kept_until(&self) -> String {
        self.it.particulars.names_kept_until().map(|last| self.page.date(last)).unwrap_or_default()
    }

    fn are_forgotten(&self) -> bool {
        self.it.particulars.has_forgotten_names(self.page.today())
    }

    fn people(&self) -> usize {
        self.delegations.iter().map(|it| it.delegates.len()).sum()
    }

    fn fields(&self) -> Vec<DelegateFields> {
        self.form.rows()
    }
}

/// A line of the history of a decision as it is shown.
struct ReportView {
    /// When, as the program writes it, and as the reader does.
    moment: (String, String),
    organisation: String,
    state: String,
    language: Language,
    text: String,
}

/// A decision, with what was said of it.
#[derive(Template)]
#[template(path = "meetings/followed.html")]
pub(in super::super) struct Followed {
    pub(in super::super) page: Page,
    pub(in super::super) it: Meeting,
    pub(in super::super) decision: Decision,
    pub(in super::super) names: HashMap<OrganisationId, String>,
    /// The newest first.
    pub(in super::super) reports: Vec<Report>,
    pub(in super::super) may_report: bool,
    pub(in super::super) may_drop: bool,
    pub(in super::super) form: ReportForm,
    pub(in super::super) errors: Errors,
}

impl Followed {
    fn title(&self) -> (Language, &str) {
        self.it.particulars.title(self.page.language())
    }

    fn said(&self) -> (Language, &str) {
        self.decision.said(self.page.language())
    }

    fn heading(&self) -> String {
        self.page.t_n("meetings-decision-title", self.decision.number)
    }

    fn plain_heading(&self) -> String {
        self.page.plain_n("meetings-decision-title", self.decision.number)
    }

    fn owners(&self) -> Vec<String> {
        let name = |organisation: &OrganisationId| self.names.get(organisation).cloned();
        self.decision.owners.iter().filter_map(|owner| name(&owner.organisation)).collect()
    }

    fn state(&self) -> String {
        views::key("meetings-decision-state", self.decision.state.as_str())
    }

    fn is_overdue(&self) -> bool {
        self.decision.is_overdue(self.page.today())
    }

    fn due(&self) -> Option<(String, Option<(Language, String)>)> {
        let day = self.decision.due_on?;
        Some((self.page.date(day), self.page.other_date(day).map(|other| (other.language, other.text))))
    }

    fn history(&self) -> Vec<ReportView> {
        let view = |it: &Report| ReportView {
            moment: (it.written_at.to_seconds(), self.page.date(self.page.day_of(it.written_at))),
            organisation: self.names.get(&it.organisation).cloned().unwrap_or_default(),
            state: views::key("meetings-decision-state", it.state.as_str()),
            language: it.language,
            text: it.text.clone(),
        };
        self.reports.iter().map(view).collect()
    }

    /// Where it can stand after the report.
    fn states(&self) -> Vec<Choice> {
        let is_ended = !self.decision.state.is_pending();
        let can_be = |it: &&DecisionState| match it {
            DecisionState::Dropped => self.may_drop && !is_ended,
            DecisionState::UnderWay => self.may_drop || self.decision.state != DecisionState::Dropped,
            _ => !is_ended,
        };
        let choice = |it: &DecisionState| {
            let name = self.page.t(&views::key("meetings-decision-state", it.as_str())).into_owned();
            Choice::new(it.as_str(), name, self.form.standing == it.as_str())
        };
        DecisionState::ALL.iter().filter(can_be).map(choice).collect()
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.form.language)
    }

    fn tongue(&self) -> String {
        views::tongue(Language::from_tag(&self.form.language).unwrap_or(self.page.language()))
    }
}
