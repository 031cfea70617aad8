//! What helps at writing: how a day is understood, how long a text is, and the page that explains the marks.

use askama::Template;
use unicode_segmentation::UnicodeSegmentation as _;

use super::super::forms::parse_day;
use super::super::help::Example;
use super::super::urls;
use crate::platform::i18n::input;
use crate::platform::markdown;
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

    /// Words of the text, without its marks.
    pub fn words(&self) -> String {
        self.page.digits(&markdown::to_text(&self.form.body).unicode_words().count().to_string())
    }

    /// Letters of the text, its marks included, as they are limited.
    pub fn letters(&self) -> String {
        self.page.digits(&input::length(self.form.body.trim()).to_string())
    }
}

/// How a tool is drawn on its button.
pub enum Drawing {
    /// The id of a drawing of the page.
    Icon(&'static str),
    /// A sign of its own.
    Sign(&'static str),
}

impl Drawing {
    /// The tools over the text: the word the script knows, the catalogue key of its name, and how it is drawn.
    pub fn tools() -> [(&'static str, &'static str, Self); 10] {
        use Drawing::{Icon, Sign};
        [
            ("bold", "achievements-tool-bold", Sign("B")),
            ("italic", "achievements-tool-italic", Sign("I")),
            ("heading", "achievements-tool-heading", Sign("H")),
            ("subheading", "writing-tool-subheading", Sign("h")),
            ("list", "achievements-tool-list", Icon("i-list")),
            ("numbered", "writing-tool-numbered", Sign("1.")),
            ("quote", "achievements-tool-quote", Icon("i-quote")),
            ("link", "achievements-tool-link", Icon("i-link")),
            ("table", "achievements-tool-table", Icon("i-table")),
            ("note", "writing-tool-note", Sign("a¹")),
        ]
    }
}

/// How to write: each mark with an example, and what becomes of it.
#[derive(Template)]
#[template(path = "achievements/writing.html")]
pub struct Writing {
    pub page: Page,
    pub examples: Vec<Example>,
}
