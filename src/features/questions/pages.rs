//! What the templates are given.

use std::collections::BTreeMap;

use askama::Template;

use super::figures::Figures;
use super::forms::{AnswerForm, CorrectionForm, RefusalForm, TranslationForm};
use super::question::{Question, State};
use super::translation::{Pair, Part, Standing};
use super::{clock, permissions, urls, views};
use crate::features::questions;
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// Questions to one's own country, and those one asked.
#[derive(Template)]
#[template(path = "questions/list.html")]
pub struct List {
    pub page: Page,
    /// What the viewer's country is asked, for those who work there.
    pub of_country: Option<OfCountry>,
    /// How long the answers of each country take and what waits there, for the secretariat; by the names of the countries.
    pub across: Vec<(CountryCode, Figures)>,
    /// What the viewer asked.
    pub asked: Portion,
}

impl List {
    /// The lists for their reader.
    pub fn new(
        page: Page,
        of_country: Option<OfCountry>,
        across: BTreeMap<CountryCode, Figures>,
        asked: Portion,
    ) -> Self {
        let mut across: Vec<(CountryCode, Figures)> = across.into_iter().collect();
        page.locale().sort_by_key(&mut across, |(country, _)| page.country_name(*country).to_owned());
        Self { page, of_country, across, asked }
    }

    /// What is counted, and within how many working days an answer is asked for.
    fn explained(&self, figures: &Figures) -> String {
        let values = [
            ("count", self.page.count(figures.answers()).into()),
            ("days", self.page.count(clock::WORKING_DAYS).into()),
        ];
        self.page.locale().t_with("questions-figures-how", &values).into_owned()
    }

    /// How long half of the answers took, and nine of ten; a dash where there are none.
    fn spread(&self, figures: &Figures) -> [String; 2] {
        let none = || "–".to_owned();
        figures.hours.map_or_else(
            || [none(), none()],
            |it| [it.median, it.ninth].map(|hours| views::span(&self.page, i64::from(hours))),
        )
    }
}

/// The questions to a country.
pub struct OfCountry {
    /// How many wait, how many of them are late, and how long answers took.
    pub figures: Figures,
    /// Those that do.
    pub open: Portion,
    /// Those that were answered.
    pub answered: Portion,
}

/// A page of a list.
pub struct Portion {
    pub questions: Vec<Question>,
    /// The page after.
    pub next: Option<String>,
}

/// One question with what the viewer may do.
#[derive(Template)]
#[template(path = "questions/show.html")]
pub struct Show {
    pub page: Page,
    pub pair: Pair,
    /// Who asked: the name, for those who answer.
    pub asker: String,
    pub may_answer: bool,
    pub may_correct: bool,
    pub may_withdraw: bool,
    /// Whether the viewer may translate some of it.
    pub may_translate: bool,
    /// Whether the viewer sees how long a question has waited; how long an answer took all see who see it.
    pub is_insider: bool,
    pub answer: AnswerForm,
    pub correction: CorrectionForm,
    pub refusal: RefusalForm,
    pub errors: Errors,
    /// Where it says what reached whom, for those who caused it.
    pub reach: Option<String>,
}

impl Show {
    /// As it was asked and answered.
    pub fn it(&self) -> &Question {
        &self.pair.it
    }

    /// Whether the time it took, or has taken so far, is shown.
    pub fn shows_time(&self) -> bool {
        self.is_insider || self.pair.it.state == State::Answered
    }

    /// Whether the viewer sees by when an answer is asked for.
    pub fn shows_clock(&self) -> bool {
        permissions::sees_clock(&self.page.viewer, &self.pair.it)
    }

    /// Each language, with how the pair stands in it and where it is translated; nowhere where nothing is left to.
    pub fn languages(&self) -> Vec<(Language, Standing, Option<String>)> {
        let row = |language: Language| {
            let standing = self.pair.standing(language);
            let may = |part| permissions::may_translate_into(&self.page.viewer, &self.pair, (part, language));
            let is_open = standing != Standing::Original && self.pair.parts().iter().any(|part| may(*part));
            (language, standing, is_open.then(|| self.page.url(&urls::translation(self.pair.it.id, language))))
        };
        Language::ALL.into_iter().map(row).collect()
    }

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

/// The form for a pair in a further language.
#[derive(Template)]
#[template(path = "questions/translation.html")]
pub struct Translation {
    pub page: Page,
    pub pair: Pair,
    /// The language it is translated into.
    pub language: Language,
    pub form: TranslationForm,
    pub errors: Errors,
}

impl Translation {
    /// A part as it was written, and whether the viewer may translate it; nothing where it was written in this language.
    fn part(&self, part: Part) -> Option<(Language, &str, bool)> {
        let (language, text) = self.pair.original(part).filter(|_| self.pair.parts().contains(&part))?;
        let may = permissions::may_translate_into(&self.page.viewer, &self.pair, (part, self.language));
        let may = may && language != self.language;
        Some((language, text, may))
    }

    /// The question as it was asked.
    pub fn question(&self) -> Option<(Language, &str, bool)> {
        self.part(Part::Question)
    }

    /// The answer as it was given.
    pub fn answer(&self) -> Option<(Language, &str, bool)> {
        self.part(Part::Answer)
    }

    /// Whether the answer changed since its translation was written.
    pub fn is_lagging(&self) -> bool {
        self.pair.standing(self.language) == Standing::Lagging
    }

    /// The language for a field: its tag, and the side at which it begins.
    pub fn tongue(&self) -> String {
        format!("lang={} dir={}", self.language.tag(), self.language.direction().as_str())
    }
}
