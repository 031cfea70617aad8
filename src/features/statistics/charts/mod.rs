//! The geometry of charts: numbers go in, shapes come out; no query, no words, no template. Numbers are exact thousandths and
//! places are whole tenths of a unit of the drawing, so that no shape can stand at a place that is no number, and each stays
//! inside its drawing. Time runs from left to right and countries stand as on the map in every language: charts are never
//! mirrored.

mod axis;
mod bars;
mod length;
mod line;
mod map;
mod scale;
#[cfg(test)]
mod tests;

pub use axis::{Span, named_years};
pub use bars::{BarRow, Bars};
pub use length::Length;
pub use line::{Frame, Line, Mark, Point};
pub use map::{Square, TileMap, TileRange};
pub use scale::Scale;
