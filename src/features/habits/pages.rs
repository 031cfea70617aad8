//! The page of one's habits.

use askama::Template;
use chrono::{Datelike as _, NaiveDate, Weekday};

use super::forms::HabitsForm;
use super::urls;
use crate::features::notifications::{self, Subscription, TopicFields};
use crate::features::searches::{self, SavedSearch};
use crate::platform::i18n::Locale;
use crate::platform::i18n::working_days::Weekend;
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::language::{Calendar, Language};
use crate::vocabulary::rhythm::Rhythm;
use crate::vocabulary::timestamp::Timestamp;

/// How one is told, of what, and what is new in one's searches.
#[derive(Template)]
#[template(path = "habits/show.html")]
pub(super) struct Show {
    pub(super) page: Page,
    pub(super) form: HabitsForm,
    pub(super) errors: Errors,
    /// When the next mail would come.
    pub(super) next: Option<Timestamp>,
    /// How often mails come as it is kept.
    pub(super) rhythm: Rhythm,
    /// How the mails are written.
    pub(super) mails: Locale,
    /// What is usual for the person's roles.
    pub(super) usual: HabitsForm,
    /// Whether nothing but that was chosen.
    pub(super) is_usual: bool,
    /// The days off of the person's country.
    pub(super) weekend: Option<Weekend>,
    /// Where the mails go.
    pub(super) email: String,
    pub(super) subscriptions: Vec<Subscription>,
    pub(super) fields: TopicFields,
    pub(super) searches: Vec<SavedSearch>,
}

impl Show {
    /// The sentence that says when the next mail comes.
    fn next_mail(&self) -> String {
        match (self.rhythm, self.next) {
            (Rhythm::Never, _) | (_, None) => self.page.t("habits-next-never").into_owned(),
            (Rhythm::AtOnce, Some(next)) if next <= self.page.now => self.page.t("habits-next-soon").into_owned(),
            (_, Some(next)) => self.page.t_s("habits-next-at", "day", &self.page.date_time(next)),
        }
    }

    /// The language of the mails under its own name.
    fn language(&self) -> Language {
        self.mails.language()
    }

    fn calendar(&self) -> &'static str {
        match self.mails.calendar() {
            Calendar::Gregorian => "accounts-profile-calendar-gregorian",
            Calendar::SolarHijri => "accounts-profile-calendar-solar-hijri",
        }
    }

    fn rhythms(&self) -> Vec<Choice> {
        let name = |it: &Rhythm| self.page.t(&format!("habits-rhythm-{it}")).into_owned();
        Rhythm::ALL.iter().map(|it| Choice::new(it.as_str(), name(it), it.as_str() == self.form.rhythm)).collect()
    }

    fn hours(&self) -> Vec<Choice> {
        let hour = |hour: u8| {
            let value = hour.to_string();
            let is_chosen = value == self.form.hour;
            Choice::new(value, self.page.digits(&format!("{hour:02}:00")), is_chosen)
        };
        (0..24).map(hour).collect()
    }

    /// The days of the week, from the first of the reader's on.
    fn weekdays(&self) -> Vec<Choice> {
        let day = |day: NaiveDate| {
            let value = day.weekday().number_from_monday().to_string();
            let is_chosen = value == self.form.weekday;
            Choice::new(value, self.page.weekday(day), is_chosen)
        };
        let week = self.page.today().week(self.page.first_weekday()).first_day();
        week.iter_days().take(7).map(day).collect()
    }

    /// The names of the days off, where the person's country has such.
    fn days_off(&self) -> Option<String> {
        let weekend = self.weekend?;
        let week = self.page.today().week(Weekday::Mon).first_day();
        let names: Vec<_> = week
            .iter_days()
            .take(7)
            .filter(|day| weekend.contains(day.weekday()))
            .map(|day| self.page.weekday(day))
            .collect();
        Some(self.page.list_and(&names))
    }

    /// The person's zone as it is now.
    fn zone(&self) -> String {
        self.page.zone(self.page.now)
    }

    fn action(&self) -> String {
        self.page.url(urls::habits())
    }

    fn topic(&self, it: &Subscription) -> String {
        notifications::topic_name(&self.page, &it.topic)
    }

    fn paces(&self, it: &Subscription) -> Vec<Choice> {
        notifications::paces(&self.page, it.haste.pace.as_str())
    }

    fn pace_url(&self, it: &Subscription) -> String {
        self.page.url(&notifications::pace(it.id))
    }

    fn end_url(&self, it: &Subscription) -> String {
        self.page.url(&notifications::end_own(it.id))
    }

    fn subscribe_url(&self) -> String {
        self.page.url(&notifications::new())
    }

    fn searches_url(&self) -> String {
        self.page.url(&searches::urls::list())
    }

    fn rhythm_url(&self, it: &SavedSearch) -> String {
        self.page.url(&searches::urls::rhythm(it.id))
    }

    fn paces_of(&self, it: &SavedSearch) -> Vec<Choice> {
        searches::paces(&self.page, it.pace.as_str())
    }
}
