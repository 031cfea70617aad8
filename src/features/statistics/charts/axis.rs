//! Time along a chart. Days are counted from the first day of the era, as the caller counts them; a year is the days it has
//! in its own calendar, so that a solar year stands three months behind the Gregorian one it is often taken for.

use super::length::Length;

/// From the first day of a chart to its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub first: i32,
    /// The last day.
    pub last: i32,
}

impl Span {
    /// The time that all of these take together, each from its first to its last day; nothing for none.
    pub fn over(times: impl IntoIterator<Item = (i32, i32)>) -> Option<Self> {
        let join = |one: Self, other: Self| Self { first: one.first.min(other.first), last: one.last.max(other.last) };
        times.into_iter().map(|(first, last)| Self { first, last }).reduce(join)
    }

    /// Where the middle of some days stands; never beyond the ends.
    pub fn middle(&self, (first, last): (i32, i32), from: Length, to: Length) -> Length {
        let whole = 2 * (i128::from(self.last) - i128::from(self.first) + 1);
        let middle = i128::from(first) + i128::from(last) + 1 - 2 * i128::from(self.first);
        Length::between(from, to, middle, whole)
    }

    fn holds_middle_of(&self, (first, last): (i32, i32)) -> bool {
        let middle = i64::from(first) + i64::from(last);
        (2 * i64::from(self.first)..=2 * i64::from(self.last)).contains(&middle)
    }
}

/// Which of these years, each by its days, the oldest first, are named under a chart, and where: by their places in the
/// list. The newest always is, and from there back every first, second, fifth, tenth … so that names keep `room` apart.
pub fn named_years(
    span: Span,
    years: &[(i32, i32)],
    (from, to): (Length, Length),
    room: Length,
) -> Vec<(usize, Length)> {
    let inside: Vec<(usize, Length)> = years
        .iter()
        .enumerate()
        .filter(|(_, year)| span.holds_middle_of(**year))
        .map(|(place, year)| (place, span.middle(*year, from, to)))
        .collect();
    let every = |step: usize| -> Vec<(usize, Length)> {
        let mut some: Vec<_> = inside.iter().rev().step_by(step).copied().collect();
        some.reverse();
        some
    };
    let is_apart = |some: &Vec<(usize, Length)>| some.windows(2).all(|two| two[1].1 - two[0].1 >= room);
    let newest = || inside.last().copied().into_iter().collect();
    [1, 2, 5, 10, 20, 50, 100].into_iter().map(every).find(is_apart).unwrap_or_else(newest)
}
