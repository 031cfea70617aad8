//! The sheet of a post: the same few questions answered by everybody, so that what ten countries did can be laid
//! side by side. Each language has its own.

use std::collections::BTreeMap;

use crate::platform::i18n::input;
use crate::vocabulary::language::Language;

crate::text_enum!(
    /// What a sheet asks, in the order it is read.
    Topic {
        /// What was wrong before.
        Problem = "problem",
        /// What allows or demands it.
        Law = "law",
        /// What it cost, with the currency.
        Cost = "cost",
        /// How long it took.
        Time = "time",
        /// What is better now, in figures where there are some.
        Result = "result",
        /// Whom to ask.
        Contact = "contact",
        /// What can be had: laws, forms, specifications.
        Documents = "documents",
    }
);

/// The answers, kept as the JSON object they are stored as: from topic to words, without the empty ones.
#[derive(Debug, Clone, PartialEq, Eq, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct Sheet(String);

crate::text_column!(Sheet, |text| {
    serde_json::from_str::<BTreeMap<Topic, String>>(text).ok().map(|_| Sheet(text.to_owned()))
});

/// Letters an answer has at most.
const LONGEST: usize = 2_000;

impl Topic {
    /// The name of its field in a form, which is also the field's id on the page.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Problem => "sheet_problem",
            Self::Law => "sheet_law",
            Self::Cost => "sheet_cost",
            Self::Time => "sheet_time",
            Self::Result => "sheet_result",
            Self::Contact => "sheet_contact",
            Self::Documents => "sheet_documents",
        }
    }
}

impl Sheet {
    /// A sheet of clean answers, empty ones left out.
    pub fn of(answers: impl IntoIterator<Item = (Topic, String)>) -> Self {
        let filled: BTreeMap<Topic, String> = answers.into_iter().filter(|(_, words)| !words.is_empty()).collect();
        let filled = filled.into_iter().map(|(topic, words)| (topic.as_str().to_owned(), words.into())).collect();
        Self(serde_json::Value::Object(filled).to_string())
    }

    /// The answers, in the order of the topics.
    pub fn answers(&self) -> Vec<(Topic, String)> {
        serde_json::from_str::<BTreeMap<Topic, String>>(&self.0).unwrap_or_default().into_iter().collect()
    }

    /// The words under one topic; empty where nothing is said.
    pub fn answer(&self, topic: Topic) -> String {
        self.answers().into_iter().find(|(it, _)| *it == topic).map_or_else(String::new, |(_, words)| words)
    }

    /// Whether nothing is said at all.
    pub fn is_empty(&self) -> bool {
        self.0 == "{}"
    }

    /// The JSON object.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Sheet {
    fn default() -> Self {
        Self("{}".to_owned())
    }
}

/// What was typed under a topic in `language`, clean and within bounds; may be empty. The error is a catalogue key.
pub fn answer(typed: &str, language: Language) -> Result<String, &'static str> {
    let words = input::prose(typed).map_err(|_| "achievements-error-unreadable")?;
    let words = input::corrected(&words, language).into_owned();
    if input::length(&words) > LONGEST { Err("achievements-error-answer-long") } else { Ok(words) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_survive_and_empty_ones_are_left_out() {
        let typed = [(Topic::Result, "۹۸٪ در كشور"), (Topic::Problem, " Too slow\r\n"), (Topic::Cost, "  ")];
        let sheet = Sheet::of(typed.map(|(topic, typed)| (topic, answer(typed, Language::Persian).unwrap())));
        assert_eq!(sheet.answers().len(), 2);
        assert_eq!((sheet.answers()[0].0, sheet.answer(Topic::Result).as_str()), (Topic::Problem, "۹۸٪ در کشور"));
        assert_eq!(Sheet::parse(sheet.as_str()), Some(sheet));
        assert!(Sheet::of([]).is_empty() && Sheet::default().is_empty());
        assert_eq!(Sheet::of([]), Sheet::default());
    }

    #[test]
    fn an_answer_is_bounded_and_readable() {
        let long = "a".repeat(LONGEST + 1);
        assert_eq!(answer(&long, Language::English), Err("achievements-error-answer-long"));
        assert_eq!(answer("a\0", Language::English), Err("achievements-error-unreadable"));
        assert_eq!(Sheet::parse(r#"{"weather":"fine"}"#), None);
    }
}
