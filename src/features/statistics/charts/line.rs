//! One series over the years. Its line breaks where a year is missing: between years that follow each other it is drawn
//! through; over a gap a dashed line joins what was measured at moments, and nothing joins what adds up over its year.

use super::axis::Span;
use super::length::{Length, Outline};
use super::scale::Scale;

/// The middles of two years that follow each other lie no further apart than this, in days.
const NEXT: i32 = 400;

/// The drawing: its size, and the rectangle the numbers stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// Width of the drawing.
    pub width: Length,
    /// Height of the drawing.
    pub height: Length,
    /// Where the first and the last day stand.
    pub across: (Length, Length),
    /// Where the lowest and the highest line of the scale stand.
    pub up: (Length, Length),
}

impl Frame {
    /// A chart alone on its page.
    pub const WIDE: Self = Self {
        width: Length::units(480),
        height: Length::units(250),
        across: (Length::units(72), Length::units(446)),
        up: (Length::units(204), Length::units(26)),
    };
    /// One of several side by side.
    pub const SMALL: Self = Self {
        width: Length::units(200),
        height: Length::units(156),
        across: (Length::units(56), Length::units(178)),
        up: (Length::units(110), Length::units(20)),
    };
}

/// A number or a range for a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// The first and the last day.
    pub days: (i32, i32),
    /// The least and the most it can be, in thousandths; the same where it is one number.
    pub range: (i64, i64),
    /// Whether it must not be read as a full year's.
    pub is_part: bool,
}

/// A number or a range where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// From the left.
    pub x: Length,
    /// The least it can be, from the top.
    pub low: Length,
    /// The most it can be, from the top.
    pub high: Length,
    /// Whether it must not be read as a full year's: it is hollow, and no line leads to it.
    pub is_part: bool,
}

/// A series ready to be drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// Lines through years that follow each other.
    pub lines: Vec<Outline>,
    /// The same where one of them is a range: from the least forth and along the most back.
    pub bands: Vec<Outline>,
    /// Dashed lines over gaps.
    pub gaps: Vec<Outline>,
    /// The numbers, in the order they came.
    pub marks: Vec<Mark>,
}

impl Mark {
    /// Whether it is a range that can be seen as one.
    pub fn is_range(&self) -> bool {
        self.low != self.high
    }
}

impl Line {
    /// The series of these points, the oldest first. `joins_gaps` for what is measured at moments.
    pub fn of(points: &[Point], (span, scale): (Span, &Scale), frame: &Frame, joins_gaps: bool) -> Self {
        let mark = |it: &Point| Mark {
            x: span.middle(it.days, frame.across.0, frame.across.1),
            low: scale.place(it.range.0, frame.up.0, frame.up.1),
            high: scale.place(it.range.1, frame.up.0, frame.up.1),
            is_part: it.is_part,
        };
        let marks: Vec<Mark> = points.iter().map(mark).collect();
        let whole: Vec<(Point, Mark)> =
            points.iter().copied().zip(marks.iter().copied()).filter(|(it, _)| !it.is_part).collect();
        let mut drawn = Self { marks, ..Self::default() };
        let runs: Vec<&[(Point, Mark)]> = whole.chunk_by(|(one, _), (next, _)| follows(one, next)).collect();
        for run in &runs {
            drawn.join(run);
        }
        for two in runs.windows(2).filter(|_| joins_gaps) {
            if let [before, after] = two
                && let (Some((_, one)), Some((_, other))) = (before.last(), after.first())
            {
                drawn.bridge(one, other);
            }
        }
        drawn
    }

    fn join(&mut self, run: &[(Point, Mark)]) {
        let lows = run.iter().map(|(_, it)| (it.x, it.low));
        match run {
            [] | [_] => {}
            _ if run.iter().any(|(_, it)| it.is_range()) => {
                let highs = run.iter().rev().map(|(_, it)| (it.x, it.high));
                self.bands.push(Outline(lows.chain(highs).collect()));
            }
            _ => self.lines.push(Outline(lows.collect())),
        }
    }

    fn bridge(&mut self, one: &Mark, other: &Mark) {
        self.gaps.push(Outline(vec![(one.x, one.low), (other.x, other.low)]));
        if one.is_range() || other.is_range() {
            self.gaps.push(Outline(vec![(one.x, one.high), (other.x, other.high)]));
        }
    }
}

fn follows(one: &Point, next: &Point) -> bool {
    let middle = |it: &Point| it.days.0.midpoint(it.days.1);
    middle(next).saturating_sub(middle(one)) <= NEXT
}
