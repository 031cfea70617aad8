//! Two people changed the same text: their changes put together, paragraph by paragraph.

use super::{Row, compare};

/// Two changed texts put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// The text with the changes of both.
    pub text: String,
    /// In how many places both changed the same. There the words of both stand one after the other, mine last.
    pub touching: usize,
}

/// Puts together what became of `base` in two hands. A change of one beside an untouched paragraph of the other is
/// taken over; nothing either of them wrote is left out.
pub fn merge(base: &str, theirs: &str, mine: &str) -> Merge {
    let (theirs, mine) = (Edits::of(base, theirs), Edits::of(base, mine));
    let mut merge = Merge { text: String::with_capacity(base.len()), touching: 0 };
    for (theirs, mine) in theirs.0.iter().zip(&mine.0) {
        merge.take(&Fate::together(theirs.before.as_slice(), mine.before.as_slice()));
        merge.take(&Fate::settled(theirs.fate, mine.fate));
    }
    merge
}

impl Merge {
    fn take(&mut self, settled: &Settled<'_>) {
        self.touching += usize::from(settled.is_touching);
        for paragraph in &settled.paragraphs {
            self.push(paragraph);
        }
    }

    /// Adds a paragraph. The last of a text has no blank line after it, and may not be the last any more.
    fn push(&mut self, paragraph: &str) {
        let blank = self.text.chars().rev().take_while(|c| c.is_whitespace()).filter(|c| *c == '\n').count();
        if !self.text.is_empty() && !paragraph.is_empty() {
            self.text.extend(std::iter::repeat_n('\n', 2_usize.saturating_sub(blank)));
        }
        self.text.push_str(paragraph);
    }
}

/// What one hand did to each paragraph of the base, and at its end.
struct Edits<'a>(Vec<Edit<'a>>);

/// What was written before a paragraph, and what became of it.
#[derive(Default)]
struct Edit<'a> {
    before: Vec<&'a str>,
    fate: Fate<'a>,
}

/// What became of a paragraph of the base.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Fate<'a> {
    /// It is gone; past the last paragraph there never was one.
    #[default]
    Gone,
    /// Same words; the blank lines after it may differ.
    Kept { old: &'a str, new: &'a str },
    /// Other words.
    Changed(&'a str),
}

/// What is taken from two hands at one place.
struct Settled<'a> {
    paragraphs: Vec<&'a str>,
    is_touching: bool,
}

impl<'a> Edits<'a> {
    fn of(base: &'a str, text: &'a str) -> Self {
        let mut edits = Vec::new();
        let mut open = Edit::default();
        for row in compare(base, text).rows {
            let is_of_the_base = row.before().is_some();
            match row {
                Row::Added { new, .. } => open.before.push(new.text),
                Row::Kept { old, new } => open.fate = Fate::Kept { old: old.text, new: new.text },
                Row::Changed { new, .. } => open.fate = Fate::Changed(new.text),
                Row::Removed { .. } => open.fate = Fate::Gone,
            }
            if is_of_the_base {
                edits.push(std::mem::take(&mut open));
            }
        }
        edits.push(open);
        Self(edits)
    }
}

impl<'a> Fate<'a> {
    /// One paragraph in two hands.
    fn settled(theirs: Self, mine: Self) -> Settled<'a> {
        let (paragraphs, is_touching) = match (theirs, mine) {
            (Self::Kept { old, new }, Self::Kept { new: mine, .. }) => {
                (vec![if new == old { mine } else { new }], false)
            }
            (Self::Kept { .. } | Self::Gone, Self::Gone) | (Self::Gone, Self::Kept { .. }) => (Vec::new(), false),
            (Self::Kept { .. }, Self::Changed(words)) | (Self::Changed(words), Self::Kept { .. }) => {
                (vec![words], false)
            }
            (Self::Changed(words), Self::Gone) | (Self::Gone, Self::Changed(words)) => (vec![words], true),
            (Self::Changed(theirs), Self::Changed(mine)) if theirs == mine => (vec![mine], false),
            (Self::Changed(theirs), Self::Changed(mine)) => (vec![theirs, mine], true),
        };
        Settled { paragraphs, is_touching }
    }

    /// What two hands wrote at one place between the paragraphs.
    fn together(theirs: &[&'a str], mine: &[&'a str]) -> Settled<'a> {
        let is_touching = !theirs.is_empty() && !mine.is_empty() && theirs != mine;
        let paragraphs = if theirs == mine { mine.to_vec() } else { [theirs, mine].concat() };
        Settled { paragraphs, is_touching }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::platform::comparison::paragraphs;

    #[test]
    fn changes_that_do_not_touch_each_other_are_put_together() {
        let base = "اول\n\nSecond one here\n\nThird";
        let theirs = "اول و بیشتر\n\nSecond one here\n\nThird";
        let mine = "اول\n\nSecond one there\n\nThird\n\nFourth";
        let merged = merge(base, theirs, mine);
        assert_eq!(merged.text, "اول و بیشتر\n\nSecond one there\n\nThird\n\nFourth");
        assert_eq!(merged.touching, 0);
    }

    #[test]
    fn where_both_wrote_the_words_of_both_stand() {
        let merged = merge("One\n\nTwo words more", "One\n\nTwo words less", "One\n\nTwo words else");
        assert_eq!((merged.text.as_str(), merged.touching), ("One\n\nTwo words less\n\nTwo words else", 1));
        let gone = merge("One\n\nTwo words more", "One", "One\n\nTwo words else");
        assert_eq!((gone.text.as_str(), gone.touching), ("One\n\nTwo words else", 1));
    }

    fn text() -> impl Strategy<Value = String> {
        let word = prop::sample::select(vec!["a", "b", "card", "ثبت", "احوال", "می\u{200c}شود", "кітап", "."]);
        let paragraph = prop::collection::vec(word, 1..6).prop_map(|words| words.join(" "));
        prop::collection::vec(paragraph, 0..6).prop_map(|all| all.join("\n\n"))
    }

    /// The paragraphs as a reader sees them.
    fn seen(text: &str) -> Vec<&str> {
        paragraphs(text).iter().map(|it| it.words().trim()).filter(|it| !it.is_empty()).collect()
    }

    proptest! {
        #[test]
        fn nothing_either_of_them_wrote_is_lost(base in text(), theirs in text(), mine in text()) {
            let merged = merge(&base, &theirs, &mine);
            let (old, all) = (seen(&base), seen(&merged.text));
            for written in seen(&theirs).iter().chain(&seen(&mine)) {
                prop_assert!(old.contains(written) || all.contains(written), "{written:?} is lost in {merged:?}");
            }
        }

        #[test]
        fn one_hand_alone_is_taken_as_it_is(base in text(), other in text()) {
            let untouched = |text: &str| Merge { text: text.to_owned(), touching: 0 };
            prop_assert_eq!(merge(&base, &other, &base), untouched(&other));
            prop_assert_eq!(merge(&base, &base, &other), untouched(&other));
            prop_assert_eq!(merge(&base, &other, &other), untouched(&other));
        }

        #[test]
        fn no_text_is_too_strange(base in "\\PC*|[ \n]*", theirs in "\\PC*|[ \n]*", mine in "\\PC*|[ \n]*") {
            let merged = merge(&base, &theirs, &mine);
            for word in mine.split_whitespace().filter(|word| !base.contains(word)) {
                prop_assert!(merged.text.contains(word));
            }
        }
    }
}
