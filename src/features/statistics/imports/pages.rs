//! What the templates are given.

use askama::Template;

use super::fault::{CellFault, Unread};
use super::row::Row;
use super::table;
use crate::features::statistics::data::Column;
use crate::features::statistics::{urls, views};
use crate::platform::csv::CHOICES;
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::indicator::Indicator;
use crate::vocabulary::language::Language;

/// Faults that are shown at once: whoever mends them sees the next.
const MOST_SHOWN: usize = 200;

/// The form for a table, with what would become of it.
#[derive(Template)]
#[template(path = "statistics/import.html")]
pub struct Import {
    pub page: Page,
    /// The language of words whose row names none.
    pub language: Language,
    /// How a file is to be read; empty to be told.
    pub encoding: String,
    /// The table to be mended or made into drafts.
    pub table: String,
    /// Why nothing could be read.
    pub(super) unread: Option<Unread>,
    /// What would become of it.
    pub(super) trial: Option<Trial>,
}

/// What would become of a table.
pub(super) struct Trial {
    /// The drafts, where nothing is wrong.
    pub(super) drafts: Vec<Draft>,
    /// What is wrong, as much as is shown of it.
    pub(super) faults: Vec<CellFault>,
    /// How much is wrong.
    pub(super) all_faults: usize,
}

/// A row that would become a draft.
pub(super) struct Draft {
    /// Its line in the table.
    pub(super) line: usize,
    pub(super) indicator: Indicator,
    pub(super) period: String,
    pub(super) value: String,
    pub(super) unit: Option<String>,
    /// How many sources it has.
    pub(super) sources: usize,
}

impl Trial {
    /// Of rows without a fault.
    pub(super) fn of_rows(page: &Page, rows: &[Row]) -> Self {
        let locale = page.locale();
        let draft = |row: &Row| {
            let indicator = row.subject.indicator;
            Draft {
                line: row.line,
                indicator,
                period: views::period(locale, &row.subject.period),
                value: views::value(locale, indicator.unit(), &row.statement),
                unit: views::unit(locale, indicator.unit()),
                sources: row.statement.sources.len(),
            }
        };
        Self { drafts: rows.iter().map(draft).collect(), faults: Vec::new(), all_faults: 0 }
    }

    /// Of a table in which something is wrong.
    pub(super) fn of_faults(mut faults: Vec<CellFault>) -> Self {
        let all_faults = faults.len();
        faults.truncate(MOST_SHOWN);
        Self { drafts: Vec::new(), faults, all_faults }
    }
}

impl Import {
    /// Where the form goes.
    pub fn action(&self) -> String {
        self.page.url(&urls::import())
    }

    /// Whether the table in the form can become drafts as it is.
    pub fn may_make(&self) -> bool {
        self.drafts() > 0
    }

    /// How many drafts it would become.
    pub fn drafts(&self) -> usize {
        self.trial.as_ref().map_or(0, |trial| trial.drafts.len())
    }

    /// How the file may be read.
    pub fn encodings(&self) -> Vec<Choice> {
        let told = Choice::new("", self.page.t("imports-encoding-told").into_owned(), self.encoding.is_empty());
        let named = |name: &str| Choice::new(name, name.to_uppercase(), name == self.encoding);
        std::iter::once(told).chain(CHOICES.into_iter().map(named)).collect()
    }

    /// The languages words may be in whose row does not say it.
    pub fn languages(&self) -> Vec<Choice> {
        Choice::languages(self.language.tag())
    }

    /// The columns that are read, and whether a table cannot do without them.
    pub fn columns(&self) -> Vec<(&'static str, String, bool)> {
        let read = Column::ALL.iter().filter(|it| it.is_read());
        read.map(|it| (it.as_str(), it.meaning(self.page.locale()), it.is_needed())).collect()
    }
}
