//! The SQL of figures.

use diesel::prelude::*;

use crate::features::directory::figure::{Bound, Figure, Indicator, Source, Unit, headlines};
use crate::features::directory::period::Period;
use crate::platform::database::DbConn;
use crate::platform::database::schema::country_figures;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::RawId;

#[derive(Insertable)]
#[diesel(table_name = country_figures)]
struct NewFigure<'a> {
    id: &'a str,
    position: i32,
    country: Option<CountryCode>,
    region: Option<&'a str>,
    indicator: Indicator,
    destination: Option<CountryCode>,
    period: Option<String>,
    value: Option<f64>,
    bound: Option<Bound>,
    unit: Unit,
    definition: Option<&'a str>,
    source_url: Option<&'a str>,
    source_title: Option<&'a str>,
    as_of: Option<String>,
    note: Option<&'a str>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = country_figures)]
struct FigureRow {
    country: Option<CountryCode>,
    region: Option<String>,
    indicator: Indicator,
    destination: Option<CountryCode>,
    period: Option<String>,
    value: Option<f64>,
    bound: Option<Bound>,
    unit: Unit,
    definition: Option<String>,
    source_url: Option<String>,
    source_title: Option<String>,
    as_of: Option<String>,
    note: Option<String>,
}

/// The figures of a country in the order they were listed.
pub fn list_figures(connection: &mut DbConn, country: CountryCode) -> Result<Vec<Figure>, Error> {
    let rows: Vec<FigureRow> = country_figures::table
        .filter(country_figures::country.eq(country))
        .order(country_figures::position)
        .select(FigureRow::as_select())
        .load(connection)?;
    rows.into_iter().map(figure_of).collect()
}

/// The figures a country is introduced with, at most four, the most telling first.
pub fn list_headline_figures(connection: &mut DbConn, country: CountryCode) -> Result<Vec<Figure>, Error> {
    let figures = list_figures(connection, country)?;
    Ok(headlines(&figures).into_iter().cloned().collect())
}

/// The figures of parts of the world, in the order they were listed.
pub fn list_regional_figures(connection: &mut DbConn) -> Result<Vec<Figure>, Error> {
    let rows: Vec<FigureRow> = country_figures::table
        .filter(country_figures::country.is_null())
        .order(country_figures::position)
        .select(FigureRow::as_select())
        .load(connection)?;
    rows.into_iter().map(figure_of).collect()
}

/// Adds a figure; `position` is its place among those of its source.
pub fn insert_figure(connection: &mut DbConn, position: i32, figure: &Figure) -> Result<(), Error> {
    let id = RawId::generate();
    let row = NewFigure {
        id: id.as_str(),
        position,
        country: figure.country,
        region: figure.region.as_deref(),
        indicator: figure.indicator,
        destination: figure.destination,
        period: figure.period.map(|it| it.to_string()),
        value: figure.value,
        bound: figure.bound,
        unit: figure.unit,
        definition: figure.definition.as_deref(),
        source_url: figure.source.as_ref().and_then(|it| it.url.as_deref()),
        source_title: figure.source.as_ref().map(|it| it.title.as_str()),
        as_of: figure.as_of.map(|it| it.to_string()),
        note: figure.note.as_deref(),
    };
    diesel::insert_into(country_figures::table).values(row).execute(connection)?;
    Ok(())
}

fn figure_of(row: FigureRow) -> Result<Figure, Error> {
    Ok(Figure {
        country: row.country,
        region: row.region,
        indicator: row.indicator,
        destination: row.destination,
        period: row.period.as_deref().map(period_of).transpose()?,
        value: row.value,
        bound: row.bound,
        unit: row.unit,
        definition: row.definition,
        source: row.source_title.map(|title| Source { title, url: row.source_url }),
        as_of: row.as_of.as_deref().map(period_of).transpose()?,
        note: row.note,
    })
}

fn period_of(text: &str) -> Result<Period, Error> {
    Period::parse(text).ok_or_else(|| Error::unexpected(format!("{text:?} is no period")))
}
