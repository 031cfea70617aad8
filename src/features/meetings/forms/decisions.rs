//! The form of a decision: what it says in one language, who carries it out, and by when.

use chrono::NaiveDate;
use serde::Deserialize;

use super::TEXT;
use crate::features::meetings::decision::{Decision, Owner};
use crate::platform::i18n::{calendar, input};
use crate::platform::web::Errors;
use crate::vocabulary::language::Language;

/// A decision as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in super::super) struct DecisionForm {
    /// The revision its writer saw; 0 for a new one.
    pub(in super::super) revision: i32,
    pub(in super::super) language: String,
    pub(in super::super) text: String,
    pub(in super::super) owners: Vec<String>,
    pub(in super::super) due_on: String,
}

/// What a decision says, and who carries it out by when.
pub(in super::super) type Decided = ((Language, String), (Vec<Owner>, Option<NaiveDate>));

impl DecisionForm {
    /// An empty form in a language.
    pub(in super::super) fn empty(language: Language) -> Self {
        Self { language: language.tag().to_owned(), ..Self::default() }
    }

    /// The form of a decision with the words of a language.
    pub(in super::super) fn of(it: &Decision, language: Language) -> Self {
        Self {
            revision: it.revision,
            language: language.tag().to_owned(),
            text: it.words.get(&language).cloned().unwrap_or_default(),
            owners: it.owners.iter().map(|owner| owner.organisation.to_string()).collect(),
            due_on: it.due_on.map(|day| day.to_string()).unwrap_or_default(),
        }
    }

    /// What was typed; `offered` are the organisations there are.
    pub(in super::super) fn parse(&self, offered: &[Owner]) -> Result<Decided, Errors> {
        let mut errors = Errors::none();
        let language = errors.note("language", Language::from_tag(&self.language).ok_or("alerts-error-language"));
        let text = errors.note("text", text(&self.text));
        let is_ticked = |owner: &&Owner| self.owners.iter().any(|id| id == owner.organisation.as_str());
        let owners: Vec<Owner> = offered.iter().filter(is_ticked).copied().collect();
        let due_on = match self.due_on.trim() {
            "" => Some(None),
            typed => {
                let day = calendar::parse_line(typed).map(|typed| Some(typed.date));
                errors.note("due_on", day.map_err(|_| "alerts-error-day"))
            }
        };
        match (language, text, due_on) {
            (Some(language), Some(text), Some(due_on)) => Ok(((language, text), (owners, due_on))),
            _ => Err(errors),
        }
    }
}

fn text(typed: &str) -> Result<String, &'static str> {
    let text = input::prose(typed).map_err(|_| "achievements-error-unreadable")?.trim().to_owned();
    match input::length(&text) {
        0 => Err("meetings-error-decision"),
        1..=TEXT => Ok(text),
        _ => Err("meetings-error-long"),
    }
}
