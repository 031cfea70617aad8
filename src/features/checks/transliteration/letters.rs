//! The table of letters, read once from `letters.tsv`.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Serialize;

/// By which rule a letter is spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// A letter of the zone itself.
    Latin,
    /// Table A: Latin letters of national alphabets.
    TableA,
    /// Table B: Cyrillic.
    TableB,
    /// Table C: Arabic script.
    TableC,
    /// Appendix B, which informs and does not rule.
    AppendixB,
    /// Section 4.6: what stands between and beside letters.
    Punctuation,
    /// The standard is silent; the spelling is only suggested.
    Silent,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Letter {
    /// What it becomes.
    pub(super) spelling: Spelling,
    pub(super) rule: Rule,
    /// Other spellings that are allowed or suggested.
    pub(super) others: Vec<&'static str>,
    /// Spellings of single languages: the language, whether only at the beginning, and the spelling.
    pub(super) by_tongue: Vec<(&'static str, bool, &'static str)>,
    /// Languages that write the letter; none where nobody noted them.
    pub(super) tongues: Vec<&'static str>,
}

/// What a letter becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    Text(&'static str),
    /// It is left out.
    Dropped,
    /// It doubles what stands before (shadda).
    Doubling,
}

static LETTERS: LazyLock<HashMap<char, Letter>> =
    LazyLock::new(|| include_str!("letters.tsv").lines().filter_map(read).collect());

/// The row of a character.
pub(super) fn find(character: char) -> Option<&'static Letter> {
    LETTERS.get(&character)
}

/// Every row.
pub(super) fn all() -> impl Iterator<Item = (char, &'static Letter)> {
    LETTERS.iter().map(|(character, letter)| (*character, letter))
}

fn read(line: &'static str) -> Option<(char, Letter)> {
    let mut cells = line.split('\t');
    let mut cell = || cells.next().unwrap_or_default();
    let character = u32::from_str_radix(cell(), 16).ok().and_then(char::from_u32)?;
    let spelling = match cell() {
        "-" => Spelling::Dropped,
        "+" => Spelling::Doubling,
        text => Spelling::Text(text),
    };
    let rule = match cell() {
        "A" => Rule::TableA,
        "B" => Rule::TableB,
        "C" => Rule::TableC,
        "I" => Rule::AppendixB,
        "P" => Rule::Punctuation,
        _ => Rule::Silent,
    };
    let others = cell().split_whitespace().map(|it| if it == "-" { "" } else { it }).collect();
    let by_tongue = cell().split_whitespace().filter_map(of_tongue).collect();
    Some((character, Letter { spelling, rule, others, by_tongue, tongues: cell().split_whitespace().collect() }))
}

/// `uk^:YE` as the language, whether it is at the beginning only, and the spelling.
fn of_tongue(word: &'static str) -> Option<(&'static str, bool, &'static str)> {
    let (tongue, spelling) = word.split_once(':')?;
    let bare = tongue.trim_end_matches('^');
    Some((bare, bare.len() < tongue.len(), spelling))
}
