//! Who could be meant: the keys by which a name is found whatever script and spelling it was written in, and how well two
//! people fit. A candidate is never more than that: that two records are of one person only an officer says.

use std::collections::BTreeSet;

use super::body::Names;
use crate::platform::i18n::folding;
use crate::platform::i18n::partial_date::{Certainty, PartialDate};
use crate::platform::i18n::reckoning::Reckoning;

/// Endings that make a patronymic or a surname of a name, in their Latin spellings; longer ones before those they end with.
const ENDINGS: [&str; 24] = [
    "ovich", "evich", "ovna", "evna", "ogli", "oglu", "ogly", "qizi", "kizi", "kyzy", "gyzy", "uulu", "zadeh", "zade",
    "zoda", "pour", "uly", "yeva", "eva", "ova", "yev", "ev", "ov", "pur",
];
/// Letters an ending leaves at least, so that a short name stays what it is.
const SHORTEST: usize = 2;
/// Sounds that are spelled with several letters, as one of them.
const SOUNDS: [(&str, &str); 12] = [
    ("shch", "s"),
    ("kh", "h"),
    ("gh", "g"),
    ("zh", "j"),
    ("dj", "j"),
    ("sh", "s"),
    ("ch", "c"),
    ("ts", "c"),
    ("ph", "f"),
    ("ck", "k"),
    ("ou", "u"),
    ("iy", "i"),
];

/// How well a candidate fits, from the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// All words that were asked for, letter for letter but for case, marks and joiners.
    Name,
    /// All words by their sound.
    Sound,
    /// Some words by their sound: two of them, or the only one that is known.
    Part,
}

/// A word of a name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Word {
    /// Folded: without case, marks, joiners and variants of letters.
    pub folded: String,
    /// By its sound ([`skeleton`]); of a word without Latin letters nothing.
    pub sound: Option<String>,
}

/// The words of a person's names, each once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NameKeys(pub BTreeSet<Word>);

impl NameKeys {
    /// The words of names as a record has them: in every script, with the sound of those in Latin letters.
    pub fn of(names: &Names) -> Self {
        Self(names.0.iter().flat_map(|name| words(&name.as_written)).collect())
    }

    /// The words of what somebody looks for. What is not in Latin letters has to be transliterated first, as the tool of
    /// the checking pages does; both forms may stand beside each other.
    pub fn of_text(text: &str) -> Self {
        Self(words(text).collect())
    }

    /// How well somebody with these names fits who was asked for; nothing where they do not. Two words of one sound are
    /// two words: who is asked for by both has both.
    pub fn grade(&self, asked: &Self) -> Option<Grade> {
        if asked.0.is_empty() {
            return None;
        }
        if asked.0.iter().all(|word| self.0.iter().any(|own| own.folded == word.folded)) {
            return Some(Grade::Name);
        }
        let mut left: Vec<&str> = self.0.iter().filter_map(|word| word.sound.as_deref()).collect();
        let known = left.len();
        let mut common = 0;
        for sound in asked.0.iter().filter_map(|word| word.sound.as_deref()) {
            if let Some(place) = left.iter().position(|own| *own == sound) {
                left.swap_remove(place);
                common += 1;
            }
        }
        let enough = asked.0.len().min(known).min(2);
        if common == asked.0.len() {
            Some(Grade::Sound)
        } else {
            (enough > 0 && common >= enough).then_some(Grade::Part)
        }
    }
}

fn words(text: &str) -> impl Iterator<Item = Word> {
    let folded = folding::fold(text);
    let words: Vec<Word> = folded
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(|word| Word { folded: word.to_owned(), sound: Some(skeleton(word)).filter(|it| !it.is_empty()) })
        .collect();
    words.into_iter()
}

/// A word by its sound: its consonants, sounds of several letters as one, what is doubled once, and of a vowel at its
/// beginning that there is one. Endings that make a patronymic or a surname are gone. Of a word without Latin letters
/// nothing, since its Latin form stands beside it.
pub fn skeleton(word: &str) -> String {
    let plain: String = folding::wide(word).chars().filter(char::is_ascii_lowercase).collect();
    if plain.len() * 2 < word.chars().count() {
        return String::new();
    }
    let stem = ENDINGS.iter().find_map(|ending| plain.strip_suffix(ending).filter(|it| it.len() >= SHORTEST));
    let stem = stem.unwrap_or(&plain);
    // What Persian writes behind a last vowel is not heard.
    let stem = stem.strip_suffix('h').filter(|it| it.ends_with(['a', 'e'])).unwrap_or(stem);
    let mut sounds = stem.to_owned();
    for (letters, sound) in SOUNDS {
        sounds = sounds.replace(letters, sound);
    }
    let mut key = String::new();
    for (place, letter) in sounds.chars().enumerate() {
        let sound = match letter {
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' if place == 0 => 'a',
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' => continue,
            'w' => 'v',
            'q' => 'k',
            'x' => 'h',
            other => other,
        };
        if !key.ends_with(sound) {
            key.push(sound);
        }
    }
    key
}

/// Days by which a lunar date may lie beside the day it is converted to: nobody knows when the moon was seen.
const LUNAR: u64 = 2;

