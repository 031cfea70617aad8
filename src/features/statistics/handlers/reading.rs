//! What everyone reads.

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use chrono::NaiveDate;
use serde::Deserialize;

use super::Address;
use crate::features::statistics::chart_views::{LineChart, Newest, Several};
use crate::features::statistics::figure::Stated;
use crate::features::statistics::pages::{
    Cell, FigureSet, OfIndicator, Overview, OverviewRow, Series, SeriesRow, TableFigure, TableRow,
};
use crate::features::statistics::store::Selection;
use crate::features::statistics::words::State;
use crate::features::statistics::{permissions, store, urls, views};
use crate::platform::errors::Error;
use crate::platform::web::{Page, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;

/// `GET /statistics`
pub(in super::super) async fn overview(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let figures = store::list_released(connection, &Selection::everything().without_parts())?;
            let countries = by_name(&page);
            let rows = Indicator::ALL.iter().map(|it| overview_row(&page, *it, &countries, &figures)).collect();
            let is_at_desk = permissions::at_desk(&page.viewer).is_some();
            Ok(Overview { page, countries, rows, is_at_desk })
        })
        .await
}

/// `GET /statistics/{indicator}`
pub(in super::super) async fn of_indicator(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    let indicator = Indicator::parse(&path.1).ok_or(Error::NotFound)?;
    visit
        .page(move |connection, page| {
            let figures = store::list_released(connection, &Selection::of(indicator))?;
            let is_at_desk = permissions::at_desk(&page.viewer).is_some();
            let set = figure_set(&page, indicator, &by_name(&page), &figures);
            Ok(OfIndicator { page, set, is_at_desk })
        })
        .await
}

/// Where a series goes on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct SeriesQuery {
    behind: String,
}

impl SeriesQuery {
    /// The last and the first day of the time it goes on behind.
    fn behind(&self) -> Option<(NaiveDate, NaiveDate)> {
        let (until, from) = self.behind.split_once('_')?;
        until.parse().ok().zip(from.parse().ok())
    }
}

/// `GET /statistics/{indicator}/{country}?behind=…`
pub(in super::super) async fn series(
    visit: Visit,
    path: Path<(String, String, String)>,
    query: Query<SeriesQuery>,
) -> Result<HttpResponse, Error> {
    let (_, indicator, country) = path.into_inner();
    let indicator = Indicator::parse(&indicator).ok_or(Error::NotFound)?;
    // One page has one address.
    let country = CountryCode::parse(&country).filter(|it| it.as_str() == country).ok_or(Error::NotFound)?;
    visit
        .page(move |connection, page| {
            let (told, is_more) = store::list_series(connection, (indicator, country), query.behind())?;
            let last = told.last().filter(|_| is_more).map(|it| it.figure.period);
            let mut current: Vec<&Stated> = told.iter().filter(|it| it.revision.state == State::Released).collect();
            current.reverse();
            let name = format!("{}: {}", page.plain(&indicator.key()), page.country_name(country));
            let chart = LineChart::of_series(page.locale(), name, indicator, &current);
            let (comparable, parts): (Vec<_>, Vec<_>) = told.into_iter().partition(|it| it.figure.is_comparable());
            Ok(Series {
                rows: series_rows(&page, &comparable),
                parts: series_rows(&page, &parts),
                is_own: permissions::at_desk(&page.viewer).is_some() && page.viewer.country() == Some(country),
                next: last.map(|it| page.url(&urls::series_behind(indicator, country, (it.until, it.from)))),
                page,
                indicator,
                country,
                chart,
            })
        })
        .await
}

/// What is told of an indicator by these countries: its charts and its table. The figures are of this indicator.
pub(super) fn figure_set(
    page: &Page,
    indicator: Indicator,
    countries: &[CountryCode],
    figures: &[Stated],
) -> FigureSet {
    FigureSet {
        indicator,
        unit: views::unit(page.locale(), indicator.unit()),
        rows: countries.iter().flat_map(|it| table_rows(page, indicator, *it, figures)).collect(),
        newest: Newest::of(page.locale(), indicator, countries, figures),
        several: Several::of(page, indicator, countries, figures),
    }
}

/// The members in the order of their names.
pub(super) fn by_name(page: &Page) -> Vec<CountryCode> {
    let mut countries = CountryCode::ALL.to_vec();
    page.sort_by_key(&mut countries, |it| page.country_name(*it));
    countries
}

fn overview_row(page: &Page, indicator: Indicator, countries: &[CountryCode], figures: &[Stated]) -> OverviewRow {
    let cell = |country: &CountryCode| {
        let own = figures.iter().filter(|it| it.figure.indicator == indicator && it.figure.country == *country);
        views::newest_comparable(own).map(|it| Cell {
            value: views::value(page.locale(), indicator.unit(), &it.revision.statement),
            period: views::period(page.locale(), &it.figure.period),
            url: page.url(&urls::series(indicator, *country)),
        })
    };
    OverviewRow {
        indicator,
        unit: views::unit(page.locale(), indicator.unit()),
        cells: countries.iter().map(cell).collect(),
    }
}

/// Every time of a country, the newest first, or one row that says that there is no figure.
fn table_rows(page: &Page, indicator: Indicator, country: CountryCode, figures: &[Stated]) -> Vec<TableRow> {
    let own = figures.iter().filter(|it| it.figure.country == country).rev();
    let mut told: Vec<Option<TableFigure>> = own.map(|it| Some(table_figure(page, it))).collect();
    if told.is_empty() {
        told.push(None);
    }
    let times = told.len();
    let row = |(place, figure): (usize, Option<TableFigure>)| TableRow {
        country,
        name: page.country_name(country),
        url: page.url(&urls::series(indicator, country)),
        span: (place == 0).then_some(times),
        figure,
    };
    told.into_iter().enumerate().map(row).collect()
}

fn table_figure(page: &Page, it: &Stated) -> TableFigure {
    let statement = &it.revision.statement;
    TableFigure {
        value: views::value(page.locale(), it.figure.indicator.unit(), statement),
        period: views::period(page.locale(), &it.figure.period),
        is_part: !it.figure.is_comparable(),
        is_range: statement.is_range(),
        sources: statement.sources.iter().map(|source| source.title.clone()).collect(),
        language: statement.language,
    }
}

/// The times of a series, of each every revision; they come with the newest time and revision first.
fn series_rows(page: &Page, told: &[Stated]) -> Vec<SeriesRow> {
    let of_one_time = told.chunk_by(|one, other| one.figure.id == other.figure.id);
    let row = |same: &[Stated]| {
        let figure = same.first()?.figure;
        Some(SeriesRow {
            id: figure.id.to_string(),
            correction: permissions::may_edit(&page.viewer, &figure).then(|| page.url(&urls::show(figure.id))),
            period: views::period(page.locale(), &figure.period),
            revisions: same.iter().map(|it| views::revision(page.locale(), &it.figure, &it.revision)).collect(),
        })
    };
    of_one_time.filter_map(row).collect()
}
