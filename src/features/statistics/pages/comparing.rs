//! Countries side by side.

use askama::Template;

use super::reading::TableRow;
use crate::features::statistics::chart_views::{Newest, Several};
use crate::features::statistics::forms::ComparisonQuery;
use crate::features::statistics::urls;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;

/// What some countries tell of one indicator: its charts, and its table with every number.
pub(in super::super) struct FigureSet {
    pub(in super::super) indicator: Indicator,
    pub(in super::super) unit: Option<String>,
    /// Every country by its name; of each every time, the newest first; one row without a figure where there is none.
    pub(in super::super) rows: Vec<TableRow>,
    /// The newest of each; nothing where there is none at all.
    pub(in super::super) newest: Option<Newest>,
    /// Over the years; nothing where nobody has two.
    pub(in super::super) several: Option<Several>,
}

impl FigureSet {
    /// How many of the countries have no figure.
    pub(in super::super) fn missing(&self) -> usize {
        self.rows.iter().filter(|row| row.figure.is_none()).count()
    }
}

/// Two to ten countries side by side, and the form that chooses them.
#[derive(Template)]
#[template(path = "statistics/compare.html")]
pub(in super::super) struct Compare {
    pub(in super::super) page: Page,
    /// In the order of their names.
    pub(in super::super) countries: Vec<CountryCode>,
    pub(in super::super) query: ComparisonQuery,
    pub(in super::super) errors: Errors,
    /// One of each indicator; none before countries are chosen.
    pub(in super::super) sets: Vec<FigureSet>,
    /// Where this comparison stands, to be handed on.
    pub(in super::super) address: Option<String>,
}

impl Compare {
    fn country(&self, country: CountryCode) -> &'static str {
        self.page.country_name(country)
    }

    fn indicators() -> &'static [Indicator] {
        Indicator::ALL
    }
}
