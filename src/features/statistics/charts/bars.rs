//! Countries under each other: a bar from zero where there is a number, a dumbbell where there is a range, an empty row where
//! there is nothing.

use super::length::Length;
use super::scale::Scale;

/// The drawing, in its own units: a phone shows one unit as one pixel.
const WIDTH: i32 = 360;
const ROW: i32 = 58;
/// From the top of a row to the foot of its words, to that of its time, and to the middle of its bar. The time has a line of
/// its own: in some languages a solar year takes half of one.
const WORDS: i32 = 16;
const TIME: i32 = 31;
const MIDDLE: i32 = 44;
/// Room for the numbers under the bars.
const FOOT: i32 = 24;
/// Room for the half of a disc or of a number at either end.
const SIDE: i32 = 8;

/// Rows ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// Width of the drawing.
    pub width: Length,
    /// Height of the drawing.
    pub height: Length,
    /// Where zero stands.
    pub start: Length,
    /// Where the highest line of the scale stands.
    pub end: Length,
    /// The foot of the numbers under the bars.
    pub foot: Length,
    /// The end of the upright lines.
    pub bottom: Length,
    /// The rows, in the order they came.
    pub rows: Vec<BarRow>,
    /// The upright lines: what each stands for in thousandths, and where.
    pub lines: Vec<(i64, Length)>,
}

/// One country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarRow {
    /// The foot of its words.
    pub words: Length,
    /// The foot of its time.
    pub time: Length,
    /// The middle of its bar.
    pub y: Length,
    /// Where its number or the two ends of its range stand; nothing where there is no figure.
    pub ends: Option<(Length, Length)>,
    /// Whether it is a range.
    pub is_range: bool,
}

impl Bars {
    /// The rows of these numbers and ranges, in thousandths.
    pub fn of(rows: &[Option<(i64, i64)>], scale: &Scale) -> Self {
        let count = i32::try_from(rows.len()).unwrap_or(i32::MAX / ROW - 1).min(i32::MAX / ROW - 1);
        let (start, end) = (Length::units(SIDE), Length::units(WIDTH - SIDE));
        let row = |(place, range): (i32, &Option<(i64, i64)>)| BarRow {
            words: Length::units(place * ROW + WORDS),
            time: Length::units(place * ROW + TIME),
            y: Length::units(place * ROW + MIDDLE),
            ends: range.map(|(low, high)| (scale.place(low, start, end), scale.place(high, start, end))),
            is_range: range.is_some_and(|(low, high)| low != high),
        };
        let bottom = Length::units(count * ROW);
        Self {
            width: Length::units(WIDTH),
            height: bottom + Length::units(FOOT),
            start,
            end,
            foot: bottom + Length::units(FOOT - 6),
            bottom,
            rows: (0..count).zip(rows).map(row).collect(),
            lines: scale.lines().into_iter().map(|line| (line, scale.place(line, start, end))).collect(),
        }
    }
}
