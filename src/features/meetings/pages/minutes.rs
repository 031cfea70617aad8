//! The minutes as their readers have them, and their form.

use askama::Template;

use crate::features::meetings::forms::{MinutesForm, MinutesOutForm, StanceForm};
use crate::features::meetings::meeting::Meeting;
use crate::features::meetings::minutes::{Minutes, MinutesState, Stance, Voice, is_agreed};
use crate::features::meetings::{urls, views};
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::language::Language;

/// What was typed into the forms of the page.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct Typed {
    pub(in super::super) stance: StanceForm,
    pub(in super::super) out: MinutesOutForm,
}

/// The minutes.
#[derive(Template)]
#[template(path = "meetings/minutes.html")]
pub(in super::super) struct MinutesPage {
    pub(in super::super) page: Page,
    pub(in super::super) it: Meeting,
    /// What everybody reads.
    pub(in super::super) published: Option<Minutes>,
    /// The delegations that were asked about that.
    pub(in super::super) agreed: Vec<Voice>,
    /// The version that is written or agreed on, where that is there for the viewer.
    pub(in super::super) open: Option<Minutes>,
    /// The delegations that are asked about that.
    pub(in super::super) asked: Vec<Voice>,
    pub(in super::super) may_write: bool,
    pub(in super::super) may_publish: bool,
    pub(in super::super) may_answer: bool,
    pub(in super::super) typed: Typed,
    pub(in super::super) errors: Errors,
}

impl MinutesPage {
    fn title(&self) -> (Language, &str) {
        self.it.particulars.title(self.page.language())
    }

    /// A version's words for the reader.
    fn said<'a>(&self, it: &'a Minutes) -> (Language, &'a str) {
        it.said(self.page.language())
    }

    /// Whether the reader has other words than those that were agreed to.
    fn is_translated(&self, it: &Minutes) -> bool {
        self.said(it).0 != it.original_language
    }

    fn version(&self, it: &Minutes) -> String {
        self.page.t_n("meetings-minutes-version", it.version)
    }

    fn published_on(&self, it: &Minutes) -> String {
        it.published_at.map(|at| self.page.date(self.page.day_of(at))).unwrap_or_default()
    }

    fn is_draft(it: &Minutes) -> bool {
        it.state == MinutesState::Draft
    }

    /// Each delegation by name, and the key of what it answered, and whether that is a consent.
    fn voices<'a>(&self, of: &'a [Voice]) -> Vec<(&'static str, String, bool, &'a Voice)> {
        let row = |it: &'a Voice| {
            let stance = it.given.as_ref().map_or("none", |given| given.stance.as_str());
            let is_agreed = it.given.as_ref().is_some_and(|given| given.stance == Stance::Agreed);
            (self.page.country_name(it.country), views::key("meetings-stance", stance), is_agreed, it)
        };
        let mut rows: Vec<_> = of.iter().map(row).collect();
        self.page.sort_by_key(&mut rows, |row| row.0);
        rows
    }

    fn is_agreed(&self) -> bool {
        is_agreed(&self.asked)
    }

    /// Whether the minutes can be begun: the meeting has, and there are none.
    fn may_begin(&self) -> bool {
        let has_begun = self.it.particulars.days.first().is_some_and(|first| first <= self.page.today());
        self.may_write && self.open.is_none() && self.published.is_none() && has_begun
    }

    fn stances(&self) -> Vec<Choice> {
        let choice = |it: &Stance| {
            let name = self.page.t(&views::key("meetings-stance-give", it.as_str())).into_owned();
            Choice::new(it.as_str(), name, self.typed.stance.stance == it.as_str())
        };
        Stance::ALL.iter().map(choice).collect()
    }

    fn remark_languages(&self) -> Vec<Choice> {
        self.languages(&self.typed.stance.language)
    }

    fn reason_languages(&self) -> Vec<Choice> {
        self.languages(&self.typed.out.reason_language)
    }

    fn languages(&self, chosen: &str) -> Vec<Choice> {
        Choice::languages(if chosen.is_empty() { self.page.language().tag() } else { chosen })
    }

    /// The languages one can write a version in, with whether it has words in them: those of a draft all, later those alone
    /// that are not there.
    fn writable(&self, it: &Minutes) -> Vec<(Language, bool, String)> {
        let row = |language: Language| {
            let url = self.page.url(&urls::minutes_edit(&self.it.slug, language.tag()));
            (language, it.words.contains_key(&language), url)
        };
        let rows = Language::ALL.into_iter().map(row);
        rows.filter(|row| Self::is_draft(it) || !row.1).collect()
    }
}

/// The form of the minutes.
#[derive(Template)]
#[template(path = "meetings/minutes_edit.html")]
pub(in super::super) struct MinutesSheet {
    pub(in super::super) page: Page,
    pub(in super::super) it: Meeting,
    pub(in super::super) form: MinutesForm,
    pub(in super::super) errors: Errors,
}

impl MinutesSheet {
    fn title(&self) -> (Language, &str) {
        self.it.particulars.title(self.page.language())
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.form.language)
    }

    fn tongue(&self) -> String {
        views::tongue(Language::from_tag(&self.form.language).unwrap_or(self.page.language()))
    }
}
