//! A series over the years, in the reader's words.

use super::years::{self, YearNames};
use super::{FEW_STEPS, STEPS, Writing, days_of, finest, point, range_of, short, short_range};
use crate::features::statistics::charts::{Frame, Length, Line, Mark, Point, Scale, Span};
use crate::features::statistics::figure::Stated;
use crate::features::statistics::views;
use crate::platform::i18n::{Locale, Value};
use crate::vocabulary::indicator::{Indicator, Measure};
use crate::vocabulary::language::Calendar;

/// Fewer figures make no line.
const FEWEST: usize = 2;
/// Fewer are told as well by their numbers, where there is little room.
const FEWEST_IN_LITTLE_ROOM: usize = 3;
/// More discs than this hide the line in little room.
const MANY: usize = 8;
/// How far the names of years stand apart: from middle to middle, as wide as a phone shows them.
const ROOM: Length = Length::units(48);
/// From a line of the scale up to the foot of its number, and from a disc up to that of its own.
const ABOVE_LINE: Length = Length::units(4);
const ABOVE_MARK: Length = Length::units(11);
/// From a disc to the end of its number, which reaches back from there: a range is wider than the room behind the newest.
const BEHIND_MARK: Length = Length::units(24);

/// A series ready to be drawn.
pub struct LineChart {
    /// The beginning of its ids.
    pub id: String,
    /// Which way its words run.
    pub writing: Writing,
    /// What it shows.
    pub name: String,
    /// The same in a sentence with its first, last and newest.
    pub words: String,
    /// Its width.
    pub width: Length,
    /// Its height.
    pub height: Length,
    /// Whether it is one of several side by side.
    pub is_small: bool,
    /// Its shapes.
    pub line: Line,
    /// Each number where it stands, with its words where a chart is alone: side by side they would be most of the page.
    pub dots: Vec<(Mark, Option<String>)>,
    /// The lines of the scale: where each is, the foot of its number, and that.
    pub grid: Vec<(Length, Length, String)>,
    /// The years.
    pub years: YearNames,
    /// The newest number that may be compared: where it ends, and the number.
    pub newest: Option<(Length, Length, String)>,
    /// What to know before reading it.
    pub notes: Vec<String>,
}

/// What a chart shows, and how.
pub(super) struct Subject<'a> {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) indicator: Indicator,
    /// The oldest first.
    pub(super) figures: &'a [&'a Stated],
}

/// What a chart stands on: its frame, its time with the names of the years, its scale with the numbers of its lines. Charts
/// side by side share one, so that its words are made once.
pub(super) struct Ground {
    frame: Frame,
    span: Span,
    scale: Scale,
    grid: Vec<(Length, Length, String)>,
    years: YearNames,
}

impl Ground {
    /// That of an indicator. `is_solar` where one of the figures was counted by the sun.
    pub(super) fn of(
        locale: &Locale,
        indicator: Indicator,
        frame: Frame,
        (span, scale): (Span, Scale),
        is_solar: bool,
    ) -> Self {
        let line = |number: i64| {
            let y = scale.place(number, frame.up.0, frame.up.1);
            (y, y - ABOVE_LINE, short(locale, indicator.unit(), number))
        };
        let grid = scale.lines().into_iter().map(line).collect();
        Self { grid, years: years::names(locale, span, &frame, ROOM, is_solar), frame, span, scale }
    }
}

impl LineChart {
    /// The series of one country alone on its page; nothing where there are too few figures. The figures come with the oldest
    /// first, parts of years among them.
    pub fn of_series(locale: &Locale, name: String, indicator: Indicator, figures: &[&Stated]) -> Option<Self> {
        if figures.len() < FEWEST {
            return None;
        }
        let span = years::span_of(locale, figures.iter().map(|it| &it.figure.period))?;
        let lowest = figures.iter().map(|it| range_of(it).0).min()?;
        let highest = figures.iter().map(|it| range_of(it).1).max()?;
        let scale = Scale::fitting((lowest, highest), finest(indicator), STEPS);
        let ground = Ground::of(locale, indicator, Frame::WIDE, (span, scale), has_solar(figures));
        let mut it = Self::drawn(locale, Subject { id: "series".to_owned(), name, indicator, figures }, &ground)?;
        it.notes = it.series_notes(locale, indicator, &scale, figures);
        Some(it)
    }

    /// The series of one country in little room, from zero on; nothing where there are too few figures. They come with the
    /// oldest first, and without parts of years.
    pub fn of_few(locale: &Locale, name: String, indicator: Indicator, figures: &[&Stated]) -> Option<Self> {
        if figures.len() < FEWEST_IN_LITTLE_ROOM {
            return None;
        }
        let span = years::span_of(locale, figures.iter().map(|it| &it.figure.period))?;
        let highest = figures.iter().map(|it| range_of(it).1).max()?;
        let scale = Scale::from_zero(highest, finest(indicator), FEW_STEPS);
        let ground = Ground::of(locale, indicator, Frame::SMALL, (span, scale), has_solar(figures));
        Self::drawn(locale, Subject { id: format!("sheet-{indicator}"), name, indicator, figures }, &ground)
    }

