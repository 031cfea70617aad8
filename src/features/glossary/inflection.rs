//! Whether a word of a text is a term's word in one of its forms. Not a grammar: endings that only add to a word are
//! let pass in the languages that have them, and where a doubt is left the word is none.

use crate::vocabulary::language::Language;

/// Letters a word must have before endings are thought of; shorter ones begin too many others.
const SHORTEST: usize = 4;

/// Whether `word` is `base` with an ending of `language`. Both are folded.
pub fn is_form_of(word: &str, base: &str, language: Language) -> bool {
    if word == base {
        return true;
    }
    match language {
        Language::English => ends_with_one_of(word, base, &["s", "es"]),
        // Joined plurals; parted by a joiner or a space they are words of their own.
        Language::Persian | Language::Dari => ends_with_one_of(word, base, &["ها", "های", "هایی", "ی"]),
        Language::Pashto | Language::Urdu => false,
        // The last vowel of a noun gives way to the ending.
        Language::Russian => begins_with(word, base.trim_end_matches(is_russian_ending), 3),
        _ => begins_with(word, base, 6),
    }
}

/// Whether the words of a term after the first inflect one by one, as in Russian; elsewhere only the last does.
pub const fn every_word_inflects(language: Language) -> bool {
    matches!(language, Language::Russian)
}

fn ends_with_one_of(word: &str, base: &str, endings: &[&str]) -> bool {
    word.strip_prefix(base).is_some_and(|ending| endings.contains(&ending))
}

fn begins_with(word: &str, stem: &str, longest: usize) -> bool {
    stem.chars().count() >= SHORTEST && word.strip_prefix(stem).is_some_and(|ending| ending.chars().count() <= longest)
}

fn is_russian_ending(letter: char) -> bool {
    "аеиоуыэюяйь".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::i18n::folding::fold;

    #[test]
    fn forms_of_a_word_are_known_and_other_words_are_not() {
        let table = [
            ("births", "birth", Language::English, true),
            ("birthday", "birth", Language::English, false),
            ("свидетельства", "свидетельство", Language::Russian, true),
            ("рождении", "рождение", Language::Russian, true),
            ("смерти", "смерть", Language::Russian, true),
            ("бракованный", "брак", Language::Russian, false),
            ("belgesini", "belgesi", Language::Turkish, true),
            ("куәлігінің", "куәлігі", Language::Kazakh, true),
            ("туралы", "туу", Language::Kazakh, false),
            ("паспортлари", "паспорт", Language::Uzbek, true),
            ("گواهیها", "گواهی", Language::Persian, true),
            ("ولادتگاه", "ولادت", Language::Persian, false),
            ("پیدائشی", "پیدائش", Language::Urdu, false),
        ];
        for (word, base, language, expected) in table {
            assert_eq!(is_form_of(&fold(word), &fold(base), language), expected, "{word} of {base}");
        }
    }
}
