//! The desk: what waits for this person, what is new from others, what their organisation is writing.

use std::sync::Arc;

use actix_web::HttpResponse;
use askama::Template;

use crate::features::achievements::{self, Card, DeskFilter, LanguageRow, State, WaitingText, urls, views};
use crate::features::alerts::{self, urls as alert_urls};
use crate::features::guidance::{self, TaskKind, urls as guidance_urls};
use crate::features::meetings::{self, urls as meeting_urls};
use crate::features::statistics::{self, urls as figure_urls};
use crate::features::{library, questions, specimens};
use crate::platform::errors::Error;
use crate::platform::web::{Page, Visit};
use crate::vocabulary::viewer::Role;

/// Posts of others on the desk.
const NEWEST: i64 = 8;

/// The desk.
#[derive(Template)]
#[template(path = "home/desk.html")]
struct Desk {
    page: Page,
    /// Posts this person should act on: to review, or returned to them.
    waiting: Vec<Card>,
    /// Translations and corrections this person should act on: to release, or returned to them.
    texts: Vec<WaitingText>,
    /// Changes in the library: this person decides about them, or made them.
    files: library::Tasks,
    /// Drafts of specimens this person should act on: to release, or given back to them.
    specimens: Vec<specimens::DraftTask>,
    /// Drafts of the organisation that are being written.
    own: Vec<Card>,
    newest: Vec<Card>,
    languages: Arc<Vec<LanguageRow>>,
    may_write: bool,
    /// Whether there is a list of unpublished posts for this person.
    has_drafts: bool,
    /// Alerts that wait for this person, and those others are late with.
    alerts: alerts::Tasks,
    /// What is to be done about guidance.
    guidance: Vec<guidance::Task>,
    /// Questions to this person's country that wait for an answer; none for those who do not answer.
    open_questions: questions::Waiting,
    /// Figures that wait for this person.
    figures: statistics::Tasks,
    /// What of the meetings waits for this person.
    meetings: meetings::Tasks,
}

/// `GET /desk`
pub async fn desk(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let me = page.signed_in()?.clone();
            let inside = me.country.filter(|country| achievements::is_insider(&page.viewer, *country));
            let mut listed = |filter: DeskFilter| match inside {
                Some(country) => {
                    let reader = (&page.viewer, page.language());
                    achievements::list_desk_cards(connection, reader, country, &filter)
                }
                None => Ok(Vec::new()),
            };
            let waiting = listed(DeskFilter { waits: true, ..DeskFilter::default() })?;
            let mut own = listed(DeskFilter::default())?;
            own.retain(|card| {
                card.it.state != State::Withdrawn && waiting.iter().all(|other| other.it.id != card.it.id)
            });
            let texts = match inside {
                Some(country) => achievements::list_texts_for(connection, &page.viewer, country)?,
                None => Vec::new(),
            };
            let files = library::tasks_for(connection, &page.viewer)?;
            let specimens = specimens::tasks_for(connection, &page)?;
            let guidance = guidance::tasks_for(connection, &page)?;
            let open_questions = match me.country.filter(|it| questions::answers_for(&page.viewer, *it)) {
                Some(country) => questions::count_waiting(connection, country, page.now)?,
                None => questions::Waiting::default(),
            };
            let alerts = alerts::tasks_for(connection, &page)?;
            let figures = statistics::tasks_for(connection, &page)?;
            let meetings = meetings::tasks_for(connection, &page)?;
            let newest = achievements::list_cards(connection, page.language(), None, NEWEST)?;
            let languages = match me.country {
                Some(country) => page.derived(&format!("achievements-language-table {country}"), || {
                    achievements::language_table(connection, country)
                })?,
                None => Arc::default(),
            };
            let (may_write, has_drafts) = (page.viewer.has(Role::Editor), inside.is_some());
            Ok(Desk {
                page,
                waiting,
                texts,
                files,
                specimens,
                own,
                newest,
                languages,
                may_write,
                has_drafts,
                alerts,
                guidance,
                open_questions,
                figures,
                meetings,
            })
        })
        .await
}

impl Desk {
    fn period_of(&self, it: &statistics::Stated) -> String {
        statistics::views::period(self.page.locale(), &it.figure.period)
    }

    /// How many posts, texts, specimens and files wait for this person.
    fn waits(&self) -> usize {
        self.waiting.len()
            + self.texts.len()
            + self.specimens.len()
            + self.files.waits()
            + self.guidance.iter().filter(|it| it.waits()).count()
    }
}
