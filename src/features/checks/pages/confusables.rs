//! The page of two texts that may look alike.

use askama::Template;

use super::Tone;
use crate::features::checks::answers::code_point;
use crate::features::checks::confusables::{Cause, Comparison, Likeness};
use crate::features::checks::forms::ConfusablesForm;
use crate::features::checks::urls;
use crate::platform::web::{Errors, Page};

/// The form, and the comparison where there is one.
#[derive(Template)]
#[template(path = "checks/confusables.html")]
pub(in crate::features::checks) struct Confusables {
    pub(in crate::features::checks) page: Page,
    form: ConfusablesForm,
    errors: Errors,
    answer: Option<Comparison>,
}

impl Confusables {
    /// The form alone.
    pub(in crate::features::checks) fn empty(page: Page, form: ConfusablesForm, errors: Errors) -> Self {
        Self { page, form, errors, answer: None }
    }

    /// The form with the comparison.
    pub(in crate::features::checks) fn answered(page: Page, form: ConfusablesForm, answer: Comparison) -> Self {
        Self { page: page.private(), form, errors: Errors::none(), answer: Some(answer) }
    }

    fn tone(answer: &Comparison) -> Tone {
        match answer.likeness {
            Likeness::Same | Likeness::Different => Tone::Ok,
            Likeness::Alike => Tone::Wait,
        }
    }

    fn words(&self, answer: &Comparison) -> (String, String) {
        let (word, sentence) = match answer.likeness {
            Likeness::Same => ("checks-likeness-same", "checks-likeness-same-text"),
            Likeness::Alike => ("checks-likeness-alike", "checks-likeness-alike-text"),
            Likeness::Different => ("checks-likeness-different", "checks-likeness-different-text"),
        };
        (self.page.t(word).into_owned(), self.page.t(sentence).into_owned())
    }

    fn cause(cause: &Cause) -> &'static str {
        match cause {
            Cause::Composition => "checks-cause-composition",
            Cause::Invisible => "checks-cause-invisible",
            Cause::Marks => "checks-cause-marks",
            Cause::ArabicLetters => "checks-cause-arabic-letters",
            Cause::OtherScripts => "checks-cause-other-scripts",
        }
    }

    fn code(character: &char) -> String {
        code_point(*character)
    }
}
