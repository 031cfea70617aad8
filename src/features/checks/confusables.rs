//! Whether two texts look alike although they are not the same: one person entered twice, under two spellings nobody can
//! tell apart by eye. Across scripts by the table of Unicode (UTS #39), and beyond it by pairs of letters that the
//! languages of the members write with different keys.

use serde::Serialize;
use unicode_normalization::UnicodeNormalization as _;
use unicode_security::confusable_detection::skeleton;

/// Characters a text may have.
pub const LONGEST: usize = 400;

/// How two texts compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// Letter by letter the same.
    Same,
    /// Not the same, and nobody sees it.
    Alike,
    /// They can be told apart.
    Different,
}

/// Why two texts that look alike are not the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// Letters and marks are put together otherwise.
    Composition,
    /// Something that takes no room stands in one of them.
    Invisible,
    /// Vowel signs or a lengthening stroke.
    Marks,
    /// Letters of Arabic script that are written with different keys.
    ArabicLetters,
    /// Letters of different scripts.
    OtherScripts,
}

/// Two characters at the same place that look alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The place, from 1, what nobody sees left out.
    pub position: usize,
    /// In the first text.
    pub first: char,
    /// In the second one.
    pub second: char,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// In one word.
    pub likeness: Likeness,
    /// Why they are not the same, where they look alike.
    pub causes: Vec<Cause>,
    /// The characters that differ, where the texts are of one length.
    pub pairs: Vec<Pair>,
}

/// A way to take a difference away, and why it is there.
type Stage = (Cause, fn(&str) -> String);

/// Compares two texts.
pub fn compare(first: &str, second: &str) -> Comparison {
    if first == second {
        return Comparison { likeness: Likeness::Same, causes: Vec::new(), pairs: Vec::new() };
    }
    let stages: [Stage; 4] = [
        (Cause::Composition, composed),
        (Cause::Invisible, without_invisible),
        (Cause::Marks, without_marks),
        (Cause::ArabicLetters, with_one_key),
    ];
    let (mut texts, mut causes) = ([first.to_owned(), second.to_owned()], Vec::new());
    let mut seen = [composed(&without_invisible(first)), composed(&without_invisible(second))];
    for (cause, stage) in stages {
        let next = [stage(&texts[0]), stage(&texts[1])];
        // A stage counts as a cause where it brings the two nearer: their difference changes.
        if distance(&next) < distance(&texts) {
            causes.push(cause);
        }
        texts = next;
    }
    let skeletons = texts.clone().map(|text| skeleton(&text).collect::<String>());
    if texts[0] != texts[1] && skeletons[0] == skeletons[1] {
        causes.push(Cause::OtherScripts);
    }
    seen = seen.map(|text| without_marks(&text));
    if skeletons[0] == skeletons[1] {
        Comparison { likeness: Likeness::Alike, causes, pairs: pairs(&seen) }
    } else {
        Comparison { likeness: Likeness::Different, causes: Vec::new(), pairs: Vec::new() }
    }
}

/// Places at which two texts differ, and by how much one is longer.
fn distance([first, second]: &[String; 2]) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (first.chars().collect(), second.chars().collect());
    let apart = one.iter().zip(&other).filter(|(a, b)| a != b).count();
    apart + one.len().abs_diff(other.len())
}

fn pairs([first, second]: &[String; 2]) -> Vec<Pair> {
    if first.chars().count() != second.chars().count() {
        return Vec::new();
    }
    let both = (1..).zip(first.chars().zip(second.chars()));
    both.filter(|(_, (a, b))| a != b).map(|(position, (first, second))| Pair { position, first, second }).collect()
}

fn composed(text: &str) -> String {
    text.nfkc().collect()
}

fn without_invisible(text: &str) -> String {
    let is_invisible = |it: &char| {
        matches!(it, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{AD}'
            | '\u{61C}')
    };
    let kept: String = text.chars().filter(|it| !is_invisible(it)).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn without_marks(text: &str) -> String {
    text.chars().filter(|it| !matches!(it, '\u{640}' | '\u{64B}'..='\u{652}' | '\u{670}')).collect()
}

/// Letters and digits of Arabic script that different keyboards write for the same thing, as one of them.
fn with_one_key(text: &str) -> String {
    text.chars().map(one_key).collect()
}

const fn one_key(letter: char) -> char {
    match letter {
        'ك' | 'ڪ' => 'ک',
        'ي' | 'ى' | 'ۍ' | 'ې' => 'ی',
        'ہ' | 'ھ' | 'ە' | 'ة' | 'ۃ' => 'ه',
        'ۀ' | 'ۂ' => 'ۀ',
        '٠' => '۰',
        '١' => '۱',
        '٢' => '۲',
        '٣' => '۳',
        '٤' => '۴',
        '٥' => '۵',
        '٦' => '۶',
        '٧' => '۷',
        '٨' => '۸',
        '٩' => '۹',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_nobody_can_tell_apart_is_alike_and_says_why() {
        use Cause::{ArabicLetters, Composition, Invisible, Marks, OtherScripts};
        for (first, second, cause) in [
            ("کریمی", "كريمي", ArabicLetters),
            ("علی", "على", ArabicLetters),
            ("مہر", "مهر", ArabicLetters),
            ("مھر", "مهر", ArabicLetters),
            ("۱۲", "١٢", ArabicLetters),
            ("Anna", "Аnnа", OtherScripts),
            ("\u{2126}mega", "Ωmega", Composition),
            ("é", "e\u{301}", Composition),
            ("می\u{200C}رود", "میرود", Invisible),
            ("محمد", "مُحَمَّد", Marks),
            ("وفـات", "وفات", Marks),
        ] {
            let found = compare(first, second);
            assert_eq!(found.likeness, Likeness::Alike, "{first} {second}");
            assert!(found.causes.contains(&cause), "{first} {second}: {:?}", found.causes);
            assert_eq!(compare(second, first).likeness, Likeness::Alike);
        }
        let pairs = compare("Anna", "Аnnа").pairs;
        assert_eq!(pairs.iter().map(|it| (it.position, it.second)).collect::<Vec<_>>(), [(1, 'А'), (4, 'а')]);
        assert_eq!(compare("Ali", "Ali").likeness, Likeness::Same);
        for (first, second) in [("Ali", "Aly"), ("علی", "ولی"), ("Ali", "ali"), ("", "a")] {
            assert_eq!(compare(first, second).likeness, Likeness::Different, "{first} {second}");
        }
    }

    proptest! {
        #[test]
        fn it_does_not_matter_which_text_comes_first(first in "\\PC{0,20}", second in "\\PC{0,20}") {
            prop_assert_eq!(compare(&first, &second).likeness, compare(&second, &first).likeness);
            prop_assert_eq!(compare(&first, &first).likeness, Likeness::Same);
        }
    }
}
