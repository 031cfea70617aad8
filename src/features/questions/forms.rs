//! What the browser sends.

use serde::Deserialize;

use super::translation::Part;
use crate::platform::i18n::input;
use crate::platform::web::Errors;
use crate::vocabulary::language::Language;

/// Letters a question, an answer or a reason may have, as a person counts them.
const LONGEST: usize = 3_000;

/// A question, and the language it is written in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct QuestionForm {
    /// BCP 47.
    pub language: String,
    /// As typed.
    pub question: String,
}

/// An answer, its language, and whether readers without an account see the pair.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AnswerForm {
    pub language: String,
    pub answer: String,
    pub published: Option<String>,
}

/// An answer in other words, with the words its writer saw when they began.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CorrectionForm {
    pub language: String,
    pub answer: String,
    pub published: Option<String>,
    pub before: String,
}

/// Why there is no answer, and the language of the reason.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RefusalForm {
    pub reason_language: String,
    pub reason: String,
}

/// A pair in a further language: each part may stay empty. With the words its writer saw when they began, and the revision
/// of the answer they read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TranslationForm {
    pub question: String,
    pub answer: String,
    pub before_question: String,
    pub before_answer: String,
    pub answer_revision: i32,
    /// That the translation of a corrected answer needs no other words.
    pub still_right: Option<String>,
}

impl QuestionForm {
    /// A form nobody wrote in yet.
    pub fn empty(language: Language) -> Self {
        Self { language: language.tag().to_owned(), question: String::new() }
    }

    /// The question.
    pub fn parse(&self) -> Result<(Language, String), Errors> {
        words(("language", &self.language), ("question", &self.question))
    }
}

impl AnswerForm {
    /// The answer.
    pub fn parse(&self) -> Result<(Language, String), Errors> {
        words(("language", &self.language), ("answer", &self.answer))
    }

    /// Whether readers without an account see the pair.
    pub fn is_published(&self) -> bool {
        self.published.is_some()
    }
}

impl CorrectionForm {
    /// The form with an answer as it stands.
    pub fn of(language: Option<Language>, answer: &str, is_published: bool) -> Self {
        Self {
            language: language.map_or_else(String::new, |it| it.tag().to_owned()),
            answer: answer.to_owned(),
            published: is_published.then(|| "yes".to_owned()),
            before: answer.to_owned(),
        }
    }

    /// The answer.
    pub fn parse(&self) -> Result<(Language, String), Errors> {
        words(("language", &self.language), ("answer", &self.answer))
    }

    /// Whether these are still the words the writer began with; a browser writes the ends of lines its own way.
    pub fn began_with(&self, answer: &str) -> bool {
        self.before.lines().eq(answer.lines())
    }

    /// Whether readers without an account see the pair.
    pub fn is_published(&self) -> bool {
        self.published.is_some()
    }
}

impl TranslationForm {
    /// The form with what is translated already.
    pub fn of(question: &str, answer: &str, answer_revision: i32) -> Self {
        let (question, answer) = (question.to_owned(), answer.to_owned());
        let (before_question, before_answer) = (question.clone(), answer.clone());
        Self { before_question, before_answer, question, answer, answer_revision, still_right: None }
    }

    /// Whether a part is said to be right as it stands, whatever changed in the original.
    pub fn is_still_right(&self, part: Part) -> bool {
        part == Part::Answer && self.still_right.is_some()
    }

    /// Whether a part was left empty.
    pub fn is_empty(&self, part: Part) -> bool {
        self.typed(part).trim().is_empty()
    }

    /// The words of a part, clean.
    pub fn words(&self, part: Part, language: Language, errors: &mut Errors) -> Option<String> {
        let field = if part == Part::Question { "question" } else { "answer" };
        errors.note(field, words_in(self.typed(part), language))
    }

    fn typed(&self, part: Part) -> &str {
        if part == Part::Question { &self.question } else { &self.answer }
    }

    /// Whether these are still the words the writer began with; a browser writes the ends of lines its own way.
    pub fn began_with(&self, part: Part, text: &str) -> bool {
        let before = if part == Part::Question { &self.before_question } else { &self.before_answer };
        before.lines().eq(text.lines())
    }
}

impl RefusalForm {
    /// The reason.
    pub fn parse(&self) -> Result<(Language, String), Errors> {
        words(("reason_language", &self.reason_language), ("reason", &self.reason))
    }
}

/// Plain paragraphs in a language of ours.
fn words(language: (&'static str, &str), text: (&'static str, &str)) -> Result<(Language, String), Errors> {
    let mut errors = Errors::none();
    let tag = errors.note(language.0, Language::from_tag(language.1).ok_or("questions-error-language"));
    let words = errors.note(text.0, words_in(text.1, tag.unwrap_or(Language::English)));
    match (tag, words) {
        (Some(language), Some(words)) => Ok((language, words)),
        _ => Err(errors),
    }
}

/// The same in a known language; the error is a catalogue key.
fn words_in(typed: &str, language: Language) -> Result<String, &'static str> {
    let words = input::prose(typed).map_err(|_| "achievements-error-unreadable")?;
    match input::length(&words) {
        0 => Err("questions-error-empty"),
        1..=LONGEST => Ok(input::corrected(&words, language).into_owned()),
        _ => Err("questions-error-long"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_clean_bounded_and_in_a_language_of_ours() {
        let form = |language: &str, question: &str| {
            QuestionForm { language: language.to_owned(), question: question.to_owned() }.parse()
        };
        assert_eq!(form("fa", " كارت\u{202e}؟\r\n\r\nچرا؟ "), Ok((Language::Persian, "کارت؟\n\nچرا؟".to_owned())));
        let keys = |outcome: Result<_, Errors>| {
            outcome.err().map(|it| it.all().iter().map(|it| it.key).collect::<Vec<_>>()).unwrap_or_default()
        };
        assert_eq!(keys(form("xx", " ")), ["questions-error-language", "questions-error-empty"]);
        assert_eq!(keys(form("en", &"a".repeat(3_001))), ["questions-error-long"]);
        assert_eq!(keys(form("en", "a\0")), ["achievements-error-unreadable"]);
    }
}
