//! How long something takes: not the mean, which a single case of a year would carry away.

/// What answers took, in whole hours or days, whichever was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    /// How many answers there were.
    pub answers: usize,
    /// Half of them took no longer.
    pub median: u32,
    /// Nine of ten took no longer.
    pub ninth: u32,
}

impl Spread {
    /// The spread of these times, each as some answer really took (nearest rank); nothing of no answer.
    pub fn of(mut times: Vec<u32>) -> Option<Self> {
        times.sort_unstable();
        let rank = |percent: usize| times.get((times.len() * percent).div_ceil(100).saturating_sub(1)).copied();
        Some(Self { answers: times.len(), median: rank(50)?, ninth: rank(90)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_told_by_days_that_some_answer_took() {
        let spread = |days: &[u32]| Spread::of(days.to_vec()).map(|it| (it.answers, it.median, it.ninth));
        assert_eq!(spread(&[]), None);
        assert_eq!(spread(&[4]), Some((1, 4, 4)));
        assert_eq!(spread(&[9, 1]), Some((2, 1, 9)));
        assert_eq!(spread(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 100]), Some((10, 5, 9)), "one of a hundred days moves neither");
    }
}
