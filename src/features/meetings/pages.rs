//! The pages of the meetings.

mod edit;
mod following;
mod minutes;
mod show;

pub(super) use edit::{DecisionSheet, Edit, SessionSheet, titles};
pub(super) use following::{After, Delegations, Followed};
pub(super) use minutes::{MinutesPage, MinutesSheet, Typed};
pub(super) use show::{DecisionView, PaperView, Photo, SessionView, Show};

use askama::Template;

use super::meeting::{Meeting, Revision};
use super::words::{Kind, State};
use super::{urls, views};
use crate::platform::web::{Choice, Page, Pager, PagerStep};
use crate::vocabulary::language::Language;

/// What everybody reads, and for those who prepare them, the drafts.
#[derive(Template)]
#[template(path = "meetings/list.html")]
pub(super) struct List {
    pub(super) page: Page,
    pub(super) kind: Option<Kind>,
    /// The next first.
    pub(super) coming: Vec<Meeting>,
    /// The latest first.
    pub(super) held: Vec<Meeting>,
    /// How many were held.
    pub(super) total: usize,
    pub(super) pager: Pager,
    /// What the viewer prepares.
    pub(super) drafts: Vec<Meeting>,
    pub(super) may_write: bool,
}

impl List {
    fn kinds(&self) -> Vec<Choice> {
        let all = Choice::new("", self.page.t("meetings-kind-any"), self.kind.is_none());
        let choice = |it: &Kind| {
            let name = self.page.t(&views::key("meetings-kind", it.as_str())).into_owned();
            Choice::new(it.as_str(), name, self.kind == Some(*it))
        };
        std::iter::once(all).chain(Kind::ALL.iter().map(choice)).collect()
    }

    /// What was held, under the years in the reader's calendar.
    fn years(&self) -> Vec<(String, Vec<&Meeting>)> {
        let mut years: Vec<(String, Vec<&Meeting>)> = Vec::new();
        for it in &self.held {
            let year = views::year(&self.page, it);
            match years.last_mut() {
                Some((known, meetings)) if *known == year => meetings.push(it),
                _ => years.push((year, vec![it])),
            }
        }
        years
    }

    fn is_empty(&self) -> bool {
        self.coming.is_empty() && self.held.is_empty()
    }
}

/// What was said of a meeting at each time.
#[derive(Template)]
#[template(path = "meetings/revisions.html")]
pub(super) struct Revisions {
    pub(super) page: Page,
    pub(super) it: Meeting,
    /// The newest first.
    pub(super) revisions: Vec<Revision>,
}

impl Revisions {
    fn title(&self) -> (Language, &str) {
        self.it.particulars.title(self.page.language())
    }
}
