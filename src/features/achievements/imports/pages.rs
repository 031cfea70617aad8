//! What the templates are given.

use askama::Template;

use super::super::store::ImportRow;
use super::super::urls;
use super::super::views::theme_name;
use super::decoding::CHOICES;
use super::fault::Fault;
use super::judging::Verdict;
use super::reading::Defaults;
use super::row::{self, ImportedRow};
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

/// What would become of the rows of a file; once the drafts are made, what is to be mended of it.
#[derive(Template)]
#[template(path = "achievements/imported.html")]
pub struct Show {
    pub page: Page,
    pub import: ImportRow,
    /// The rows of this page of the list, each with its verdict.
    pub rows: Vec<(ImportedRow, Verdict)>,
    pub counts: Counts,
    /// Which page of the list.
    pub number: usize,
    pub pager: Pager,
}

/// Whether a row may be ticked: what is there already, at its original.
fn may_take(row: &ImportedRow, verdict: &Verdict) -> bool {
    row.is_taken || matches!(verdict, Verdict::There(original) if *original == row.place)
}

impl Show {
    /// Whether a row may be taken although it is there already.
    pub fn may_take(&self, row: &ImportedRow, verdict: &Verdict) -> bool {
        self.import.made_at.is_none() && may_take(row, verdict)
    }

    /// Whether there are ticks that a step to another page of the list would lose.
    pub fn steps_keep_ticks(&self) -> bool {
        self.import.made_at.is_none() && self.counts.takeable > 0 && self.pager.is_needed()
    }

    /// What is wrong in a row, each with the name of its column.
    pub fn errors(&self, verdict: &Verdict) -> Vec<(&'static str, String)> {
        let Verdict::Refused(errors) = verdict else { return Vec::new() };
        let column = |field: &'static str| if field == "body" { "text" } else { field };
        errors.all().iter().map(|error| (column(error.field), self.page.t(error.key).into_owned())).collect()
    }
}
