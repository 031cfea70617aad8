//! The forms of a meeting, of a session and of a decision.

use askama::Template;

use crate::features::library::DocumentView;
use crate::features::meetings::decision::Owner;
use crate::features::meetings::forms::{DecisionForm, MeetingForm, SessionForm};
use crate::features::meetings::meeting::Meeting;
use crate::features::meetings::programme::MeetingSessionId;
use crate::features::meetings::words::Kind;
use crate::features::meetings::{urls, views};
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// The form of a meeting.
#[derive(Template)]
#[template(path = "meetings/edit.html")]
pub(in super::super) struct Edit {
    pub(in super::super) page: Page,
    /// The one that is changed; none for a new one.
    pub(in super::super) it: Option<Meeting>,
    pub(in super::super) form: MeetingForm,
    pub(in super::super) errors: Errors,
    /// The documents and the pictures of the library that can be shown: id and title.
    pub(in super::super) documents: Vec<(String, String)>,
    pub(in super::super) pictures: Vec<(String, String)>,
}

impl Edit {
    fn title_key(&self) -> &'static str {
        if self.it.is_some() { "meetings-edit" } else { "meetings-new" }
    }

    fn action(&self) -> String {
        self.page.url(&self.it.as_ref().map_or_else(urls::list, |it| urls::show(&it.slug)))
    }

    fn is_public(&self) -> bool {
        self.it.as_ref().is_some_and(Meeting::is_public)
    }

    fn kinds(&self) -> Vec<Choice> {
        let choice = |it: &Kind| {
            let name = self.page.t(&views::key("meetings-kind", it.as_str())).into_owned();
            Choice::new(it.as_str(), name, self.form.kind == it.as_str())
        };
        Kind::ALL.iter().map(choice).collect()
    }

    fn hosts(&self) -> Vec<Choice> {
        let none = Choice::new("", self.page.t("meetings-host-other"), self.form.host.is_empty());
        let mut hosts = self.countries(|it| self.form.host == it.as_str());
        hosts.insert(0, none);
        hosts
    }

    fn members(&self) -> Vec<Choice> {
        self.countries(|it| self.form.members.iter().any(|typed| typed == it.as_str()))
    }

    fn countries(&self, is_chosen: impl Fn(CountryCode) -> bool) -> Vec<Choice> {
        let choice = |it: CountryCode| Choice::new(it.as_str(), self.page.country_name(it), is_chosen(it));
        let mut choices: Vec<Choice> = CountryCode::ALL.into_iter().map(choice).collect();
        self.page.sort_by_key(&mut choices, |choice| choice.text.clone());
        choices
    }

    fn document_boxes(&self) -> Vec<Choice> {
        boxes(&self.documents, &self.form.documents)
    }

    fn picture_boxes(&self) -> Vec<Choice> {
        boxes(&self.pictures, &self.form.photographs)
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.form.language)
    }

    fn tongue(&self) -> String {
        tongue(&self.page, &self.form.language)
    }
}

/// The form of a session.
#[derive(Template)]
#[template(path = "meetings/session.html")]
pub(in super::super) struct SessionSheet {
    pub(in super::super) page: Page,
    pub(in super::super) it: Meeting,
    /// The one that is changed; none for a new one.
    pub(in super::super) session: Option<MeetingSessionId>,
    pub(in super::super) form: SessionForm,
    pub(in super::super) errors: Errors,
    pub(in super::super) documents: Vec<(String, String)>,
}

impl SessionSheet {
    fn title_key(&self) -> &'static str {
        if self.session.is_some() { "meetings-session-edit" } else { "meetings-session-new" }
    }

    fn action(&self) -> String {
        let path = self.session.map_or_else(|| urls::sessions(&self.it.slug), |id| urls::session(&self.it.slug, id));
        self.page.url(&path)
    }

    fn meeting(&self) -> (Language, &str) {
        self.it.particulars.title(self.page.language())
    }

    fn zone(&self) -> String {
        views::zone(&self.page, &self.it.particulars).unwrap_or_default()
    }

    fn files(&self, chosen: &str) -> Vec<Choice> {
        let none = Choice::new("", self.page.t("meetings-paper-none"), chosen.is_empty());
        let file = |(id, title): &(String, String)| Choice::new(id, title, id == chosen);
        std::iter::once(none).chain(self.documents.iter().map(file)).collect()
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.form.language)
    }

    /// Where a session is written in its other languages.
    fn others(&self) -> Vec<(Language, String)> {
        let Some(id) = self.session else { return Vec::new() };
        let row = |language: Language| (language, self.page.url(&urls::session_in(&self.it.slug, id, language.tag())));
        Language::ALL.into_iter().filter(|it| it.tag() != self.form.language).map(row).collect()
    }

    fn tongue(&self) -> String {
        tongue(&self.page, &self.form.language)
    }
}

/// The form of a decision.
#[derive(Template)]
#[template(path = "meetings/decision.html")]
pub(in super::super) struct DecisionSheet {
    pub(in super::super) page: Page,
    pub(in super::super) it: Meeting,
    /// The number of the one that is changed; none for a new one.
    pub(in super::super) number: Option<i32>,
    pub(in super::super) form: DecisionForm,
    pub(in super::super) errors: Errors,
    /// The organisations that can carry it out, by name.
    pub(in super::super) organisations: Vec<(Owner, String)>,
}

impl DecisionSheet {
    fn title_key(&self) -> &'static str {
        if self.number.is_some() { "meetings-decision-edit" } else { "meetings-decision-new" }
    }

    fn action(&self) -> String {
        let slug = &self.it.slug;
        self.page.url(&self.number.map_or_else(|| urls::decisions(slug), |number| urls::decision(slug, number)))
    }

    fn meeting(&self) -> (Language, &str) {
        self.it.particulars.title(self.page.language())
    }

    fn owners(&self) -> Vec<Choice> {
        let choice = |(owner, name): &(Owner, String)| {
            let id = owner.organisation.to_string();
            let is_chosen = self.form.owners.contains(&id);
            Choice::new(id, name, is_chosen)
        };
        self.organisations.iter().map(choice).collect()
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.form.language)
    }

    fn tongue(&self) -> String {
        tongue(&self.page, &self.form.language)
    }
}

/// The documents of the library as a form offers them.
pub(in super::super) fn titles(documents: &[DocumentView]) -> Vec<(String, String)> {
    documents.iter().map(|it| (it.id.to_string(), it.title.clone())).collect()
}

fn boxes(offered: &[(String, String)], ticked: &[String]) -> Vec<Choice> {
    offered.iter().map(|(id, title)| Choice::new(id, title, ticked.contains(id))).collect()
}

fn tongue(page: &Page, typed: &str) -> String {
    views::tongue(Language::from_tag(typed).unwrap_or(page.language()))
}
