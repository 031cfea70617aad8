//! What the templates are given.

use askama::Template;

use super::forms::{AnswerForm, CorrectionForm, RefusalForm};
use super::question::{Question, State};
use super::urls;
use crate::features::questions;
use crate::platform::web::{Choice, Errors, Page};

/// Questions to one's own country, and those one asked.
#[derive(Template)]
#[template(path = "questions/list.html")]
pub struct List {
    pub page: Page,
    /// What the viewer's country is asked, for those who work there.
    pub of_country: Option<OfCountry>,
    /// What the viewer asked.
    pub asked: Portion,
}

/// The questions to a country.
pub struct OfCountry {
    /// How many wait for an answer.
    pub count_open: i64,
    /// Those that do.
    pub open: Portion,
    /// Those that were answered.
    pub answered: Portion,
}

/// A page of a list, the newest first.
pub struct Portion {
    pub questions: Vec<Question>,
    /// The page after.
    pub next: Option<String>,
}

/// One question with what the viewer may do.
#[derive(Template)]
#[template(path = "questions/show.html")]
pub struct Show {
    pub page: Page,
    pub it: Question,
    /// Who asked: the name, for those who answer.
    pub asker: String,
    pub may_answer: bool,
    pub may_correct: bool,
    pub may_withdraw: bool,
    /// Whether the time to answer is shown.
    pub is_insider: bool,
    pub answer: AnswerForm,
    pub correction: CorrectionForm,
    pub refusal: RefusalForm,
    pub errors: Errors,
}

impl Show {
    /// The languages of an answer.
    pub fn answer_languages(&self) -> Vec<Choice> {
        Choice::languages(&self.answer.language)
    }

    /// The languages of a corrected answer.
    pub fn correction_languages(&self) -> Vec<Choice> {
        Choice::languages(&self.correction.language)
    }

    /// The languages of a reason.
    pub fn refusal_languages(&self) -> Vec<Choice> {
        Choice::languages(&self.refusal.reason_language)
    }
}
