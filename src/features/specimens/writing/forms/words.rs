//! The form of the words of one language.

use serde::Deserialize;

use super::super::super::description::Words;
use super::{LONGEST_TITLE, line};
use crate::platform::i18n::input;
use crate::platform::web::Errors;
use crate::vocabulary::language::Language;

/// Letters of a longer text.
const LONGEST: usize = 3000;

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct WordsForm {
    pub revision: i32,
    pub title: String,
    pub purpose: String,
    pub differences: String,
    pub validity: String,
    pub numbers: String,
    pub note: String,
}

impl WordsForm {
    /// The form filled with what was written.
    pub fn of(it: &Words, revision: i32) -> Self {
        let Words { title, purpose, differences, validity, numbers, note } = it.clone();
        Self { revision, title, purpose, differences, validity, numbers, note }
    }

    /// The words; nothing where every field is empty.
    pub fn parse(&self, language: Language) -> Result<Option<Words>, Errors> {
        let mut errors = Errors::none();
        let title = errors.note("title", line(&self.title, LONGEST_TITLE, "specimens-error-name")).unwrap_or_default();
        let mut text = |field, typed: &str| {
            let text = input::prose(typed).map_err(|_| "specimens-error-long");
            let text =
                text.and_then(|it| if input::length(&it) <= LONGEST { Ok(it) } else { Err("specimens-error-long") });
            let text = errors.note(field, text).unwrap_or_default();
            input::corrected(text.trim(), language).into_owned()
        };
        let words = Words {
            purpose: text("purpose", &self.purpose),
            differences: text("differences", &self.differences),
            validity: text("validity", &self.validity),
            numbers: text("numbers", &self.numbers),
            note: text("note", &self.note),
            title: input::corrected(&title, language).into_owned(),
        };
        let is_empty = words == Words::default();
        if errors.is_empty() && !is_empty && words.title.is_empty() {
            errors.add("title", "specimens-error-untitled");
        }
        if errors.is_empty() { Ok(Some(words).filter(|_| !is_empty)) } else { Err(errors) }
    }
}
