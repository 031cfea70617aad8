//! A spelling of Arabic letters read back. Several letters share a spelling, so each place says what it may be.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::letters::{self, Rule, Spelling};

/// What one stretch of a spelling may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The stretch.
    pub spelling: String,
    /// The letters it may be, the likeliest first; none where it is no spelling of an Arabic letter.
    pub letters: Vec<char>,
    /// Whether it may as well be the doubling of the letter before.
    pub may_double: bool,
}

impl Reading {
    /// Whether it can be read in more than one way.
    pub fn is_ambiguous(&self) -> bool {
        self.letters.len() > 1 || self.may_double
    }
}

/// Letters by their spelling; those that are spelled alike because they are taken for each other stand together.
static BY_SPELLING: LazyLock<BTreeMap<&'static str, Vec<char>>> = LazyLock::new(|| {
    let mut table: BTreeMap<&'static str, Vec<char>> = BTreeMap::new();
    for (character, letter) in letters::all().filter(|(_, it)| matches!(it.rule, Rule::TableC | Rule::AppendixB)) {
        if let Spelling::Text(text) = letter.spelling {
            table.entry(text).or_default().push(character);
        }
    }
    for known in table.values_mut() {
        known.sort_unstable();
    }
    for (spelling, also) in [("Y", "یى"), ("XYA", "يى"), ("XAY", "یي"), ("XAH", "ة"), ("XTA", "")] {
        let known = table.entry(spelling).or_default();
        known.extend(also.chars().filter(|it| !known.contains(it)).collect::<Vec<_>>());
    }
    table
});

/// Letters of the longest spelling.
const LONGEST: usize = 3;

/// Reads a spelling back, stretch by stretch; the longest one that is known is taken.
pub fn read_back(key: &str) -> Vec<Reading> {
    let (mut rest, mut readings) = (key, Vec::<Reading>::new());
    while !rest.is_empty() {
        let known = (1..=LONGEST.min(rest.len())).rev().find_map(|length| {
            let stretch = rest.get(..length)?;
            BY_SPELLING.get(stretch).map(|letters| (stretch, letters.clone()))
        });
        let first = rest.chars().next().map_or(1, char::len_utf8);
        let (stretch, letters) = known.unwrap_or_else(|| (&rest[..first], Vec::new()));
        let before = readings.last().map(|it| it.spelling.trim_start_matches('X')).unwrap_or_default();
        let may_double = !before.is_empty() && before != "<" && rest.starts_with(before);
        readings.push(Reading { spelling: stretch.to_owned(), letters, may_double });
        rest = &rest[stretch.len()..];
    }
    readings
}
