//! Things that stand once in each of two rows hold them together, as the heads of a patience sort.

use imara_diff::Token;

/// The indices in both rows of as many things as possible that stand once in each, rising on both sides. `kinds` is how
/// many different things there are.
pub(super) fn anchors(old: &[Token], new: &[Token], kinds: usize) -> Vec<(usize, usize)> {
    let (before, after) = (places(old, kinds), places(new, kinds));
    let both = old.iter().filter_map(|token| {
        let kind = token.0 as usize;
        Some((once(before[kind])?, once(after[kind])?))
    });
    rising(both.collect())
}

/// Where a kind of thing stands.
#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    Once(usize),
    Often,
}

fn places(row: &[Token], kinds: usize) -> Vec<Place> {
    let mut places = vec![Place::Nowhere; kinds];
    for (at, token) in row.iter().enumerate() {
        let place = &mut places[token.0 as usize];
        *place = if matches!(place, Place::Nowhere) { Place::Once(at) } else { Place::Often };
    }
    places
}

fn once(place: Place) -> Option<usize> {
    if let Place::Once(at) = place { Some(at) } else { None }
}

/// The longest choice of pairs, given by rising first halves, whose second halves rise too.
fn rising(pairs: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    // For each length, the pair at which the lowest choice of that length ends; for each pair, the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (index, (_, goal)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].1 < *goal);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() { ends.push(index) } else { ends[length] = index }
    }
    let mut chosen: Vec<_> =
        std::iter::successors(ends.last().copied(), |index| before[*index]).map(|index| pairs[index]).collect();
    chosen.reverse();
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_rising_choice_is_found() {
        let row = |text: &str| text.bytes().map(|byte| Token(u32::from(byte))).collect::<Vec<_>>();
        assert_eq!(anchors(&row("abcdexx"), &row("xdabce"), 256), [(0, 2), (1, 3), (2, 4), (4, 5)]);
        assert_eq!(anchors(&row("aa"), &row("aa"), 256), []);
    }
}
