//! The page that asks.

use askama::Template;

use super::super::reading::Reading;
use super::super::{urls, views};
use super::narrowing::{Answers, Question, SKIPPED};
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Tlp;

/// A question, the answers so far, and what fits them.
#[derive(Template)]
#[template(path = "specimens/identify.html")]
pub(super) struct Identify {
    pub(super) page: Page,
    pub(super) answers: Answers,
    /// The next question with what can be answered; nothing when no question tells the rest apart.
    pub(super) asked: Option<(Question, Vec<String>)>,
    pub(super) remaining: Vec<Reading>,
}

/// Something to press.
pub(super) struct Choice {
    words: String,
    url: String,
    /// Whether it is a shape of numbers, which is read from left to right everywhere.
    is_shape: bool,
}

/// An answer that was given.
pub(super) struct Given {
    question: &'static str,
    answer: Option<Choice>,
    /// Where it is asked again.
    change: String,
}

impl Identify {
    fn question_key(question: Question) -> &'static str {
        match question {
            Question::Country => "specimens-ask-country",
            Question::Construction => "specimens-ask-construction",
            Question::Format => "specimens-ask-format",
            Question::Contacts => "specimens-ask-chip",
            Question::Zone => "specimens-ask-mrz",
            Question::Calendar => "specimens-ask-calendar",
            Question::Number => "specimens-ask-number",
        }
    }

    fn asked_key(&self) -> &'static str {
        self.asked.as_ref().map_or("specimens-identify-done", |(question, _)| Self::question_key(*question))
    }

    /// The answers in the order of the reader's alphabet.
    fn choices(&self) -> Vec<Choice> {
        let Some((question, choices)) = &self.asked else { return Vec::new() };
        let mut choices: Vec<Choice> = choices.iter().map(|it| self.choice(*question, it)).collect();
        self.page.sort_by_key(&mut choices, |it| it.words.clone());
        choices
    }

    fn choice(&self, question: Question, answer: &str) -> Choice {
        Choice {
            words: self.words(question, answer),
            url: self.url(&self.answers.with(question, answer)),
            is_shape: question == Question::Number,
        }
    }

    fn skip(&self) -> Option<String> {
        self.asked.as_ref().map(|(question, _)| self.url(&self.answers.with(*question, SKIPPED)))
    }

    fn given(&self) -> Vec<Given> {
        let given = |(question, answer): (Question, &str)| Given {
            question: Self::question_key(question),
            answer: (answer != SKIPPED).then(|| self.choice(question, answer)),
            change: self.url(&self.answers.without(question)),
        };
        self.answers.given().map(given).collect()
    }

    fn url(&self, answers: &Answers) -> String {
        let query = answers.query();
        let path = urls::identification();
        self.page.url(&if query.is_empty() { path } else { format!("{path}?{query}") })
    }

    /// An answer in words; one that no version has as it was sent.
    fn words(&self, question: Question, answer: &str) -> String {
        let list = match question {
            Question::Country => {
                let name = |it| self.page.country_name(it).to_string();
                return CountryCode::parse(answer).map_or_else(|| answer.to_owned(), name);
            }
            Question::Number => return answer.to_owned(),
            Question::Construction => "specimens-construction",
            Question::Format => "specimens-format",
            Question::Contacts => "specimens-ask-chip",
            Question::Zone => "specimens-mrz",
            Question::Calendar => "specimens-calendar",
        };
        let key = views::key(list, answer);
        if self.page.locale().has(&key) { self.page.t(&key).into_owned() } else { answer.to_owned() }
    }

    /// How far the page goes: as the most closed thing on it.
    fn tlp(&self) -> Tlp {
        self.remaining.iter().map(Reading::tlp).fold(Tlp::Clear, Tlp::within)
    }

    fn title(&self, it: &Reading) -> (Language, String) {
        let known = it.it.description.words_in(self.page.language());
        known.map_or((self.page.language(), it.it.code.to_string()), |(language, it)| (language, it.title.clone()))
    }

    fn category_key(it: &Reading) -> String {
        views::key("specimens-category", it.it.code.category().map_or("x", |it| it.as_str()))
    }
}
