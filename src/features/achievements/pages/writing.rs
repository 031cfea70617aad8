//! What helps at writing: how a day is understood, and the field of the text.

use askama::Template;

use super::super::forms::parse_day;
use super::super::urls;
use crate::features::library::urls as library_urls;
use crate::features::writing::BodyField;
use crate::platform::web::Page;
use crate::vocabulary::language::Calendar;

/// How a day is understood; asked while it is typed, and part of the form.
#[derive(Template)]
#[template(path = "achievements/day_understood.html")]
pub struct DayUnderstood {
    pub page: Page,
    pub day: DayShown,
}

/// A typed day as the page shows it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct DayShown {
    /// The day in the Gregorian and in the Solar Hijri calendar, in the reader's words.
    pub dates: Option<(String, String)>,
    /// Catalogue keys of what is to be said of it.
    pub remarks: Vec<&'static str>,
}

impl DayShown {
    /// What a typed day means; nothing while the field is empty.
    pub fn of(page: &Page, typed: &str) -> Self {
        if typed.trim().is_empty() {
            return Self::default();
        }
        let typed = match parse_day(typed, page.today()) {
            Ok(typed) => typed,
            Err(key) => return Self { dates: None, remarks: vec![key] },
        };
        let dates = (page.date_in(typed.date, Calendar::Gregorian), page.date_in(typed.date, Calendar::SolarHijri));
        let remarks = if typed.is_order_assumed { vec!["writing-day-order"] } else { Vec::new() };
        Self { dates: Some(dates), remarks }
    }
}

impl super::Edit {
    /// How the day in the form is understood. An error stands at the field already.
    pub fn day_shown(&self) -> DayShown {
        let shown = DayShown::of(&self.page, &self.form.day);
        if self.errors.at("day").is_some() { DayShown { remarks: Vec::new(), ..shown } } else { shown }
    }

    /// The field of the text, with what helps to write it.
    pub fn body_field(&self) -> BodyField<'_> {
        BodyField::new(&self.page, &self.errors, (&self.form.body, self.tongue()), &urls::preview())
            .with_pictures(&library_urls::choice())
    }
}
