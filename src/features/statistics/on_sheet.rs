//! What the page and the sheet of a country say of its figures: the newest of each indicator, and small charts of those it
//! has told for years.

use super::chart_views::LineChart;
use super::figure::Stated;
use super::store::{self, Selection};
use super::{urls, views};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;
use crate::vocabulary::language::Language;

/// Sources that are named: two pages of paper have no room for all.
const NAMED: usize = 2;

/// One indicator on the sheet.
pub struct SheetFigure {
    /// What is counted.
    pub indicator: Indicator,
    /// Where its series stands.
    pub url: String,
    /// The newest number or range, what it is given in, and its time; nothing where there is none that may be compared.
    pub newest: Option<(String, Option<String>, String)>,
    /// Who says so: the titles of its first sources; all of them stand on the page of the series.
    pub sources: Vec<String>,
    /// The language of those.
    pub language: Language,
    /// Over the years, where there are enough of them.
    pub chart: Option<LineChart>,
}

/// Every indicator of a country, those without a figure among them.
///
/// # Errors
/// Those of the database.
pub fn list_for_sheet(connection: &mut DbConn, page: &Page, country: CountryCode) -> Result<Vec<SheetFigure>, Error> {
    let figures = store::list_released(connection, &Selection::everything().in_country(country).without_parts())?;
    let of = |indicator: &Indicator| {
        let own: Vec<&Stated> =
            figures.iter().filter(|it| it.figure.indicator == *indicator && it.figure.is_comparable()).collect();
        on_sheet(page, *indicator, country, &own)
    };
    Ok(Indicator::ALL.iter().map(of).collect())
}

/// What of these has a figure.
pub fn told(figures: &[SheetFigure]) -> Vec<Indicator> {
    figures.iter().filter(|it| it.newest.is_some()).map(|it| it.indicator).collect()
}

fn on_sheet(page: &Page, indicator: Indicator, country: CountryCode, own: &[&Stated]) -> SheetFigure {
    let locale = page.locale();
    let newest = views::newest_comparable(own.iter().copied());
    let told = |it: &Stated| {
        let value = views::value(locale, indicator.unit(), &it.revision.statement);
        (value, views::unit(locale, indicator.unit()), views::period(locale, &it.figure.period))
    };
    let sources = |it: &Stated| -> Vec<String> {
        it.revision.statement.sources.iter().take(NAMED).map(|source| source.title.clone()).collect()
    };
    SheetFigure {
        indicator,
        url: page.url(&urls::series(indicator, country)),
        newest: newest.map(told),
        sources: newest.map(sources).unwrap_or_default(),
        language: newest.map_or(page.language(), |it| it.revision.statement.language),
        chart: LineChart::of_few(locale, page.plain(&indicator.key()).into_owned(), indicator, own),
    }
}
