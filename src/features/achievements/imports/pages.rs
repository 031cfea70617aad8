//! What the templates are given.

use askama::Template;

use super::super::store::ImportRow;
use super::super::urls;
use super::super::views::theme_name;
use super::fault::Fault;
use super::judging::Verdict;
use super::reading::Defaults;
use super::report::{Fate, ReportRow};
use super::row::{self, ImportedRow};
use crate::platform::csv::CHOICES;
use crate::platform::web::{Choice, Errors, Page, Pager, PagerStep};
use crate::vocabulary::theme::Theme;

/// The form for a file.
#[derive(Template)]
#[template(path = "achievements/import.html")]
pub struct New {
    pub page: Page,
    /// Why the file that was sent could not be read.
    pub fault: Option<Fault>,
    pub encoding: String,
    pub defaults: Defaults,
}

impl New {
    /// How the file may be read.
    pub fn encodings(&self) -> Vec<Choice> {
        let told = Choice::new("", self.page.t("imports-encoding-told").into_owned(), self.encoding.is_empty());
        let named = |name: &str| Choice::new(name, name.to_uppercase(), name == self.encoding);
        std::iter::once(told).chain(CHOICES.into_iter().map(named)).collect()
    }

    /// The languages a row may be in that does not say it.
    pub fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.defaults.language)
    }

    /// The themes a row may have that does not say it.
    pub fn themes(&self) -> Vec<Choice> {
        let none = Choice::new("", self.page.t("imports-theme-none").into_owned(), self.defaults.theme.is_empty());
        let theme =
            |it: &Theme| Choice::new(it.as_str(), theme_name(&self.page, it), it.as_str() == self.defaults.theme);
        std::iter::once(none).chain(Theme::ALL.iter().map(theme)).collect()
    }
}

/// How many rows become what.
#[derive(Debug, Default)]
pub struct Counts {
    pub new: usize,
    pub translations: usize,
    pub there: usize,
    /// Of these, the ones that may be taken all the same.
    pub takeable: usize,
    pub refused: usize,
}

impl Counts {
    pub fn of(rows: &[ImportedRow], verdicts: &[Verdict]) -> Self {
        let is_takeable = |(row, verdict): &(&ImportedRow, &Verdict)| may_take(row, verdict);
        let mut counts = Self { takeable: rows.iter().zip(verdicts).filter(is_takeable).count(), ..Self::default() };
        for verdict in verdicts {
            match verdict {
                Verdict::New(_) => counts.new += 1,
                Verdict::Translation(..) => counts.translations += 1,
                Verdict::There(_) | Verdict::Twice => counts.there += 1,
                Verdict::Refused(_) => counts.refused += 1,
            }
        }
        counts
    }
}

/// The page of a file.
#[derive(Template)]
#[template(
    source = "{% match self %}{% when Self::Trial(it) %}{{ it|safe }}{% when Self::Report(it) %}{{ it|safe }}{% endmatch %}",
    ext = "html"
)]
pub enum Show {
    /// What would become of it.
    Trial(Trial),
    /// What became of it.
    Report(Report),
}

/// What would become of the rows of a file.
#[derive(Template)]
#[template(path = "achievements/imported.html")]
pub struct Trial {
    pub page: Page,
    pub import: ImportRow,
    /// The rows of this page of the list, each with its verdict.
    pub rows: Vec<(ImportedRow, Verdict)>,
    pub counts: Counts,
    /// Which page of the list.
    pub number: usize,
    pub pager: Pager,
}

/// What became of the rows of a file, and how far the work is.
#[derive(Template)]
#[template(path = "achievements/import_report.html")]
pub struct Report {
    pub page: Page,
    pub import: ImportRow,
    /// How many rows were to become drafts.
    pub total: i64,
    /// How many of those had their turn.
    pub done: i64,
    pub refused: usize,
    /// The rows of this page of the list: those to be mended in the file, and the others.
    pub mended: Vec<ReportRow>,
    pub others: Vec<ReportRow>,
    pub pager: Pager,
}

impl Report {
    /// What is wrong in a row, each with the name of its column.
    pub fn errors(&self, row: &ReportRow) -> Vec<(String, String)> {
        let Fate::Refused(errors) = &row.fate else { return Vec::new() };
        errors.iter().map(|(column, key)| (column.clone(), self.page.t(key).into_owned())).collect()
    }
}

/// The name of the column a field of the form is read from.
pub fn column(field: &'static str) -> &'static str {
    if field == "body" { "text" } else { field }
}

/// Whether a row may be taken although it is there already: the one at its original may be ticked.
pub fn may_take(row: &ImportedRow, verdict: &Verdict) -> bool {
    row.is_taken || matches!(verdict, Verdict::There(original) if *original == row.place)
}

impl Trial {
    /// Whether there are ticks that a step to another page of the list would lose.
    pub fn steps_keep_ticks(&self) -> bool {
        self.counts.takeable > 0 && self.pager.is_needed()
    }

    /// What is wrong in a row, each with the name of its column.
    pub fn errors(&self, verdict: &Verdict) -> Vec<(&'static str, String)> {
        let Verdict::Refused(errors) = verdict else { return Vec::new() };
        errors.all().iter().map(|error| (column(error.field), self.page.t(error.key).into_owned())).collect()
    }
}
