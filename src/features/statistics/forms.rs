//! What the browser sends.

mod comparison;
mod period;
mod sources;

use chrono::NaiveDate;
use serde::Deserialize;

pub(super) use comparison::{Comparison, ComparisonQuery};
pub(super) use sources::SourceLine;

use super::figure::{AT_ONCE, Figure, FigureId, Revision};
use super::statement::{Part, Statement};
use super::steps::{Seen, Subject};
use crate::platform::i18n::input;
use crate::platform::web::Errors;
use crate::vocabulary::indicator::Indicator;
use crate::vocabulary::language::Language;
use crate::vocabulary::quantity::Quantity;
use sources::Columns;

/// Letters of a reason, and of each other text.
const TEXT: usize = 1_000;

/// A figure as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct FigureForm {
    /// The edition of the newest revision its writer saw; 0 for a new one.
    pub(super) edition: i32,
    pub(super) indicator: String,
    pub(super) calendar: String,
    pub(super) year: String,
    /// The first and the last month, where it is less than a year.
    pub(super) first: String,
    pub(super) last: String,
    /// The day, where it is one.
    pub(super) day: String,
    pub(super) low: String,
    pub(super) high: String,
    pub(super) outside: String,
    pub(super) change: String,
    pub(super) note: String,
    pub(super) language: String,
    pub(super) source_number: Vec<String>,
    pub(super) source_bound: Vec<String>,
    pub(super) source_title: Vec<String>,
    pub(super) source_url: Vec<String>,
    pub(super) source_as_of: Vec<String>,
    pub(super) source_definition: Vec<String>,
    pub(super) source_note: Vec<String>,
}

/// That somebody takes a step with what they saw.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepForm {
    pub(super) edition: i32,
}

/// Figures that were ticked.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct TickedForm {
    /// Each with the edition that was seen, as its box says: `id:edition`.
    figure: Vec<String>,
}

impl TickedForm {
    /// The figures with the edition of each that was seen; nothing where no box of ours says so, or more than a desk lists.
    pub(super) fn seen(&self) -> Option<Seen> {
        let read = |text: &String| {
            let (id, edition) = text.split_once(':')?;
            FigureId::parse(id).zip(edition.parse().ok())
        };
        let is_possible = i64::try_from(self.figure.len()).is_ok_and(|count| count <= AT_ONCE);
        self.figure.iter().map(read).collect::<Option<Seen>>().filter(|_| is_possible)
    }
}

/// Why a revision is sent or taken back.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ReasonForm {
    /// Which revision, and the edition of it that was seen, as the pressed button says: `2:5`.
    pub(super) of: String,
    pub(super) reason: String,
    pub(super) reason_language: String,
}

impl ReasonForm {
    /// Which revision, from 1, and the edition of it that was seen.
    pub(super) fn target(&self) -> Option<(i32, i32)> {
        let (number, edition) = self.of.split_once(':')?;
        number.parse().ok().zip(edition.parse().ok())
    }

    /// The reason and its language.
    pub(super) fn parse(&self) -> Result<(String, Language), Errors> {
        let mut errors = Errors::none();
        let reason = prose(&self.reason).and_then(|text| text.ok_or("statistics-error-reason"));
        let reason = errors.note("reason", reason);
        let language = Language::from_tag(&self.reason_language).ok_or("alerts-error-language");
        let language = errors.note("reason_language", language);
        reason.zip(language).ok_or(errors)
    }
}

impl FigureForm {
    /// An empty form in a language.
    pub(super) fn empty(indicator: Option<Indicator>, language: Language) -> Self {
        Self {
            indicator: indicator.map(|it| it.to_string()).unwrap_or_default(),
            calendar: language.calendar().to_string(),
            language: language.tag().to_owned(),
            ..Self::default()
        }
    }

    /// The form of a figure whose newest revision this is, as another one says it; its time stays, and a further revision
    /// says why anew.
    pub(super) fn of(it: &Figure, newest: &Revision, said: &Revision) -> Self {
        let said = &said.statement;
        let change = if newest.state.is_open() { said.change.clone() } else { None };
        let of = |text: &Option<String>| text.clone().unwrap_or_default();
        let form = Self {
            edition: newest.edition,
            indicator: it.indicator.to_string(),
            low: said.low.to_string(),
            high: if said.is_range() { said.high.to_string() } else { String::new() },
            outside: of(&said.outside),
            change: of(&change),
            note: of(&said.note),
            language: said.language.tag().to_owned(),
            ..Self::default()
        };
        form.with_sources(&said.sources)
    }

    /// The rows of sources to show.
    pub(super) fn source_rows(&self) -> Vec<SourceLine> {
        self.columns().rows()
    }

