//! From numbers to places: a scale whose lines stand at 1, 2 or 5 times a power of ten.

use super::length::Length;

/// From where to where a chart reaches, in thousandths. Its ends are lines of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    floor: i128,
    ceiling: i128,
    step: i128,
}

impl Scale {
    /// From zero to the first line at or above the highest number, in at most so many steps of at least `finest`
    /// thousandths: bars and what is laid side by side begin at zero.
    pub fn from_zero(highest: i64, finest: i64, most: u8) -> Self {
        Self::over(0, i128::from(highest.max(0)), finest, most)
    }

    /// From zero where the lowest number is at most the half of the highest; else from the first line below it, so that a
    /// line that moves little can be read. [`Scale::begins_at_zero`] tells which, and the page says it.
    pub fn fitting((lowest, highest): (i64, i64), finest: i64, most: u8) -> Self {
        let (lowest, highest) = (i128::from(lowest.max(0)), i128::from(highest.max(0)));
        let floor = if lowest * 2 > highest { lowest } else { 0 };
        Self::over(floor, highest, finest, most)
    }

    fn over(lowest: i128, highest: i128, finest: i64, most: u8) -> Self {
        let (highest, most) = (highest.max(lowest), i128::from(most.max(1)));
        let steps = nice_steps(i128::from(finest.max(1)));
        let reach = |step: i128| (lowest / step * step, (highest + step - 1) / step * step);
        let fits = |step: &i128| {
            let (floor, ceiling) = reach(*step);
            ceiling - floor <= most * step
        };
        let step = steps.into_iter().find(fits).unwrap_or(highest.max(1));
        let (floor, ceiling) = reach(step);
        Self { floor, ceiling: ceiling.max(floor + step), step }
    }

    /// Whether its lowest line is zero.
    pub const fn begins_at_zero(&self) -> bool {
        self.floor == 0
    }

    /// What its lines stand for, the lowest first, in thousandths.
    pub fn lines(&self) -> Vec<i64> {
        let all = std::iter::successors(Some(self.floor), |line| Some(line + self.step));
        all.take_while(|line| *line <= self.ceiling).filter_map(|line| i64::try_from(line).ok()).collect()
    }

    /// Where a number stands between the place of the lowest line and that of the highest; never beyond them.
    pub fn place(&self, number: i64, from: Length, to: Length) -> Length {
        Length::between(from, to, i128::from(number) - self.floor, self.ceiling - self.floor)
    }

    /// Between which lines a number lies, counted from 0; a number on a line belongs to the step above it, the highest line
    /// to the step below.
    pub fn step_of(&self, number: i64) -> usize {
        let number = (i128::from(number) - self.floor).clamp(0, self.ceiling - self.floor - 1);
        usize::try_from(number / self.step).unwrap_or(0)
    }

    /// How many steps it has.
    pub fn steps(&self) -> usize {
        usize::try_from((self.ceiling - self.floor) / self.step).unwrap_or(1)
    }
}

/// 1, 2 and 5 times every power of ten from the finest step on.
fn nice_steps(finest: i128) -> Vec<i128> {
    const LARGEST: i128 = 10_000_000_000_000_000_000;
    let tens = std::iter::successors(Some(1_i128), |ten| Some(ten * 10)).take_while(|ten| *ten <= LARGEST);
    tens.flat_map(|ten| [ten, 2 * ten, 5 * ten]).filter(|step| *step >= finest).collect()
}
