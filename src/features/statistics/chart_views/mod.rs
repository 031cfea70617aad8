//! Charts in the reader's words, digits and calendar: what stands at the shapes of [`super::charts`]. Every chart has a name,
//! a sentence for whoever does not see it, and the whole table beside it.

mod line;
mod newest;
mod several;
mod short;
mod years;

use chrono::Datelike as _;

pub use line::LineChart;
pub use newest::Newest;
pub use several::Several;
pub use short::{short, short_range};

use super::charts::Point;
use super::figure::Stated;
use super::period::Period;
use crate::platform::i18n::Locale;
use crate::vocabulary::indicator::Indicator;
use crate::vocabulary::language::Direction;

/// Steps a scale has at most.
const STEPS: u8 = 5;
/// The same where there is little room.
const FEW_STEPS: u8 = 3;

/// Which way words run in a chart. The chart itself runs from left to right; `text-anchor` counts from where words begin, so
/// it means the other end where they begin at the other side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Writing {
    /// For `direction`.
    pub direction: &'static str,
    /// The `text-anchor` of words that reach from their place towards the end of the drawing.
    pub onward: &'static str,
    /// The `text-anchor` of words that reach back from their place towards its beginning.
    pub back: &'static str,
}

impl Writing {
    /// That of a reader.
    pub const fn of(locale: &Locale) -> Self {
        match locale.direction() {
            Direction::Ltr => Self { direction: "ltr", onward: "start", back: "end" },
            Direction::Rtl => Self { direction: "rtl", onward: "end", back: "start" },
        }
    }
}

/// The days of a time, counted from the first of the era.
fn days_of(period: &Period) -> (i32, i32) {
    (period.from.num_days_from_ce(), period.until.num_days_from_ce())
}

/// The least and the most a figure can be, in thousandths.
fn range_of(it: &Stated) -> (i64, i64) {
    (it.revision.statement.low.thousandths(), it.revision.statement.high.thousandths())
}

fn point(it: &Stated) -> Point {
    Point { days: days_of(&it.figure.period), range: range_of(it), is_part: !it.figure.is_comparable() }
}

/// The finest step a scale of an indicator has, in thousandths: there is no half of a birth.
const fn finest(indicator: Indicator) -> i64 {
    if indicator.unit().is_whole() { 1_000 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::short::tests::reader;
    use super::*;
    use crate::vocabulary::language::Language;

    #[test]
    fn words_reach_onward_from_the_same_place_in_both_directions() {
        let (english, persian) = (Writing::of(&reader(Language::English)), Writing::of(&reader(Language::Persian)));
        assert_eq!((english.onward, persian.onward), ("start", "end"));
        assert_eq!((english.back, persian.back), ("end", "start"));
        assert_eq!((english.direction, persian.direction), ("ltr", "rtl"));
    }
}
