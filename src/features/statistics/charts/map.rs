//! The tile map coloured in steps. A range that reaches over more than one step has both colours.

use super::length::Length;
use super::scale::Scale;

/// Colours there are, from the palest.
const COLOURS: usize = 5;
/// A square and the way to the next one, in units of the drawing.
const SIDE: i32 = 96;
const PITCH: i32 = 104;

/// The row and the column of a country, and its number or range in thousandths, where there is a figure.
pub type TileRange = ((u8, u8), Option<(i64, i64)>);

/// The squares ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TileMap {
    /// Width of the drawing.
    pub width: Length,
    /// Height of the drawing.
    pub height: Length,
    /// Side of a square.
    pub side: Length,
    /// The squares, in the order they came.
    pub squares: Vec<Square>,
    /// From the palest: the colour, and between which numbers it stands, in thousandths.
    pub legend: Vec<(usize, (i64, i64))>,
}

/// One country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Square {
    /// From the left.
    pub x: Length,
    /// From the top.
    pub y: Length,
    /// The colours of the least and of the most, from 1, the palest; nothing where there is no figure.
    pub colours: Option<(usize, usize)>,
}

impl TileMap {
    /// The squares at these rows and columns, counted from 1 in the north and in the west, with their numbers and ranges in
    /// thousandths. The scale has at most as many steps as there are colours.
    pub fn of(tiles: &[TileRange], scale: &Scale) -> Self {
        let place = |number: u8| Length::units((i32::from(number.max(1)) - 1) * PITCH);
        let colour = |number: i64| colour(scale.step_of(number), scale.steps());
        let square = |((row, column), range): &TileRange| Square {
            x: place(*column),
            y: place(*row),
            colours: range.map(|(low, high)| (colour(low), colour(high))),
        };
        let reach = |of: fn(&TileRange) -> u8| {
            let last = tiles.iter().map(of).max().unwrap_or(1);
            place(last) + Length::units(SIDE)
        };
        let lines = scale.lines();
        let steps = lines.windows(2).enumerate();
        Self {
            width: reach(|tile| tile.0.1),
            height: reach(|tile| tile.0.0),
            side: Length::units(SIDE),
            squares: tiles.iter().map(square).collect(),
            legend: steps.map(|(step, ends)| (self::colour(step, scale.steps()), (ends[0], ends[1]))).collect(),
        }
    }
}

/// The colour of a step: few steps lie as far apart as many.
fn colour(step: usize, steps: usize) -> usize {
    let (last, step) = (steps.saturating_sub(1).max(1), step.min(steps.saturating_sub(1)));
    1 + step * (COLOURS - 1) / last
}
