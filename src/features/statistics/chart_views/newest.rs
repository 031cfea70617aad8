//! The newest figure of each country: as bars, or as dumbbells where sources differ, and on the tile map.

use super::{STEPS, Writing, finest, range_of, short, short_range};
use crate::features::directory::Tile;
use crate::features::statistics::charts::{BarRow, Bars, Length, Scale, Square, TileMap, TileRange};
use crate::features::statistics::figure::Stated;
use crate::features::statistics::views;
use crate::platform::i18n::{Locale, Value};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::{Indicator, Unit};

/// From this colour on words are light.
const DEEP: usize = 4;

/// The newest figures of the countries, drawn twice.
pub struct Newest {
    /// From the most to the least.
    pub bars: BarChart,
    /// On the map; only where there are countries enough to be one.
    pub map: Option<MapChart>,
}

/// Countries under each other.
pub struct BarChart {
    /// The beginning of its ids.
    pub id: String,
    /// Which way its words run.
    pub writing: Writing,
    /// What it shows.
    pub name: String,
    /// The same in a sentence, with its highest and its lowest.
    pub words: String,
    /// Its shapes.
    pub bars: Bars,
    /// What stands at each row.
    pub rows: Vec<BarWords>,
    /// The upright lines: where each is, and its number.
    pub lines: Vec<(Length, String)>,
    /// What to know before reading it.
    pub notes: Vec<String>,
}

impl BarChart {
    /// Whether some are ranges; then a number is a disc as well and no bar, so that like stands beside like.
    pub fn has_ranges(&self) -> bool {
        self.bars.rows.iter().any(|row| row.is_range)
    }
}

/// A row with its words.
pub struct BarWords {
    /// Its shape.
    pub row: BarRow,
    /// The country.
    pub name: &'static str,
    /// The time its number is of.
    pub period: Option<String>,
    /// Its number or its range, or that there is none.
    pub value: String,
}

/// Countries on the map.
pub struct MapChart {
    /// The beginning of its ids.
    pub id: String,
    /// Which way its words run.
    pub writing: Writing,
    /// What it shows.
    pub name: String,
    /// The same in a sentence, with its highest and its lowest.
    pub words: String,
    /// Its shapes.
    pub map: TileMap,
    /// The squares with their words.
    pub squares: Vec<SquareWords>,
    /// The colours from the palest, each with what it stands for.
    pub legend: Vec<(usize, String)>,
    /// What to know before reading it.
    pub notes: Vec<String>,
}

/// A square with its words.
pub struct SquareWords {
    /// Its shape.
    pub square: Square,
    /// The country.
    pub country: CountryCode,
    /// Its number, or the two ends of its range under each other; nothing where there is none.
    pub values: Vec<String>,
}

impl SquareWords {
    /// The class of the code, which stands on the colour of the least.
    pub fn code_class(&self) -> &'static str {
        if self.square.colours.is_some_and(|(low, _)| low >= DEEP) { "code deep" } else { "code" }
    }

    /// The class of the number, which stands on the colour of the most.
    pub fn value_class(&self) -> &'static str {
        if self.square.colours.is_some_and(|(_, high)| high >= DEEP) { "deep" } else { "pale" }
    }
}

/// A country with the newest figure that may stand beside others.
struct Told<'a> {
    country: CountryCode,
    figure: Option<&'a Stated>,
    /// Whether there is a figure, but of a part of a year.
    has_part: bool,
}

impl<'a> Told<'a> {
    fn of(country: CountryCode, figures: &'a [Stated]) -> Self {
        let own: Vec<&Stated> = figures.iter().filter(|it| it.figure.country == country).collect();
        let figure = views::newest_comparable(own.iter().copied());
        Self { country, figure, has_part: figure.is_none() && !own.is_empty() }
    }
}

impl Newest {
    /// The newest figures of these countries; nothing where none of them has one. The figures are of one indicator.
    pub fn of(locale: &Locale, indicator: Indicator, countries: &[CountryCode], figures: &[Stated]) -> Option<Self> {
        let mut told: Vec<Told<'_>> = countries.iter().map(|country| Told::of(*country, figures)).collect();
        // The most first; nothing is not the least, it stands behind all.
        told.sort_by_key(|it| std::cmp::Reverse(it.figure.map(|figure| (range_of(figure).1, range_of(figure).0))));
        let with_figure: Vec<(CountryCode, &Stated)> =
            told.iter().filter_map(|it| Some((it.country, it.figure?))).collect();
        let (highest, lowest) = (with_figure.first()?, with_figure.last()?);
        let words = words(locale, indicator, *highest, *lowest);
        let top = range_of(highest.1).1;
        let name = |key: &str| format!("{}: {}", locale.plain(&indicator.key()), locale.plain(key));
        let is_whole_map = countries.len() == CountryCode::ALL.len();
        let map = is_whole_map.then(|| map(locale, indicator, (name("charts-map"), words.clone()), &told));
        Some(Self { bars: bars(locale, indicator, (name("charts-newest"), words), (&told, top)), map })
    }
}