    /// A series on a ground that others may share; nothing where there is no figure.
    pub(super) fn drawn(locale: &Locale, subject: Subject<'_>, ground: &Ground) -> Option<Self> {
        let Subject { id, name, indicator, figures } = subject;
        let Ground { frame, span, scale, grid, years } = ground;
        let (unit, is_alone) = (indicator.unit(), *frame == Frame::WIDE);
        let points: Vec<Point> = figures.iter().map(|it| point(it)).collect();
        let joins_gaps = indicator.measure() == Measure::Stock;
        let line = Line::of(&points, (*span, scale), frame, joins_gaps);
        let words_of = |it: &Stated| {
            let value = views::value(locale, unit, &it.revision.statement);
            let values: [(&str, Value<'_>); 2] =
                [("period", views::period(locale, &it.figure.period).into()), ("value", value.into())];
            locale.plain_with("charts-dot", &values).into_owned()
        };
        let dot = |(mark, it): (&Mark, &&Stated)| (*mark, is_alone.then(|| words_of(it)));
        let dots = line.marks.iter().zip(figures).map(dot).collect();
        // Beside each other the number stands over the chart.
        let newest = line.marks.iter().zip(figures).rev().find(|(mark, _)| is_alone && !mark.is_part);
        let newest = newest.map(|(mark, it)| {
            let end = (mark.x + BEHIND_MARK).min(frame.width);
            (end, mark.high - ABOVE_MARK, short_range(locale, unit, range_of(it)))
        });
        let unused = if years.other.is_empty() { years.feet.1 - years.feet.0 } else { Length::default() };
        Some(Self {
            height: frame.height - unused,
            is_small: !is_alone,
            words: words(locale, indicator, figures)?,
            writing: Writing::of(locale),
            grid: grid.clone(),
            years: years.clone(),
            notes: Vec::new(),
            id,
            name,
            width: frame.width,
            line,
            dots,
            newest,
        })
    }

    /// The radius of its discs: many in little room are small.
    pub fn radius(&self) -> &'static str {
        match self.is_small {
            true if self.dots.len() > MANY => "2",
            true => "3",
            false => "4",
        }
    }

    fn series_notes(&self, locale: &Locale, indicator: Indicator, scale: &Scale, figures: &[&Stated]) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(lowest) = scale.lines().first().filter(|_| !scale.begins_at_zero()) {
            let value = short(locale, indicator.unit(), *lowest);
            notes.push(locale.t_with("charts-floor", &[("value", value.into())]).into_owned());
        }
        let mut note = |is_so: bool, key: &str| {
            if is_so {
                notes.push(locale.t(key).into_owned());
            }
        };
        note(self.line.marks.iter().any(Mark::is_range), "charts-key-range");
        note(self.line.marks.iter().any(|it| it.is_part), "charts-key-part");
        note(!self.line.gaps.is_empty(), "charts-key-gap");
        note(indicator.measure() == Measure::Flow && has_gap(figures), "charts-key-broken");
        notes.extend(calendar_note(locale, &self.years));
        notes
    }
}

/// Which line of years is which, where there are two.
pub(super) fn calendar_note(locale: &Locale, years: &YearNames) -> Option<String> {
    let key = match locale.calendar() {
        Calendar::SolarHijri => "charts-calendars-solar",
        Calendar::Gregorian => "charts-calendars-gregorian",
    };
    (!years.other.is_empty()).then(|| locale.t(key).into_owned())
}

pub(super) fn has_solar(figures: &[&Stated]) -> bool {
    figures.iter().any(|it| it.figure.period.calendar == Calendar::SolarHijri)
}

/// Whether two of the full years do not follow each other.
fn has_gap(figures: &[&Stated]) -> bool {
    let whole: Vec<_> = figures.iter().filter(|it| it.figure.is_comparable()).collect();
    whole.windows(2).any(|two| days_of(&two[1].figure.period).0 - days_of(&two[0].figure.period).1 > 1)
}

/// The first, the last and the newest number, for whoever does not see the chart.
fn words(locale: &Locale, indicator: Indicator, figures: &[&Stated]) -> Option<String> {
    let (first, last) = (figures.first()?, figures.last()?);
    let period = |it: &Stated| Value::from(views::period(locale, &it.figure.period));
    let value = |it: &Stated| Value::from(views::value(locale, indicator.unit(), &it.revision.statement));
    let values = [("first", period(first)), ("last", period(last)), ("old", value(first)), ("new", value(last))];
    Some(locale.plain_with("charts-line-words", &values).into_owned())
}
