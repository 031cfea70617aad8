//! What the browser sends.

use serde::Deserialize;

use crate::platform::i18n::input;
use crate::platform::web::Errors;
use crate::vocabulary::language::Language;

/// Letters, as a person counts them, at most.
const LONGEST_WORD: usize = 120;
const LONGEST_REASON: usize = 500;

/// The form that proposes a word.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ProposalForm {
    pub(super) language: String,
    pub(super) word: String,
    pub(super) reason: String,
}

/// A form that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Draft {
    pub(super) language: Language,
    pub(super) word: String,
    pub(super) reason: String,
}

impl ProposalForm {
    /// The proposal, or every error of it.
    pub(super) fn parse(&self) -> Result<Draft, Errors> {
        let mut errors = Errors::none();
        let language = errors.note("language", Language::from_tag(&self.language).ok_or("glossary-error-language"));
        let word = errors.note("word", line(&self.word, LONGEST_WORD, "glossary-error-word"));
        let reason = errors.note("reason", line(&self.reason, LONGEST_REASON, "glossary-error-reason"));
        match (language, word, reason) {
            (Some(language), Some(word), Some(reason)) => {
                Ok(Draft { language, word: input::corrected(&word, language).into_owned(), reason })
            }
            _ => Err(errors),
        }
    }
}

/// The form that declines a word.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RefusalForm {
    pub(super) answer: String,
}

impl RefusalForm {
    /// The reason.
    pub(super) fn parse(&self) -> Result<String, Errors> {
        line(&self.answer, LONGEST_REASON, "glossary-error-reason").map_err(|key| Errors::of("answer", key))
    }
}

/// What is looked for in the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    pub(super) q: String,
}

fn line(typed: &str, longest: usize, key: &'static str) -> Result<String, &'static str> {
    let line = input::line(typed).map_err(|_| key)?;
    if (1..=longest).contains(&input::length(&line)) { Ok(line) } else { Err(key) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_clean_and_every_error_is_told() {
        let form = |language: &str, word: &str, reason: &str| ProposalForm {
            language: language.to_owned(),
            word: word.to_owned(),
            reason: reason.to_owned(),
        };
        let draft = form("fa", " ثبت\u{202e} احوال كشور ", "قانون").parse().unwrap();
        assert_eq!(draft.word, "ثبت احوال کشور");
        let errors = form("xx", "", " ").parse().unwrap_err();
        let fields: Vec<_> = errors.all().iter().map(|error| error.field).collect();
        assert_eq!(fields, ["language", "word", "reason"]);
        assert!(form("en", &"a".repeat(121), "b").parse().is_err());
        assert!(RefusalForm { answer: String::new() }.parse().is_err());
    }
}
