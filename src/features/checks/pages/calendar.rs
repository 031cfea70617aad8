//! The page of a day in four calendars.

use askama::Template;
use chrono::NaiveDate;

use crate::features::checks::calendars::{NoDay, Reckoning};
use crate::features::checks::forms::CalendarForm;
use crate::features::checks::urls;
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
        Self { page, form, errors, answer: None }
    }

    /// The form with the day.
    pub(in crate::features::checks) fn answered(page: Page, form: CalendarForm, day: NaiveDate) -> Self {
        Self { page: page.private(), form, errors: Errors::none(), answer: Some(day) }
    }

    fn calendars(&self) -> Vec<Choice> {
        let usual = match self.page.calendar() {
            Calendar::Gregorian => Reckoning::Gregorian,
            Calendar::SolarHijri => Reckoning::Persian,
        };
        let chosen = Reckoning::parse(&self.form.from).unwrap_or(usual);
        let of = |it: Reckoning| Choice::new(it.as_str(), self.page.plain(reckoning_key(it)), it == chosen);
        Reckoning::ALL.into_iter().map(of).collect()
    }

    fn rows(&self, day: &NaiveDate) -> Vec<Row> {
        let of = |it: Reckoning| Row {
            key: reckoning_key(it),
            written: it.write(*day).to_string(),
            words: match it {
                Reckoning::Gregorian => Some(self.page.date_in(*day, Calendar::Gregorian)),
                Reckoning::Persian => Some(self.page.date_in(*day, Calendar::SolarHijri)),
                Reckoning::UmmAlQura | Reckoning::Civil => None,
            },
            is_computed: it.is_computed(*day),
        };
        Reckoning::ALL.into_iter().map(of).collect()
    }

    fn weekday(&self, day: &NaiveDate) -> String {
        self.page.weekday(*day)
    }
}

const fn reckoning_key(reckoning: Reckoning) -> &'static str {
    match reckoning {
        Reckoning::Gregorian => "checks-reckoning-gregorian",
        Reckoning::Persian => "checks-reckoning-persian",
        Reckoning::UmmAlQura => "checks-reckoning-umalqura",
        Reckoning::Civil => "checks-reckoning-civil",
    }
}

/// The sentence of why there is no such day.
pub const fn no_day_key(why: NoDay) -> &'static str {
    match why {
        NoDay::Unreadable => "checks-no-day-unreadable",
        NoDay::Year => "checks-no-day-year",
        NoDay::Month => "checks-no-day-month",
        NoDay::Day => "checks-no-day-day",
    }
}
