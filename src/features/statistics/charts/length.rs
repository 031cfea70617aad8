//! Places and lengths in a drawing.

use std::fmt;
use std::ops::{Add, Sub};

/// A place or a length in a drawing, in tenths of its unit: finer than any screen or printer shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Length(i32);

impl Length {
    /// So many units.
    pub const fn units(units: i32) -> Self {
        Self(units.saturating_mul(10))
    }

    /// The place that lies between two others as `part` lies between nothing and `whole`; never beyond them.
    pub fn between(from: Self, to: Self, part: i128, whole: i128) -> Self {
        if whole <= 0 {
            return from;
        }
        let way = i128::from(to.0) - i128::from(from.0);
        let gone = way * part.clamp(0, whole) / whole;
        Self(i32::try_from(i128::from(from.0) + gone).unwrap_or(to.0))
    }
}

impl Add for Length {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Length {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

/// As SVG reads it: `12`, `12.5`, `-0.5`.
impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        match (size / 10, size % 10) {
            (whole, 0) => write!(f, "{sign}{whole}"),
            (whole, tenth) => write!(f, "{sign}{whole}.{tenth}"),
        }
    }
}

/// Corners one after the other, as `points` of a `<polyline>` or `<polygon>`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline(pub Vec<(Length, Length)>);

impl fmt::Display for Outline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (x, y)) in self.0.iter().enumerate() {
            write!(f, "{}{x},{y}", if place == 0 { "" } else { " " })?;
        }
        Ok(())
    }
}
