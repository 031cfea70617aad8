//! What a reader typed, cut to size and folded: nothing of it is left that an engine could take for syntax.

use super::words::{joined, words};
use crate::platform::i18n::folding::{self, SearchKeys};

/// Characters of a query that count.
const LONGEST: usize = 200;
/// Words of a query that count.
const MOST_WORDS: usize = 8;
/// A word so long finds words that begin with it, too; shorter ones begin half the dictionary.
const SHORTEST_BEGINNING: usize = 3;

/// The words of a query, in the spellings they are looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    /// Folded.
    pub(super) words: Vec<String>,
    /// As typed, in small letters.
    pub(super) written: Vec<String>,
    /// Typed on a plain keyboard.
    pub(super) wide: Vec<String>,
    /// In Latin letters.
    pub(super) latin: Vec<String>,
}

impl Asked {
    /// Nothing when there is no letter and no digit in it.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = text.char_indices().nth(LONGEST).map_or(text, |(end, _)| &text[..end]);
        let keys = SearchKeys::of(text);
        let list = |key: &str| words(key).take(MOST_WORDS).map(str::to_owned).collect::<Vec<_>>();
        let mut written = folding::written(text);
        written.truncate(MOST_WORDS);
        let asked = Self { words: list(&keys.fold), written, wide: list(&keys.wide), latin: list(&keys.translit) };
        (!asked.words.is_empty() && !asked.latin.is_empty()).then_some(asked)
    }

    /// All words written as one, where there are several.
    pub(super) fn together(&self) -> Option<String> {
        if self.words.len() < 2 { None } else { joined(self.words.iter().map(String::as_str)) }
    }

    /// The words with two neighbours written as one, for each pair of neighbours of three and more.
    pub(super) fn with_pairs_together(&self) -> Vec<Vec<String>> {
        if self.words.len() < 3 {
            return Vec::new();
        }
        (1..self.words.len())
            .map(|at| {
                let pair = self.words[at - 1..=at].concat();
                [&self.words[..at - 1], &[pair], &self.words[at + 1..]].concat()
            })
            .collect()
    }
}

/// Whether a word is long enough to stand for all that begin with it.
pub(super) fn may_begin(word: &str) -> bool {
    word.chars().nth(SHORTEST_BEGINNING - 1).is_some()
}

/// A word of a text in its other spellings: typed on a plain keyboard, in Latin letters.
pub(super) fn spellings(word: &str) -> [String; 2] {
    [folding::wide(word), folding::translit(word)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_words_and_nothing_else() {
        let words = |text: &str| Asked::read(text).map(|asked| asked.words.join(" "));
        assert_eq!(
            words(" \"Birth\" AND (certificate*) NOT col:x").as_deref(),
            Some("birth and certificate not col x")
        );
        assert_eq!(words("o'g'il\0 -- ; DROP").as_deref(), Some("ogil drop"));
        assert_eq!(words("… ?!\u{200C}'"), None);
        assert_eq!(words(""), None);
    }

    #[test]
    fn a_very_long_query_is_cut() {
        let asked = Asked::read(&"ш".repeat(10_000)).unwrap();
        assert_eq!(asked.words, ["ш".repeat(super::super::words::LONGEST_WORD)]);
        assert_eq!(Asked::read(&"a ".repeat(10_000)).unwrap().words.len(), MOST_WORDS);
    }

    #[test]
    fn neighbours_are_tried_as_one_word() {
        let asked = Asked::read("گذر نامه ملی").unwrap();
        assert_eq!(asked.together().as_deref(), Some("گذرنامهملی"));
        assert_eq!(asked.with_pairs_together(), [["گذرنامه", "ملی"], ["گذر", "نامهملی"]]);
        assert_eq!(Asked::read("یک").unwrap().together(), None);
    }
}
