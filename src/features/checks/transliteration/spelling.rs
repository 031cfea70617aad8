//! One name, letter by letter.

use unicode_normalization::UnicodeNormalization as _;

use super::assembly::Style;
use super::letters::{self, Letter, Rule, Spelling};

/// What one character became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The character, composed.
    pub character: char,
    /// What it became; nothing where it is left out or unknown.
    pub result: String,
    /// By which rule; `None` for a character nobody has a spelling for.
    pub rule: Option<Rule>,
    /// Other spellings: of the standard, or suggested.
    pub others: Vec<String>,
    /// Whether it is left out.
    pub is_dropped: bool,
    /// Whether its language or its place decided.
    pub is_exception: bool,
}

impl Step {
    /// Whether the character has a spelling.
    pub fn is_known(&self) -> bool {
        self.rule.is_some()
    }

    fn unknown(character: char) -> Self {
        Self {
            character,
            result: String::new(),
            rule: None,
            others: Vec::new(),
            is_dropped: false,
            is_exception: false,
        }
    }
}

/// How letters with several spellings are spelled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manner {
    pub(super) tongue: Option<&'static str>,
    pub(super) style: Style,
    pub(super) unifies: bool,
}

/// Spells every character of a name.
pub(super) fn spelled(text: &str, manner: Manner) -> Vec<Step> {
    let composed: Vec<char> = text.chars().flat_map(plain_form).nfc().collect();
    let mut steps: Vec<Step> = Vec::with_capacity(composed.len());
    for (place, character) in composed.iter().enumerate() {
        let character = if manner.unifies { unified(*character) } else { *character };
        let step = one(character, &composed[..place], &composed[place + 1..], &steps, manner);
        steps.push(step);
    }
    steps
}

/// Letters of the block of presentation forms as the letters they show.
fn plain_form(character: char) -> Vec<char> {
    match character {
        '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' => character.nfkc().collect(),
        _ => vec![character],
    }
}

const fn unified(character: char) -> char {
    match character {
        'ي' => 'ی',
        'ك' => 'ک',
        other => other,
    }
}

fn one(character: char, before: &[char], after: &[char], steps: &[Step], manner: Manner) -> Step {
    if let Some(plain) = character.is_ascii_alphabetic().then(|| character.to_ascii_uppercase()) {
        return known(character, plain.to_string(), Rule::Latin);
    }
    let Some(letter) = row_of(character) else {
        let is_punctuation = !character.is_alphanumeric() && is_between(character);
        return if is_punctuation { dropped(character, Rule::Punctuation) } else { Step::unknown(character) };
    };
    match letter.spelling {
        Spelling::Dropped => dropped(character, letter.rule),
        Spelling::Doubling => doubled(character, letter.rule, steps),
        Spelling::Text(usual) => chosen(character, usual, letter, (before, after), manner),
    }
}

fn known(character: char, result: String, rule: Rule) -> Step {
    Step { character, result, rule: Some(rule), others: Vec::new(), is_dropped: false, is_exception: false }
}

fn dropped(character: char, rule: Rule) -> Step {
    Step { is_dropped: true, ..known(character, String::new(), rule) }
}

/// The row of a character, that of its capital where it has none of its own.
fn row_of(character: char) -> Option<&'static Letter> {
    let capital = || match character {
        // Its capital in Unicode is two letters; the table has the one of 2017.
        'ß' => Some('ẞ'),
        // The comma of Arabic script separates as the other does.
        '،' => Some(','),
        '\u{A0}' | '\u{202F}' | '\t' => Some(' '),
        _ => {
            let mut capitals = character.to_uppercase();
            capitals.next().filter(|_| capitals.next().is_none())
        }
    };
    letters::find(character).or_else(|| capital().and_then(letters::find))
}

/// Signs that stand beside letters and are left out (9303-3 §4.6).
const fn is_between(character: char) -> bool {
    matches!(character,
        '!'..='/' | ':'..=';' | '?'..='@' | '['..='`' | '{'..='~' | '\u{A1}'..='\u{BF}' | '\u{2010}'..='\u{205E}'
        | '؛' | '؟' | '۔' | '٫' | '٬' | '\u{200E}' | '\u{200F}' | '\u{61C}')
}

/// Shadda doubles the Latin letter before, or what stands behind its X (9303-3 table C, footnote); the program of
/// appendix B doubles the X as well.
fn doubled(character: char, rule: Rule, steps: &[Step]) -> Step {
    let last = steps.iter().rev().find(|it| !it.result.is_empty() && it.result != "<");
    let last = last.map(|it| it.result.as_str()).unwrap_or_default();
    let core = last.trim_start_matches('X');
    let step = known(character, core.to_owned(), rule);
    let others = if core.len() < last.len() { vec![last.to_owned(), String::new()] } else { vec![String::new()] };
    Step { others, is_dropped: core.is_empty(), ..step }
}

fn chosen(
    character: char,
    usual: &'static str,
    letter: &Letter,
    (before, after): (&[char], &[char]),
    manner: Manner,
) -> Step {
    let is_first = before.iter().rev().take(1).all(|it| is_space(*it));
    let by_tongue = letter
        .by_tongue
        .iter()
        .find(|(tongue, at_beginning, _)| Some(*tongue) == manner.tongue && (is_first || !at_beginning))
        .map(|(_, _, spelling)| *spelling);
    let by_place = (character == 'ة').then(|| if ends_component(after) { "XAH" } else { "XTA" });
    let by_style = manner.style.of(usual, &letter.others);
    let result = by_tongue.or(by_place).or(by_style).unwrap_or(usual);
    let mut others: Vec<String> =
        std::iter::once(usual).chain(letter.others.iter().copied()).map(str::to_owned).collect();
    others.retain(|it| it != result);
    others.dedup();
    let is_exception = by_tongue.is_some() || by_place == Some("XAH");
    Step { others, is_exception, ..known(character, result.to_owned(), letter.rule) }
}

/// Whether nothing of the same part of a name follows but marks that are left out.
fn ends_component(after: &[char]) -> bool {
    let next = after.iter().find(|it| {
        !letters::find(**it).is_some_and(|row| matches!(row.spelling, Spelling::Dropped | Spelling::Doubling))
    });
    next.is_none_or(|it| is_space(*it))
}

fn is_space(character: char) -> bool {
    row_of(character).is_some_and(|row| row.spelling == Spelling::Text("<"))
}
