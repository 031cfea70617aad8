//! A meeting as its readers have it.

use askama::Template;

use super::following::After;
use crate::features::directory::urls as directory_urls;
use crate::features::library::DocumentView;
use crate::features::meetings::forms::CancellationForm;
use crate::features::meetings::meeting::{Meeting, Particulars, Revision, Words};
use crate::features::meetings::programme::{MeetingSessionId, Speaker};
use crate::features::meetings::words::State;
use crate::features::meetings::{urls, views};
use crate::platform::i18n::OtherDate;
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// A photograph as it is shown.
pub(in super::super) struct Photo {
    pub(in super::super) address: String,
    pub(in super::super) widest: String,
    pub(in super::super) description: String,
    pub(in super::super) width: i32,
    pub(in super::super) height: i32,
}

/// A paper as it is shown.
pub(in super::super) struct PaperView {
    pub(in super::super) language: Language,
    pub(in super::super) title: String,
    pub(in super::super) authors: String,
    pub(in super::super) document: Option<DocumentView>,
}

/// A session as it is shown.
pub(in super::super) struct SessionView {
    pub(in super::super) id: MeetingSessionId,
    pub(in super::super) day: String,
    pub(in super::super) other_day: Option<OtherDate>,
    /// At the meeting's place, and by the reader's clock where that shows another time.
    pub(in super::super) times: (String, Option<String>),
    pub(in super::super) language: Language,
    pub(in super::super) title: String,
    pub(in super::super) room: String,
    pub(in super::super) speakers: Vec<Speaker>,
    pub(in super::super) papers: Vec<PaperView>,
}

/// A decision as it is shown.
pub(in super::super) struct DecisionView {
    pub(in super::super) number: i32,
    pub(in super::super) language: Language,
    pub(in super::super) text: String,
    /// Names of those who carry it out.
    pub(in super::super) owners: Vec<String>,
    pub(in super::super) due_on: Option<String>,
    pub(in super::super) is_overdue: bool,
    /// The catalogue key of where it stands, and whether somebody still has to do something.
    pub(in super::super) state: (String, bool),
}

/// A meeting.
#[derive(Template)]
#[template(path = "meetings/show.html")]
pub(in super::super) struct Show {
    pub(in super::super) page: Page,
    pub(in super::super) it: Meeting,
    /// The revision that is looked up; none where it is the meeting as it is now.
    pub(in super::super) revision: Option<Revision>,
    /// Who looks after the page.
    pub(in super::super) organisation: String,
    pub(in super::super) sessions: Vec<SessionView>,
    pub(in super::super) documents: Vec<DocumentView>,
    pub(in super::super) photos: Vec<Photo>,
    pub(in super::super) decisions: Vec<DecisionView>,
    /// What follows the meeting and is there for the viewer.
    pub(in super::super) after: After,
    pub(in super::super) may_edit: bool,
    pub(in super::super) may_publish: bool,
    pub(in super::super) may_cancel: bool,
    pub(in super::super) cancellation: CancellationForm,
    pub(in super::super) errors: Errors,
}

impl Show {
    fn said(&self) -> &Particulars {
        self.revision.as_ref().map_or(&self.it.particulars, |revision| &revision.particulars)
    }

    fn title(&self) -> (Language, &str) {
        self.said().title(self.page.language())
    }

    fn part(&self, of: fn(&Words) -> &str) -> Option<(Language, &str)> {
        self.said().say(self.page.language(), of)
    }

    fn place(&self) -> Option<(Language, &str)> {
        self.part(|words| &words.place)
    }

    fn host(&self) -> Option<(Language, &str)> {
        self.part(|words| &words.host)
    }

    fn about(&self) -> Option<(Language, &str)> {
        self.part(|words| &words.about)
    }

    fn note(&self) -> Option<(Language, &str)> {
        self.part(|words| &words.note)
    }

    fn outcomes(&self) -> &[String] {
        self.said().outcomes(self.page.language()).1
    }

    fn tongue_of_outcomes(&self) -> String {
        views::tongue(self.said().outcomes(self.page.language()).0)
    }

    fn days(&self) -> String {
        views::days(self.page.locale(), &self.said().days)
    }

    fn other_days(&self) -> Option<(Language, String)> {
        views::other_days(self.page.locale(), &self.said().days)
    }

    /// The zone of its place, where its days are known and something is told of the place or by the clocks there.
    fn zone(&self) -> Option<String> {
        let is_told = self.place().is_some() || !self.sessions.is_empty();
        self.said().days.exactly().filter(|_| is_told).and_then(|_| views::zone(&self.page, self.said()))
    }

    /// The members that take part, in the reader's alphabet, each with its page.
    fn members(&self) -> Vec<(CountryCode, &'static str, String)> {
        let row = |it: &CountryCode| (*it, self.page.country_name(*it), self.page.url(&directory_urls::country(*it)));
        let mut members: Vec<_> = self.said().members.iter().map(row).collect();
        self.page.sort_by_key(&mut members, |it| it.1);
        members
    }

    fn is_coming(&self) -> bool {
        self.said().is_coming(self.page.today())
    }

    /// The key of what the members are called: those that came, or those that are awaited.
    fn members_key(&self) -> &'static str {
        if self.is_coming() { "meetings-members-coming" } else { "meetings-members" }
    }

    fn is_cancelled(&self) -> bool {
        self.it.state == State::Cancelled
    }

    fn is_draft(&self) -> bool {
        self.it.state == State::Draft
    }

    /// The languages one can write it in, with whether it has words in them.
    fn languages(&self) -> Vec<(Language, bool, String)> {
        let row = |language: Language| {
            let url = self.page.url(&urls::edit_in(&self.it.slug, language.tag()));
            (language, self.said().words.contains_key(&language), url)
        };
        Language::ALL.into_iter().map(row).collect()
    }

    fn reason_languages(&self) -> Vec<Choice> {
        let chosen = &self.cancellation.reason_language;
        Choice::languages(if chosen.is_empty() { self.page.language().tag() } else { chosen })
    }

    /// When the revision that is looked up was written.
    fn revised_on(&self) -> Option<String> {
        self.revision.as_ref().map(|it| self.page.date(self.page.day_of(it.written_at)))
    }
}
