//! The page of a day in four calendars.

use askama::Template;
use chrono::NaiveDate;

use crate::features::checks::forms::CalendarForm;
use crate::features::checks::issue::{Issue, Plausibility};
use crate::features::checks::pages::Tone;
use crate::features::checks::urls;
use crate::platform::i18n::reckoning::Reckoning;
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::language::Calendar;

/// The form, and the day where there is one.
#[derive(Template)]
#[template(path = "checks/calendar.html")]
pub(in crate::features::checks) struct Day {
    pub(in crate::features::checks) page: Page,
    form: CalendarForm,
    errors: Errors,
    answer: Option<NaiveDate>,
    /// What the register says of the day for a version, where one was named.
    issue: Option<Issue>,
}

/// The day in one calendar.
struct Row {
    key: &'static str,
    written: String,
    /// In words, where the portal has them.
    words: Option<String>,
    is_computed: bool,
}

impl Day {
    /// The form alone.
    pub(in crate::features::checks) fn empty(page: Page, form: CalendarForm, errors: Errors) -> Self {
        Self { page, form, errors, answer: None, issue: None }
    }

    /// The form with the day.
    pub(in crate::features::checks) fn answered(
        page: Page,
        form: CalendarForm,
        (day, issue): (NaiveDate, Option<Issue>),
    ) -> Self {
        Self { page: page.private(), form, errors: Errors::none(), answer: Some(day), issue }
    }

    fn calendars(&self) -> Vec<Choice> {
        let usual = match self.page.calendar() {
            Calendar::Gregorian => Reckoning::Gregorian,
            Calendar::SolarHijri => Reckoning::Persian,
        };
        let chosen = Reckoning::in_use(&self.form.from).unwrap_or(usual);
        let of = |it: Reckoning| Choice::new(it.as_str(), self.page.plain(it.key()), it == chosen);
        Reckoning::IN_USE.into_iter().map(of).collect()
    }

    fn rows(&self, day: &NaiveDate) -> Vec<Row> {
        let of = |it: Reckoning| Row {
            key: it.key(),
            written: it.write(*day).to_string(),
            words: match it {
                Reckoning::Gregorian => Some(self.page.date_in(*day, Calendar::Gregorian)),
                Reckoning::Persian => Some(self.page.date_in(*day, Calendar::SolarHijri)),
                _ => None,
            },
            is_computed: it.is_computed(*day),
        };
        Reckoning::IN_USE.into_iter().map(of).collect()
    }

    /// How bad it is, the word for it and the sentence that says why.
    fn plausible(&self, it: &Issue) -> (Tone, String, String) {
        let (tone, word, why, day) = match it.plausibility {
            Plausibility::NotYetIssued => (Tone::Bad, "checks-issue-not-yet", "checks-issue-not-yet-why", it.days.0),
            Plausibility::NoLongerIssued => {
                (Tone::Wait, "checks-issue-no-longer", "checks-issue-no-longer-why", it.days.1)
            }
            Plausibility::Possible => (Tone::Ok, "checks-issue-possible", "checks-issue-possible-why", None),
            Plausibility::Unknown => (Tone::Wait, "checks-issue-unknown", "checks-issue-unknown-why", None),
        };
        let day = day.map_or_else(String::new, |day| self.page.date(day));
        (tone, self.page.t(word).into_owned(), self.page.t_s(why, "day", &day))
    }

    fn weekday(&self, day: &NaiveDate) -> String {
        self.page.weekday(*day)
    }
}