fn words(
    locale: &Locale,
    indicator: Indicator,
    (most, high): (CountryCode, &Stated),
    (least, low): (CountryCode, &Stated),
) -> String {
    let value = |it: &Stated| Value::from(views::value(locale, indicator.unit(), &it.revision.statement));
    let values = [
        ("most", Value::from(locale.country_name(most))),
        ("high", value(high)),
        ("least", Value::from(locale.country_name(least))),
        ("low", value(low)),
    ];
    locale.plain_with("charts-newest-words", &values).into_owned()
}

fn bars(
    locale: &Locale,
    indicator: Indicator,
    (name, words): (String, String),
    (told, highest): (&[Told<'_>], i64),
) -> BarChart {
    let unit = indicator.unit();
    let ranges: Vec<Option<(i64, i64)>> = told.iter().map(|it| it.figure.map(range_of)).collect();
    let bars = Bars::of(&ranges, &Scale::from_zero(highest, finest(indicator), STEPS - 1));
    let value = |it: &Told<'_>| match it.figure {
        Some(figure) => short_range(locale, unit, range_of(figure)),
        None if it.has_part => locale.plain("charts-only-part").into_owned(),
        None => locale.plain("statistics-none").into_owned(),
    };
    let rows = bars.rows.iter().zip(told).map(|(row, it)| BarWords {
        row: *row,
        name: locale.country_name(it.country),
        period: it.figure.map(|figure| views::period(locale, &figure.figure.period)),
        value: value(it),
    });
    let mut notes = vec![locale.t("charts-newest-note").into_owned()];
    if bars.rows.iter().any(|row| row.is_range) {
        notes.push(locale.t("charts-key-range").into_owned());
    }
    BarChart {
        id: format!("{indicator}-bars"),
        writing: Writing::of(locale),
        name,
        words,
        rows: rows.collect(),
        lines: bars.lines.iter().map(|(number, x)| (*x, short(locale, unit, *number))).collect(),
        bars,
        notes,
    }
}

fn map(locale: &Locale, indicator: Indicator, (name, words): (String, String), told: &[Told<'_>]) -> MapChart {
    let unit = indicator.unit();
    let tile = |it: &Told<'_>| {
        let tile = Tile::of(it.country);
        ((tile.row, tile.column), it.figure.map(range_of))
    };
    let tiles: Vec<TileRange> = told.iter().map(tile).collect();
    let ranges = || tiles.iter().filter_map(|(_, range)| *range);
    let reach = (ranges().map(|it| it.0).min().unwrap_or(0), ranges().map(|it| it.1).max().unwrap_or(0));
    let map = TileMap::of(&tiles, &Scale::fitting(reach, finest(indicator), STEPS));
    let square = |(square, it): (&Square, &Told<'_>)| SquareWords {
        square: *square,
        country: it.country,
        values: it.figure.map(|figure| ends(locale, unit, range_of(figure))).unwrap_or_default(),
    };
    let is_split = |it: &Square| it.colours.is_some_and(|(low, high)| low != high);
    let notes = map.squares.iter().any(is_split).then(|| locale.t("charts-key-halves").into_owned());
    MapChart {
        notes: notes.into_iter().collect(),
        id: format!("{indicator}-map"),
        writing: Writing::of(locale),
        name,
        words,
        squares: map.squares.iter().zip(told).map(square).collect(),
        legend: map.legend.iter().map(|(colour, ends)| (*colour, short_range(locale, unit, *ends))).collect(),
        map,
    }
}

/// The lines of a square: there is no room for a range in one.
fn ends(locale: &Locale, unit: Unit, (low, high): (i64, i64)) -> Vec<String> {
    let (low, high) = (short(locale, unit, low), short(locale, unit, high));
    if low == high { vec![low] } else { vec![low, high] }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(colours: Option<(usize, usize)>) -> (&'static str, &'static str) {
        let square = Square { x: Length::default(), y: Length::default(), colours };
        let it = SquareWords { square, country: CountryCode::Iran, values: Vec::new() };
        (it.code_class(), it.value_class())
    }

    #[test]
    fn words_on_the_last_two_colours_of_the_map_are_light() {
        let (dark, light) = (("code", "pale"), ("code deep", "deep"));
        let shown = [1, 2, 3, 4, 5].map(|colour| classes(Some((colour, colour))));
        assert_eq!(shown, [dark, dark, dark, light, light]);
        assert_eq!(classes(None), dark, "where there is no figure there is no colour");
        // Of a range the code stands on the colour of the least, the numbers on that of the most.
        assert_eq!(classes(Some((2, 4))), ("code", "deep"));
    }
}