    /// What a new figure is of, and what it says.
    pub(super) fn parse(&self, today: NaiveDate) -> Result<(Subject, Statement), Errors> {
        let mut errors = Errors::none();
        let indicator = errors.note("indicator", Indicator::parse(&self.indicator).ok_or("statistics-error-indicator"));
        let period = self.period(indicator, today, &mut errors);
        let statement = self.statement(indicator, 1, today, &mut errors);
        let whole = indicator.zip(period).zip(statement).filter(|_| errors.is_empty());
        whole.map(|((indicator, period), statement)| (Subject { indicator, period }, statement)).ok_or(errors)
    }

    /// That there is a figure of this time already, at the field that says most of the time.
    pub(super) fn taken(&self) -> Errors {
        Errors::of(self.period_field(), "statistics-error-taken")
    }

    /// What a figure says in its revision of this number.
    pub(super) fn parse_statement(
        &self,
        indicator: Indicator,
        number: i32,
        today: NaiveDate,
    ) -> Result<Statement, Errors> {
        let mut errors = Errors::none();
        let statement = self.statement(Some(indicator), number, today, &mut errors);
        statement.filter(|_| errors.is_empty()).ok_or(errors)
    }

    fn statement(
        &self,
        indicator: Option<Indicator>,
        number: i32,
        today: NaiveDate,
        errors: &mut Errors,
    ) -> Option<Statement> {
        let low = errors.note("low", quantity(&self.low));
        let high = if self.high.trim().is_empty() { low } else { errors.note("high", quantity(&self.high)) };
        let sources = errors.note("sources", self.columns().parse(today));
        let outside = errors.note("outside", prose(&self.outside));
        let change = errors.note("change", prose(&self.change));
        let note = errors.note("note", prose(&self.note));
        let language = errors.note("language", Language::from_tag(&self.language).ok_or("alerts-error-language"));
        let statement = Statement {
            low: low?,
            high: high?,
            sources: sources?,
            outside: outside?,
            change: change?,
            note: note?,
            language: language?,
        };
        // What an empty upper end took over from the lower one is told there.
        let is_one = self.high.trim().is_empty();
        for fault in statement.faults(indicator?, number).into_iter().filter(|it| !(is_one && it.part == Part::High)) {
            errors.add(field_of(fault.part), fault.key);
        }
        Some(statement)
    }

    fn columns(&self) -> Columns<'_> {
        Columns {
            numbers: &self.source_number,
            bounds: &self.source_bound,
            titles: &self.source_title,
            urls: &self.source_url,
            as_of: &self.source_as_of,
            definitions: &self.source_definition,
            notes: &self.source_note,
        }
    }
}

/// The field at which something is said to be wrong; the rows of sources have one word for all.
const fn field_of(part: Part) -> &'static str {
    match part {
        Part::Low | Part::Unit => "low",
        Part::High => "high",
        Part::Outside => "outside",
        Part::Change => "change",
        Part::Sources | Part::Number(_) | Part::Title(_) | Part::Address(_) => "sources",
    }
}

/// A number in any digits, with a point or the comma of Persian writing (U+066B) before its parts.
fn quantity(typed: &str) -> Result<Quantity, &'static str> {
    let plain = input::identifier(typed).replace('\u{66b}', ".");
    Quantity::parse(&plain).map_err(|_| "statistics-error-number")
}

/// Some lines, or nothing.
fn prose(typed: &str) -> Result<Option<String>, &'static str> {
    let text = input::prose(typed).map_err(|_| "statistics-error-text")?;
    match input::length(&text) {
        0 => Ok(None),
        length if length > TEXT => Err("statistics-error-text"),
        _ => Ok(Some(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_in_any_digits_and_never_guessed() {
        for (typed, text) in [("12345", "12345"), (" ۹۸٫۴ ", "98.4"), ("٩٨.٤", "98.4")] {
            assert_eq!(quantity(typed).unwrap().to_string(), text);
        }
        for typed in ["", "1,234", "98,4", "۱٬۲۳۴", "-1", "many"] {
            assert_eq!(quantity(typed), Err("statistics-error-number"), "{typed}");
        }
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        let form = FigureForm { low: "6".to_owned(), high: "4".to_owned(), ..FigureForm::default() };
        let errors = form.parse(today).unwrap_err();
        for field in ["indicator", "year", "language"] {
            assert!(errors.at(field).is_some(), "{field}");
        }
        let form = FigureForm {
            indicator: "births".to_owned(),
            calendar: "gregorian".to_owned(),
            year: "1403".to_owned(),
            language: "en".to_owned(),
            ..form
        };
        let errors = form.parse(today).unwrap_err();
        assert_eq!(errors.at("year"), Some("statistics-error-calendar"));
        assert_eq!(errors.at("high"), Some("statistics-error-range"));
        assert_eq!(errors.at("sources"), Some("statistics-error-no-source"));
    }
}