/// Whether two dates speak against two people being one: both are sure and cannot be the same day. What is approximate,
/// counted back from an age or disputed speaks against nobody.
pub fn contradicts(one: Option<&PartialDate>, other: Option<&PartialDate>) -> bool {
    let sure = |date: &PartialDate| {
        let is_sure = matches!(date.certainty(), Certainty::Exact | Certainty::Declared);
        let is_lunar = matches!(date.reckoning(), Reckoning::UmmAlQura | Reckoning::Civil);
        date.span().filter(|_| is_sure).map(|span| span.widened(if is_lunar { LUNAR } else { 0 }))
    };
    one.and_then(sure).zip(other.and_then(sure)).is_some_and(|(one, other)| !one.meets(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::i18n::partial_date::Parts;

    #[test]
    fn spellings_of_one_name_sound_alike() {
        for spellings in [
            &["Zohreh", "Zuhra", "Zohra", "Zahra"][..],
            &["Mohammad", "Muhammed", "Mokhammed", "Muxammad", "Məhəmməd"],
            &["Əliyev", "Aliyev", "Aliev", "Aliyeva", "Ali"],
            &["Jamshid", "Dzhamshed", "Jamshed", "Djamshid"],
            &["Şahin", "Shahin", "Shakhin", "Şahın"],
            &["Çelik", "Chelik", "Celik"],
            &["Yusupov", "Yusupova", "Yusup"],
            &["Gulnora", "Gulnara", "Gülnar"],
            &["Qodir", "Kadir", "Kodir", "Qadir"],
            &["Oʻgʻiloy", "Ogiloy"],
        ] {
            let keys: BTreeSet<String> = spellings.iter().map(|it| skeleton(it)).collect();
            assert_eq!(keys.len(), 1, "{spellings:?} sound like {keys:?}");
        }
        for (one, other) in [("Zahra", "Sara"), ("Aliyev", "Valiyev"), ("Murat", "Murad"), ("Ova", "Avar")] {
            assert_ne!(skeleton(one), skeleton(other), "{one} {other}");
        }
        assert_eq!(skeleton("Ova"), "av", "an ending is no ending where nothing is left");
        assert_eq!(skeleton("زهره"), "", "its Latin form stands beside it");
    }

    #[test]
    fn d28_a_name_is_found_by_its_sound_and_graded() {
        let stored = NameKeys::of_text("Zohreh Rezaeipour زهره رضایی‌پور");
        let grade = |text: &str| stored.grade(&NameKeys::of_text(text));
        assert_eq!(grade("zohreh rezaeipour"), Some(Grade::Name));
        assert_eq!(grade("زهره رضایی‌پور"), Some(Grade::Name));
        assert_eq!(grade("زهره"), Some(Grade::Name), "a part of it, letter for letter");
        assert_eq!(grade("Zahra Rezai"), Some(Grade::Sound));
        assert_eq!(grade("Zahra Rezai Kaya"), Some(Grade::Part));
        assert_eq!(grade("Zahra Kaya"), None);
        assert_eq!(grade("Kaya"), None);
        assert_eq!(grade(" "), None);
        // One sound for two words is one word too few, and a word without a sound is a word that was not found.
        let karimov = NameKeys::of_text("Ali Karimov");
        assert_eq!(karimov.grade(&NameKeys::of_text("Ali Aliyev")), None);
        assert_eq!(stored.grade(&NameKeys::of_text("Zahra کایا")), None);
        assert_eq!(stored.grade(&NameKeys::of_text("Zahra Rezai کایا")), Some(Grade::Part));
        assert!(Grade::Name < Grade::Sound && Grade::Sound < Grade::Part);
    }

    #[test]
    fn a_date_that_cannot_be_speaks_against_and_one_that_is_unknown_does_not() {
        let date = |reckoning, parts| PartialDate::new(reckoning, "", parts, Certainty::Exact).unwrap();
        let year = date(Reckoning::Persian, Parts::Year { year: 1370 });
        let (within, beyond) = (
            date(Reckoning::Gregorian, Parts::Day { year: 1991, month: 5, day: 1 }),
            date(Reckoning::Gregorian, Parts::Day { year: 1993, month: 5, day: 1 }),
        );
        assert!(!contradicts(Some(&year), Some(&within)) && contradicts(Some(&year), Some(&beyond)));
        assert!(!contradicts(None, Some(&beyond)));
        assert!(!contradicts(Some(&date(Reckoning::Gregorian, Parts::Unknown)), Some(&beyond)));
        let about = PartialDate::new(Reckoning::Persian, "", year.parts(), Certainty::Approximate).unwrap();
        assert!(!contradicts(Some(&about), Some(&beyond)));
        // The first of Muharram 1446 was the seventh of July 2024 in one country and the eighth in another.
        let seen = date(Reckoning::UmmAlQura, Parts::Day { year: 1446, month: 1, day: 1 });
        let july = |day| date(Reckoning::Gregorian, Parts::Day { year: 2024, month: 7, day });
        assert!(!contradicts(Some(&seen), Some(&july(8))) && contradicts(Some(&seen), Some(&july(12))));
    }
}
