//! Figures in the reader's words, digits and calendar.

use crate::features::directory::chart::{Chart, ChartPoint};
use crate::features::directory::figure::{Figure, Indicator, Range, Unit, ranges};
use crate::features::directory::period::Period;
use crate::platform::i18n::{Locale, Value};
use crate::vocabulary::language::Calendar;

/// A figure that introduces a country.
pub struct Headline {
    /// The value with its unit, if that is a sign.
    pub value: String,
    /// What it counts, when, and who says so.
    pub words: String,
}

/// A row of a table of figures.
pub struct FigureRow {
    /// The part of the world it is about, in English, where it is not about one country.
    pub region: Option<String>,
    /// What is counted.
    pub title: String,
    /// The value or the two ends of it.
    pub value: String,
    /// What it is given in; none where the value carries a sign.
    pub unit: Option<String>,
    /// Where it stands among several, if it does.
    pub bound: Option<String>,
    /// The time it is about.
    pub period: String,
    /// What exactly is counted, in English.
    pub definition: Option<String>,
    /// What to know before using it, in English.
    pub note: Option<String>,
    /// Who says so.
    pub source: String,
    /// Where; some reports have no address.
    pub source_url: Option<String>,
}

/// The chart with what stands beside it.
pub struct ChartView {
    /// The geometry.
    pub chart: Chart,
    /// First and last year.
    pub years: (String, String),
    /// The same surveys as rows of a table.
    pub rows: Vec<FigureRow>,
}

/// The value a country is introduced with.
pub(super) fn headline(locale: &Locale, figure: &Figure) -> Headline {
    let value = figure.value.map(|value| value_words(locale, value, figure.unit)).unwrap_or_default();
    let source = figure.source.as_ref().map(|source| publisher(&source.title).to_owned()).unwrap_or_default();
    let words = locale.t_with(
        "directory-headline",
        &[
            ("what", indicator_words(locale, figure).into()),
            ("period", period_words(locale, figure.period).into()),
            ("source", source.into()),
        ],
    );
    Headline { value, words: words.into_owned() }
}

/// Who says so, from a title like "World Bank, World Development Indicators (a copy)"; the table has all of it.
pub fn publisher(title: &str) -> &str {
    title.split([',', '(', ':']).next().unwrap_or(title).trim_end()
}

/// A figure, or the two ends of one, as a row of a table.
pub(in crate::features::directory) fn figure_row(locale: &Locale, range: Range<'_>) -> FigureRow {
    let figure = range.figure;
    let low = figure.value.map(|value| value_words(locale, value, figure.unit));
    let high = range.high.map(|value| value_words(locale, value, figure.unit));
    let value = match (low, high) {
        (Some(low), Some(high)) => {
            locale.t_with("directory-range", &[("low", low.into()), ("high", high.into())]).into_owned()
        }
        (low, _) => low.unwrap_or_default(),
    };
    let bound = figure.bound.filter(|_| range.high.is_none());
    FigureRow {
        region: figure.region.clone(),
        title: indicator_words(locale, figure),
        value,
        unit: unit_words(locale, figure.unit),
        bound: bound.map(|bound| locale.t(&key("directory-bound", bound.as_str())).into_owned()),
        period: period_words(locale, figure.period),
        definition: figure.definition.clone(),
        note: figure.note.clone(),
        source: figure.source.as_ref().map(|source| source.title.clone()).unwrap_or_default(),
        source_url: figure.source.as_ref().and_then(|source| source.url.clone()),
    }
}

/// Completeness of birth registration over the years, where there are enough surveys.
pub(super) fn chart_view(locale: &Locale, figures: &[Figure]) -> Option<ChartView> {
    let surveys: Vec<Figure> = figures
        .iter()
        .filter(|figure| figure.indicator == Indicator::BirthRegistrationCompletenessSeries)
        .cloned()
        .collect();
    let series: Vec<(i32, f64)> = surveys
        .iter()
        .filter_map(|figure| match figure.period {
            Some(Period::Year(year)) => Some((year, figure.value?)),
            _ => None,
        })
        .collect();
    let chart = Chart::of(&series)?;
    let year = |point: Option<&ChartPoint>| Some(locale.digits(&point?.year.to_string()));
    let years = (year(chart.points.first())?, year(chart.points.last())?);
    let rows = ranges(&surveys).into_iter().map(|range| figure_row(locale, range)).collect();
    Some(ChartView { chart, years, rows })
}

fn indicator_words(locale: &Locale, figure: &Figure) -> String {
    match figure.destination {
        Some(destination) => locale
            .t_with("directory-indicator-people-in", &[("country", locale.country_name(destination).into())])
            .into_owned(),
        None => locale.t(&key("directory-indicator", figure.indicator.as_str())).into_owned(),
    }
}

fn unit_words(locale: &Locale, unit: Unit) -> Option<String> {
    let words = |unit: Unit| locale.t(&key("directory-unit", unit.as_str())).into_owned();
    Some(unit).filter(|unit| *unit != Unit::Percent).map(words)
}

fn value_words(locale: &Locale, value: f64, unit: Unit) -> String {
    match unit {
        Unit::Percent => locale.percent(value / 100.0, 1),
        Unit::Persons | Unit::Events | Unit::Cards => locale.decimal(value, 0),
    }
}

/// The time a figure is about. Gregorian months and years stay Gregorian for every reader: the figure counts those.
fn period_words(locale: &Locale, period: Option<Period>) -> String {
    let gregorian = locale.clone().with_calendar(Calendar::Gregorian);
    let year = |year: i32| locale.digits(&year.to_string());
    let sentence = |key: &'static str, values: &[(&str, Value<'_>)]| locale.t_with(key, values).into_owned();
    match period {
        None => locale.t("directory-period-unknown").into_owned(),
        Some(Period::Day(day)) => locale.date(day),
        Some(Period::Month(month)) => gregorian.month_year(month),
        Some(Period::Year(it)) => year(it),
        Some(Period::Months(first, last)) => sentence(
            "directory-period-months",
            &[("first", gregorian.month_year(first).into()), ("last", gregorian.month_year(last).into())],
        ),
        Some(Period::Years(it, base)) => {
            sentence("directory-period-against", &[("year", year(it).into()), ("base", year(base).into())])
        }
        Some(Period::SolarYear(it)) => sentence("directory-period-solar-year", &[("year", year(it).into())]),
        Some(Period::SolarMonths(it, months)) => {
            sentence("directory-period-solar-months", &[("year", year(it).into()), ("count", months.into())])
        }
        Some(Period::BeforeSolarYear(it)) => {
            sentence("directory-period-before-solar-year", &[("year", year(it).into())])
        }
    }
}

/// A catalogue key from its family and a word of a closed list.
pub(super) fn key(family: &str, word: &str) -> String {
    format!("{family}-{}", word.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_headline_names_the_publisher_alone() {
        for (title, name) in [
            ("World Bank, World Development Indicators SP.REG.BRTH.ZS (a copy)", "World Bank"),
            ("TRT Haber (AA)", "TRT Haber"),
            ("Haberler.com / TÜİK", "Haberler.com / TÜİK"),
        ] {
            assert_eq!(publisher(title), name);
        }
    }
}
