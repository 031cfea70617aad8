//! Chance that falls the same way each time, so that two measurements measure the same posts.

/// `SplitMix64` (Steele, Lea and Flood, OOPSLA 2014): short, and even enough to choose words by.
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    /// The dice of the `index`th post: each post has its own, so that any of them can be made alone.
    pub(super) fn of(index: usize) -> Self {
        Self(u64::try_from(index).unwrap_or_default().wrapping_mul(0xD1B5_4A32_D192_ED03))
    }

    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`, which is not 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.throw() % end).unwrap_or_default()
    }

    /// One of several; nothing where there is none.
    pub(super) fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        if of.is_empty() { None } else { of.get(self.below(of.len())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_dice_fall_the_same_way_and_others_do_not() {
        let throws = |index| {
            std::iter::repeat_with({
                let mut dice = Dice::of(index);
                move || dice.below(1000)
            })
            .take(20)
            .collect::<Vec<_>>()
        };
        assert_eq!(throws(7), throws(7));
        assert_ne!(throws(7), throws(8));
    }

    #[test]
    fn every_side_comes_up() {
        let mut dice = Dice::of(1);
        let mut seen = [0; 13];
        for _ in 0..1300 {
            seen[dice.below(13)] += 1;
        }
        assert!(seen.iter().all(|count| (50..200).contains(count)), "{seen:?}");
    }
}
