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
    /// Whether the viewer's country is asked here.
    pub is_insider: bool,
    /// Those that wait for an answer.
    pub open: Vec<Question>,
    /// Those that were answered, the newest first.
    pub answered: Vec<Question>,
    /// The page after, of the answered ones.
    pub next: Option<String>,
    /// What the viewer asked.
    pub asked: Vec<Question>,
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
