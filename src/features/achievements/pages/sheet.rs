//! The sheet on pages: the questions of a form, and a post's answers alone.

use askama::Template;

use super::super::answers::Answer;
use super::super::card::Card;
use super::super::forms::TextForm;
use super::super::sheet::Topic;
use super::super::store::{SourceRow, Words};
use super::super::{urls, views};
use super::{Edit, TwoVersions};
use crate::features::directory;
use crate::platform::i18n::Locale;
use crate::platform::web::{Errors, Origin, Page};
use crate::vocabulary::language::Language;

/// A post's sheet and nothing else, for a desk or a minister: two printed pages at most.
#[derive(Template)]
#[template(path = "achievements/sheet.html")]
pub struct Sheet {
    pub page: Page,
    pub card: Card,
    pub organisation: directory::Shown,
    /// Which text is the original, and what the one shown is to it.
    pub origin: Origin,
    pub sheet: Vec<Answer>,
    pub sources: Vec<SourceRow>,
    /// The languages that may stand beside it.
    pub others: Vec<Language>,
}

/// The same in two languages side by side, for a minister and a guest: two printed pages as well.
#[derive(Template)]
#[template(path = "achievements/sheet_beside.html")]
pub struct Bilingual {
    pub page: Page,
    /// The page's own language, and the one beside it.
    pub sides: [SheetIn; 2],
    pub sources: Vec<SourceRow>,
}

/// A post's sheet in one of the two.
pub struct SheetIn {
    /// The words round the answers.
    pub locale: Locale,
    pub card: Card,
    pub organisation: directory::Shown,
    /// Which text is the original, in the words of this side.
    pub origin: Origin,
    pub answers: Vec<Answer>,
}

/// An answer in one of the two, where there is one.
type Cell<'a> = (&'a SheetIn, Option<&'a Answer>);

impl SheetIn {
    /// The language of the words round the answers.
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    /// The theme's name.
    pub fn theme(&self) -> String {
        self.locale.t(&format!("theme-{}", self.card.it.theme)).into_owned()
    }

    /// What was asked, in words.
    pub fn topic(&self, topic: Topic) -> String {
        self.locale.t(views::topic_key(topic)).into_owned()
    }

    fn answer(&self, topic: Topic) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.topic == topic)
    }
}

impl Bilingual {
    /// The topics somebody answered, with the answers of both sides.
    pub fn rows(&self) -> Vec<(Topic, [Cell<'_>; 2])> {
        let [mine, theirs] = &self.sides;
        let row = |topic: &Topic| (*topic, [mine, theirs].map(|side| (side, side.answer(*topic))));
        Topic::ALL.iter().map(row).filter(|(_, cells)| cells.iter().any(|(_, answer)| answer.is_some())).collect()
    }
}

/// One question of the form.
pub struct Question {
    /// The field's name and id.
    pub name: &'static str,
    /// The catalogue keys of its label and its hint.
    pub label: &'static str,
    pub hint: &'static str,
    pub typed: String,
    /// The language it is answered in.
    pub language: Language,
    pub error: Option<&'static str>,
    /// What the original answers, beside a translation, and where a button sends the form to have it copied.
    pub beside: Option<(Language, String, String)>,
}

impl Edit {
    /// The questions of the sheet, with what was typed and what the original answers.
    pub fn questions(&self) -> Vec<Question> {
        questions(
            &self.form,
            self.spoken(),
            &self.errors,
            self.original().map(|source| (&source.words, self.autosave())),
        )
    }

    /// Whether the questions stand open: where something is answered, here or in the original.
    pub fn is_sheet_open(&self) -> bool {
        self.form.has_answers() || self.original().is_some_and(|source| !source.words.sheet.is_empty())
    }
}

impl TwoVersions {
    /// The questions of the sheet, with the answers of both put together.
    pub fn questions(&self) -> Vec<Question> {
        questions(&self.form, self.theirs.language, &Errors::none(), None)
    }

    /// Whether the questions stand open.
    pub fn is_sheet_open(&self) -> bool {
        self.form.has_answers()
    }
}

fn questions(
    form: &TextForm,
    language: Language,
    errors: &Errors,
    original: Option<(&Words, String)>,
) -> Vec<Question> {
    let beside = |topic| {
        let (words, copy) = original.as_ref()?;
        Some((words.language, words.sheet.answer(topic), copy.clone())).filter(|(_, answer, _)| !answer.is_empty())
    };
    let question = |topic: &Topic| Question {
        name: topic.field(),
        label: views::topic_key(*topic),
        hint: hint_key(*topic),
        typed: form.typed(*topic).to_owned(),
        language,
        error: errors.at(topic.field()),
        beside: beside(*topic),
    };
    Topic::ALL.iter().map(question).collect()
}

const fn hint_key(topic: Topic) -> &'static str {
    match topic {
        Topic::Problem => "sheet-hint-problem",
        Topic::Law => "sheet-hint-law",
        Topic::Cost => "sheet-hint-cost",
        Topic::Time => "sheet-hint-time",
        Topic::Result => "sheet-hint-result",
        Topic::Contact => "sheet-hint-contact",
        Topic::Documents => "sheet-hint-documents",
    }
}
