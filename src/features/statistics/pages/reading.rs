//! What everyone reads: all figures, one indicator, one series.

use askama::Template;

use super::comparing::FigureSet;
use crate::features::statistics::chart_views::LineChart;
use crate::features::statistics::urls;
use crate::features::statistics::views::RevisionView;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;

/// All indicators of all countries, the newest full year of each.
#[derive(Template)]
#[template(path = "statistics/overview.html")]
pub(in super::super) struct Overview {
    pub(in super::super) page: Page,
    /// In the order of their names.
    pub(in super::super) countries: Vec<CountryCode>,
    pub(in super::super) rows: Vec<OverviewRow>,
    /// Whether the viewer has figures of their own country to write or see.
    pub(in super::super) is_at_desk: bool,
}

/// An indicator, with what each country tells of it.
pub(in super::super) struct OverviewRow {
    pub(in super::super) indicator: Indicator,
    pub(in super::super) unit: Option<String>,
    /// In the order of the countries; nothing where there is no figure.
    pub(in super::super) cells: Vec<Option<Cell>>,
}

/// A value with its time, and where its series stands.
pub(in super::super) struct Cell {
    pub(in super::super) value: String,
    pub(in super::super) period: String,
    pub(in super::super) url: String,
}

impl Overview {
    fn country(&self, country: CountryCode) -> &'static str {
        self.page.country_name(country)
    }
}

/// One indicator of all countries.
#[derive(Template)]
#[template(path = "statistics/indicator.html")]
pub(in super::super) struct OfIndicator {
    pub(in super::super) page: Page,
    /// Its charts, and its table with every country.
    pub(in super::super) set: FigureSet,
    pub(in super::super) is_at_desk: bool,
}

/// A country with one of its times.
pub(in super::super) struct TableRow {
    pub(in super::super) country: CountryCode,
    pub(in super::super) name: &'static str,
    pub(in super::super) url: String,
    /// Times of this country, in its first row; none in the others.
    pub(in super::super) span: Option<usize>,
    pub(in super::super) figure: Option<TableFigure>,
}

/// What is told for a time.
pub(in super::super) struct TableFigure {
    pub(in super::super) value: String,
    pub(in super::super) period: String,
    /// Whether it must not be read as a full year's.
    pub(in super::super) is_part: bool,
    pub(in super::super) is_range: bool,
    /// Who says so: every source's title.
    pub(in super::super) sources: Vec<String>,
    /// The language of the titles.
    pub(in super::super) language: crate::vocabulary::language::Language,
}

impl OfIndicator {
    fn others(&self) -> impl Iterator<Item = Indicator> {
        Indicator::ALL.iter().copied().filter(|it| *it != self.set.indicator)
    }
}

/// One indicator of one country.
#[derive(Template)]
#[template(path = "statistics/series.html")]
pub(in super::super) struct Series {
    pub(in super::super) page: Page,
    pub(in super::super) indicator: Indicator,
    pub(in super::super) country: CountryCode,
    /// Times that may stand beside each other, the newest first.
    pub(in super::super) rows: Vec<SeriesRow>,
    /// Parts of years, which may not stand beside them.
    pub(in super::super) parts: Vec<SeriesRow>,
    pub(in super::super) is_own: bool,
    /// Where older times stand.
    pub(in super::super) next: Option<String>,
    /// Over the years; nothing where there are too few figures.
    pub(in super::super) chart: Option<LineChart>,
}

/// A time, with every revision of what was told for it.
pub(in super::super) struct SeriesRow {
    pub(in super::super) id: String,
    pub(in super::super) period: String,
    /// Where its own people correct it; nothing for everybody else.
    pub(in super::super) correction: Option<String>,
    /// The newest first.
    pub(in super::super) revisions: Vec<RevisionView>,
}

impl Series {
    fn name(&self) -> &'static str {
        self.page.country_name(self.country)
    }
}
