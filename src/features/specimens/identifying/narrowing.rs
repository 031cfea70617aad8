//! Answers, and what fits them.

use std::collections::BTreeMap;

use crate::features::specimens::reading::Reading;
use crate::features::specimens::words::{Chip, Mrz};

crate::text_enum!(
    /// What is asked, in this order.
    Question {
        /// The country it names.
        Country = "country",
        /// Card, booklet, sheet or label.
        Construction = "construction",
        /// Its size.
        Format = "format",
        /// Whether contacts of a chip are seen.
        Contacts = "chip",
        /// Its machine-readable zone.
        Zone = "mrz",
        /// The calendar of its days.
        Calendar = "calendar",
        /// The shape of its number.
        Number = "number",
    }
);

/// What stands for an answer that nobody can give.
pub const SKIPPED: &str = "-";
/// Letters of an answer.
const LONGEST: usize = 40;

/// The answers so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<Question, String>);

impl Answers {
    /// Takes what an address says; what is no question of ours, or no answer, is left out.
    pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let answer = |(question, answer): (&str, &str)| {
            let is_answer = !answer.is_empty() && answer.len() <= LONGEST;
            Question::parse(question).filter(|_| is_answer).map(|question| (question, answer.to_owned()))
        };
        Self(pairs.into_iter().filter_map(answer).collect())
    }

    /// Those given, in the order they are asked.
    pub fn given(&self) -> impl Iterator<Item = (Question, &str)> {
        Question::ALL.iter().filter_map(|it| self.0.get(it).map(|answer| (*it, answer.as_str())))
    }

    /// The answer to a question, if there is one.
    pub fn to(&self, question: Question) -> Option<&str> {
        self.0.get(&question).map(String::as_str)
    }

    /// These and another one.
    #[must_use]
    pub fn with(&self, question: Question, answer: &str) -> Self {
        let mut all = self.0.clone();
        all.insert(question, answer.to_owned());
        Self(all)
    }

    /// These without one.
    #[must_use]
    pub fn without(&self, question: Question) -> Self {
        let mut all = self.0.clone();
        all.remove(&question);
        Self(all)
    }

    /// As an address says them.
    pub fn query(&self) -> String {
        let mut written = url::form_urlencoded::Serializer::new(String::new());
        written.extend_pairs(self.given().map(|(question, answer)| (question.as_str(), answer)));
        written.finish()
    }

    /// Whether a version may be the one: no answer speaks against what is known of it.
    pub fn fit(&self, reading: &Reading) -> bool {
        self.given()
            .all(|(question, answer)| answer == SKIPPED || known(question, reading).is_none_or(|known| known == answer))
    }

    /// The next question that tells versions apart, with the answers that some of them have.
    pub fn next(&self, remaining: &[Reading]) -> Option<(Question, Vec<String>)> {
        let open = Question::ALL.iter().copied().filter(|it| !self.0.contains_key(it));
        open.map(|question| (question, choices(question, remaining))).find(|(_, choices)| choices.len() > 1)
    }
}

/// The answers that remaining versions have, each once.
fn choices(question: Question, remaining: &[Reading]) -> Vec<String> {
    let mut found: Vec<String> = remaining.iter().filter_map(|it| known(question, it)).collect();
    found.sort();
    found.dedup();
    found
}

/// What a version answers; nothing where the register does not know, or not for this reader.
pub fn known(question: Question, reading: &Reading) -> Option<String> {
    let facts = &reading.it.description.facts;
    match question {
        Question::Country => Some(reading.it.country.to_string()),
        Question::Construction => Some(facts.construction.to_string()),
        Question::Format => Some(facts.format.to_string()),
        Question::Contacts => match facts.chip {
            Chip::Contact | Chip::Dual => Some("visible".to_owned()),
            Chip::None | Chip::Contactless => Some("hidden".to_owned()),
            Chip::Unknown => None,
        },
        Question::Zone => Some(facts.mrz).filter(|it| *it != Mrz::Unknown).map(|it| it.to_string()),
        Question::Calendar => facts.calendar.map(|it| it.to_string()),
        Question::Number => facts.number_mask.clone(),
    }
}
