//! The page of a name's spelling.

use askama::Template;

use super::LANGUAGES_BEYOND;
use crate::features::checks::answers::code_point;
use crate::features::checks::forms::NameForm;
use crate::features::checks::transliteration::{Comparison, Rule, Step, Style, TONGUES, Transliteration, WIDTHS};
use crate::features::checks::urls;
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::language::Language;

/// The form, and the spelling where there is one.
#[derive(Template)]
#[template(path = "checks/transliteration.html")]
pub(in crate::features::checks) struct Name {
    pub(in crate::features::checks) page: Page,
    form: NameForm,
    errors: Errors,
    answer: Option<Transliteration>,
}

/// A character of the name in the table.
struct Row<'a> {
    step: &'a Step,
    code: String,
    rule: &'static str,
}

impl Name {
    /// The form alone.
    pub(in crate::features::checks) fn empty(page: Page, form: NameForm, errors: Errors) -> Self {
        Self { page, form, errors, answer: None }
    }

    /// The form with what was found.
    pub(in crate::features::checks) fn answered(page: Page, form: NameForm, answer: Transliteration) -> Self {
        Self { page: page.private(), form, errors: Errors::none(), answer: Some(answer) }
    }

    fn languages(&self) -> Vec<Choice> {
        let auto = Choice::new("", self.page.plain("checks-name-language-auto"), self.form.language.is_empty());
        let of = |tongue: &&'static str| Choice::new(*tongue, name_of(tongue), self.form.language == **tongue);
        std::iter::once(auto).chain(TONGUES.iter().map(of)).collect()
    }

    fn styles(&self) -> Vec<Choice> {
        let letters = |style| match style {
            Style::Expanded => "Ä AE · Ö OE · Ü UE · Å AA · Ñ N",
            Style::Plain => "Ä A · Ö O · Ü U · Å A · Ñ N",
            Style::Marked => "Ü UXX · Ñ NXX",
        };
        let chosen = Style::parse(&self.form.style).unwrap_or_default();
        Style::ALL.into_iter().map(|it| Choice::new(it.as_str(), letters(it), it == chosen)).collect()
    }

    fn widths(&self) -> Vec<Choice> {
        let names = ["TD1 · 30", "TD2, MRV-B · 31", "TD3, MRV-A · 39"];
        let chosen = self.form.width();
        WIDTHS
            .into_iter()
            .zip(names)
            .map(|(width, name)| Choice::new(width.to_string(), name, width == chosen))
            .collect()
    }

    /// What to know of the answer, in sentences.
    fn notices(&self, answer: &Transliteration) -> Vec<String> {
        let page = &self.page;
        let is_silent = answer.primary.iter().chain(&answer.secondary).any(|it| it.rule == Some(Rule::Silent));
        let told = [
            (answer.is_moved, "checks-name-moved"),
            (answer.is_cut, "checks-name-cut"),
            (answer.asks_tongue, "checks-name-ask-language"),
            (answer.asks_unifying, "checks-name-ask-unify"),
            (is_silent, "checks-name-silent"),
        ];
        let mut all: Vec<String> =
            told.into_iter().filter(|(is_so, _)| *is_so).map(|(_, key)| page.t(key).into_owned()).collect();
        all.extend(answer.proposed.map(|tongue| page.t_s("checks-name-proposed", "language", name_of(tongue))));
        all
    }

    /// Characters nobody has a spelling for, in sentences.
    fn unknown(&self, answer: &Transliteration) -> Vec<String> {
        let steps = answer.primary.iter().chain(&answer.secondary).filter(|it| !it.is_known());
        let words = |step: &Step| {
            let values = [("letter", step.character.to_string().into()), ("code", code_point(step.character).into())];
            self.page.t_with("checks-name-unknown", &values).into_owned()
        };
        steps.map(words).collect()
    }

    fn compared(&self, comparison: &Comparison) -> String {
        match comparison {
            Comparison::Same => self.page.t("checks-name-compare-same").into_owned(),
            Comparison::AllowedAlternate => self.page.t("checks-name-compare-alternate").into_owned(),
            Comparison::Differs { position } => {
                self.page.t_with("checks-name-compare-differs", &[("position", (*position).into())]).into_owned()
            }
        }
    }

    fn rows(answer: &Transliteration) -> Vec<Row<'_>> {
        let steps = answer.primary.iter().chain(&answer.secondary).filter(|it| it.character != ' ');
        steps.map(|step| Row { step, code: code_point(step.character), rule: rule_key(step.rule) }).collect()
    }

    fn has_readings(answer: &Transliteration) -> bool {
        answer.readings.iter().any(|it| !it.letters.is_empty())
    }
}

/// A language in its own words.
fn name_of(tongue: &str) -> &'static str {
    let of_portal = Language::from_tag(tongue).map(Language::endonym);
    let beyond = || LANGUAGES_BEYOND.iter().find(|(tag, _)| *tag == tongue).map(|(_, name)| *name);
    of_portal.or_else(beyond).unwrap_or_default()
}

const fn rule_key(rule: Option<Rule>) -> &'static str {
    match rule {
        Some(Rule::Latin) => "checks-rule-latin",
        Some(Rule::TableA) => "checks-rule-table-a",
        Some(Rule::TableB) => "checks-rule-table-b",
        Some(Rule::TableC) => "checks-rule-table-c",
        Some(Rule::AppendixB) => "checks-rule-appendix-b",
        Some(Rule::Punctuation) => "checks-rule-punctuation",
        Some(Rule::Silent) => "checks-rule-silent",
        None => "checks-rule-none",
    }
}
