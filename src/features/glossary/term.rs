//! A thing every register works with, and what it is called where nobody has agreed on another word yet.

use std::sync::LazyLock;

use crate::features::search;
use crate::vocabulary::language::Language;

/// A term as the portal comes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its key, which is its address: `birth-certificate`.
    pub key: String,
    /// Its key in the list, by which the search knows it: `birth_certificate`.
    pub row: &'static str,
    /// Whether it is the name of a town or an organisation: known to translators and found, but no word to agree on.
    pub is_name: bool,
    /// By the place of the language: the word first, then others that are met (abbreviations, older ones).
    words: [Vec<&'static str>; 13],
}

static TERMS: LazyLock<Vec<Term>> = LazyLock::new(read);

/// Every term.
pub fn all() -> &'static [Term] {
    &TERMS
}

/// The term of an address.
pub fn find(key: &str) -> Option<&'static Term> {
    TERMS.iter().find(|term| term.key == key)
}

impl Term {
    /// Its word in a language, if there is one.
    pub fn word(&self, language: Language) -> Option<&'static str> {
        self.words[language.index()].first().copied()
    }

    /// What else is met for it in a language.
    pub fn others(&self, language: Language) -> &[&'static str] {
        self.words[language.index()].get(1..).unwrap_or_default()
    }
}

fn read() -> Vec<Term> {
    let term = |(row, words): (&'static str, _)| Term {
        key: search::urls::term_key(row),
        row,
        is_name: search::is_name(row),
        words,
    };
    search::registered_terms().map(term).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_has_its_word_and_its_others() {
        let it = find("civil-registration").unwrap();
        assert_eq!(it.word(Language::Kazakh), Some("азаматтық хал актілерін тіркеу"));
        assert_eq!(it.others(Language::Kazakh), ["АХАТ", "АХАЖ"]);
        assert!(find("birth-certificate").is_some() && find("TR").is_none() && find("key").is_none());
        assert!(all().iter().all(|term| term.word(Language::English).is_some()));
        let english = |term: &Term| term.word(Language::English).unwrap_or_default().chars().next();
        let names = all().iter().filter(|term| term.key != "uv-ink" && english(term).is_some_and(char::is_uppercase));
        assert!(names.clone().all(|term| term.is_name) && names.count() > 0);
    }
}
