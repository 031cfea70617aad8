//! The answers of the sheet in the form of a text.

use super::TextForm;
use crate::features::achievements::sheet::{self, Sheet, Topic};
use crate::features::achievements::store::Words;
use crate::platform::web::Errors;
use crate::vocabulary::language::Language;

impl TextForm {
    /// What was typed under a topic; nothing where the form did not ask.
    pub(super) fn asked(&self, topic: Topic) -> Option<&str> {
        let field = match topic {
            Topic::Problem => &self.sheet_problem,
            Topic::Law => &self.sheet_law,
            Topic::Cost => &self.sheet_cost,
            Topic::Time => &self.sheet_time,
            Topic::Result => &self.sheet_result,
            Topic::Contact => &self.sheet_contact,
            Topic::Documents => &self.sheet_documents,
        };
        field.as_deref()
    }

    /// What was typed under a topic.
    pub fn typed(&self, topic: Topic) -> &str {
        self.asked(topic).unwrap_or_default()
    }

    /// The form with these words under a topic.
    #[must_use]
    pub fn with_answer(mut self, topic: Topic, words: String) -> Self {
        let field = match topic {
            Topic::Problem => &mut self.sheet_problem,
            Topic::Law => &mut self.sheet_law,
            Topic::Cost => &mut self.sheet_cost,
            Topic::Time => &mut self.sheet_time,
            Topic::Result => &mut self.sheet_result,
            Topic::Contact => &mut self.sheet_contact,
            Topic::Documents => &mut self.sheet_documents,
        };
        *field = Some(words);
        self
    }

    /// The form filled with the answers of a sheet.
    #[must_use]
    pub fn with_sheet(self, sheet: &Sheet) -> Self {
        sheet.answers().into_iter().fold(self, |form, (topic, words)| form.with_answer(topic, words))
    }

    /// The form with the words of `source` in the field that `copy` names, where nothing stands in it yet.
    #[must_use]
    pub fn with_copied(mut self, source: &Words) -> Self {
        let copy = std::mem::take(&mut self.copy);
        if let Some(topic) = Topic::ALL.iter().find(|topic| topic.field() == copy) {
            let is_empty = self.typed(*topic).trim().is_empty();
            return if is_empty { self.with_answer(*topic, source.sheet.answer(*topic)) } else { self };
        }
        let (field, words) = match copy.as_str() {
            "title" => (&mut self.title, &source.title),
            "summary" => (&mut self.summary, &source.summary),
            "body" => (&mut self.body, &source.body),
            _ => return self,
        };
        if field.trim().is_empty() {
            field.clone_from(words);
        }
        self
    }

    /// Whether anything was typed under any topic.
    pub fn has_answers(&self) -> bool {
        Topic::ALL.iter().any(|topic| !self.typed(*topic).trim().is_empty())
    }

    /// The answers as they would be stored, and every error of them at its own field.
    pub(super) fn sheet(&self, language: Language, errors: &mut Errors) -> Option<Sheet> {
        let mut answer = |topic: &Topic| {
            let words = errors.note(topic.field(), sheet::answer(self.typed(*topic), language))?;
            Some((*topic, words))
        };
        // Every answer is looked at before the first error ends it.
        let answers: Vec<_> = Topic::ALL.iter().map(&mut answer).collect();
        Some(Sheet::of(answers.into_iter().collect::<Option<Vec<_>>>()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_has_a_field_of_its_own_that_the_browser_sends() {
        for topic in Topic::ALL {
            let form: TextForm = serde_html_form::from_str(&format!("{}=Words", topic.field())).unwrap();
            assert_eq!(form.typed(*topic), "Words");
            assert_eq!(form, TextForm::default().with_answer(*topic, "Words".to_owned()));
        }
        assert!(!TextForm::default().has_answers());
    }

    #[test]
    fn every_answer_that_is_too_long_is_told_at_its_field() {
        let long = "a".repeat(2_001);
        let form = TextForm::default().with_answer(Topic::Law, long.clone()).with_answer(Topic::Contact, long);
        let mut errors = Errors::none();
        assert!(form.sheet(Language::English, &mut errors).is_none());
        let fields: Vec<_> = errors.all().iter().map(|error| error.field).collect();
        assert_eq!(fields, ["sheet_law", "sheet_contact"]);
    }
}
